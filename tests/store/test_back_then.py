"""The journal as it stood at an earlier moment: what was deleted, edited, ended or taken back since does not count."""

from datetime import date, timedelta

import pytest

from journal.model.drafts import EpisodeDraft
from journal.model.views import Day, Episode, FlagReview, History, Profile
from journal.paths import Places
from journal.rules.past import as_of
from journal.store.journal import Journal
from journal.store.lookout import look_back
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, draft, episode
from tests.store.damage import alter

HOUR = timedelta(hours=1)
BEFORE, LATER = NOW + HOUR, NOW + 2 * HOUR


def drafted(one: Episode) -> EpisodeDraft:
    return EpisodeDraft(*(getattr(one, name) for name in EpisodeDraft._fields))


def later(places: Places, hours: float) -> Journal:
    return Journal(places, clock_at(NOW + hours * HOUR))


def then(places: Places, hours: float) -> History:
    at = NOW + hours * HOUR
    return as_of(Reader(places).as_of(at).history, at)


@pytest.fixture
def saved(journal: Journal) -> Episode:
    return journal.save(draft(notes="as it was"))


@pytest.mark.parametrize(("hours", "there"), [(-0.001, 0), (0, 1), (1.999, 1), (2, 0), (3, 0)])
def test_an_entry_is_there_from_when_it_was_written_to_when_it_was_deleted(
    places: Places, saved: Episode, hours: float, there: int
) -> None:
    with later(places, 2) as journal:
        journal.trash(saved.id)
    assert then(places, hours).episodes == (saved,) * there


@pytest.mark.parametrize(
    ("hours", "notes"), [(0, "as it was"), (1.999, "as it was"), (2, "edited"), (3.999, "edited"), (4, "again")]
)
def test_an_edit_counts_from_when_it_was_made(places: Places, saved: Episode, hours: float, notes: str) -> None:
    for when, text in ((2, "edited"), (4, "again")):
        with later(places, when) as journal:
            (now,) = journal.reader.latest(1)
            journal.change(now, drafted(now)._replace(notes=text))
    (found,) = then(places, hours).episodes
    assert found.notes == notes


@pytest.mark.parametrize(("hours", "notes"), [(1, "as it was"), (2, "edited"), (2.999, "edited"), (3, "as it was")])
def test_what_was_taken_back_counted_until_then(places: Places, saved: Episode, hours: float, notes: str) -> None:
    with later(places, 2) as journal:
        journal.change(saved, drafted(saved)._replace(notes="edited"))
    with later(places, 3) as journal:
        journal.undo()
    (found,) = then(places, hours).episodes
    assert found.notes == notes


@pytest.mark.parametrize(("hours", "there"), [(0, 1), (0.999, 1), (1, 0)])
def test_an_entry_that_was_taken_back_was_there_until_then(places: Places, saved: Episode, hours: float, there: int) -> None:
    with later(places, 1) as journal:
        journal.undo()
    assert len(then(places, hours).episodes) == there


def test_an_end_written_down_later_is_not_known_yet(places: Places, saved: Episode) -> None:
    with later(places, 2) as journal:
        journal.end(saved.id, NOW + HOUR / 2)
    (found,) = then(places, 1).episodes
    assert found.ended_at is None


def test_an_import_tells_of_times_before_it(places: Places) -> None:
    rows = History(Profile(emergency_number="112"), (episode(NOW - 48 * HOUR),), days=(Day(date(2026, 3, 1)),))
    with later(places, 5) as journal:
        journal.add_all(rows, "test")
    found = then(places, 0)
    assert (len(found.episodes), len(found.days), found.profile.emergency_number) == (1, 1, "112")
    with later(places, 6) as journal:
        journal.change(journal.reader.latest(1)[0], drafted(journal.reader.latest(1)[0])._replace(notes="edited"))
    assert then(places, 0).episodes[0].notes == ""
    with later(places, 7) as journal:
        journal.undo()
        journal.undo()
    assert then(places, 0).episodes == ()


def test_days_and_reviews_count_from_when_they_were_made_to_when_they_were_taken_back(places: Places, journal: Journal) -> None:
    with later(places, 1) as one:
        one.clear_day(NOW.date())
    with later(places, 2) as two:
        two.review(FlagReview("saddle", "acknowledged", NOW - HOUR))
    with later(places, 3) as three:
        three.undo()
    assert [(len(found.days), len(found.flag_reviews)) for found in (then(places, hour) for hour in (0, 1, 2, 3))] == [
        (0, 0),
        (1, 0),
        (1, 1),
        (1, 0),
    ]


def test_the_profile_is_the_one_of_then(places: Places, journal: Journal) -> None:
    for hour, fields in ((1, {"emergency_number": "112"}), (2, {"name": "Ann"})):
        with later(places, hour) as opened:
            opened.add_all(History(Profile(**fields)), "test")
    assert then(places, 0).profile == Profile(emergency_number="112")  # an import tells of times before it
    assert then(places, 1.5).profile == Profile(emergency_number="112")
    assert then(places, 2).profile == Profile(emergency_number="112", name="Ann")


def test_a_record_that_was_damaged_leaves_a_gap(places: Places, saved: Episode) -> None:
    with later(places, 2) as journal:
        journal.change(saved, drafted(saved)._replace(notes="edited"))
    assert look_back(Reader(places), NOW).complete
    for harm in ("UPDATE revision SET before = '{'", "UPDATE revision SET before = '{}'"):
        alter(places, harm)
        report = look_back(Reader(places), NOW)
        assert (report.complete, len(report.gaps)) == (False, 1)
        assert look_back(Reader(places), NOW + 3 * HOUR).complete
