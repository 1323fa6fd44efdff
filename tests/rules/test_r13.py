"""R13: numbness with a sign of the heart."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, changing, hours, level_of, minutes, numb, state, visit

RULE = "heart"
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("sign", ["chest_pain", "breathless", "sweating", "jaw_pain"])
@pytest.mark.parametrize("where", ["left arm.upper_inner", "left hand.little", "left face.jaw", "left back.upper"])
def test_near_the_heart_every_sign_counts(sign, where):
    assert level_of(RULE, numb(ago(hours=1), where, symptoms=(sign,))) == "emergency"


def test_chest_pain_counts_anywhere_and_other_signs_do_not():
    assert level_of(RULE, numb(ago(hours=1), "left leg.shin", symptoms=("chest_pain",))) == "emergency"
    assert level_of(RULE, numb(ago(hours=1), "left leg.shin", symptoms=("sweating", "jaw_pain"))) is None
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


@pytest.mark.parametrize("swollen", ["swelling", "tight_swollen"])
@pytest.mark.parametrize("where", ["left leg.calf_back", "right leg.thigh_front", "left foot.heel", "both foot.sole"])
def test_a_swollen_leg_with_new_short_breath_may_be_a_clot(swollen, where):
    def leg(at=None, **fields):
        return numb(at or ago(hours=1), where, **{"symptoms": (swollen, "breathless"), **fields})

    assert level_of(RULE, leg()) == "emergency"
    assert level_of(RULE, leg(symptoms=(swollen,))) is None
    assert level_of(RULE, leg(symptom_since=(("breathless", ago(days=90).date()),))) is None
    assert level_of(RULE, leg(symptom_since=((swollen, ago(days=90).date()),))) == "emergency"
    assert level_of(RULE, leg(NOW - hours(24), lasted=timedelta())) == "emergency"
    assert level_of(RULE, leg(NOW - hours(24) - SECOND, lasted=timedelta())) == "same_day"
    assert level_of(RULE, leg(NOW - timedelta(days=14), lasted=timedelta())) == "same_day"
    assert level_of(RULE, leg(ago(hours=5)), visits=(visit(ago(hours=2)),)) is None


def test_new_short_breath_with_numbness_elsewhere_is_for_today():
    def elsewhere(gone, **fields):
        return numb(NOW - gone, "left leg.shin", lasted=timedelta(), **{"symptoms": ("breathless",), **fields})

    assert level_of(RULE, elsewhere(hours(1))) == "same_day"
    assert level_of(RULE, elsewhere(hours(72))) == "same_day"
    assert level_of(RULE, elsewhere(hours(72) + SECOND)) == "soon 2"
    assert level_of(RULE, elsewhere(hours(1), symptom_since=(("breathless", ago(days=90).date()),))) is None
    fast = {"triggers": ("stress_fast_breathing",), "lasted": minutes(20), "symptoms": ("breathless",)}
    assert level_of(RULE, numb(ago(hours=1), "both foot.big_toe", **fast)) is None


def test_a_sign_that_is_new_since_the_visit_is_not_assessed():
    first = {"symptoms": ("swelling",)}
    event = changing(
        ago(hours=20),
        state(ago(hours=20), "left leg.calf_back", **first),
        state(ago(hours=2), "left leg.calf_back", symptoms=("swelling", "breathless")),
    )
    assert level_of(RULE, event, visits=(visit(ago(hours=10)),)) == "emergency"
    assert level_of(RULE, event, visits=(visit(ago(hours=1)),)) is None
