"""R05: back pain with both legs, new; one leg that became two; and what is old, seen or a posture."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, changing, diagnosis, hours, level_of, minutes, numb, state, visit

RULE = "both_legs_back"
SECOND = timedelta(seconds=1)
SOLES = "both foot.sole"


@pytest.mark.parametrize(
    ("where", "symptoms"),
    [
        ((SOLES,), ("back_pain",)),
        (("left leg.calf_back", "right leg.thigh_back"), ("back_pain",)),
        (("left back.lower",), ("back_pain", "leg_pain_both")),
        (("left leg.shin",), ("back_pain", "legs_give_way")),
        (("left buttock.upper",), ("back_pain", "cannot_walk")),
    ],
)
def test_back_pain_with_both_legs(where, symptoms):
    assert level_of(RULE, numb(ago(hours=5), *where, symptoms=symptoms)) == "emergency"


@pytest.mark.parametrize(
    ("where", "symptoms"),
    [
        ((SOLES,), ()),
        (("left leg.calf_back",), ("back_pain", "leg_pain_one")),
        (("both hand.thumb",), ("back_pain", "leg_pain_both")),
    ],
)
def test_one_of_them_alone_is_not_it(where, symptoms):
    assert level_of(RULE, numb(ago(hours=5), *where, symptoms=symptoms)) is None


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=14), "emergency"), (timedelta(days=14) + SECOND, None)])
def test_both_legs_are_new_for_14_days(age, level):
    start = NOW - age
    pain = {"symptoms": ("back_pain",)}
    assert level_of(RULE, changing(start, state(start, SOLES, **pain), state(ago(hours=1), SOLES, **pain))) == level


def test_the_second_leg_has_its_own_clock():
    start = ago(days=40)
    pain = {"symptoms": ("back_pain",)}
    event = changing(start, state(start, "left foot.sole", **pain), state(ago(days=3), SOLES, **pain))
    assert level_of(RULE, event) == "emergency"


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=14), "emergency"), (timedelta(days=14) + SECOND, None)])
def test_the_pain_may_stand_in_another_entry_of_14_days(age, level):
    sore = numb(NOW - age, "left back.lower", symptoms=("back_pain",), lasted=timedelta())
    assert level_of(RULE, sore, numb(ago(hours=1), SOLES)) == level


def test_the_two_legs_may_be_written_down_apart():
    left = numb(ago(hours=9), "left foot.sole", symptoms=("back_pain",))
    assert level_of(RULE, left, numb(ago(hours=2), "right foot.sole")) == "emergency"
    assert level_of(RULE, left._replace(ended_at=ago(hours=8)), numb(ago(hours=2), "right foot.sole")) is None


@pytest.mark.parametrize("after", ["numb", "pain"])
def test_pain_down_one_leg_that_becomes_both_needs_no_back_pain(after):
    before = numb(ago(days=10), "left leg.calf_back", symptoms=("leg_pain_one",), lasted=hours(9))
    both = {
        "numb": numb(ago(hours=2), "both leg.calf_back"),
        "pain": numb(ago(hours=2), "left leg.calf_back", symptoms=("leg_pain_both",)),
    }
    assert level_of(RULE, before, both[after]) == "emergency"
    painless = before._replace(readings=(before.readings[0]._replace(symptoms=()),))
    assert level_of(RULE, painless, both[after]) is None


def test_known_feet_are_old_until_a_higher_part_of_both_legs_and_the_back_are_new():
    known = {"diagnoses": (diagnosis(SOLES, on=ago(days=400)),)}
    pain = {"symptoms": ("back_pain",)}
    assert level_of(RULE, numb(ago(hours=2), SOLES, **pain), **known) is None
    assert level_of(RULE, numb(ago(hours=2), SOLES, "both leg.shin", **pain), **known) == "emergency"
    old_pain = {**pain, "symptom_since": (("back_pain", ago(days=90).date()),)}
    assert level_of(RULE, numb(ago(hours=2), SOLES, "both leg.shin", **old_pain), **known) is None


def test_a_posture_that_was_over_is_none_but_a_reason_alone_is():
    posture = {"symptoms": ("back_pain",), "lasted": minutes(20)}
    assert level_of(RULE, numb(ago(hours=2), SOLES, triggers=("sitting",), **posture)) is None
    assert level_of(RULE, numb(ago(hours=2), SOLES, explanation="tired", **posture)) == "emergency"
    long = {**posture, "lasted": minutes(31)}
    assert level_of(RULE, numb(ago(hours=2), SOLES, triggers=("sitting",), **long)) == "emergency"


def test_a_visit_since_then_quiets_it_until_it_gets_worse():
    start = ago(days=3)
    first = state(start, SOLES, symptoms=("back_pain",))
    seen = {"visits": (visit(ago(days=2)),)}
    assert level_of(RULE, changing(start, first), **seen) is None
    worse = state(ago(hours=2), SOLES, symptoms=("back_pain", "weak"))
    assert level_of(RULE, changing(start, first, worse), **seen) == "emergency"


def test_entries_after_the_visit_stay_quiet_until_one_holds_more():
    first, seen = numb(ago(days=6), SOLES, symptoms=("back_pain",), lasted=hours(9)), {"visits": (visit(ago(days=5)),)}
    assert level_of(RULE, first, numb(ago(hours=3), SOLES, symptoms=("back_pain",)), **seen) is None
    assert level_of(RULE, first, numb(ago(hours=3), SOLES, "both leg.shin", symptoms=("back_pain",)), **seen) == "emergency"
    assert level_of(RULE, first, numb(ago(hours=3), SOLES, symptoms=("back_pain", "unsteady")), **seen) == "emergency"


@pytest.mark.parametrize(("days", "level"), [(14, "emergency"), (15, None)])
def test_a_leg_that_hurt_and_then_the_other_are_both_legs_for_14_days(days, level):
    hurt = {"symptoms": ("leg_pain_one", "back_pain"), "lasted": hours(20), "onset": "days"}
    left = numb(ago(days=days), "left leg.calf_back", **hurt)
    right = numb(ago(hours=5), "right leg.calf_back", symptoms=("back_pain",))
    assert level_of(RULE, left, right) == level
    assert level_of(RULE, numb(ago(days=3), "right leg.calf_back", **hurt), right) is None


def test_an_old_back_or_a_passing_tingle_makes_no_pair_of_legs():
    hurt = {"symptoms": ("leg_pain_one", "back_pain"), "lasted": hours(20), "onset": "days"}
    left = numb(ago(days=3), "left leg.calf_back", **hurt)
    tingle = numb(ago(hours=5), "right leg.calf_back", lasted=minutes(5))
    assert level_of(RULE, left, tingle) is None
    assert level_of(RULE, left, tingle._replace(ended_at=None)) == "emergency"
    old = numb(ago(days=3), "left leg.calf_back", symptom_since=(("back_pain", ago(days=400).date()),), **hurt)
    assert level_of(RULE, old, tingle._replace(ended_at=None)) is None
    kneeling = tingle._replace(ended_at=tingle.started_at + minutes(20), triggers=("kneeling",))
    assert level_of(RULE, left, kneeling) is None
