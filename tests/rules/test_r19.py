"""R19: signs of the neck's cord, together and alone."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, level_of, minutes, numb, visit

RULE = "cord_signs"
SECOND = timedelta(seconds=1)
HANDS = "both hand.thumb"


def signs(*names, age=10.0, where="left hand.thumb", **fields):
    return numb(ago(days=age), where, onset="weeks", symptoms=names, lasted=timedelta(hours=5), **fields)


@pytest.mark.parametrize(
    "entry",
    [
        signs("clumsy_hands", "unsteady"),
        signs("clumsy_hands", "lhermitte"),
        signs("stiff_legs", "lhermitte"),
        signs("clumsy_hands", where=HANDS),
        signs("falls", where=HANDS),
    ],
)
def test_two_signs_are_for_today(entry):
    assert level_of(RULE, entry) == "same_day"


@pytest.mark.parametrize("entry", [signs("clumsy_hands"), signs(where=HANDS), signs("unsteady", "falls"), signs("lhermitte")])
def test_one_sign_is_not(entry):
    assert level_of(RULE, entry) is None


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=28), "same_day"), (timedelta(days=28) + SECOND, None)])
def test_in_several_entries_within_28_days(age, level):
    first = numb(NOW - age, "left hand.thumb", symptoms=("clumsy_hands",), lasted=timedelta())
    assert level_of(RULE, first, signs("unsteady", age=9)) == level


def test_not_heard_of_for_14_days_is_quiet():
    assert level_of(RULE, signs("clumsy_hands", "unsteady", age=14)) == "same_day"
    assert level_of(RULE, signs("clumsy_hands", "unsteady", age=14.3)) is None


def test_with_bladder_or_quickly_worse_it_is_an_emergency():
    assert level_of(RULE, signs("clumsy_hands", "unsteady", "bladder_start")) == "emergency"
    assert level_of(RULE, signs("clumsy_hands", "unsteady", age=7)) == "emergency"
    assert level_of(RULE, signs("clumsy_hands", "unsteady", age=7.1)) == "same_day"
    assert level_of(RULE, signs("clumsy_hands", "lhermitte", age=3)) == "same_day"
    assert level_of(RULE, signs("clumsy_hands", age=20), signs("clumsy_hands", "unsteady", age=3)) == "same_day"


@pytest.mark.parametrize("old", ["unsteady", "falls"])
def test_walking_that_was_bad_for_weeks_does_not_get_worse_quickly_by_another_word_for_it(old):
    since = ((old, ago(days=20).date()),)
    assert level_of(RULE, signs("clumsy_hands", "unsteady", "falls", age=3, symptom_since=since)) == "same_day"


@pytest.mark.parametrize(("count", "level"), [(1, None), (2, "soon 14"), (3, "soon 14")])
def test_shocks_alone_twice(count, level):
    assert level_of(RULE, *(signs("lhermitte", age=3 + day) for day in range(count))) == level


def test_seen_together_is_quiet_until_another_joins():
    both = signs("clumsy_hands", "unsteady", age=10)
    seen = {"visits": (visit(ago(days=8)),)}
    assert level_of(RULE, both, signs("clumsy_hands", "unsteady", age=2), **seen) is None
    assert level_of(RULE, both, signs("clumsy_hands", "unsteady", "lhermitte", age=2), **seen) == "same_day"


def test_hands_that_a_posture_numbed_are_no_sign():
    pressed = numb(ago(days=3), HANDS, triggers=("elbow_bent",), lasted=minutes(10))
    assert level_of(RULE, pressed, signs("unsteady", age=2)) is None
