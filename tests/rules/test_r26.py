"""R26: one numb leg with back pain that limits walking, work or sleep."""

import pytest

from tests.rules.stories import ago, changing, diagnosis, finding, hours, level_of, numb, state, visit

RULE = "sciatica_function"
WHERE = ("left leg.calf_outer", "left foot.top")


def leg(*days, where=WHERE, **fields):
    given = {"symptoms": ("back_pain",), "function": (("walk", "some"),), "lasted": hours(2), **fields}
    return [numb(ago(days=day), *where, **given) for day in days]


@pytest.mark.parametrize(("days", "level"), [((5, 1), None), ((9, 5, 1), "soon 14"), ((12, 9, 5, 1), "soon 14")])
def test_three_days_of_14(days, level):
    assert level_of(RULE, *leg(*days)) == level


def test_three_entries_of_one_day_are_one_day():
    assert level_of(RULE, *leg(1, 1.1, 1.2)) is None


def test_one_long_entry_covers_its_days():
    start = ago(days=3)
    readings = [state(ago(days=day), *WHERE, symptoms=("back_pain",)) for day in (3, 1)]
    assert level_of(RULE, changing(start, *readings, function=(("work", "cannot"),))) == "soon 14"


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({"function": (("sleep", "cannot"),)}, True),
        ({"function": (("work", "some"),)}, True),
        ({"function": (("walk", "none"),)}, False),
        ({"function": (("drive", "cannot"),)}, False),
        ({"symptoms": ()}, False),
        ({"where": ("left hand.thumb",)}, False),
        ({"where": ("both leg.calf_outer",)}, False),
    ],
)
def test_what_counts(fields, fires):
    assert (level_of(RULE, *leg(9, 5, 1, **fields)) is not None) == fires


def test_back_pain_may_stand_in_another_entry():
    back = numb(ago(days=3), "left back.lower", lasted=hours(1), symptoms=("back_pain",))
    assert level_of(RULE, *leg(9, 5, 1, symptoms=()), back) == "soon 14"


@pytest.mark.parametrize(("now", "level"), [(4, "soon 14"), (5, "soon 2"), (6, "soon 2")])
def test_worse_from_week_to_week(now, level):
    assert level_of(RULE, *leg(12, 10, 9, severity=3), *leg(5, 3, 1, severity=now)) == level
    assert level_of(RULE, *leg(12, 10, 9, pain=3), *leg(5, 3, 1, pain=now)) == level


def test_touch_lost_is_sooner_and_every_message_names_what_must_not_wait():
    assert level_of(RULE, *leg(9, 5), *leg(1, evidence="self_check_reduced")) == "soon 2"
    for story in (leg(9, 5, 1), leg(9, 5, 1, evidence="self_check_reduced")):
        assert "feeling between the legs, bladder or bowels change" in finding(RULE, *story).message


def test_assessed_and_unchanged_waits_and_diagnosed_is_explained():
    assert level_of(RULE, *leg(9, 5, 1), visits=(visit(ago(days=6)),)) == "routine"
    assert level_of(RULE, *leg(9, 5, 1), diagnoses=(diagnosis(*WHERE, on=ago(days=400)),)) is None


def test_a_diagnosed_leg_that_now_makes_it_impossible_has_changed():
    known = {"diagnoses": (diagnosis(*WHERE, on=ago(days=400)),)}
    before = leg(40, 30, 20)
    unable = leg(3, function=(("walk", "cannot"),))
    assert level_of(RULE, *before, **known) is None
    assert level_of(RULE, *before, *unable, **known) == "soon 14"
    assert level_of(RULE, *before[:2], *unable, **known) is None
    assert level_of(RULE, *before, *leg(3, function=(("drive", "cannot"),)), **known) is None
    assert level_of(RULE, *before, *unable, visits=(visit(ago(days=1)),), **known) is None
