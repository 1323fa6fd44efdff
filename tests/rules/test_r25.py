"""R25: numbness on raising the arms or carrying; a pale hand; an arm that is swollen and blue."""

import pytest

from tests.rules.stories import ago, diagnosis, hours, level_of, minutes, numb, visit

RULE = "thoracic_outlet"
WHERE = ("right hand.ring", "right hand.little")


def raised(*days, where=WHERE, **fields):
    given = {"triggers": ("arms_overhead",), "lasted": minutes(10), **fields}
    return [numb(ago(days=day), *where, **given) for day in days]


def test_22_arms_overhead_four_times():
    assert level_of(RULE, *raised(12, 9, 5, 1)) == "routine"


@pytest.mark.parametrize(("days", "level"), [((9, 1), None), ((30, 9, 1), "routine"), ((30.001, 9, 1), None)])
def test_three_times_in_30_days(days, level):
    assert level_of(RULE, *raised(*days)) == level


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({"triggers": ("carrying",)}, True),
        ({"triggers": ("typing_grip",)}, False),
        ({"where": ("right hand.ring",)}, False),
        ({"where": ("right neck.side", "right shoulder.top")}, False),
        ({"where": ("right shoulder.top", "right arm.upper_inner")}, True),
        ({"where": ("right hand.thumb", "right hand.index")}, False),
        ({"explanation": "painting the ceiling"}, True),
        ({"triggers": ("arms_overhead", "leaned_or_slept_on")}, False),
    ],
)
def test_where_and_what_brings_it_on(fields, fires):
    assert (level_of(RULE, *raised(9, 5, 1, **fields)) is not None) == fires


@pytest.mark.parametrize("colour", ["pale", "cold_to_touch", "colour_change_with_cold"])
def test_a_pale_or_cold_hand_that_recovers(colour):
    assert level_of(RULE, *raised(1, symptoms=(colour,))) == "soon 7"
    assert level_of(RULE, *raised(1, symptoms=(colour,), lasted=None)) is None
    assert level_of(RULE, *raised(3, symptoms=(colour,)), visits=(visit(ago(days=1)),)) is None


@pytest.mark.parametrize(
    ("symptoms", "level"),
    [
        (("blue_mottled", "swelling"), "same_day"),
        (("blue_mottled", "tight_swollen"), "same_day"),
        (("blue_mottled",), None),
        (("swelling",), None),
    ],
)
def test_a_swollen_blue_arm_whatever_brought_it_on(symptoms, level):
    arm = numb(ago(hours=5), "left arm.forearm_back", lasted=hours(2), symptoms=symptoms)
    assert level_of(RULE, arm) == level
    assert level_of(RULE, arm, visits=(visit(ago(hours=1)),)) is None


def test_not_a_swollen_blue_foot():
    assert level_of(RULE, numb(ago(hours=5), "left foot.top", symptoms=("blue_mottled", "swelling"))) is None


def test_diagnosed_it_is_explained():
    assert level_of(RULE, *raised(9, 5, 1), diagnoses=(diagnosis(*WHERE, on=ago(days=400)),)) is None
