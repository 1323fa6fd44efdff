"""R22: legs that go numb on standing or walking and are eased by sitting or bending."""

import pytest

from tests.rules.stories import ago, diagnosis, level_of, minutes, numb, visit

RULE = "standing_walking_legs"
WHERE = ("both buttock.lower", "both leg.thigh_back", "both leg.calf_back")


def walks(*days, where=WHERE, **fields):
    given = {"triggers": ("walking",), "relief": ("bending_forward",), "lasted": minutes(12), **fields}
    return [numb(ago(days=day), *where, **given) for day in days]


def test_21_numb_on_walking_and_fine_leaning_on_the_trolley():
    assert level_of(RULE, *walks(20, 10, 1)) == "routine"


@pytest.mark.parametrize(("days", "level"), [((20, 1), None), ((30, 10, 1), "routine"), ((30.001, 10, 1), None)])
def test_three_times_in_30_days(days, level):
    assert level_of(RULE, *walks(*days)) == level


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({"triggers": ("standing",)}, True),
        ({"relief": ("sitting",)}, True),
        ({"relief": ("standing_still",)}, True),
        ({"triggers": ("standing",), "relief": ("standing_still",)}, False),
        ({"relief": ("lying",)}, False),
        ({"relief": ()}, False),
        ({"triggers": ("sitting",)}, False),
        ({"where": ("both hand.thumb",)}, False),
        ({"where": ("left leg.calf_outer",)}, True),
    ],
)
def test_what_brings_it_on_and_what_eases_it(fields, fires):
    assert (level_of(RULE, *walks(20, 10, 1, **fields)) is not None) == fires


@pytest.mark.parametrize(
    ("fields", "level"),
    [
        ({"function": (("walk", "some"),)}, "routine"),
        ({"function": (("walk", "cannot"),)}, "soon 14"),
        ({"function": (("stand", "cannot"),)}, "soon 14"),
        ({"function": (("drive", "cannot"),)}, "routine"),
        ({"evidence": "self_check_reduced"}, "soon 14"),
        ({"evidence": "self_check_normal"}, "routine"),
    ],
)
def test_sooner_when_it_limits_or_touch_is_lost(fields, level):
    assert level_of(RULE, *walks(20, 10), *walks(1, **fields)) == level


def test_assessed_it_stays_at_the_next_visit_and_diagnosed_it_is_explained():
    limited = walks(20, 10, 1, function=(("walk", "cannot"),))
    assert level_of(RULE, *limited, visits=(visit(ago(days=5)),)) == "routine"
    assert level_of(RULE, *limited, diagnoses=(diagnosis(*WHERE, on=ago(days=400)),)) is None


@pytest.mark.parametrize(
    ("before", "since", "fires"),
    [((40, 30, 20), 5, True), ((30, 20), 5, False), ((40, 30, 20), 14, True), ((40, 30, 20), 14.01, False)],
)
def test_a_diagnosed_pattern_that_now_stops_the_patient_has_changed(before, since, fires):
    known = {"diagnoses": (diagnosis(*WHERE, on=ago(days=400)),)}
    stopped = walks(since, 1, function=(("walk", "cannot"),))
    assert (level_of(RULE, *walks(*before), *stopped, **known) == "soon 14") == fires
    assert level_of(RULE, *walks(*before), *stopped, visits=(visit(ago(hours=2)),), **known) is None


def test_not_what_was_always_so_nor_other_things():
    known = {"diagnoses": (diagnosis(*WHERE, on=ago(days=400)),)}
    always = walks(40, 30, 20, 5, 1, function=(("stand", "cannot"),))
    assert level_of(RULE, *always, **known) is None
    assert level_of(RULE, *walks(40, 30, 20), *walks(5, function=(("drive", "cannot"),)), **known) is None
    assert level_of(RULE, *walks(40, 30, 20), *walks(5, function=(("stand", "cannot"),)), **known) == "soon 14"


def test_what_got_worse_since_the_visit_limits_again():
    """The last of them is the one that counts, not the one the clinician saw."""
    before = walks(20, 10, 6, function=(("walk", "cannot"),))
    seen = {"visits": (visit(ago(days=5)),)}
    assert level_of(RULE, *before, *walks(1, function=(("walk", "cannot"),)), **seen) == "routine"
    worse = walks(1, function=(("walk", "cannot"),), symptoms=("legs_give_way",))
    assert level_of(RULE, *before, *worse, **seen) == "soon 14"
