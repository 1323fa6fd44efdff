"""Importing adds what is new, skips what is here, keeps what is ours and says where the two differ."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import HealthCheck, given, settings

from journal.exchange.document import read, write
from journal.exchange.plan import Difference, plan
from journal.exchange.rows import KINDS, in_order
from journal.model.views import Baseline, History, HistoryItem, Place, Profile
from tests.exchange.full import changed, full, raw
from tests.strategies import histories

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
SLOW = list(HealthCheck)  # whole journals take long to draw


def document(**changes):
    return read(raw(full() | changes))


def after(existing: History, added: History) -> History:
    """The journal once the plan is carried out."""
    fields = {name: value for name, value in added.profile._asdict().items() if value not in (None, ())}
    rows = {kind.name: (*getattr(existing, kind.name), *getattr(added, kind.name)) for kind in KINDS}
    return in_order(History(profile=existing.profile._replace(**fields), **rows))


@settings(max_examples=20, deadline=None, suppress_health_check=SLOW)
@given(histories(), histories())
def test_importing_twice_adds_nothing_and_loses_nothing(ours, theirs):
    given = read(write(theirs, NOW, all=True).encode())
    first = plan(given, ours)
    differing = [found for found in first.different if found.kind != "profile"]
    assert first.rows + first.same + len(differing) == given.rows
    again = plan(given, after(ours, first.new))
    assert again.nothing_new
    assert again.same + len(differing) == given.rows
    assert again.different == first.different


@settings(max_examples=20, deadline=None, suppress_health_check=SLOW)
@given(histories())
def test_an_empty_journal_takes_all_of_it(history):
    found = plan(read(write(history, NOW, all=True).encode()), History())
    assert after(History(), found.new) == in_order(history)
    assert found.different == ()
    assert found.same == 0


def test_other_spellings_and_bookkeeping_are_the_same_row():
    ours = document().history
    value = full()
    value["episodes"][0] |= {"started_at": "2026-03-01T09:10:00+01:00", "ended_at": "2026-03-01T08:40Z", "updated_at": None}
    value["episodes"][0]["id"] = value["episodes"][0]["id"].upper()
    found = plan(read(raw(value)), ours)
    assert found.nothing_new
    assert (found.same, found.different) == (7, ())


def test_the_same_instant_is_the_same_row_without_a_zone_too():
    value = changed(full(), ("episodes", 0, "time_zone"), None)
    elsewhere = changed(value, ("episodes", 0, "started_at"), "2026-03-01T09:10:00+01:00")
    for ours, theirs in (
        (value, elsewhere),
        (changed(value, ("episodes", 0, "id"), None), changed(elsewhere, ("episodes", 0, "id"), None)),
    ):
        found = plan(read(raw(theirs)), read(raw(ours)).history)
        assert found.nothing_new
        assert found.different == ()


def test_a_row_given_twice_counts_as_here_the_second_time():
    value = full()
    found = plan(read(raw(value | {"days": value["days"] * 3})), History())
    assert (found.rows, found.same) == (7, 2)


def test_what_differs_is_named_and_ours_is_kept():
    ours = document().history
    value = changed(changed(full(), ("episodes", 0, "notes"), "other"), ("episodes", 0, "readings", 0, "severity"), 9)
    value["days"][0]["note"] = "other"
    value["visits"][0] |= {"id": ours.visits[0].id, "result": "normal"}
    found = plan(read(raw(value)), ours)
    assert found.nothing_new
    assert found.different == (
        Difference("episodes", ours.episodes[0].id, "$.episodes[0]", ("readings", "notes")),
        Difference("days", "2026-03-02", "$.days[0]", ("note",)),
        Difference("visits", ours.visits[0].id, "$.visits[0]", ("result",)),
    )
    assert found.same == 4


def test_a_row_that_lies_in_our_trash_stays_there_and_is_reported():
    value = changed(full(), ("episodes", 0, "deleted_at"), "2026-03-03T08:00:00Z")
    ours = read(raw(value)).history
    found = plan(document(), ours)
    assert found.nothing_new
    assert found.different == (Difference("episodes", ours.episodes[0].id, "$.episodes[0]", ("deleted_at",)),)


def test_the_profile_is_filled_where_ours_says_nothing():
    ours = Profile(name="B. Patient", birth_year=1961)
    found = plan(document(), History(profile=ours))
    assert found.new.profile.name is None
    assert found.new.profile.birth_year is None
    assert found.new.profile.emergency_number == "112"
    assert found.different == (Difference("profile", "", "$.profile.name", ("name",)),)


def test_history_and_baselines_are_united():
    mine = HistoryItem("diabetes", date(2012, 1, 1))
    before = Baseline((Place("foot.heel", "both"),), date(2010, 1, 1))
    theirs = document().history.profile
    found = plan(document(), History(profile=Profile(history=(mine,), baseline=(before,))))
    assert found.new.profile.history == (mine, *theirs.history)
    assert found.new.profile.baseline == (before, *theirs.baseline)
    known = plan(document(), History(profile=Profile(history=(*theirs.history, mine), baseline=theirs.baseline)))
    assert known.new.profile.history == known.new.profile.baseline == ()
