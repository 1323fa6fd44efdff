"""More edges that small wrong changes showed to be unguarded: clocks, medians, what was seen, one side of the trunk."""

from datetime import timedelta

import pytest

from journal.model.views import Baseline, Profile
from journal.rules.predicates.clocks import new_symptoms
from journal.rules.predicates.medians import median
from journal.rules.predicates.patterns import assessed_unchanged
from tests.rules.stories import (
    ago,
    case,
    changing,
    finding,
    hours,
    level_of,
    minutes,
    numb,
    places,
    state,
    visit,
    with_condition,
)


@pytest.mark.parametrize(
    ("values", "middle"),
    [([], None), ([None], None), ([4], 4), ([9, 1, 2], 2), ([10, 1, 3, 2], 2.5), ([None, 1, 9], 5), ([1, 1, 7, 9, 9], 7)],
)
def test_the_median_is_the_middle_of_what_was_asked(values, middle):
    assert median(values) == middle


@pytest.mark.parametrize(("days", "new"), [(20, {"weak"}), (13, {"weak"}), (16, set())])
def test_a_symptom_dated_two_weeks_before_the_entry_is_not_new_in_it(days, new):
    dated = (("weak", ago(days=days).date()),) if days != 20 else ()
    one = case(numb(ago(hours=2), "left hand.thumb", symptoms=("weak",), symptom_since=dated))
    assert new_symptoms(one, one.facts[0], frozenset({"weak"})) == new


@pytest.mark.parametrize(("severity", "unchanged"), [(3, True), (9, False)])
def test_the_assessed_baseline_is_unchanged_while_it_is_no_worse_than_usual(severity, unchanged):
    long_ago = ago(days=400).date()
    known = Baseline(sites=places("both foot.sole"), since=long_ago, assessed_on=ago(days=100).date())
    before = [numb(ago(days=days), "both foot.sole", lasted=hours(3), severity=3) for days in (20, 16, 12, 8)]
    now = numb(ago(hours=2), "both foot.sole", severity=severity)
    told = case(*before, now, profile=Profile(baseline=(known,)))
    assert assessed_unchanged(told, told.facts[-1]) is unchanged


@pytest.mark.parametrize("where", [("left hand.thumb",), ("left foot.sole",), ("both foot.sole", "both leg.thigh_front")])
def test_only_both_feet_alike_are_feet_alike(where):
    assert level_of("stocking_glove", numb(ago(days=1), *where, onset="weeks")) is None
    assert level_of("stocking_glove", numb(ago(days=1), "both foot.sole", onset="weeks")) == "soon 14"


def test_trunk_and_leg_of_one_side_are_as_new_as_the_newer_of_them():
    leg = [numb(ago(days=days), "left leg.thigh_front", lasted=hours(3), onset="days") for days in (40, 30, 20, 10)]
    both = numb(ago(days=1), "left chest.middle", "left leg.thigh_front", feels=("reduced",), onset="days")
    assert level_of("below_a_level", *leg, both) == "same_day"
    other_side = numb(ago(days=1), "left chest.middle", "right leg.thigh_front", feels=("reduced",), onset="days")
    assert level_of("below_a_level", *leg, other_side) is None


def test_a_check_that_shows_less_names_the_check_before():
    felt = numb(ago(days=10), "left leg.shin", lasted=hours(3), evidence="self_check_normal")
    less = numb(ago(days=1), "left leg.shin", lasted=hours(3), evidence="self_check_reduced")
    assert set(finding("subjective_to_objective", felt, less).episodes) == {felt.id, less.id}


def test_an_emergency_visit_of_the_same_day_was_for_what_began_that_day():
    morning = numb(ago(days=2, hours=4), "left leg.shin", onset="sudden", lasted=hours(70))
    later = numb(ago(days=1), "right arm.forearm_back", onset="sudden", lasted=minutes(30))
    seen = {"visits": (visit(ago(days=2), kind="emergency_visit")._replace(at=None),)}
    assert level_of("sudden_unexplained", morning, **seen) is None
    assert level_of("sudden_unexplained", morning) is not None
    assert level_of("sudden_unexplained", morning, later, **seen) is not None


@pytest.mark.parametrize("gap", [timedelta(days=29), timedelta(days=31)])
def test_entries_of_one_area_belong_together_for_thirty_days(gap):
    first = numb(ago(days=1) - gap, "left leg.shin", lasted=minutes(5))
    last = numb(ago(days=1), "left leg.shin", lasted=minutes(5))
    assert (level_of("unexplained", first, last) == "soon 14") is (gap < timedelta(days=30))


@pytest.mark.parametrize("condition", ["cancer_ever", "cancer_spine_or_bone", "chemo", "radiotherapy_spine"])
def test_each_trace_of_cancer_counts(condition):
    weak = numb(ago(hours=9), "left leg.shin", symptoms=("weak",))
    assert level_of("cancer_cord", weak, profile=with_condition(condition)) == "emergency"
    assert level_of("cancer_cord", weak, profile=with_condition("diabetes")) is None


@pytest.mark.parametrize(("onset", "level"), [("weeks", "soon 14"), ("days", "soon 14"), ("woke_with", None), ("sudden", None)])
def test_feet_that_began_at_once_are_not_slow(onset, level):
    feet = [numb(ago(days=days), "both foot.sole", lasted=hours(4), onset=onset) for days in (20, 15, 10, 5)]
    assert level_of("stocking_glove", *feet, numb(ago(days=1), "both foot.sole", lasted=hours(4), onset="days")) == level


@pytest.mark.parametrize(
    ("rule", "fields"),
    [
        ("standing_walking_legs", {"triggers": ("walking",), "relief": ("sitting",)}),
        ("thoracic_outlet", {"triggers": ("arms_overhead",)}),
        ("hand_nerve", {"triggers": ("night",), "relief": ("shaking_hand",)}),
    ],
)
def test_a_pattern_names_its_three_latest_entries(rule, fields):
    where = {
        "standing_walking_legs": ("both leg.thigh_back",),
        "thoracic_outlet": ("left arm.upper_inner", "left hand.little"),
        "hand_nerve": ("left hand.thumb", "left hand.index"),
    }[rule]
    spells = [numb(ago(days=days), *where, lasted=minutes(15), **fields) for days in (11, 8, 5, 2)]
    assert set(finding(rule, *spells).episodes) == {one.id for one in spells[1:]}


def test_a_band_counts_among_other_feelings():
    start = ago(days=1)
    first = state(start, "both abdomen.middle", feels=("tight_band",))
    legs = state(ago(hours=2), "both leg.shin", feels=("reduced",))
    both = first._replace(at=ago(hours=2), sites=(*first.sites, *legs.sites))
    assert level_of("below_a_level", changing(start, first, both)) == "emergency"
    assert level_of("below_a_level", changing(start, legs._replace(at=start))) is None


@pytest.mark.parametrize(
    ("where", "level"),
    [
        (("left hand.index",), "same_day"),
        (("left hand.index", "left arm.forearm_back"), "emergency"),
        (("left chest.side",), "emergency"),
        (("left back.shoulder_blade",), "emergency"),
    ],
)
def test_only_one_area_of_a_limb_is_small(where, level):
    assert level_of("sudden_unexplained", numb(ago(hours=2), *where, lasted=minutes(5), onset="sudden")) == level
