"""R11: a hurt, plastered or strained limb that is numb."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, hours, level_of, minutes, numb, visit

RULE = "compartment"
SECOND = timedelta(seconds=1)
HAND, SHIN = "left hand.thumb", "left leg.shin"
CAST, HURT = "cast_or_tight_bandage", "injury_limb"


@pytest.mark.parametrize(
    ("symptoms", "fields", "level"),
    [
        ((CAST,), {}, "same_day"),
        ((CAST, "swelling"), {"pain": 6}, "same_day"),
        ((CAST,), {"pain": 7}, "emergency"),
        ((CAST, "limb_pain_severe"), {}, "emergency"),
        ((CAST, "tight_swollen"), {}, "emergency"),
        ((CAST, "pale"), {}, "emergency"),
        ((CAST, "cannot_move"), {}, "emergency"),
        ((CAST,), {"feels": ("no_feeling",)}, "emergency"),
        ((HURT,), {}, "same_day"),
        ((HURT, "tight_swollen"), {}, "same_day"),
        ((HURT, "tight_swollen"), {"pain": 7}, "emergency"),
        ((HURT, "tight_swollen", "weak"), {}, "emergency"),
        ((), {}, None),
    ],
)
def test_by_what_goes_with_it(symptoms, fields, level):
    assert level_of(RULE, numb(ago(hours=5), HAND, symptoms=symptoms, **fields)) == level


@pytest.mark.parametrize(("age", "level"), [(hours(48), "emergency"), (hours(48) + SECOND, "same_day")])
def test_an_injury_is_an_emergency_for_48_hours(age, level):
    assert level_of(RULE, numb(NOW - age, HAND, symptoms=(HURT, "limb_pain_severe"))) == level


@pytest.mark.parametrize(("gone", "level"), [(hours(24), "emergency"), (hours(24) + SECOND, "same_day")])
def test_over_for_a_day(gone, level):
    assert level_of(RULE, numb(NOW - gone - hours(1), HAND, symptoms=(CAST, "pale"), lasted=hours(1))) == level


def test_hard_exercise():
    run = {"triggers": ("exercise",)}
    assert level_of(RULE, numb(ago(hours=5), SHIN, symptoms=("tight_swollen", "limb_pain_severe"), **run)) == "emergency"
    assert level_of(RULE, numb(ago(hours=5), SHIN, symptoms=("tight_swollen",), **run)) == "same_day"
    assert level_of(RULE, numb(ago(hours=5), SHIN, symptoms=("limb_pain_severe",), **run)) is None


@pytest.mark.parametrize(("before", "level"), [(1, "emergency"), (2, "routine")])
def test_what_rest_has_ended_three_times(before, level):
    run = {"triggers": ("exercise",), "relief": ("rest",), "lasted": minutes(40), "symptoms": ("tight_swollen",), "pain": 7}
    runs = [numb(ago(days=3 * day), SHIN, **run) for day in range(1, before + 1)]
    assert level_of(RULE, *runs, numb(ago(hours=5), SHIN, **run)) == (level if before == 2 else "emergency")


def test_an_old_injury_another_place_and_a_visit():
    old = {"symptom_since": ((HURT, ago(days=20).date()),)}
    assert level_of(RULE, numb(ago(hours=5), HAND, symptoms=(HURT,), **old)) is None
    assert level_of(RULE, numb(ago(hours=5), "left chest.side", symptoms=(HURT,))) is None
    cast = numb(ago(hours=5), HAND, symptoms=(CAST,))
    assert level_of(RULE, cast, visits=(visit(ago(hours=2)),)) is None
    assert level_of(RULE, cast, visits=(visit(ago(hours=2), assessed_numbness=False),)) == "same_day"


def test_a_knock_makes_a_sudden_start_in_one_nerve_a_matter_for_today():
    knock = {"onset": "sudden", "triggers": ("knocked_nerve",), "symptoms": ("grip_weak_dropping",)}
    assert level_of("stroke_pattern", numb(ago(days=2), "left hand.little", "left hand.ring", **knock)) == "same_day"
    assert level_of("sudden_unexplained", numb(ago(hours=9), "left hand.little", "left hand.ring", **knock)) == "same_day"
    assert level_of("stroke_pattern", numb(ago(days=2), "left hand.little", "left arm.upper_outer", **knock)) == "emergency"
