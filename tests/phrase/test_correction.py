"""A correction under way: what it changes, kept on disk and read back, and put onto an entry that was changed elsewhere."""

import json
from datetime import timedelta

from hypothesis import given

from journal.model.views import Episode
from journal.phrase.correcting import draft_of
from journal.phrase.correction import begun, read_back
from tests.builders import NOW, episode, reading, site
from tests.strategies import episodes

START = NOW - timedelta(hours=6)
HOUR = timedelta(hours=1)


def entry(**fields: object) -> Episode:
    readings = [reading(START + number * HOUR, severity=number) for number in range(3)]
    return episode(START, *readings, **fields)


@given(one=episodes())
def test_it_is_read_back_as_it_was_kept(one: Episode) -> None:
    correction = begun(one).with_field("notes", "corrected").with_field("readings[0].severity", 3)
    correction = correction.without(len(one.readings) - 1)
    assert read_back(json.loads(json.dumps(correction.kept()))) == correction


def test_what_was_kept_by_something_else_is_left_out() -> None:
    kept = begun(entry()).without(2).kept()
    assert read_back(kept) is not None
    for wrong in (
        {},
        {"before": 1, "draft": 2, "removed": []},
        {**kept, "removed": [0]},
        {**kept, "removed": [3]},
        {**kept, "removed": None},
        {**kept, "draft": {**kept["draft"], "readings": kept["draft"]["readings"][:2]}},
    ):
        assert read_back(wrong) is None, wrong


def test_nothing_changed_is_nothing() -> None:
    correction = begun(entry())
    assert (correction.unsaved, correction.changed, correction.differences) == (0, (), ())
    assert correction.result == draft_of(entry())
    assert correction.with_field("notes", "").unsaved == 0
    assert correction.with_field("notes", "x").with_field("notes", "").unsaved == 0


def test_each_change_is_told_with_what_it_was() -> None:
    correction = begun(entry()).with_field("notes", "garden").with_field("readings[1].severity", 7).without(2)
    assert correction.unsaved == 3
    assert [(label, now[:4], was[:4]) for label, now, was in correction.differences] == [
        ("Note", "gard", ""),
        ("How strong (update 1)", "7/10", "1/10"),
        ("Update 2", "take", "When"),
    ]
    assert [one.severity for one in correction.result.readings] == [0, 7]
    assert correction.without(2).unsaved == 2


def test_the_first_reading_can_not_be_taken_away() -> None:
    assert begun(entry()).without(0).unsaved == 0


def test_what_was_changed_of_an_update_that_is_taken_away_does_not_count() -> None:
    correction = begun(entry()).with_field("readings[2].severity", 9).without(2)
    assert [label for label, _now, _was in correction.differences] == ["Update 2"]


def test_updates_are_put_in_order_only_when_their_times_change() -> None:
    moved = begun(entry()).with_field("readings[1].at", START + 5 * HOUR)
    assert [one.severity for one in moved.draft.readings] == [0, 1, 2]
    assert [one.severity for one in moved.result.readings] == [0, 2, 1]
    odd = episode(START, reading(START), reading(START + 2 * HOUR, severity=2), reading(START + HOUR, severity=1))
    kept = begun(odd).with_field("notes", "x")
    assert [one.severity for one in kept.result.readings] == [4, 2, 1]


def test_symptoms_come_back_with_their_dates() -> None:
    first = reading(START, symptoms=("weak",), denied=("fever",), symptom_since=(("weak", START.date()),))
    correction = begun(episode(START, first))
    changed = correction.with_field("readings[0].denied", ("weak", "fever"))
    assert changed.draft.readings[0].symptom_since == ()
    assert changed.as_it_was("readings[0].symptoms") == correction
    assert changed.with_field("onset", "hours").as_it_was("onset") == changed


# Changed elsewhere


def test_only_what_was_changed_here_is_put_onto_theirs() -> None:
    seen = entry()
    theirs = seen._replace(onset="days", notes="theirs", ended_at=START + 5 * HOUR)
    mine = begun(seen).with_field("notes", "mine").with_field("readings[0].severity", 9)
    merged, lost = mine.onto(theirs)
    assert lost == ()
    assert merged.before == theirs
    assert (merged.draft.onset, merged.draft.notes, merged.draft.ended_at) == ("days", "mine", START + 5 * HOUR)
    assert merged.draft.readings[0].severity == 9
    assert [label for label, _now, _was in merged.differences] == ["Note", "How strong"]


def test_an_update_written_elsewhere_stays_and_the_others_are_found_by_their_times() -> None:
    seen = entry()
    new = reading(START + HOUR / 2, site("foot.heel", "left"), severity=8)
    theirs = seen._replace(readings=(seen.readings[0], new, *seen.readings[1:]))
    merged, lost = begun(seen).with_field("readings[1].severity", 10).without(2).onto(theirs)
    assert lost == ()
    assert [one.severity for one in merged.draft.readings] == [0, 8, 10, 2]
    assert [one.severity for one in merged.result.readings] == [0, 8, 10]


def test_what_was_said_of_an_update_that_is_gone_is_told() -> None:
    seen = entry()
    theirs = seen._replace(readings=seen.readings[:2])
    mine = begun(seen).with_field("readings[2].severity", 10).with_field("readings[1].severity", 5)
    merged, lost = mine.onto(theirs)
    assert [label for label, _now, _was in lost] == ["How strong (update 2)"]
    assert [one.severity for one in merged.draft.readings] == [0, 5]


def test_two_updates_of_one_time_are_told_apart_by_their_places() -> None:
    seen = episode(START, reading(START), reading(START + HOUR, severity=1), reading(START + HOUR, severity=2))
    merged, lost = begun(seen).with_field("readings[2].note", "second").onto(seen._replace(notes="theirs"))
    assert lost == ()
    assert [one.note for one in merged.draft.readings] == ["", "", "second"]


def test_another_start_of_theirs_keeps_what_was_changed_at_the_start() -> None:
    seen = entry()
    earlier = START - HOUR
    theirs = seen._replace(started_at=earlier, readings=(seen.readings[0]._replace(at=earlier), *seen.readings[1:]))
    merged, lost = begun(seen).with_field("readings[0].severity", 7).onto(theirs)
    assert lost == ()
    assert (merged.draft.started_at, merged.draft.readings[0].at, merged.draft.readings[0].severity) == (earlier, earlier, 7)
