"""R30: both feet alike, with or without the hands, slowly."""

import pytest

from journal.model.views import Baseline, Profile
from tests.rules.stories import (
    ago,
    changing,
    diagnosis,
    finding,
    hours,
    level_of,
    minutes,
    numb,
    places,
    state,
    visit,
    with_condition,
)

RULE = "stocking_glove"
FEET = ("both foot.sole", "both foot.big_toe")


def feet(*days, where=FEET, **fields):
    given = {"onset": "days", "lasted": hours(8), **fields}
    return [numb(ago(days=day), *where, **given) for day in days]


@pytest.mark.parametrize(("first", "level"), [(13.9, None), (14, "soon 14"), (15, "soon 14")])
def test_two_weeks(first, level):
    assert level_of(RULE, *feet(first, 7), *feet(0, lasted=hours(0))) == level


def test_over_weeks_by_its_own_word():
    assert level_of(RULE, *feet(2, onset="weeks")) == "soon 14"
    assert level_of(RULE, *feet(2, onset="days")) is None
    assert "over weeks, as you wrote" in finding(RULE, *feet(2, onset="weeks")).because[0]


@pytest.mark.parametrize(
    ("where", "fires"),
    [
        (("both foot.sole",), True),
        (("both foot.sole", "both leg.shin"), True),
        (("both foot.sole", "left hand.thumb"), True),
        (("both foot.sole", "both hand.little"), True),
        (("left foot.sole", "right foot.top"), False),
        (("left foot.sole", "left foot.top", "right foot.sole"), True),
        (("left foot.sole", "left foot.top", "left foot.heel", "right foot.sole"), False),
        (("left foot.sole",), False),
        (("both hand.thumb",), False),
        (("both leg.shin",), False),
        (("both foot.sole", "both leg.thigh_front"), False),
        (("both foot.sole", "midline back.lower"), False),
    ],
)
def test_both_feet_alike_and_nothing_further_up(where, fires):
    assert (level_of(RULE, *feet(20, 10, 1, where=where)) is not None) == fires


def test_not_what_came_suddenly_or_has_an_everyday_reason():
    assert level_of(RULE, *feet(20, 10), *feet(1, onset="sudden")) is None
    kneeling = {"triggers": ("kneeling",), "lasted": minutes(10)}
    assert level_of(RULE, *feet(20, 10, 1, **kneeling)) is None


@pytest.mark.parametrize(
    ("conditions", "level"),
    [
        (("diabetes",), "soon 7"),
        (("nitrous_oxide",), "soon 2"),
        (("nitrous_oxide", "diabetes"), "soon 2"),
        (("b12_risk",), "soon 14"),
        (("osteoporosis",), "soon 14"),
    ],
)
def test_what_the_profile_notes(conditions, level):
    assert level_of(RULE, *feet(20, 1), profile=with_condition(*conditions)) == level
    noted = " ".join(finding(RULE, *feet(20, 1), profile=with_condition(*conditions)).because)
    assert ("Your profile notes" in noted) == (conditions != ("osteoporosis",))


def test_assessed_it_waits_diagnosed_it_is_explained():
    assert level_of(RULE, *feet(20, 10, 1), visits=(visit(ago(days=5)),)) == "routine"
    assert (
        level_of(RULE, *feet(20, 10, 1), diagnoses=(diagnosis("both foot.sole", "both foot.big_toe", on=ago(days=99)),)) is None
    )


def test_speaks_up_after_a_visit_when_it_changes():
    stronger = [*feet(20, 16, 12, 10, severity=3), *feet(1, severity=5)]
    assert level_of(RULE, *stronger, visits=(visit(ago(days=5)),)) == "soon 14"


def test_8_there_before_the_journal():
    before = Baseline(sites=places(*FEET), since=ago(days=700).date())
    assert level_of(RULE, *feet(1), profile=Profile(baseline=(before,))) == "soon 14"
    assessed = before._replace(assessed_on=ago(days=500).date())
    assert level_of(RULE, *feet(1), profile=Profile(baseline=(assessed,))) is None


def test_one_long_entry_that_filled_in_slowly():
    start = ago(days=40)
    grown = changing(
        start, state(start, "both foot.big_toe"), state(ago(days=1), "both foot.sole", "both foot.big_toe"), onset="weeks"
    )
    assert level_of(RULE, grown) == "soon 14"


def test_both_feet_over_the_whole_entry_or_at_its_last_word():
    start = ago(days=30)

    def grown(*last):
        return changing(start, state(start, *FEET), state(ago(days=1), *last), onset="weeks")

    assert level_of(RULE, grown("left foot.sole", "left foot.big_toe")) == "soon 14"
    assert level_of(RULE, grown("both foot.sole", "both leg.thigh_front")) is None
    late = changing(start, state(start, "left leg.thigh_front"), state(ago(days=1), *FEET), onset="weeks")
    assert level_of(RULE, late) == "soon 14"


@pytest.mark.parametrize(("age", "fires"), [(28, True), (28.01, False)])
def test_heard_of_in_the_last_28_days(age, fires):
    assert (level_of(RULE, *feet(age, onset="weeks", lasted=hours(0))) is not None) == fires


@pytest.mark.parametrize("onset", ["sudden", "woke_with"])
def test_what_came_quickly_is_no_beginning_of_what_came_slowly(onset):
    assert level_of(RULE, *feet(20, onset=onset), *feet(10, 1)) is None
    assert level_of(RULE, *feet(20), *feet(10, onset=onset), *feet(1)) == "soon 14"


@pytest.mark.parametrize("condition", ["b12_risk", "alcohol_excess", "thyroid", "kidney_failure_dialysis", "chemo", "hiv"])
def test_each_condition_that_numbs_feet_is_told(condition):
    said = finding(RULE, *feet(20, 1), profile=with_condition(condition)).because
    assert any("Your profile notes" in sentence for sentence in said)


def test_how_long_is_told_as_a_time_once_it_is_two_weeks():
    assert "over weeks, as you wrote" in finding(RULE, *feet(13, 0, onset="weeks", lasted=hours(0))).because[0]
    assert "14 days" in finding(RULE, *feet(14, 0, onset="weeks", lasted=hours(0))).because[0]
