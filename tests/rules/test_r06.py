"""R06: a line on the trunk with both legs, a tight band, and half of it."""

from datetime import timedelta

import pytest

from journal.model.views import Baseline, Profile
from journal.rules.predicates import level
from tests.rules.stories import NOW, ago, case, changing, facts, level_of, minutes, numb, places, state, visit, with_condition

RULE = "below_a_level"
SECOND = timedelta(seconds=1)
LEGS, NAVEL = "both leg.thigh_front", "both abdomen.middle"


def points(*names):
    return facts(numb(ago(hours=1), *names)).points


@pytest.mark.parametrize(
    ("names", "band"),
    [
        ((LEGS, NAVEL), 5),
        ((LEGS, "midline chest.lower"), 3),
        ((LEGS, NAVEL, "both chest.upper"), 1),
        (("left leg.shin", "right foot.sole", "left abdomen.lower", "right back.middle"), 3),
        ((LEGS, "left abdomen.middle"), None),
        (("left leg.thigh_front", NAVEL), None),
        ((LEGS, "both buttock.upper"), None),
        ((NAVEL,), None),
    ],
)
def test_a_level_is_trunk_on_both_sides_with_both_legs(names, band):
    assert level.level(points(*names)) == band


@pytest.mark.parametrize("onset", ["days", "hours", "weeks", "unknown"])
def test_a_new_line_is_an_emergency(onset):
    assert level_of(RULE, numb(ago(days=1), LEGS, NAVEL, onset=onset)) == "emergency"


@pytest.mark.parametrize(("age", "expected"), [(timedelta(days=21), "emergency"), (timedelta(days=21) + SECOND, "same_day")])
def test_within_21_days_and_older_never_assessed_is_for_today(age, expected):
    start = NOW - age
    event = changing(start, state(start, LEGS, NAVEL), state(ago(hours=1), LEGS, NAVEL))
    assert level_of(RULE, event) == expected
    assert level_of(RULE, event, visits=(visit(ago(days=5)),)) is None


def test_old_feet_do_not_make_a_new_line_old_and_an_old_line_is_known():
    start = ago(days=300)
    feet = changing(start, *(state(ago(days=days), LEGS) for days in range(300, 2, -20)), state(ago(days=2), LEGS, NAVEL))
    assert level_of(RULE, feet) == "emergency"
    before = Baseline(sites=places(LEGS, NAVEL), since=ago(days=900).date())
    assert level_of(RULE, numb(ago(days=1), LEGS, NAVEL), profile=Profile(baseline=(before,))) is None


def test_legs_and_trunk_may_be_written_down_apart():
    assert level_of(RULE, numb(ago(hours=20), LEGS), numb(ago(hours=2), NAVEL)) == "emergency"


@pytest.mark.parametrize(
    ("names", "symptoms", "expected"),
    [
        (("left leg.shin",), (), "emergency"),
        ((), ("bladder_start",), "emergency"),
        ((), ("weak",), "emergency"),
        ((), ("unsteady",), "emergency"),
        ((), ("heavy_legs",), "emergency"),
        ((), (), None),
    ],
)
def test_a_band_with_a_leg_weakness_walking_or_bladder(names, symptoms, expected):
    start = ago(days=2)
    felt = numb(start, "midline chest.lower", feels=("tight_band",), symptoms=symptoms)
    legs = numb(ago(days=1), *names) if names else numb(ago(days=1), "left hand.thumb")
    assert level_of(RULE, felt, legs) == expected
    assert level_of(RULE, numb(start, "midline chest.lower", symptoms=("band_pain", *symptoms)), legs) == expected


def test_standing_numbs_low_back_and_legs_and_sitting_eased_it():
    walk = {"triggers": ("walking",), "relief": ("sitting",)}
    assert level_of(RULE, numb(ago(hours=2), LEGS, "both back.lower", lasted=minutes(15), **walk)) is None
    assert level_of(RULE, numb(ago(hours=2), LEGS, "both back.lower", **walk)) == "emergency"
    assert level_of(RULE, numb(ago(hours=2), LEGS, NAVEL, lasted=minutes(15), **walk)) == "emergency"


def test_trunk_and_leg_of_one_side_are_for_today():
    assert level_of(RULE, numb(ago(days=2), "left chest.side", "left leg.shin", onset="days")) == "same_day"
    assert level_of(RULE, numb(ago(days=2), "left back.lower", "left leg.shin", onset="days")) is None
    assert level_of(RULE, numb(ago(days=2), "left chest.side", "right leg.shin", onset="days")) is None


def test_known_multiple_sclerosis_without_weakness_is_for_its_team():
    profile = {"profile": with_condition("ms_diagnosed")}
    assert level_of(RULE, numb(ago(days=2), LEGS, NAVEL), **profile) == "soon 2"
    for sign in ("weak", "unsteady", "bladder_leak"):
        assert level_of(RULE, numb(ago(days=2), LEGS, NAVEL, symptoms=(sign,)), **profile) == "emergency"


def test_since_when():
    here = case(numb(ago(days=9), LEGS, lasted=timedelta(days=8)), numb(ago(days=3), NAVEL))
    assert level.level_since(here, points(LEGS, NAVEL)) == ago(days=3)
    assert level.band_since(here) is None
