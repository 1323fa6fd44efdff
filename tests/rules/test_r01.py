"""R01: what is a stroke pattern, until when it is an emergency, and what little exempts from it."""

from datetime import timedelta

import pytest

from tests.rules.stories import (
    NOW,
    ago,
    changing,
    diagnosis,
    hours,
    level_of,
    minutes,
    numb,
    state,
    visit,
    with_condition,
)

RULE = "stroke_pattern"
SECOND = timedelta(seconds=1)
FACE_HAND = ("left face.cheek", "left hand.palm_thumb_side")


@pytest.mark.parametrize(
    "where",
    [
        ("left face.cheek", "left arm.forearm_back"),
        ("right arm.upper_outer", "right leg.calf_back"),
        ("left leg.thigh_front", "left chest.side"),
        ("left hand.thumb", "midline face.mouth"),
        ("right face.cheek", "right hand.ring"),
        ("left [whole arm]",),
        ("right [whole leg]",),
        ("midline face.chin",),
        ("both face.cheek",),
    ],
)
def test_sudden_patterns_are_emergencies(where):
    assert level_of(RULE, numb(ago(minutes=10), *where, onset="sudden")) == "emergency"


@pytest.mark.parametrize(
    "where", [("left hand.thumb",), ("both foot.sole",), ("left hand.thumb", "left hand.index"), ("left chest.side",)]
)
def test_other_sudden_places_are_not_a_stroke_pattern(where):
    assert level_of(RULE, numb(ago(minutes=10), *where, onset="sudden")) is None


def test_both_sides_are_not_one_side():
    assert level_of(RULE, numb(ago(minutes=10), "left hand.thumb", "both leg.shin", onset="sudden")) is None


@pytest.mark.parametrize(
    "sign",
    [
        "face_droop",
        "speech",
        "understanding",
        "confusion",
        "vision_loss_or_double",
        "balance_sudden",
        "headache_worst_sudden",
        "seizure",
        "swallowing",
    ],
)
@pytest.mark.parametrize("onset", ["sudden", "woke_with", "unknown", "hours", "days", "weeks"])
def test_a_new_stroke_sign_is_an_emergency_however_the_numbness_came(sign, onset):
    assert level_of(RULE, numb(ago(hours=2), "left hand.thumb", onset=onset, symptoms=(sign,))) == "emergency"


@pytest.mark.parametrize("sign", ["weak", "cannot_move", "grip_weak_dropping", "foot_drop"])
def test_sudden_weakness_is_an_emergency_and_slow_weakness_waits_for_its_own_rule(sign):
    assert level_of(RULE, numb(ago(hours=2), "left hand.thumb", onset="sudden", symptoms=(sign,))) == "emergency"
    assert level_of(RULE, numb(ago(hours=2), "left hand.thumb", onset="days", symptoms=(sign,))) is None


def test_weak_on_waking_inside_one_nerve_is_for_today_and_beyond_it_an_emergency():
    drop = {"onset": "woke_with", "symptoms": ("foot_drop",)}
    assert level_of(RULE, numb(ago(hours=3), "left foot.top", "left leg.calf_outer", **drop)) == "same_day"
    assert level_of(RULE, numb(ago(hours=3), "left foot.top", "left leg.thigh_back", **drop)) == "emergency"


def test_denied_signs_are_negatives():
    assert level_of(RULE, numb(ago(hours=2), "left hand.thumb", onset="sudden", denied=("speech", "face_droop"))) is None


@pytest.mark.parametrize(
    ("gone", "level"), [(hours(24) - SECOND, "emergency"), (hours(24), "emergency"), (hours(24) + SECOND, None)]
)
def test_an_ended_event_is_an_emergency_for_24_hours(gone, level):
    assert level_of(RULE, numb(NOW - gone, *FACE_HAND, onset="sudden", lasted=timedelta())) == level


@pytest.mark.parametrize(
    ("age", "level"),
    [(timedelta(days=7) - SECOND, "emergency"), (timedelta(days=7), "emergency"), (timedelta(days=7) + SECOND, None)],
)
def test_an_open_event_is_an_emergency_for_7_days_even_without_a_later_word(age, level):
    assert level_of(RULE, numb(NOW - age, *FACE_HAND, onset="sudden")) == level


def test_still_there_after_a_week_and_never_seen_is_for_today():
    start = ago(days=9)
    event = changing(start, state(start, *FACE_HAND), state(ago(hours=5), *FACE_HAND), onset="sudden")
    assert level_of(RULE, event) == "same_day"
    assert level_of(RULE, event, visits=(visit(ago(days=3)),)) is None


@pytest.mark.parametrize(("age", "level"), [(hours(24) - SECOND, "emergency"), (hours(24), None)])
def test_an_unknown_onset_is_judged_as_sudden_in_the_first_24_hours(age, level):
    assert level_of(RULE, numb(NOW - age, *FACE_HAND, onset="unknown")) == level


def test_an_unknown_onset_of_a_diagnosed_pattern_is_answered_but_a_sudden_one_never_is():
    known = {"diagnoses": (diagnosis(*FACE_HAND, on=ago(days=400)),)}
    assert level_of(RULE, numb(ago(hours=2), *FACE_HAND, onset="unknown"), **known) is None
    assert level_of(RULE, numb(ago(hours=2), *FACE_HAND, onset="sudden"), **known) == "emergency"


def test_a_familiar_pattern_of_unknown_speed_is_not_new_but_a_first_weakness_in_it_is():
    before = [
        numb(ago(days=days), "left hand.thumb", "left foot.sole", onset="unknown", lasted=hours(1)) for days in (30, 20, 10)
    ]
    today = {"onset": "unknown", "lasted": hours(1)}
    assert level_of(RULE, *before, numb(ago(hours=3), "left hand.thumb", "left foot.sole", **today)) is None
    assert level_of(RULE, *before[1:], numb(ago(hours=3), "left hand.thumb", "left foot.sole", **today)) == "emergency"
    assert (
        level_of(RULE, *before, numb(ago(hours=3), "left hand.thumb", "left foot.sole", symptoms=("weak",), **today))
        == "emergency"
    )


def test_woken_with_one_side_is_an_emergency():
    assert level_of(RULE, numb(ago(hours=5), "left face.cheek", "left arm.forearm_back", onset="woke_with")) == "emergency"


@pytest.mark.parametrize(("lasted", "level"), [(29, None), (30, None), (30.1, "emergency")])
def test_a_slept_on_arm_is_pressure_for_30_minutes(lasted, level):
    event = numb(ago(hours=3), "left [whole arm]", onset="woke_with", lasted=minutes(lasted), triggers=("leaned_or_slept_on",))
    assert level_of(RULE, event) == level


@pytest.mark.parametrize("symptom", ["weak", "face_droop", "cold_to_touch", "injury_head"])
def test_nothing_red_is_pressure(symptom):
    event = numb(
        ago(hours=3),
        "left [whole arm]",
        onset="sudden",
        lasted=minutes(5),
        triggers=("leaned_or_slept_on",),
        symptoms=(symptom,),
    )
    assert level_of(RULE, event) == "emergency"


def test_an_explanation_never_silences_it():
    event = numb(ago(hours=1), *FACE_HAND, onset="sudden", lasted=minutes(10), explanation="only stress", triggers=("sitting",))
    assert level_of(RULE, event) == "emergency"


def test_an_assessing_visit_stops_it_until_it_gets_worse():
    start = ago(hours=20)
    seen = {"visits": (visit(ago(hours=10)),)}
    assert level_of(RULE, numb(start, *FACE_HAND, onset="sudden"), **seen) is None
    worse = changing(start, state(start, *FACE_HAND), state(ago(hours=2), *FACE_HAND, symptoms=("speech",)), onset="sudden")
    assert level_of(RULE, worse, **seen) == "emergency"
    again = numb(ago(hours=1), *FACE_HAND, onset="sudden", lasted=minutes(4))
    assert level_of(RULE, numb(start, *FACE_HAND, onset="sudden"), again, **seen) == "emergency"


@pytest.mark.parametrize("fields", [{"assessed_numbness": False}, {"pending": True}])
def test_other_visits_do_not_stop_it(fields):
    assert (
        level_of(RULE, numb(ago(hours=20), *FACE_HAND, onset="sudden"), visits=(visit(ago(hours=10), **fields),)) == "emergency"
    )
    elsewhere = visit(ago(hours=10), "left foot.sole")
    assert level_of(RULE, numb(ago(hours=20), *FACE_HAND, onset="sudden"), visits=(elsewhere,)) == "emergency"


@pytest.mark.parametrize(("lasted", "chin"), [(12 * 60, None), (12 * 60 + 1, "soon 7")])
@pytest.mark.parametrize(("side", "level"), [("right", None), ("both", "emergency")])
def test_a_dentists_work_exempts_its_own_side_and_what_stays_is_another_rules(lasted, chin, side, level):
    event = numb(
        ago(hours=13),
        f"{side} face.chin",
        f"{side} face.mouth",
        onset="sudden",
        lasted=minutes(lasted),
        triggers=("dental_or_local_anaesthetic",),
    )
    assert level_of(RULE, event) == level
    if level is None:
        assert level_of("numb_chin", event) == chin


@pytest.mark.parametrize("more", [{"names": ("right hand.thumb",)}, {"symptoms": ("speech",)}, {"symptoms": ("weak",)}])
def test_an_injection_exempts_no_limb_speech_or_weakness(more):
    names = ("right face.chin", "right face.mouth", *more.pop("names", ()))
    event = numb(ago(hours=3), *names, onset="sudden", lasted=hours(2), triggers=("dental_or_local_anaesthetic",), **more)
    assert level_of(RULE, event) == "emergency"


def aura(days: float, lasted: float = 20, **fields):
    return numb(
        ago(days=days),
        "right hand.thumb",
        "right hand.index",
        "right face.mouth",
        onset="sudden",
        lasted=minutes(lasted),
        **fields,
    )


AURA = {"profile": with_condition("migraine_aura_diagnosed")}


def test_a_diagnosed_aura_as_always_is_for_the_next_visit_and_the_first_ones_are_emergencies():
    assert level_of(RULE, aura(40), aura(20), aura(0.2), **AURA) == "routine"
    assert level_of(RULE, aura(20), aura(0.2), **AURA) == "emergency"
    assert level_of(RULE, aura(40), aura(20), aura(0.2)) == "emergency"


@pytest.mark.parametrize(("lasted", "level"), [(4.9, "emergency"), (5, "routine"), (60, "routine"), (60.1, "emergency")])
def test_an_aura_lasts_5_to_60_minutes(lasted, level):
    assert level_of(RULE, aura(40), aura(20), aura(0.2, lasted), **AURA) == level


@pytest.mark.parametrize("symptom", ["weak", "face_droop", "speech", "arm_or_leg_weak_one_side"])
def test_an_aura_with_a_new_symptom_is_no_known_aura(symptom):
    assert level_of(RULE, aura(40), aura(20), aura(0.2, symptoms=(symptom,)), **AURA) == "emergency"


def test_a_whole_limb_that_came_slowly_is_for_today_when_new():
    assert level_of(RULE, numb(ago(days=2), "left [whole leg]", onset="days")) == "same_day"
    old = [numb(ago(days=days), "left [whole leg]", onset="weeks", lasted=hours(8)) for days in (20, 10, 1)]
    assert level_of(RULE, *old) is None


def test_one_surface_of_each_segment_is_no_whole_limb():
    assert (
        level_of(RULE, numb(ago(hours=1), "left leg.thigh_back", "left leg.calf_back", "left foot.heel", onset="sudden"))
        is None
    )
