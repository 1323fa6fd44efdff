"""R23: pain, tingling, weakness and numbness together in one place."""

import pytest

from tests.rules.stories import ago, changing, hours, level_of, numb, state, visit

RULE = "four_symptom_cluster"
ALL = {"feels": ("tingling", "reduced"), "symptoms": ("weak",), "pain": 4}


def four(*days, where=("left arm.forearm_back",), **fields):
    return [numb(ago(days=day), *where, lasted=hours(1), **{**ALL, **fields}) for day in days]


def test_all_four_are_for_today():
    assert level_of(RULE, *four(1)) == "same_day"


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({"feels": ("tingling",)}, False),
        ({"feels": ("reduced",)}, False),
        ({"feels": ("pins_needles", "no_feeling")}, True),
        ({"symptoms": ("heavy_legs",)}, False),
        ({"symptoms": ("cannot_move",)}, True),
        ({"symptoms": ("grip_weak_dropping",)}, True),
        ({"pain": None}, False),
        ({"pain": 0}, False),
        ({"pain": 1}, True),
        ({"pain": None, "symptoms": ("weak", "arm_pain")}, True),
        ({"pain": None, "symptoms": ("weak", "leg_pain_one")}, False),
        ({"pain": None, "symptoms": ("weak", "back_pain")}, False),
        ({"pain": None, "symptoms": ("weak", "back_pain"), "where": ("left back.lower",)}, True),
        ({"pain": None, "symptoms": ("foot_drop", "leg_pain_one"), "where": ("left leg.calf_outer",)}, True),
    ],
)
def test_each_of_the_four_is_needed_and_pain_belongs_to_the_place(fields, fires):
    assert (level_of(RULE, *four(1, **fields)) is not None) == fires


@pytest.mark.parametrize(
    ("tingling", "fires"), [("left arm.forearm_back", True), ("left hand.wrist", True), ("left hand.thumb", False)]
)
def test_in_one_place_or_next_to_it(tingling, fires):
    at = ago(hours=3)
    both = state(at, "left arm.forearm_back", feels=("reduced",), symptoms=("weak",), pain=4)
    other = state(at, tingling, feels=("tingling",))
    joined = both._replace(sites=both.sites + other.sites)
    assert (level_of(RULE, changing(at, joined)) is not None) == fires


def test_at_one_time():
    start = ago(hours=9)
    parts = (
        state(start, "left arm.forearm_back"),
        state(ago(hours=1), "left arm.forearm_back", **{**ALL, "feels": ("reduced",)}),
    )
    assert level_of(RULE, changing(start, *parts)) is None


@pytest.mark.parametrize(("first", "level"), [(14, "same_day"), (14.001, "soon 14")])
def test_weakness_has_its_own_clock(first, level):
    assert level_of(RULE, *four(first, 1)) == level


def test_once_assessed_and_long_known_it_is_for_the_next_visit():
    seen = {"visits": (visit(ago(days=20)),)}
    assert level_of(RULE, *four(40, 25, 1), **seen) == "routine"
    assert level_of(RULE, *four(40, 25, 1)) == "soon 14"
    assert level_of(RULE, *four(30, 1), **seen) is None
    assert level_of(RULE, *four(29, 25, 1), **seen) is None


@pytest.mark.parametrize(("first", "level"), [(31, "routine"), (31 - 1 / 24, None)])
def test_long_known_is_more_than_30_days(first, level):
    """From the first of them to the last word about the last one, which lasted an hour."""
    seen = {"visits": (visit(ago(days=20)),)}
    assert level_of(RULE, *four(first, 25, 1), **seen) == level


def test_a_visit_since_quiets_what_is_new():
    assert level_of(RULE, *four(3), visits=(visit(ago(days=2)),)) is None
    assert level_of(RULE, *four(3), visits=(visit(ago(days=4)),)) == "same_day"
