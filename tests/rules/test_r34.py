"""R34: blisters with numb or burning skin on one side."""

import pytest

from tests.rules.stories import ago, changing, diagnosis, hours, level_of, numb, state, visit

RULE = "rash_burning"
STRIP = ("left chest.middle", "left back.middle")


def rash(day=1, where=STRIP, **fields):
    given = {"feels": ("burning",), "symptoms": ("rash_blisters",), "lasted": hours(20), **fields}
    return numb(ago(days=day), *where, **given)


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({}, True),
        ({"feels": ("reduced",)}, True),
        ({"where": ("left face.forehead", "left face.eye")}, True),
        ({"where": ("right leg.thigh_front",)}, True),
        ({"where": ("midline chest.middle", "left chest.side")}, True),
        ({"where": ("both chest.middle",)}, False),
        ({"symptoms": ("swelling",)}, False),
        ({"symptoms": ()}, False),
    ],
)
def test_blisters_on_one_side(fields, fires):
    assert (level_of(RULE, rash(**fields)) == "same_day") == fires


@pytest.mark.parametrize(("age", "fires"), [(13.9, True), (14.1, False)])
def test_new_within_14_days(age, fires):
    start = ago(days=age)
    lasting = changing(
        start, *(state(at, *STRIP, feels=("burning",), symptoms=("rash_blisters",)) for at in (start, ago(days=1)))
    )
    assert (level_of(RULE, lasting) is not None) == fires


def test_the_clock_is_that_of_the_blisters():
    start = ago(days=20)
    late = state(ago(days=1), *STRIP, feels=("burning",), symptoms=("rash_blisters",))
    assert level_of(RULE, changing(start, state(start, *STRIP, feels=("burning",)), late)) == "same_day"


def test_a_visit_or_a_diagnosis_since_has_seen_them():
    assert level_of(RULE, rash(3), visits=(visit(ago(days=2)),)) is None
    assert level_of(RULE, rash(3), visits=(visit(ago(days=4)),)) == "same_day"
    assert level_of(RULE, rash(3), diagnoses=(diagnosis(*STRIP, on=ago(days=2)),)) is None
    assert level_of(RULE, rash(3), diagnoses=(diagnosis(*STRIP, on=ago(days=400)),)) == "same_day"
