"""Small differences that decide: a visit at the very moment, the first of several attacks, clear days in between."""

from datetime import timedelta

import pytest

from journal.model.views import Day, Gap
from journal.rules.naming import places
from journal.rules.past import as_of
from tests.rules.stories import (
    NOW,
    ago,
    changing,
    facts,
    finding,
    found,
    history,
    hours,
    level_of,
    minutes,
    numb,
    state,
    visit,
    with_condition,
)

WEAK = ("weak",)
HANDS = ("right hand.thumb", "right hand.index")


@pytest.mark.parametrize(("late", "level"), [(minutes(0), "routine"), (minutes(1), "soon 14")])
def test_a_visit_at_the_moment_of_a_reading_has_seen_it(late, level):
    """What was numb when the clinician looked is seen; a place that joined a minute later is not."""
    when = ago(days=9)
    calf = "left leg.calf_back"
    told = changing(ago(days=12), state(ago(days=12), calf), state(when + late, calf, "left arm.forearm_back"), onset="days")
    told = told._replace(ended_at=ago(days=1))
    assert level_of("unexplained", told, visits=(visit(when),)) == level


@pytest.mark.parametrize(("severity", "level"), [(5, "emergency"), (4, None)])
def test_between_the_legs_two_points_stronger_than_when_it_was_looked_at(severity, level):
    when = ago(days=5)
    start, saddle = ago(days=6), "midline saddle.perineum"
    before = state(when, saddle, severity=3)
    told = changing(start, state(start, saddle, severity=None), before, state(ago(days=1), saddle, severity=severity))
    assert level_of("saddle", told, visits=(visit(when),)) == level


def test_the_check_of_a_moment_knows_the_visit_of_that_moment():
    when = ago(days=1)
    rows = history(numb(ago(days=2), "left hand.thumb"), visits=(visit(when),))
    assert len(as_of(rows, when).visits) == 1
    assert as_of(rows, when - timedelta(seconds=1)).visits == ()


def test_the_first_attacks_of_an_aura_are_no_known_ones_however_many_followed():
    known = {"profile": with_condition("migraine_aura_diagnosed")}
    attacks = [
        numb(ago(hours=age), "left hand.thumb", "left face.mouth", onset="sudden", lasted=minutes(20)) for age in (20, 10, 5)
    ]
    assert level_of("stroke_pattern", *attacks, **known) == "emergency"


@pytest.mark.parametrize(("where", "level"), [("left hand.little", "same_day"), ("both hand.little", "emergency")])
def test_a_knock_explains_a_sudden_start_in_one_nerve_of_one_side(where, level):
    knocked = numb(ago(hours=5), where, onset="sudden", lasted=hours(3), triggers=("knocked_nerve",))
    assert level_of("sudden_unexplained", knocked) == level


def test_an_injury_does_not_make_old_weakness_and_old_numbness_new():
    old = [numb(ago(days=age), "left hand.thumb", symptoms=WEAK, lasted=hours(5)) for age in (50, 35, 20)]
    hurt = numb(ago(hours=5), "left hand.thumb", symptoms=(*WEAK, "injury_neck_back"))
    assert level_of("after_injury", *old, hurt) is None
    assert level_of("after_injury", old[0], hurt) == "emergency"  # away for 30 days: it came back with the injury


def test_clear_days_between_two_spells_are_no_recovery_from_the_second():
    days = tuple(Day(ago(days=age).date()) for age in range(5, 20))
    spells = [numb(ago(days=age), *HANDS, lasted=timedelta(days=2)) for age in (25, 4)]
    assert level_of("unexplained", *spells, days=days) == "soon 14"


def test_between_the_legs_alone_names_one_entry_and_with_pain_of_another_both():
    saddle = numb(ago(days=1), "midline saddle.anus")
    assert len(finding("saddle", saddle).because) == 1
    bladder = numb(ago(days=1), "left hand.thumb", symptoms=("bladder_start",))
    pain = numb(ago(days=2), "left leg.calf_back", symptoms=("back_pain",))
    assert len(finding("saddle", bladder, pain).because) == 2


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("hand.thumb", "hand.index", "hand.middle"), "left index finger, left middle finger and left thumb"),
        (("hand.thumb", "hand.index", "hand.middle", "hand.ring"), "left hand"),
    ],
)
def test_three_places_by_name_and_more_by_their_area(names, said):
    assert places(facts(numb(ago(hours=1), *(f"left {name}" for name in names))).points) == said


def test_the_end_of_the_window_is_now():
    assert level_of("stroke_pattern", numb(NOW, "left face.cheek", onset="sudden")) == "emergency"


def test_a_ride_after_the_visit_is_a_second_time_again():
    def ride(age):
        return numb(ago(days=age), "midline saddle.perineum", lasted=minutes(20), triggers=("cycling",))

    seen = {"visits": (visit(ago(days=9)),)}
    assert level_of("saddle", ride(12), ride(10), **seen) == "info"
    assert level_of("saddle", ride(12), ride(10), ride(2), **seen) == "same_day"


@pytest.mark.parametrize(("table", "complete"), [("question", True), ("episode", False), ("visit", False)])
def test_only_rows_that_rules_look_at_make_a_check_incomplete(table, complete):
    whole = found(numb(ago(hours=1), "left hand.thumb"))
    assert whole.without([Gap(table, "1")]).complete is complete


@pytest.mark.parametrize(("late", "level"), [(timedelta(), "same_day"), (timedelta(seconds=1), None)])
def test_a_whole_arm_is_new_for_14_days(late, level):
    start = NOW - timedelta(days=14) - late
    assert level_of("stroke_pattern", numb(start, "left [whole arm]", onset="days", lasted=timedelta())) == level
