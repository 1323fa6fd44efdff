"""R10: a limb that is numb and cold, pale or blue."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, changing, hours, level_of, minutes, numb, state, visit

RULE = "limb_ischaemia"
SECOND = timedelta(seconds=1)
FOOT = "left foot.top"


@pytest.mark.parametrize("cold", ["cold_to_touch", "pale", "blue_mottled"])
@pytest.mark.parametrize(
    "fields",
    [
        {"symptoms": ("limb_pain_severe",)},
        {"symptoms": ("weak",)},
        {"symptoms": ("cannot_move",)},
        {"pain": 7},
        {"onset": "sudden"},
    ],
)
def test_cold_with_pain_weakness_or_a_sudden_start(cold, fields):
    given = {**fields, "symptoms": (cold, *fields.get("symptoms", ()))}
    assert level_of(RULE, numb(ago(hours=3), FOOT, **given)) == "emergency"
    assert level_of(RULE, numb(ago(hours=3), FOOT, **{**given, "symptoms": given["symptoms"][1:]})) is None


@pytest.mark.parametrize(("pain", "level"), [(6, "same_day"), (7, "emergency"), (8, "emergency")])
def test_pain_of_7(pain, level):
    assert level_of(RULE, numb(ago(hours=3), FOOT, symptoms=("pale",), pain=pain)) == level


@pytest.mark.parametrize(("lasted", "level"), [(minutes(60), "soon 7"), (minutes(60) + SECOND, "same_day"), (None, "same_day")])
def test_cold_alone_for_more_than_an_hour(lasted, level):
    assert level_of(RULE, numb(ago(hours=3), "left hand.ring", symptoms=("blue_mottled",), lasted=lasted)) == level


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=14), "emergency"), (timedelta(days=14) + SECOND, "same_day")])
def test_acute_is_14_days(age, level):
    start, cold = NOW - age, {"symptoms": ("pale", "limb_pain_severe")}
    assert level_of(RULE, changing(start, state(start, FOOT, **cold), state(ago(hours=1), FOOT, **cold))) == level


@pytest.mark.parametrize("more", [("pale",), ("weak",), ("limb_pain_severe",)])
@pytest.mark.parametrize(("age", "level"), [(10, "emergency"), (15, "same_day")])
def test_a_limb_that_was_cold_for_long_and_gets_worse_is_acute_again(more, age, level):
    start, cold = ago(days=40), ("cold_to_touch",)
    readings = [state(ago(days=day), "left leg.shin", symptoms=cold) for day in (40, 25)]
    worse = [state(ago(days=day), "left leg.shin", symptoms=(*cold, *more)) for day in (age, 0.1)]
    assert level_of(RULE, changing(start, *readings, *worse, onset="weeks")) == level


@pytest.mark.parametrize(("gone", "level"), [(hours(24), "emergency"), (hours(24) + SECOND, "same_day")])
def test_over_for_a_day(gone, level):
    event = numb(NOW - gone - hours(2), FOOT, symptoms=("pale", "weak"), lasted=hours(2))
    assert level_of(RULE, event) == level


def test_white_in_the_cold_and_well_in_the_warm():
    cold = {"triggers": ("cold",), "lasted": minutes(20), "symptoms": ("pale",)}
    assert level_of(RULE, numb(ago(hours=3), "both hand.index", **cold)) == "routine"
    assert level_of(RULE, numb(ago(hours=3), "left hand.index", **cold)) == "soon 7"
    assert level_of(RULE, numb(ago(hours=3), "both hand.index", **{**cold, "symptoms": ()})) is None
    assert level_of(RULE, numb(ago(hours=3), "left hand.index", **{**cold, "symptoms": ("pale", "weak")})) == "emergency"
    assert level_of("sudden_unexplained", numb(ago(hours=3), "left hand.index", onset="sudden", **cold)) is None


def test_ice_that_was_put_there_is_no_cold_limb():
    ice = {"triggers": ("cold",), "explanation": "ice pack", "symptoms": ("cold_to_touch",)}
    assert level_of(RULE, numb(ago(hours=3), "left leg.knee_front", lasted=minutes(60), **ice)) is None
    assert level_of(RULE, numb(ago(hours=3), "left leg.knee_front", lasted=minutes(61), **ice)) == "same_day"
    severe = {**ice, "symptoms": ("cold_to_touch", "limb_pain_severe")}
    assert level_of(RULE, numb(ago(hours=3), "left leg.knee_front", lasted=minutes(20), **severe)) == "emergency"


def test_both_legs_need_pain_and_weakness():
    both = ("both foot.top", "both leg.shin")
    assert level_of(RULE, numb(ago(hours=3), *both, symptoms=("pale", "weak", "limb_pain_severe"))) == "emergency"
    assert level_of(RULE, numb(ago(hours=3), *both, symptoms=("pale", "weak"))) is None
    assert level_of(RULE, numb(ago(hours=3), "left face.cheek", symptoms=("pale", "weak"))) is None


def test_a_visit_since_then_quiets_it_until_it_gets_worse():
    start = ago(days=2)
    cold = state(start, FOOT, symptoms=("pale", "limb_pain_severe"))
    seen = {"visits": (visit(ago(days=1)),)}
    assert level_of(RULE, changing(start, cold), **seen) is None
    worse = state(ago(hours=2), FOOT, symptoms=("pale", "cannot_move"))
    assert level_of(RULE, changing(start, cold, worse), **seen) == "emergency"


@pytest.mark.parametrize(
    ("where", "symptoms", "level"),
    [
        ("left leg.shin", ("cold_to_touch", "pale"), "emergency"),
        ("left arm.forearm_back", ("cold_to_touch", "blue_mottled"), "emergency"),
        ("left leg.shin", ("cold_to_touch",), "same_day"),
        ("left leg.shin", ("pale", "blue_mottled"), "same_day"),
        (FOOT, ("cold_to_touch", "pale"), "same_day"),
        ("left hand.ring", ("cold_to_touch", "pale"), "same_day"),
    ],
)
def test_cold_and_white_beyond_hand_or_foot_needs_no_pain(where, symptoms, level):
    assert level_of(RULE, numb(ago(hours=3), where, symptoms=symptoms)) == level


def test_once_recovered_or_in_the_warm_it_is_not_so_urgent():
    cold = {"symptoms": ("cold_to_touch", "pale")}
    assert level_of(RULE, numb(ago(hours=3), "left leg.shin", lasted=hours(2), **cold)) == "same_day"
    assert level_of(RULE, numb(ago(days=13), "left leg.shin", **cold)) == "emergency"
    start = ago(days=14, seconds=1)
    old = changing(start, state(start, "left leg.shin", **cold), state(ago(hours=1), "left leg.shin", **cold))
    assert level_of(RULE, old) == "same_day"
