"""R14: pain of the spine with fever."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, diagnosis, level_of, minutes, numb, visit, with_condition

RULE = "spine_infection"
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("pain", ["back_pain", "neck_pain"])
@pytest.mark.parametrize("fever", ["fever", "chills"])
def test_pain_fever_and_new_numbness(pain, fever):
    assert level_of(RULE, numb(ago(hours=5), "left leg.shin", symptoms=(pain, fever))) == "emergency"
    assert level_of(RULE, numb(ago(hours=5), "left leg.shin", symptoms=(pain,))) is None
    assert level_of(RULE, numb(ago(hours=5), "left leg.shin", symptoms=(fever,))) is None


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=14), "emergency"), (timedelta(days=14) + SECOND, None)])
def test_the_three_may_stand_apart_within_14_days(age, level):
    hot = numb(NOW - age, "left hand.thumb", symptoms=("fever",), lasted=minutes(5))
    sore = numb(ago(days=2), "left hand.thumb", symptoms=("neck_pain",), lasted=minutes(5))
    assert level_of(RULE, hot, sore, numb(ago(hours=5), "left leg.shin")) == level


def test_old_numbness_makes_no_third_sign_but_new_weakness_does():
    known = {"diagnoses": (diagnosis("both foot.sole", on=ago(days=300)),)}
    hot = {"symptoms": ("back_pain", "fever")}
    assert level_of(RULE, numb(ago(hours=5), "both foot.sole", **hot), **known) is None
    assert level_of(RULE, numb(ago(hours=5), "both foot.sole", symptoms=("back_pain", "fever", "weak")), **known) == "emergency"
    risk = {**known, "profile": with_condition("diabetes")}
    assert level_of(RULE, numb(ago(hours=5), "both foot.sole", **hot), **risk) == "same_day"


def test_a_face_or_a_slept_on_arm_is_no_third_sign():
    sore = numb(ago(days=1), "left face.cheek", symptoms=("back_pain", "fever"), onset="days")
    slept = numb(ago(hours=5), "left [whole arm]", lasted=minutes(5), triggers=("leaned_or_slept_on",))
    assert level_of(RULE, sore, slept) is None


def test_a_visit_since_the_fever_quiets_it():
    event = numb(ago(hours=30), "left leg.shin", symptoms=("back_pain", "fever"))
    assert level_of(RULE, event, visits=(visit(ago(hours=10)),)) is None
    assert level_of(RULE, event, visits=(visit(ago(hours=31)),)) == "emergency"
