"""What is refused, where the message says it stands, and what it says is accepted."""

from __future__ import annotations

import pytest

from journal.exchange.document import Unreadable, read
from tests.exchange.full import at, changed, full, json_path, raw

EPISODE = ("episodes", 0)
READING = (*EPISODE, "readings", 0)
SITE = (*READING, "sites", 0)
BASELINE = ("profile", "baseline", 0)
LONG = "x" * 20_001


def refused(value) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read(raw(value))
    return caught.value


@pytest.mark.parametrize(
    ("path", "value", "accepted"),
    [
        (("format",), "diary", "numbness-journal"),
        (("version",), 2, "version 1"),
        (("version",), True, "version 1"),
        (("version",), "1", "version 1"),
        (("exported_at",), None, "text"),
        (("exported_at",), "2026-03-04", "with an offset"),
        (("profile",), None, "an object"),
        (("profile", "birth_year"), 1899, "1900 to 2100"),
        (("profile", "birth_year"), 2101, "1900 to 2100"),
        (("profile", "dominant_hand"), "neither", "left, right, both"),
        (("profile", "history", 0, "condition"), "bad_luck", "cancer_ever"),
        (("profile", "history", 0, "until"), "2019-04-30", "before 2019-05-01"),
        ((*BASELINE, "sites", 0, "side"), "midline", "foot.sole takes left, right, both"),
        ((*BASELINE, "since"), None, "text"),
        (("episodes",), {}, "a list"),
        (EPISODE, [], "an object"),
        ((*EPISODE, "id"), "12", "UUID"),
        ((*EPISODE, "id"), "", "UUID"),
        ((*EPISODE, "id"), "{018f4e2a-7c1d-7b3e-9f00-0123456789ab}", "UUID"),
        ((*EPISODE, "started_at"), "2026-03-01T08:10:00", "offset"),
        ((*EPISODE, "started_at"), "2026-02-29T08:10:00Z", "day is out of range"),
        ((*EPISODE, "time_zone"), "Europe/Londn", "IANA"),
        ((*EPISODE, "time_zone"), "right/Europe/London", "IANA"),
        ((*EPISODE, "ended_at"), "2026-03-01T08:09:59+00:00", "not lie before the start"),
        ((*EPISODE, "onset"), None, "text"),
        ((*EPISODE, "onset"), "slow", "woke_with"),
        ((*EPISODE, "course"), "on_off", "comes_and_goes"),
        ((*EPISODE, "triggers", 0), "ghosts", "none_known"),
        ((*EPISODE, "relief", 0), "ghosts", "shaking_hand"),
        ((*EPISODE, "function", "walk"), "badly", "none, some, cannot"),
        ((*EPISODE, "function", "fly"), "some", "walk, stand"),
        ((*EPISODE, "notes"), None, "text"),
        ((*EPISODE, "notes"), LONG, "20,000"),
        ((*EPISODE, "private"), 1, "true or false"),
        ((*EPISODE, "readings"), [], "at least one reading"),
        ((*READING, "sites"), [], "at least one place"),
        ((*READING, "severity"), 11, "0 to 10"),
        ((*READING, "severity"), -1, "0 to 10"),
        ((*READING, "severity"), 5.5, "whole number"),
        ((*READING, "pain"), 11, "0 to 10"),
        ((*READING, "symptoms", 0), "back_pian", "back_pain"),
        ((*READING, "denied", 1), "nothing", "back_pain"),
        ((*READING, "declined", 0), "nothing", "back_pain"),
        ((*READING, "symptom_since", "back_pian"), "2026-02-20", "back_pain"),
        ((*READING, "symptom_since", "back_pain"), "20/02/2026", "a date like"),
        ((*READING, "evidence"), None, "text"),
        ((*READING, "evidence"), "seen", "felt"),
        ((*SITE, "region"), "leg.calf", "leg.calf_back"),
        ((*SITE, "region"), "elbow", "hand"),
        ((*SITE, "side"), "midline", "leg.calf_back takes left, right, both"),
        ((*SITE, "side"), "links", "leg.calf_back takes left, right, both"),
        ((*SITE, "sensations"), [], "at least one sensation"),
        ((*SITE, "sensations", 1), "fizzy", "tingling"),
        (("days", 0, "date"), "2026-02-30", "a date like"),
        (("days", 0, "state"), "numb", "clear"),
        (("treatments", 0, "name"), " ", "empty"),
        (("treatments", 0, "effect"), "great", "worse"),
        (("treatments", 0, "relief_percent"), 101, "0 to 100"),
        (("treatments", 0, "relief_days"), -1, "0 to 36500"),
        (("treatments", 0, "stopped_on"), "2025-10-31", "before 2025-11-01"),
        (("diagnoses", 0, "status"), "maybe", "ruled_out"),
        (("diagnoses", 0, "sites", 0, "region"), "leg.calf", "leg.calf_outer"),
        (("visits", 0, "kind"), "party", "imaging"),
        (("visits", 0, "on"), None, "text"),
        (("questions", 0, "rank"), 0, "1 to"),
        (("questions", 0, "text"), "", "empty"),
        (("flag_reviews", 0, "state"), "done", "acknowledged"),
        (("flag_reviews", 0, "level"), "panic", "same_day"),
        (("flag_reviews", 0, "rule"), "", "empty"),
    ],
    ids=lambda part: json_path(part) if isinstance(part, tuple) else "",
)
def test_it_is_refused_where_it_stands(path, value, accepted):
    problem = refused(changed(full(), path, value))
    assert problem.path == json_path(path)
    assert accepted in problem.accepted
    assert str(problem).startswith(f"{json_path(path)}: ")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("version",), 1.0),
        (("profile", "birth_year"), 1900),
        (("profile", "birth_year"), 2100),
        (("profile", "history", 0, "until"), "2019-05-01"),
        ((*EPISODE, "id"), "018F4E2A-7C1D-7B3E-9F00-0123456789AB"),
        ((*EPISODE, "id"), None),
        ((*EPISODE, "ended_at"), "2026-03-01T08:10:00+00:00"),
        ((*EPISODE, "ended_at"), "2026-03-01T07:10:00-01:00"),
        ((*EPISODE, "ended_at"), None),
        ((*EPISODE, "time_zone"), None),
        ((*EPISODE, "notes"), "x" * 20_000),
        ((*READING, "severity"), 0),
        ((*READING, "severity"), 10),
        ((*READING, "severity"), 5.0),
        ((*READING, "severity"), None),
        ((*READING, "sites", 0), {"region": "back.tailbone", "side": "midline", "sensations": ["other"]}),
        (("treatments", 0, "relief_percent"), 100),
        (("treatments", 0, "stopped_on"), "2025-11-01"),
    ],
    ids=lambda part: json_path(part) if isinstance(part, tuple) else "",
)
def test_the_edge_of_what_is_accepted(path, value):
    read(raw(changed(full(), path, value)))


def test_every_problem_is_named_and_rows_are_counted():
    value = changed(changed(full(), (*READING, "severity"), 11), (*SITE, "side"), "up")
    value["days"] *= 3
    value["days"][1] = {"date": "2026-03-05"}
    problem = refused(value)
    assert [found.path for found in problem.problems] == [
        json_path((*SITE, "side")),
        json_path((*READING, "severity")),
        "$.days[1].state",
    ]
    assert (problem.rows, problem.refused) == (9, 2)
    assert str(problem).count("\n") == 2


def test_a_long_list_of_problems_is_cut_and_counted():
    value = full() | {"days": [{"date": "2026-03-05", "state": "x"}] * 30}
    problem = refused(value)
    assert len(problem.problems) == 30
    assert str(problem).splitlines()[-1] == "and 10 more like these"
    assert len(str(problem).splitlines()) == 21


def test_an_odd_key_is_shown_on_one_short_line():
    value = changed(full(), (*EPISODE, "a\nb\x1b[2J" + "k" * 140_000), 1)
    problem = refused(value)
    assert problem.path.startswith('$.episodes[0]["a\\nb')
    assert len(str(problem)) < 1_000
    assert str(problem).isprintable()


def test_the_end_may_stand_in_the_repeated_hour():
    value = changed(full(), (*EPISODE, "started_at"), "2026-10-25T01:50:00+01:00")
    value = changed(value, (*EPISODE, "ended_at"), "2026-10-25T01:10:00+00:00")
    episode = read(raw(value)).history.episodes[0]
    assert (episode.ended_at - episode.started_at).total_seconds() == 20 * 60


@pytest.mark.parametrize("name", ["episodes", "treatments", "diagnoses", "visits", "questions"])
def test_the_same_id_with_other_content_is_refused_naming_both(name):
    value = full()
    first = {**value[name][0], "id": "018f4e2a-7c1d-7b3e-9f00-0123456789ab"}
    text = "text" if name == "questions" else "notes" if name == "episodes" else "note"
    value[name] = [first, {**first, "id": first["id"].upper(), text: "other"}]
    problem = refused(value)
    assert problem.path == f"$.{name}[1].id"
    assert problem.value == first["id"]
    assert f"$.{name}[0]" in problem.accepted


def test_the_same_day_with_other_content_is_refused_naming_both():
    value = full()
    value["days"].append({**value["days"][0], "note": "other"})
    problem = refused(value)
    assert (problem.path, problem.value) == ("$.days[1].date", "2026-03-02")
    assert "$.days[0]" in problem.accepted


@pytest.mark.parametrize("name", ["episodes", "days", "treatments", "diagnoses", "visits", "questions", "flag_reviews"])
def test_a_row_given_twice_is_one_row(name):
    value = full()
    value[name] = value[name] * 3
    assert read(raw(value)).history == read(raw(full())).history
    assert read(raw(value)).rows == read(raw(full())).rows + 2


def test_a_row_without_an_id_gets_the_same_one_each_time_whatever_its_bookkeeping():
    value = changed(full(), (*EPISODE, "id"), None)
    first = read(raw(value)).history.episodes[0]
    other = changed(changed(value, (*EPISODE, "recorded_at"), None), (*EPISODE, "started_at"), "2026-03-01T09:10:00+01:00")
    assert read(raw(other)).history.episodes[0].id == first.id
    assert read(raw(changed(value, (*EPISODE, "notes"), "else"))).history.episodes[0].id != first.id


def test_a_row_in_the_trash_and_out_of_it_stays_in_sight():
    value = full()
    trash = {**value["days"][0], "deleted_at": "2026-03-03T08:00:00Z"}
    for days in ([trash, value["days"][0]], [value["days"][0], trash]):
        assert read(raw(value | {"days": days})).history.days[0].deleted_at is None
    assert read(raw(value | {"days": [trash]})).history.days[0].deleted_at is not None
    assert read(raw(value | {"days": [trash]})).live.days == ()


def test_times_are_shown_in_the_zone_of_the_entry():
    value = changed(full(), (*EPISODE, "time_zone"), "Europe/Berlin")
    episode = read(raw(value)).history.episodes[0]
    assert episode.started_at.isoformat() == "2026-03-01T09:10:00+01:00"
    assert at(value, (*EPISODE, "started_at")) == "2026-03-01T08:10:00+00:00"
    without_zone = changed(changed(value, (*EPISODE, "time_zone"), None), (*EPISODE, "ended_at"), "2026-03-01T11:40:00+03:00")
    episode = read(raw(without_zone)).history.episodes[0]
    assert episode.ended_at.isoformat() == "2026-03-01T11:40:00+03:00"


@pytest.mark.parametrize(
    ("zone", "started", "expected"),
    [
        ("Europe/Berlin", "2026-03-01T08:10:00+00:00", "2026-07-01T14:00:00+02:00"),
        (None, "2026-03-01T08:10:00-05:00", "2026-07-01T07:00:00-05:00"),
    ],
)
def test_bookkeeping_takes_the_clock_of_its_entry(zone, started, expected):
    value = changed(full(), (*EPISODE, "time_zone"), zone)
    value["episodes"][0] |= {"started_at": started, "ended_at": None, "recorded_at": "2026-07-01T12:00:00Z"}
    value["days"][0]["updated_at"] = "2026-07-01T14:00:00+02:00"
    history = read(raw(value)).history
    assert history.episodes[0].recorded_at.isoformat() == expected
    assert history.days[0].updated_at.isoformat() == "2026-07-01T12:00:00+00:00"
