"""Edges of rules and predicates that small wrong changes showed to be unguarded: each would have been noticed by nobody."""

from datetime import timedelta

import pytest

from journal.model.views import Baseline, Profile
from journal.rules import thresholds as limits
from journal.rules.naming import lasting
from journal.rules.predicates import visits
from journal.rules.predicates.explained import anaesthetic_only, anaesthetised
from journal.rules.predicates.nerves import nerve_areas
from journal.rules.predicates.zones import next_segment, zone_of
from tests.rules.stories import (
    NOW,
    ago,
    case,
    changing,
    diagnosis,
    facts,
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

SECOND = timedelta(seconds=1)
ANAESTHETIC = {"triggers": ("dental_or_local_anaesthetic",), "onset": "sudden"}
THUMB, FOREARM, UPPER_ARM = (zone_of((name, "left")) for name in ("hand.thumb", "arm.forearm_back", "arm.upper_outer"))


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (minutes(0), "0 minutes"),
        (minutes(1), "1 minute"),
        (minutes(119), "119 minutes"),
        (minutes(120), "2 hours"),
        (hours(47), "47 hours"),
        (hours(48), "2 days"),
    ],
)
def test_lengths_are_said_in_the_largest_unit_of_two_or_more(span, said):
    assert lasting(span) == said


@pytest.mark.parametrize(
    ("where", "area", "alone"),
    [
        (("left face.mouth", "left face.cheek"), True, True),
        (("left face.mouth", "left face.jaw"), True, True),
        (("left face.mouth", "right face.mouth"), False, False),
        (("left face.mouth", "right face.cheek"), False, False),
        (("left hand.index",), True, False),  # a limb may hide a stroke
        (("left hand.index", "left arm.forearm_back"), False, False),
    ],
)
def test_where_a_local_anaesthetic_may_be(where, area, alone):
    one = case(numb(ago(hours=5), *where, **ANAESTHETIC))
    assert (anaesthetised(one, one.facts[0]), anaesthetic_only(one, one.facts[0])) == (area, alone)


@pytest.mark.parametrize("sign", ["speech", "weak", "face_droop"])
def test_a_local_anaesthetic_makes_no_one_weak(sign):
    one = case(numb(ago(hours=5), "left face.mouth", symptoms=(sign,), **ANAESTHETIC))
    assert not anaesthetic_only(one, one.facts[0])


def test_the_next_segment_lies_on_either_side():
    assert next_segment(FOREARM, [THUMB])
    assert next_segment(FOREARM, [UPPER_ARM])
    assert next_segment(THUMB, [FOREARM])
    assert next_segment(UPPER_ARM, [FOREARM])
    assert not next_segment(THUMB, [UPPER_ARM])
    assert not next_segment(UPPER_ARM, [THUMB])
    assert not next_segment(zone_of(("face.cheek", "left")), [THUMB])


def test_one_root_holds_places_of_one_main_dermatome():
    inner = facts(numb(ago(hours=1), "left leg.shin", "left leg.calf_inner")).points
    assert ("L4", "left") in nerve_areas(inner)
    assert nerve_areas(facts(numb(ago(hours=1), "left leg.shin", "left leg.thigh_back")).points) == frozenset()
    assert nerve_areas(facts(numb(ago(hours=1), "both leg.shin")).points) == frozenset()


@pytest.mark.parametrize(("later", "seen"), [(4, True), (5, False), (None, True)])
def test_two_points_more_after_a_visit_are_a_change(later, seen):
    start = ago(days=3)
    one = changing(start, state(start, "left leg.shin", severity=3), state(ago(hours=1), "left leg.shin", severity=later))
    told = case(one, visits=(visit(ago(days=2)),))
    assert visits.seen(told, told.facts[0]) is seen


def test_a_stroke_sign_that_was_gone_at_the_last_word_is_not_there_now():
    def entry(*last):
        start = ago(days=3)
        first = state(start, "left leg.shin", symptoms=("speech",))
        return changing(start, first, state(ago(hours=1), "left leg.shin", symptoms=last), onset="days")

    assert level_of("stroke_pattern", entry("speech")) == "emergency"
    assert level_of("stroke_pattern", entry()) != "emergency"


@pytest.mark.parametrize(("days", "level"), [(6, "emergency"), (8, "same_day")])
def test_a_sudden_thing_that_goes_on_unseen_is_for_today_at_least(days, level):
    start = ago(days=days)
    patch = changing(start, state(start, "left leg.shin"), state(ago(hours=1), "left leg.shin"), onset="sudden")
    assert level_of("sudden_unexplained", patch) == level


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=21), "emergency"), (timedelta(days=21) + SECOND, None)])
def test_a_band_is_an_emergency_for_three_weeks(age, level):
    band = state(NOW - age, "both abdomen.middle", feels=("tight_band",))
    still = state(ago(hours=1), "both abdomen.middle", feels=("tight_band",), symptoms=("weak",))
    assert level_of("below_a_level", changing(NOW - age, band, still)) == level


@pytest.mark.parametrize(
    ("triggers", "relief", "level"),
    [
        (("walking",), ("sitting",), None),
        (("standing",), ("bending_forward",), None),
        (("walking",), (), "emergency"),
        ((), ("sitting",), "emergency"),
    ],
)
def test_back_and_legs_on_ones_feet_are_no_line_only_when_resting_eases_them(triggers, relief, level):
    where = ("both back.lower", "both back.sacrum", "midline back.tailbone", "both leg.thigh_back")
    walked = numb(ago(hours=3), *where, lasted=minutes(20), triggers=triggers, relief=relief)
    assert level_of("below_a_level", walked) == level


def test_band_pain_radiates_from_a_spine_with_cancer():
    cancer = {"profile": with_condition("cancer_ever")}
    leg = {"lasted": hours(3)}
    assert level_of("cancer_cord", numb(ago(hours=9), "left leg.shin", symptoms=("band_pain",), **leg), **cancer) == "emergency"
    assert level_of("cancer_cord", numb(ago(hours=9), "left leg.shin", **leg), **cancer) == "soon 2"


def test_what_bled_names_the_pain():
    bled = finding(
        "spinal_bleed", numb(ago(hours=3), "left leg.shin", symptoms=("back_pain",)), profile=with_condition("anticoagulant")
    )
    assert "back" in " ".join(bled.because).lower()


def test_weakness_of_the_baseline_that_was_assessed_is_not_asked_about_again():
    old = {"symptoms": ("weak",), "symptom_since": (("weak", ago(days=300).date()),)}
    known = Baseline(
        sites=places("left hand.thumb"), since=ago(days=300).date(), symptoms=("weak",), assessed_on=ago(days=200).date()
    )
    weak = numb(ago(days=2), "left hand.thumb", lasted=hours(3), onset="weeks", **old)
    assert level_of("weak_with_numb", weak) == "soon 14"
    assert level_of("weak_with_numb", weak, profile=Profile(baseline=(known,))) is None


def test_each_weakness_has_its_own_clock():
    four = {"feels": ("tingling", "reduced"), "pain": 5}
    old = (("weak", ago(days=200).date()),)
    both = numb(ago(days=1), "left arm.forearm_back", symptoms=("weak", "grip_weak_dropping"), symptom_since=old)
    both = both._replace(readings=tuple(one._replace(pain=5, sites=_felt(one.sites, four["feels"])) for one in both.readings))
    only = both._replace(readings=tuple(one._replace(symptoms=("weak",)) for one in both.readings))
    assert level_of("four_symptom_cluster", both) == "same_day"
    assert level_of("four_symptom_cluster", only) == "soon 14"


def _felt(sites, feels):
    return tuple(site._replace(sensations=feels) for site in sites)


@pytest.mark.parametrize(("days", "level"), [(0, None), (1, "same_day")])
def test_a_diagnosis_of_the_day_of_the_rash_or_later_has_seen_it(days, level):
    began = ago(days=3)
    strip = changing(
        began,
        state(began, "left chest.side", feels=("burning",), symptoms=("rash_blisters",)),
        state(ago(hours=1), "left chest.side", feels=("burning",), symptoms=("rash_blisters",)),
        onset="days",
    )
    named = diagnosis("left chest.side", on=began - timedelta(days=days))
    assert level_of("rash_burning", strip, diagnoses=(named,)) == level


@pytest.mark.parametrize("count", [3, 4, 5])
def test_of_many_spells_the_three_latest_are_named(count):
    spells = [numb(ago(days=number + 1), "left arm.forearm_back", lasted=hours(1)) for number in range(count)]
    assert set(finding("unexplained", *spells).episodes) == {one.id for one in spells[:3]}
    brief = [one._replace(onset="sudden", ended_at=one.started_at + SECOND * 40) for one in spells]
    assert set(finding("brief_fixed", *brief).episodes) == {one.id for one in brief[:3]}


def test_the_rules_look_back_half_a_year():
    def looked_at(days):
        return case(numb(ago(days=days), "left leg.shin", lasted=minutes(5))).facts

    assert limits.WINDOW.span == timedelta(days=180)
    assert looked_at(179.9)
    assert not looked_at(180.1)


def test_a_place_that_was_not_numb_when_it_was_looked_at_was_not_seen():
    hand = [numb(ago(days=days), "left hand.thumb", lasted=hours(2)) for days in (40, 34, 28)]
    looked = {"visits": (visit(ago(days=20)),)}
    again = [numb(ago(days=days), "left hand.thumb", lasted=hours(2)) for days in (12, 6, 1)]
    wider = [numb(ago(days=days), "left hand.thumb", "left leg.shin", lasted=hours(2)) for days in (12, 6, 1)]
    assert level_of("unexplained", *hand, *again, **looked) == "routine"
    assert level_of("unexplained", *hand, *wider, **looked) == "soon 14"
