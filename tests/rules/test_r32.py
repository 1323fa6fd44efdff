"""R32: numb fingers in the area of one nerve."""

import pytest

from tests.rules.stories import ago, diagnosis, hours, level_of, minutes, numb, treatment, visit

RULE = "hand_nerve"
MEDIAN = ("right hand.thumb", "right hand.index")


def nights(*days, where=MEDIAN, **fields):
    given = {"triggers": ("night",), "lasted": minutes(15), "severity": 4, **fields}
    return [numb(ago(days=day), *where, **given) for day in days]


@pytest.mark.parametrize(("days", "level"), [((9, 5), None), ((14, 9, 5), "routine"), ((14.01, 9, 5), None)])
def test_three_times_in_14_days(days, level):
    assert level_of(RULE, *nights(*days)) == level


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({"triggers": ("typing_grip",)}, True),
        ({"triggers": (), "relief": ("shaking_hand",)}, True),
        ({"triggers": (), "onset": "woke_with"}, True),
        ({"triggers": ()}, False),
        ({"triggers": ("walking",)}, False),
        ({"where": ("right hand.thumb",)}, False),
        ({"where": ("right hand.thumb", "right hand.ring")}, False),
        ({"where": ("right hand.middle", "right hand.index", "right hand.ring", "right hand.wrist")}, True),
        ({"where": ("right hand.thumb", "right hand.index", "right hand.little")}, False),
        ({"where": (*MEDIAN, "right arm.forearm_back")}, False),
        ({"where": ("both hand.thumb", "both hand.index")}, True),
        ({"where": ("right hand.little", "right hand.ring"), "triggers": ("elbow_bent",)}, True),
        ({"where": ("right hand.little",), "triggers": ("elbow_bent",), "explanation": "phone"}, True),
        ({"where": ("right hand.little", "right hand.ring")}, False),
        ({"where": ("right hand.little", "right hand.thumb"), "triggers": ("elbow_bent",)}, False),
    ],
)
def test_which_fingers_and_what_goes_with_it(fields, fires):
    assert (level_of(RULE, *nights(9, 5, 1, **fields)) is not None) == fires


def test_each_hand_alone():
    assert level_of(RULE, *nights(9, 5), *nights(3, where=("left hand.thumb", "left hand.index"))) is None


@pytest.mark.parametrize(
    "fields",
    [
        {"symptoms": ("grip_weak_dropping",)},
        {"symptoms": ("muscle_wasting",)},
        {"symptoms": ("weak",)},
        {"course": "constant"},
        {"lasted": hours(24)},
    ],
)
def test_sooner_when_it_stays_or_the_hand_is_weaker(fields):
    assert level_of(RULE, *nights(9, 5), *nights(2, **fields)) == "soon 14"


def test_nearly_a_day_is_not_constant():
    assert level_of(RULE, *nights(9, 5), *nights(2, lasted=hours(23.9))) == "routine"


@pytest.mark.parametrize(
    ("name", "worn", "effect", "level"),
    [
        ("Wrist splint", 42, "none", "soon 14"),
        ("wrist brace", 50, "worse", "soon 14"),
        ("Wrist splint", 41, "none", "routine"),
        ("Wrist splint", 50, "some", "routine"),
        ("Tablets", 50, "none", "routine"),
    ],
)
def test_a_splint_for_six_weeks(name, worn, effect, level):
    assert level_of(RULE, *nights(9, 5, 2), treatments=(treatment(name, ago(days=worn), None, effect),)) == level


def test_assessed_it_waits_and_diagnosed_it_is_explained():
    wasted = nights(12, 9, 5, 2, symptoms=("muscle_wasting",))
    assert level_of(RULE, *wasted, visits=(visit(ago(days=4)),)) == "routine"
    assert level_of(RULE, *nights(9, 5, 2), diagnoses=(diagnosis(*MEDIAN, on=ago(days=400)),)) is None
