"""When a known pattern got worse or only has its ups and downs; white fingers in the cold; a slept-on hand in a fever."""

import pytest

from journal.rules.predicates.clusters import beyond_usual
from journal.rules.predicates.cold import white_with_cold
from tests.rules.stories import ago, case, changing, diagnosis, facts, hours, level_of, levels, minutes, numb, state, visit
from tests.rules.stories import found as all_found

WHERE = "left leg.thigh_outer"


def last_beyond(*severities, where=WHERE):
    entries = [
        numb(ago(days=len(severities) - index), where, lasted=hours(1), severity=level)
        for index, level in enumerate(severities)
    ]
    looked = case(*entries)
    return beyond_usual(looked, looked.facts[-1])


@pytest.mark.parametrize(
    ("severities", "beyond"),
    [
        ((3, 3, 3, 4), False),
        ((3, 3, 3, 5), True),
        ((3, 3, 3, 6), True),
        ((3, 5, 2, 4, 3, 5), False),
        ((3, 5, 2, 4, 3, 6), True),
        ((4, 5, 5, 4, 6), False),
        ((3, 5), False),
        ((3, 6), False),
        ((3, 7), True),
        ((3, 3, 6), False),
        ((3, 3, 7), True),
        ((3, None, None, 5), False),
        ((None, None, None, 9), False),
        ((3, 3, 3, None), False),
        ((9,), False),
    ],
)
def test_stronger_than_ever_in_30_days_and_clearly_above_the_middle(severities, beyond):
    assert last_beyond(*severities) is beyond


def test_only_the_same_area_of_the_last_30_days_counts():
    def story(day, where=WHERE):
        return [numb(ago(days=age), where, lasted=hours(1), severity=3) for age in (day + 2, day + 1, day)]

    worse = numb(ago(hours=3), WHERE, lasted=hours(1), severity=5)
    for before, beyond in ((story(27), True), (story(31), False), (story(9, "right hand.thumb"), False)):
        looked = case(*before, worse)
        assert beyond_usual(looked, looked.facts[-1]) is beyond


@pytest.mark.parametrize(("level", "beyond"), [(6, False), (7, True)])
def test_a_long_entry_is_compared_with_itself(level, beyond):
    start = ago(days=5)
    readings = [state(at, WHERE, severity=3) for at in (start, ago(days=3))]
    looked = case(changing(start, *readings, state(ago(hours=1), WHERE, severity=level)))
    assert beyond_usual(looked, looked.facts[0]) is beyond
    short = case(changing(ago(hours=9), state(ago(hours=9), WHERE, severity=3), state(ago(hours=1), WHERE, severity=level)))
    assert beyond_usual(short, short.facts[0]) is False


def test_the_ups_and_downs_of_a_diagnosed_condition_are_not_told_as_news():
    feet = [
        numb(ago(days=30 - 3 * index), "both foot.sole", lasted=hours(2), onset="weeks", severity=level)
        for index, level in enumerate((3, 5, 2, 4, 3, 5, 2, 4, 3, 5))
    ]
    known = {"diagnoses": (diagnosis("both foot.sole", on=ago(days=900)),)}
    assert levels(all_found(*feet, **known)) == {"unexplained": "routine"}


@pytest.mark.parametrize(
    ("fields", "white"),
    [
        ({}, True),
        ({"symptoms": ("pale", "blue_mottled", "colour_change_with_cold")}, True),
        ({"lasted": hours(1)}, True),
        ({"lasted": minutes(61)}, False),
        ({"lasted": None}, False),
        ({"where": "left hand.index"}, False),
        ({"where": "both foot.middle_toes"}, True),
        ({"where": "both leg.shin"}, False),
        ({"triggers": ()}, False),
        ({"triggers": (), "symptoms": ("colour_change_with_cold",)}, True),
        ({"symptoms": ("pale", "weak")}, False),
        ({"symptoms": ("pale", "limb_pain_severe")}, False),
    ],
)
def test_white_with_cold(fields, white):
    given = {"lasted": minutes(15), "triggers": ("cold",), "symptoms": ("pale",), "where": "both hand.index", **fields}
    assert white_with_cold(facts(numb(ago(hours=5), given.pop("where"), **given))) is white


def test_white_fingers_every_winter_are_not_unexplained():
    winter = [
        numb(ago(days=day), "both hand.index", lasted=minutes(15), triggers=("cold",), symptoms=("pale",))
        for day in (19, 9, 4, 1)
    ]
    assert level_of("unexplained", *winter) is None


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({}, False),
        ({"triggers": (), "explanation": "lay on it"}, False),
        ({"triggers": ()}, True),
        ({"lasted": minutes(31)}, True),
        ({"symptoms": ("fever", "back_pain")}, True),
        ({"where": "left back.lower"}, True),
    ],
)
def test_a_hand_slept_on_during_a_fever(fields, fires):
    given = {
        "lasted": minutes(30),
        "triggers": ("leaned_or_slept_on",),
        "symptoms": ("fever",),
        "where": "left hand.thumb",
        **fields,
    }
    assert (level_of("general_red", numb(ago(hours=5), given.pop("where"), **given)) is not None) == fires


def test_short_spells_of_one_trigger_over_weeks_can_wait():
    def typing(*days, **fields):
        given = {"lasted": minutes(1), "severity": 2, "triggers": ("typing_grip",), **fields}
        return [numb(ago(days=day), "right hand.index", **given) for day in days]

    assert level_of("unexplained", *typing(20, 9, 2)) == "routine"
    assert level_of("unexplained", *typing(20, 9), *typing(2, severity=3)) == "soon 14"


@pytest.mark.parametrize(("status", "level"), [("ruled_out", "soon 14"), ("suspected", "routine")])
def test_a_visit_that_ruled_something_out_has_not_seen_what_came_later(status, level):
    """The leg was not numb yet; only a diagnosis that still stands says that the clinician knew of it."""
    when = ago(days=60)
    lately = numb(ago(days=2), WHERE, lasted=hours(30))
    named = diagnosis(WHERE, status=status, on=when)
    assert level_of("unexplained", lately, visits=(visit(when, WHERE),), diagnoses=(named,)) == level
