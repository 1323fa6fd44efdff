"""R36: numbness together with weight loss, fever, night sweats, or back pain at night."""

import pytest

from tests.rules.stories import ago, diagnosis, hours, level_of, numb, visit

RULE = "general_red"


def unwell(*symptoms, where="left leg.thigh_outer", day=1, **fields):
    return numb(ago(days=day), where, lasted=hours(2), symptoms=symptoms, **fields)


@pytest.mark.parametrize(
    ("symptoms", "where", "fires"),
    [
        (("weight_loss",), "left leg.thigh_outer", True),
        (("fever",), "left back.lower", True),
        (("chills",), "left hand.thumb", True),
        (("night_pain",), "left hand.thumb", False),
        (("night_pain", "back_pain"), "left foot.top", True),
        (("night_pain", "neck_pain"), "left hand.thumb", True),
        (("night_pain",), "left back.lower", True),
        (("night_sweats",), "left foot.top", False),
        (("night_sweats", "back_pain"), "left foot.top", True),
        (("back_pain",), "left back.lower", False),
        (("weight_loss",), "left face.cheek", False),
        (("fever",), "left shoulder.top", True),
    ],
)
def test_what_counts(symptoms, where, fires):
    assert (level_of(RULE, unwell(*symptoms, where=where)) == "soon 2") == fires


@pytest.mark.parametrize(("day", "fires"), [(13.9, True), (14.2, False)])
def test_heard_of_in_the_last_14_days(day, fires):
    assert (level_of(RULE, unwell("weight_loss", day=day)) is not None) == fires


def test_a_diagnosis_of_the_numbness_does_not_explain_it_and_a_visit_since_has_seen_it():
    known = {"diagnoses": (diagnosis("left leg.thigh_outer", on=ago(days=400)),)}
    assert level_of(RULE, unwell("weight_loss"), **known) == "soon 2"
    assert level_of(RULE, unwell("weight_loss", day=9), unwell("weight_loss"), visits=(visit(ago(days=5)),)) is None
    assert level_of(RULE, unwell("weight_loss"), visits=(visit(ago(days=5)),)) == "soon 2"
