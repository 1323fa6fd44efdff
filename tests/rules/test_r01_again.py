"""R01: one side that came on slowly or was slept on, and signs that come back."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, changing, hours, level_of, minutes, numb, state, visit

RULE = "stroke_pattern"
SECOND = timedelta(seconds=1)
FACE_HAND = ("left face.cheek", "left hand.palm_thumb_side")
SLEPT = {"onset": "woke_with", "triggers": ("leaned_or_slept_on",), "explanation": "slept on my side"}


@pytest.mark.parametrize("onset", ["woke_with", "sudden", "unknown", "hours"])
def test_an_arm_and_a_leg_of_one_side_are_never_slept_on(onset):
    event = numb(ago(hours=3), "left arm.forearm_back", "left leg.shin", lasted=minutes(5), **{**SLEPT, "onset": onset})
    assert level_of(RULE, event) == "emergency"


def test_a_slept_on_arm_may_take_in_the_top_of_its_shoulder():
    for more in ("left shoulder.top", "left shoulder.armpit"):
        assert level_of(RULE, numb(ago(hours=3), "left [whole arm]", more, lasted=minutes(5), **SLEPT)) is None
        assert level_of(RULE, numb(ago(minutes=5), "left [whole arm]", more, **SLEPT)) is None
    assert level_of(RULE, numb(ago(hours=3), "left [whole arm]", "left chest.side", lasted=minutes(5), **SLEPT)) == "emergency"


@pytest.mark.parametrize(
    ("age", "level"), [(hours(24) - SECOND, "emergency"), (hours(24), "emergency"), (hours(24) + SECOND, "same_day")]
)
def test_one_side_that_came_on_over_hours(age, level):
    assert level_of(RULE, numb(NOW - age, "left arm.forearm_back", "left leg.shin", onset="hours")) == level


def test_one_side_that_came_on_over_days_is_for_today_while_it_is_new():
    one_side = ("left face.cheek", "left hand.thumb")
    assert level_of(RULE, numb(ago(hours=3), *one_side, onset="days")) == "same_day"
    old = [numb(ago(days=days), *one_side, onset="weeks", lasted=hours(8)) for days in (20, 10, 1)]
    assert level_of(RULE, *old) is None
    assert level_of(RULE, numb(ago(hours=3), "left arm.forearm_back", "left back.shoulder_blade", onset="hours")) is None


def test_a_sign_that_comes_back_is_new_again():
    first = numb(ago(days=10), "left hand.thumb", lasted=hours(1), symptoms=("speech",))
    again = {"onset": "hours", "symptoms": ("speech",)}
    assert level_of(RULE, first, numb(ago(hours=2), "left hand.thumb", **again)) == "emergency"
    assert level_of(RULE, first, numb(ago(hours=2), "left hand.thumb", **again), visits=(visit(ago(days=9)),)) == "emergency"
    dated = (("speech", ago(days=12).date()),)
    assert level_of(RULE, first, numb(ago(hours=2), "left hand.thumb", symptom_since=dated, **again)) is None


def test_a_sign_denied_in_between_is_new_again():
    start = ago(days=10)
    readings = [
        state(start, "left hand.thumb", symptoms=("speech",)),
        state(ago(days=8), "left hand.thumb", denied=("speech",)),
        state(ago(hours=1), "left hand.thumb", symptoms=("speech",)),
    ]
    assert level_of(RULE, changing(start, *readings)) == "emergency"
    assert level_of(RULE, changing(start, readings[0], readings[2])) is None


def test_a_sign_that_often_came_so_and_was_looked_at_is_quiet_unless_it_is_sudden():
    before = [numb(ago(days=days), "left hand.thumb", lasted=hours(1), symptoms=("dizzy_sudden",)) for days in (30, 20, 10)]
    today = {"lasted": hours(1), "symptoms": ("dizzy_sudden",)}
    seen = {"visits": (visit(ago(days=5)),)}
    assert level_of(RULE, *before, numb(ago(hours=3), "left hand.thumb", **today), **seen) is None
    assert level_of(RULE, *before, numb(ago(hours=3), "left hand.thumb", **today)) == "emergency"
    assert level_of(RULE, *before[1:], numb(ago(hours=3), "left hand.thumb", **today), **seen) == "emergency"
    assert level_of(RULE, *before, numb(ago(hours=3), "left hand.thumb", onset="sudden", **today), **seen) == "emergency"
    speech = {**today, "symptoms": ("speech",)}
    assert level_of(RULE, *before, numb(ago(hours=3), "left hand.thumb", **speech), **seen) == "emergency"


def test_an_emergency_visit_does_not_hide_what_began_after_it():
    day = ago(days=1)
    seen = visit(day, kind="emergency_visit")._replace(at=None)
    morning = numb(day.replace(hour=8), "left foot.sole", lasted=minutes(5))
    afternoon = numb(day.replace(hour=14), *FACE_HAND, onset="sudden", lasted=minutes(20))
    assert level_of(RULE, morning, afternoon, visits=(seen,)) == "emergency"
    assert level_of(RULE, afternoon, visits=(seen,)) is None


UPPER_ARM = ("left arm.upper_outer", "left arm.upper_front", "left arm.upper_inner", "left arm.upper_back")
LOWER_ARM = (
    *("left arm.elbow_front", "left arm.elbow_back", "left arm.forearm_thumb_side"),
    *("left arm.forearm_little_side", "left arm.forearm_back"),
)


@pytest.mark.parametrize(
    ("where", "level"),
    [
        (("left [arm]",), "same_day"),
        (("left [leg]",), "same_day"),
        ((*UPPER_ARM, *LOWER_ARM), "same_day"),
        ((*UPPER_ARM, *LOWER_ARM[1:]), None),
        (UPPER_ARM, None),
        (("left [forearm]", "left [hand]"), None),
    ],
)
def test_a_limb_to_wrist_or_ankle_is_what_people_call_a_limb(where, level):
    assert level_of("stroke_pattern", numb(ago(hours=3), *where)) == level
    assert level_of("stroke_pattern", numb(ago(hours=3), *where, lasted=minutes(10), triggers=("leaned_or_slept_on",))) is None


def test_a_limb_that_was_so_before_is_not_new():
    before = [numb(ago(days=days), "left [arm]", lasted=hours(2)) for days in (30, 20, 15)]
    assert level_of("stroke_pattern", *before, numb(ago(hours=3), "left [arm]")) is None
