"""R11: a hurt, plastered or strained limb that is numb."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, changing, hours, level_of, minutes, numb, state, visit

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


@pytest.mark.parametrize(("gone", "level"), [(hours(24), "emergency"), (hours(24) + SECOND, "same_day")])
def test_a_hurt_limb_that_was_right_again_for_a_day_is_for_today(gone, level):
    hurt = numb(ago(hours=40), HAND, symptoms=(HURT, "limb_pain_severe"), lasted=hours(40) - gone)
    assert level_of(RULE, hurt) == level


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


DANGER = ["cold_to_touch", "pale", "blue_mottled", "cannot_move", "weak"]


@pytest.mark.parametrize("sign", DANGER)
def test_a_limb_in_a_cast_with_any_sign_of_danger_is_an_emergency_and_a_hurt_one_when_it_is_tight_too(sign):
    assert level_of(RULE, numb(ago(hours=5), HAND, symptoms=(CAST, sign))) == "emergency"
    assert level_of(RULE, numb(ago(hours=5), HAND, symptoms=(HURT, sign))) == "same_day"
    assert level_of(RULE, numb(ago(hours=5), HAND, symptoms=(HURT, "tight_swollen", sign))) == "emergency"


@pytest.mark.parametrize(("age", "level"), [(14, "same_day"), (15, None)])
def test_an_old_cast_on_an_old_numb_limb_is_no_news(age, level):
    """Worn and numb since then, and written about again today."""
    start = ago(days=age)
    told = [state(at, HAND, symptoms=(CAST,)) for at in (start, ago(days=age / 2), ago(hours=1))]
    assert level_of(RULE, changing(start, *told)) == level


def test_a_new_cast_on_a_limb_that_was_numb_before_or_new_numbness_in_an_old_cast_counts():
    old_numb = [numb(ago(days=age), HAND, lasted=hours(9)) for age in (30, 20)]
    assert level_of(RULE, *old_numb, numb(ago(hours=5), HAND, symptoms=(CAST,))) == "same_day"
    worn = {"symptom_since": ((CAST, ago(days=30).date()),)}
    assert level_of(RULE, numb(ago(hours=5), HAND, symptoms=(CAST,), **worn)) == "same_day"


@pytest.mark.parametrize(("days", "level"), [(1, "emergency"), (3, "same_day")])
def test_numbness_within_48_hours_of_the_injury_is_an_emergency(days, level):
    since = {"symptom_since": ((HURT, ago(days=days).date()),)}
    told = numb(ago(hours=5), HAND, symptoms=(HURT, "limb_pain_severe"), **since)
    assert level_of(RULE, told) == level


@pytest.mark.parametrize(("other", "level"), [(HAND, None), ("right leg.shin", "same_day")])
def test_an_injury_of_another_limb_does_not_make_this_one_old(other, level):
    hurt = [numb(ago(days=age), other, symptoms=(HURT,), lasted=hours(5)) for age in (35, 25, 16)]
    assert level_of(RULE, *hurt, numb(ago(hours=5), HAND, symptoms=(HURT,))) == level


@pytest.mark.parametrize(("age", "level"), [(hours(48), "emergency"), (hours(48) + SECOND, "same_day")])
def test_hard_exercise_is_an_emergency_for_48_hours(age, level):
    tight = {"symptoms": ("tight_swollen", "limb_pain_severe"), "triggers": ("strain_overuse",)}
    assert level_of(RULE, numb(NOW - age, SHIN, **tight)) == level


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({}, "routine"),
        ({"relief": ("warming",)}, "same_day"),
        ({"lasted": None}, "same_day"),
    ],
)
def test_only_exercise_that_rest_ended_three_times_is_for_the_next_visit(change, level):
    run = {"triggers": ("exercise",), "relief": ("rest",), "lasted": minutes(40), "symptoms": ("tight_swollen",)}
    runs = [numb(ago(days=3 * day), SHIN, **run) for day in (1, 2)]
    assert level_of(RULE, *runs, numb(ago(hours=5), SHIN, **{**run, **change})) == level


def test_three_runs_of_another_leg_are_not_of_this_one():
    run = {"triggers": ("exercise",), "relief": ("rest",), "lasted": minutes(40), "symptoms": ("tight_swollen",)}
    runs = [numb(ago(days=3 * day), "right leg.shin", **run) for day in (1, 2, 3)]
    report = level_of(RULE, *runs, numb(ago(hours=5), SHIN, **run))
    assert report == "same_day"


def test_a_knock_makes_a_sudden_start_in_one_nerve_a_matter_for_today():
    knock = {"onset": "sudden", "triggers": ("knocked_nerve",), "symptoms": ("grip_weak_dropping",)}
    assert level_of("stroke_pattern", numb(ago(days=2), "left hand.little", "left hand.ring", **knock)) == "same_day"
    assert level_of("sudden_unexplained", numb(ago(hours=9), "left hand.little", "left hand.ring", **knock)) == "same_day"
    assert level_of("stroke_pattern", numb(ago(days=2), "left hand.little", "left arm.upper_outer", **knock)) == "emergency"
