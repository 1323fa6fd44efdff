"""R21: one nerve's area for six weeks or more, with numbness in place of pain."""

import pytest

from journal.rules.predicates.zones import among
from tests.rules.stories import ago, changing, diagnosis, finding, hours, level_of, numb, state, visit

RULE = "long_compression"
WHERE = ("left hand.ring", "left hand.little")
DAYS = (56, 50, 46, 38, 31, 24, 17, 10, 5, 1)


def course(*, days=DAYS, pain=(6, 3), severity=(3, 3), feels=("tingling", "tingling"), where=WHERE, **fields):
    """Entries whose later half has other values than the earlier half."""
    half = days[0] / 2
    return [
        numb(
            ago(days=day),
            *where,
            lasted=hours(1),
            pain=pain[day < half],
            severity=severity[day < half],
            feels=(feels[day < half],),
            **fields,
        )
        for day in days
    ]


def test_20_pain_falls_and_numbness_takes_its_place():
    assert level_of(RULE, *course(feels=("tingling", "reduced"))) == "soon 14"
    said = finding(RULE, *course()).because
    assert "logged since 7 Jan 2026" in said[1]
    assert "3 Mar 2026" in said[0]  # the latest entry


@pytest.mark.parametrize(("pain", "fires"), [((6, 5), False), ((6, 4), True), ((6, 3), True), ((3, 3), False), ((3, 6), False)])
def test_pain_must_fall_by_two(pain, fires):
    assert (level_of(RULE, *course(pain=pain)) is not None) == fires


def test_pain_that_falls_with_the_numbness_is_getting_better():
    assert level_of(RULE, *course(severity=(5, 4))) is None
    assert level_of(RULE, *course(severity=(5, 5))) == "soon 14"
    assert level_of(RULE, *course(severity=(None, None))) == "soon 14"
    assert level_of(RULE, *course(feels=("reduced", "tingling"))) is None


@pytest.mark.parametrize(("numbed", "fires"), [(0, False), (1, True)])
def test_the_share_of_loss_rises_by_30_of_100(numbed, fires):
    late = [
        numb(ago(days=day), *WHERE, lasted=hours(1), feels=("reduced" if index < numbed else "tingling",))
        for index, day in enumerate((10, 5, 1))
    ]
    early = course(days=(56, 50, 46, 38, 31, 24, 17), pain=(None, None))
    assert (level_of(RULE, *early, *late) is not None) == fires


@pytest.mark.parametrize(("first", "fires"), [(41.9, False), (42, True), (43, True)])
def test_six_weeks(first, fires):
    assert (level_of(RULE, *course(days=(first, 40, 35, 24, 17, 10, 5, 1))) is not None) == fires


def test_logged_in_four_of_the_last_six_weeks():
    assert level_of(RULE, *course(days=(80, 78, 76, 24, 10, 5, 1))) is None
    assert level_of(RULE, *course(days=(80, 78, 76, 24, 17, 10, 5, 1))) == "soon 14"


def test_three_readings_at_each_end():
    assert level_of(RULE, *course(days=(56, 50, 38, 31, 24, 17, 10, 5, 1))) is None
    assert level_of(RULE, *course(days=(56, 50, 46, 38, 31, 24, 17, 5, 1))) is None


def test_all_of_a_nerves_area_is_still_one_nerve():
    median = tuple(f"left {name}" for name in sorted(among("median_hand")))
    assert level_of(RULE, *course(where=median)) == "soon 14"
    assert level_of(RULE, *course(where=(*median, "left hand.little"))) is None


def test_one_side_of_one_nerve():
    assert level_of(RULE, *course(where=("left hand.thumb", "left hand.little"))) is None
    assert level_of(RULE, *course(where=("both hand.little",))) is None
    assert level_of(RULE, *course(where=("left leg.thigh_outer",))) == "soon 14"


def test_one_long_entry_with_readings_counts():
    start = ago(days=56)
    readings = [state(ago(days=day), *WHERE, pain=6 if day > 28 else 3, severity=3) for day in DAYS]
    assert level_of(RULE, changing(start, *readings)) == "soon 14"


def test_a_visit_in_the_last_six_weeks_has_seen_it_and_a_diagnosis_explains_it():
    assert level_of(RULE, *course(), visits=(visit(ago(days=41)),)) is None
    assert level_of(RULE, *course(), visits=(visit(ago(days=43)),)) == "soon 14"
    assert level_of(RULE, *course(), diagnoses=(diagnosis(*WHERE, on=ago(days=400)),)) is None
    assert level_of(RULE, *course(triggers=("leaned_or_slept_on",), explanation="slept on it")) == "soon 14"
