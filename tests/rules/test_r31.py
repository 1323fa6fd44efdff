"""R31: numb spells of less than two minutes, again and again in the same place."""

from datetime import timedelta

import pytest

from tests.rules.stories import ago, diagnosis, level_of, minutes, numb, visit

RULE = "brief_fixed"
SECOND = timedelta(seconds=1)
WHERE = ("left hand.index",)


def spells(*days, where=WHERE, **fields):
    return [numb(ago(days=day), *where, **{"onset": "sudden", "lasted": minutes(1), **fields}) for day in days]


@pytest.mark.parametrize(("days", "level"), [((9,), None), ((9, 5), None), ((20, 9, 5), "soon 14"), ((20, 9, 5, 3), "soon 14")])
def test_5_the_third_time(days, level):
    assert level_of(RULE, *spells(*days)) == level


@pytest.mark.parametrize(("lasted", "fires"), [(minutes(2) - SECOND, True), (minutes(2), False), (minutes(3), False)])
def test_less_than_two_minutes(lasted, fires):
    assert (level_of(RULE, *spells(20, 9, lasted=minutes(1)), *spells(5, lasted=lasted)) is not None) == fires


def test_an_open_entry_has_no_length():
    assert level_of(RULE, *spells(20, 9), *spells(0.5, lasted=None)) is None


@pytest.mark.parametrize(("first", "fires"), [(90, True), (90.01, False)])
def test_within_90_days(first, fires):
    assert (level_of(RULE, *spells(first, 9, 5)) is not None) == fires


@pytest.mark.parametrize(("last", "fires"), [(27.9, True), (28.1, False)])
def test_heard_of_lately(last, fires):
    assert (level_of(RULE, *spells(50, 40, last)) is not None) == fires


FIVE = tuple(f"left hand.{name}" for name in ("thumb", "index", "middle", "ring", "little"))


@pytest.mark.parametrize(("count", "fires"), [(5, True), (4, True), (3, False)])
def test_the_same_places_by_four_of_five(count, fires):
    assert (level_of(RULE, *spells(20, 9, where=FIVE), *spells(5, where=FIVE[:count])) is not None) == fires


@pytest.mark.parametrize(
    ("triggers", "fires"),
    [
        ((), True),
        (("none_known",), True),
        (("night",), True),
        (("woke_with",), True),
        (("none_known", "night", "woke_with"), True),
        (("typing_grip",), False),
    ],
)
def test_nothing_that_brings_it_on(triggers, fires):
    assert (level_of(RULE, *spells(20, 9, 5, triggers=triggers)) is not None) == fires


def test_a_reason_or_a_diagnosis_explains_it_and_a_visit_lets_it_wait():
    assert level_of(RULE, *spells(20, 9, 5, explanation="leaned on the desk")) is None
    assert level_of(RULE, *spells(20, 9, 5), diagnoses=(diagnosis(*WHERE, on=ago(days=400)),)) is None
    assert level_of(RULE, *spells(20, 9, 5), visits=(visit(ago(days=4)),)) == "routine"


def test_two_patterns_are_counted_apart():
    assert level_of(RULE, *spells(20, 9), *spells(15, 5, where=("right foot.top",))) is None
