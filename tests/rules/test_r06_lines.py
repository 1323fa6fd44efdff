"""R06 where the line is not drawn on the trunk yet: both sides of it with a sign of the cord, both legs to the thigh."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, changing, finding, hours, level_of, minutes, numb, state, visit, with_condition

RULE = "below_a_level"
SECOND = timedelta(seconds=1)
BELLY, LEGS = ("both abdomen.middle",), ("both leg.thigh_front", "both leg.shin")
GONE = ("reduced",)
ALL_DENIED = ("weak", "unsteady", "bladder_start")


@pytest.mark.parametrize(
    "sign", ["unsteady", "stiff_legs", "legs_give_way", "weak", "bladder_start", "bowel_feel", "foot_drop"]
)
@pytest.mark.parametrize("where", ["both abdomen.middle", "midline chest.lower"])
def test_both_sides_of_the_trunk_with_a_sign_of_the_cord(sign, where):
    assert level_of(RULE, numb(ago(hours=20), where, symptoms=(sign,))) == "emergency"
    assert level_of(RULE, numb(ago(hours=20), where)) is None


@pytest.mark.parametrize("sign", ["grip_weak_dropping", "twitching", "fever", "back_pain"])
def test_another_sign_makes_no_line(sign):
    assert level_of(RULE, numb(ago(hours=20), *BELLY, symptoms=(sign,))) is None


@pytest.mark.parametrize("where", ["left abdomen.middle", "both abdomen.groin", "both back.middle", "both neck.side"])
def test_one_side_the_groin_the_back_or_the_neck_alone_make_no_line(where):
    assert level_of(RULE, numb(ago(hours=20), where, symptoms=("unsteady",))) is None


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=21), "emergency"), (timedelta(days=21) + SECOND, None)])
def test_the_trunk_is_new_for_21_days(age, level):
    start = NOW - age
    entry = changing(start, state(start, *BELLY), state(ago(hours=1), *BELLY, symptoms=("unsteady",)))
    assert level_of(RULE, entry) == level


def test_an_old_sign_or_one_that_was_seen_is_no_new_line():
    old = (("unsteady", ago(days=300).date()),)
    assert level_of(RULE, numb(ago(days=2), *BELLY, symptoms=("unsteady",), symptom_since=old)) is None
    entry = numb(ago(days=2), *BELLY, symptoms=("unsteady",))
    assert level_of(RULE, entry, visits=(visit(ago(days=1)),)) is None
    assert level_of(RULE, entry, visits=(visit(ago(days=3)),)) == "emergency"


@pytest.mark.parametrize(
    ("where", "feels", "level"),
    [
        (LEGS, GONE, "emergency"),
        (LEGS, ("no_feeling", "tingling"), "emergency"),
        (LEGS, ("tingling",), "same_day"),
        (("both leg.thigh_front",), GONE, None),
        (("both leg.shin", "both foot.sole"), GONE, None),
        (("left leg.thigh_front", "both leg.shin"), GONE, None),
        (("both leg.thigh_front", "left leg.shin"), GONE, None),
    ],
)
def test_both_legs_from_the_thigh_down(where, feels, level):
    assert level_of(RULE, numb(ago(hours=2), *where, feels=feels)) == level


def test_the_loss_must_take_in_thighs_and_lower_legs():
    thighs, lower = state(ago(hours=2), LEGS[0], feels=GONE), state(ago(hours=2), LEGS[1])
    entry = changing(ago(hours=2), thighs._replace(sites=thighs.sites + lower.sites))
    assert level_of(RULE, entry) == "same_day"


@pytest.mark.parametrize("denied", [ALL_DENIED, ALL_DENIED[1:], ALL_DENIED[:2], ALL_DENIED[::2], ()])
def test_only_all_of_weakness_walking_and_control_denied_make_it_less(denied):
    level = level_of(RULE, numb(ago(hours=2), *LEGS, feels=GONE, denied=denied))
    assert level == ("same_day" if denied == ALL_DENIED else "emergency")


@pytest.mark.parametrize(
    ("lasted", "level"), [(minutes(30), "same_day"), (minutes(30) + SECOND, "emergency"), (None, "emergency")]
)
def test_what_passed_within_half_an_hour_is_for_today(lasted, level):
    assert level_of(RULE, numb(ago(hours=2), *LEGS, feels=GONE, lasted=lasted)) == level


def test_a_posture_or_rest_is_no_line():
    kept = {"feels": GONE, "lasted": minutes(10)}
    assert level_of(RULE, numb(ago(hours=2), *LEGS, triggers=("kneeling",), **kept)) is None
    walked = {"triggers": ("walking",), "relief": ("sitting",)}
    assert level_of(RULE, numb(ago(hours=2), *LEGS, feels=GONE, lasted=hours(1), **walked)) is None


@pytest.mark.parametrize("onset", ["hours", "days", "woke_with", "unknown", "weeks"])
def test_over_weeks_is_another_rule(onset):
    level = level_of(RULE, numb(ago(hours=30), *LEGS, feels=GONE, onset=onset))
    assert level == (None if onset == "weeks" else "emergency")


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=14), "emergency"), (timedelta(days=14) + SECOND, None)])
def test_the_legs_are_new_for_14_days_and_until_a_visit(age, level):
    start = NOW - age
    entry = changing(start, state(start, *LEGS, feels=GONE), state(ago(hours=1), *LEGS, feels=GONE))
    assert level_of(RULE, entry) == level
    assert level_of(RULE, entry, visits=(visit(ago(days=1)),)) is None


def test_legs_that_join_are_as_new_as_the_last_of_them():
    shins = [numb(ago(days=days), LEGS[1], lasted=hours(3)) for days in (40, 30, 20)]
    assert level_of(RULE, *shins, numb(ago(hours=3), *LEGS, feels=GONE)) == "emergency"


def test_in_known_multiple_sclerosis_it_is_for_the_team_within_2_days():
    known = {"profile": with_condition("ms_diagnosed")}
    assert level_of(RULE, numb(ago(hours=2), *LEGS, feels=GONE), **known) == "soon 2"
    assert level_of(RULE, numb(ago(hours=2), *LEGS, feels=GONE, symptoms=("weak",)), **known) == "emergency"


def test_the_reasons_say_which_line_it_is():
    said = finding(RULE, numb(ago(hours=20), *BELLY, symptoms=("unsteady",))).because[0]
    assert "both sides, or across the middle" in said
    assert "feeling is lost in both legs" in finding(RULE, numb(ago(hours=2), *LEGS, feels=GONE)).because[0]


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=21), "same_day"), (timedelta(days=21) + SECOND, None)])
def test_half_of_it_is_new_for_21_days_not_sudden_and_until_a_visit(age, level):
    half = ("left abdomen.middle", "left leg.shin")
    start = NOW - age
    entry = changing(start, state(start, *half), state(ago(hours=1), *half), onset="days")
    assert level_of(RULE, entry) == level
    assert level_of(RULE, entry, visits=(visit(ago(days=1)),)) is None
    assert level_of(RULE, entry._replace(onset="sudden")) is None
