"""R13: numbness with a sign of the heart."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, hours, level_of, minutes, numb, visit

RULE = "heart"
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("sign", ["chest_pain", "breathless", "sweating", "jaw_pain"])
@pytest.mark.parametrize("where", ["left arm.upper_inner", "left hand.little", "left face.jaw", "left back.upper"])
def test_near_the_heart_every_sign_counts(sign, where):
    assert level_of(RULE, numb(ago(hours=1), where, symptoms=(sign,))) == "emergency"


def test_chest_pain_counts_anywhere_and_other_signs_do_not():
    assert level_of(RULE, numb(ago(hours=1), "left leg.shin", symptoms=("chest_pain",))) == "emergency"
    assert level_of(RULE, numb(ago(hours=1), "left leg.shin", symptoms=("breathless",))) is None
    assert level_of(RULE, numb(ago(hours=1), "left hand.thumb", symptoms=("palpitations",))) is None


@pytest.mark.parametrize(
    ("gone", "level"),
    [
        (hours(24), "emergency"),
        (hours(24) + SECOND, "same_day"),
        (hours(72), "same_day"),
        (hours(72) + SECOND, "soon 2"),
        (timedelta(days=15), None),
    ],
)
def test_how_long_ago(gone, level):
    assert level_of(RULE, numb(NOW - gone, "left hand.thumb", symptoms=("chest_pain",), lasted=timedelta())) == level


def test_old_breathlessness_says_nothing_and_chest_pain_always_does():
    def old(sign):
        return numb(ago(hours=1), "left hand.thumb", symptoms=(sign,), symptom_since=((sign, ago(days=90).date()),))

    assert level_of(RULE, old("breathless")) is None
    assert level_of(RULE, old("chest_pain")) == "emergency"


def test_blisters_fast_breathing_and_a_visit():
    strip = {"symptoms": ("chest_pain", "rash_blisters")}
    assert level_of(RULE, numb(ago(hours=1), "left chest.side", "left back.middle", **strip)) is None
    assert level_of(RULE, numb(ago(hours=1), "left chest.side", "left hand.thumb", **strip)) == "emergency"
    fast = {"triggers": ("stress_fast_breathing",), "lasted": minutes(20)}
    assert level_of(RULE, numb(ago(hours=1), "both hand.thumb", symptoms=("breathless",), **fast)) is None
    assert level_of(RULE, numb(ago(hours=1), "both hand.thumb", symptoms=("chest_pain",), **fast)) == "emergency"
    assert level_of(RULE, numb(ago(hours=1), "left hand.thumb", symptoms=("breathless",), **fast)) == "emergency"
    event = numb(ago(hours=5), "left hand.thumb", symptoms=("chest_pain",))
    assert level_of(RULE, event, visits=(visit(ago(hours=2)),)) is None
