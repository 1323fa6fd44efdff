"""R07: numbness that climbs, both feet then both hands, and new numbness of both legs with weakness."""

from datetime import timedelta

import pytest

from journal.rules import thresholds as limits
from journal.rules.predicates.climbing import ascending
from tests.rules.stories import NOW, ago, case, changing, hours, level_of, minutes, numb, state, visit, with_condition

RULE = "ascending"
SECOND = timedelta(seconds=1)
TOES, SHINS, THIGHS, HANDS = "both foot.big_toe", "both leg.shin", "both leg.thigh_front", "both hand.thumb"
DENIED = ("weak", "unsteady", "swallowing", "breathless", "face_droop")


def climb(*steps, **fields):
    """An open entry with a reading at each (age in hours, places)."""
    readings = [state(ago(hours=age), *names, **fields) for age, *names in steps]
    return changing(readings[0].at, *readings, onset="days")


@pytest.mark.parametrize(
    "steps",
    [
        ((48, TOES), (24, TOES, SHINS)),
        ((60, TOES), (40, SHINS), (10, THIGHS)),
        ((60, SHINS), (40, SHINS, THIGHS, "midline abdomen.lower")),
        ((60, SHINS), (40, SHINS, "midline abdomen.lower")),  # thighs are skipped
        ((60, SHINS), (40, SHINS, "both abdomen.lower")),
        ((60, THIGHS), (40, THIGHS, "midline back.lower")),
        ((18.5, TOES), (0.5, TOES, HANDS)),
        ((48, HANDS), (24, HANDS, "both arm.forearm_back")),
    ],
)
def test_climbing_is_an_emergency(steps):
    assert level_of(RULE, climb(*steps)) == "emergency"


@pytest.mark.parametrize(
    "steps",
    [
        ((48, TOES), (24, TOES, "both foot.heel")),
        ((48, "left foot.big_toe"), (24, "left foot.big_toe", "left leg.shin")),
        ((48, THIGHS), (24, THIGHS, SHINS)),
        ((48, TOES, HANDS), (24, TOES, HANDS)),
        ((48, THIGHS), (24, THIGHS, "left abdomen.lower")),  # one side of the body only
        ((48, THIGHS), (24, THIGHS, "midline back.upper")),  # far above: another matter
        ((48, THIGHS), (24, THIGHS, "both back.shoulder_blade")),
        ((48, HANDS), (24, HANDS, "both abdomen.lower")),  # hands do not climb to the belly
        ((48, HANDS), (24, HANDS, TOES)),
        ((0.3, TOES), (0.2, TOES, SHINS)),  # within 10 minutes: one moment
    ],
)
def test_this_is_not_climbing(steps):
    assert level_of(RULE, climb(*steps)) is None


def test_with_all_of_it_denied_it_is_for_today():
    steps = ((48, TOES), (24, TOES, SHINS))
    assert level_of(RULE, climb(*steps, denied=DENIED)) == "same_day"
    for name in DENIED:
        assert level_of(RULE, climb(*steps, denied=tuple(set(DENIED) - {name}))) == "emergency"
    assert level_of(RULE, climb(*steps, denied=DENIED[1:], symptoms=("weak",))) == "emergency"
    known = {"profile": with_condition("ms_diagnosed")}
    assert level_of(RULE, climb(*steps, denied=DENIED[:2]), **known) == "same_day"
    assert level_of(RULE, climb(*steps, denied=DENIED[:1]), **known) == "emergency"


def test_entries_of_several_days_climb_too():
    days = [numb(ago(days=age), where, lasted=hours(5), onset="days") for age, where in ((5, TOES), (4, SHINS), (3, THIGHS))]
    assert level_of(RULE, *days) == "emergency"
    assert level_of(RULE, days[0], days[2]) == "emergency"
    short = [numb(ago(days=age), where, lasted=minutes(30), onset="days") for age, where in ((5, TOES), (4, SHINS))]
    assert level_of(RULE, *short) is None
    longer = [numb(ago(days=age), where, lasted=minutes(31), onset="days") for age, where in ((5, TOES), (4, SHINS))]
    assert level_of(RULE, *longer) == "emergency"


@pytest.mark.parametrize(("first", "level"), [(timedelta(days=14), "emergency"), (timedelta(days=14) + SECOND, None)])
def test_the_whole_climb_lies_within_14_days(first, level):
    assert level_of(RULE, changing(NOW - first, state(NOW - first, TOES), state(ago(hours=5), SHINS), onset="days")) == level


def test_long_numb_feet_need_two_steps_and_hands_are_another_rules():
    feet = [numb(ago(days=age), TOES, lasted=hours(9), onset="weeks") for age in (40, 30, 20, 10)]
    one = numb(ago(days=1), TOES, SHINS, lasted=hours(9), onset="days")
    two = numb(ago(hours=5), TOES, SHINS, THIGHS, onset="days")
    assert level_of(RULE, *feet, one) is None
    assert level_of(RULE, *feet, one, two) == "emergency"
    assert level_of(RULE, *feet, numb(ago(hours=5), TOES, HANDS)) is None


@pytest.mark.parametrize("sign", ["weak", "unsteady", "legs_give_way", "swallowing", "breathless", "face_droop"])
def test_new_numbness_of_both_legs_with_a_new_sign(sign):
    assert level_of(RULE, numb(ago(days=1), TOES, symptoms=(sign,), onset="days")) == "emergency"
    slow = "emergency" if sign in ("swallowing", "breathless") else "same_day"  # to call now stands on the card
    assert level_of(RULE, numb(ago(days=1), TOES, symptoms=(sign,), onset="weeks")) == slow
    assert level_of(RULE, numb(ago(days=1), HANDS, symptoms=(sign,), onset="days")) is None
    dated = ((sign, ago(days=60).date()),)
    assert level_of(RULE, numb(ago(days=1), TOES, symptoms=(sign,), symptom_since=dated)) is None


def long_numb(sign, where=TOES):
    """Numb for 100 days, looked at every 20 days, and the sign only now."""
    readings = [state(ago(days=age), where) for age in (100, 80, 60, 40, 20)]
    return changing(readings[0].at, *readings, state(ago(hours=1), where, symptoms=(sign,)), onset="weeks")


@pytest.mark.parametrize("sign", ["swallowing", "breathless"])
def test_new_trouble_of_breath_or_throat_with_legs_long_numb(sign):
    assert level_of(RULE, long_numb(sign)) == "emergency"
    assert level_of(RULE, long_numb(sign), visits=(visit(ago(hours=0.5)),)) is None
    assert level_of(RULE, long_numb(sign), visits=(visit(ago(days=30)),)) == "emergency"
    assert level_of(RULE, long_numb(sign, "left foot.big_toe")) is None
    older = ((sign, ago(days=60).date()),)
    assert level_of(RULE, numb(ago(days=100), TOES, symptoms=(sign,), symptom_since=older, onset="weeks")) is None


@pytest.mark.parametrize("sign", ["weak", "unsteady", "face_droop"])
def test_other_signs_with_legs_long_numb_are_not_this_rules(sign):
    assert level_of(RULE, long_numb(sign)) is None


def test_a_visit_after_the_last_step_quiets_it():
    event = climb((48, TOES), (24, TOES, SHINS))
    assert level_of(RULE, event, visits=(visit(ago(hours=20)),)) is None
    assert level_of(RULE, event, visits=(visit(ago(hours=30)),)) == "emergency"


def test_a_visit_after_the_hands_joined_quiets_it_while_they_stay():
    event = climb((60, TOES), (40, TOES, HANDS), (10, TOES, HANDS))
    assert level_of(RULE, event, visits=(visit(ago(hours=20)),)) is None
    assert level_of(RULE, event, visits=(visit(ago(hours=50)),)) == "emergency"


@pytest.mark.parametrize(("age", "level"), [(48, "emergency"), (48.1, None)])
def test_an_open_entry_counts_for_48_hours_after_its_last_word(age, level):
    """The feet, told in one entry, are still numb when the belly is told in another."""
    feet = numb(ago(hours=age + 5), SHINS, onset="days")
    later = changing(ago(hours=5), state(ago(hours=5), "midline abdomen.lower"), onset="days")
    assert level_of(RULE, feet, later) == level


def test_where_it_began_and_had_come_to():
    found = ascending(case(climb((48, TOES), (24, TOES, SHINS), (2, SHINS, THIGHS))))
    assert found is not None
    assert (found.first.at, found.last.at) == (ago(hours=48), ago(hours=2))


def test_hands_follow_feet_by_the_shortest_time_between_two_moments():
    apart = limits.SPREAD_APART.span
    start = ago(hours=20)
    for gap, level in ((apart, "emergency"), (apart - SECOND, None)):
        readings = state(start, TOES), state(start + gap, TOES, HANDS)
        assert level_of(RULE, changing(start, *readings, onset="days")) == level


def test_hands_that_were_long_numb_are_not_climbed_to():
    old = numb(ago(days=20), HANDS, lasted=hours(9), onset="weeks")
    assert level_of(RULE, old, climb((48, TOES), (24, TOES, HANDS))) is None


def test_what_was_over_at_once_weeks_ago_is_no_ground_to_climb_from():
    brief = numb(ago(days=20), THIGHS, lasted=minutes(10), onset="days")
    assert level_of(RULE, brief, climb((48, TOES), (24, TOES, SHINS))) == "emergency"


def test_what_has_ended_is_not_numb_any_more_when_the_feet_begin():
    hands = numb(ago(hours=40), HANDS, lasted=hours(5), onset="days")
    assert level_of(RULE, hands, climb((20, TOES), (5, TOES, HANDS))) == "emergency"
