"""The course of a period: halves that are equally long, places that came, and treatments with enough around their start."""

from datetime import date, timedelta

import pytest

from journal.model.views import Place, Treatment
from journal.trends.compare import ENOUGH, treatments
from journal.trends.course import followed, halves, moved
from journal.trends.days import DayOf, days
from journal.trends.sums import Around, Begun, Felt, Span, Sums

FIRST = date(2026, 3, 2)
THUMB, SOLE = Place("hand.thumb", "left"), Place("foot.sole", "both")


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def sums(first: int, length: int, numb: dict[int, int], felt: tuple[Felt, ...] = ()) -> Sums:
    """A period from day `first` on; on each of the days of `numb` so many entries began."""
    begun = tuple(Begun(day(number), count, (3,) * count) for number, count in numb.items())
    return Sums(Span(day(first), day(first + length - 1)), begun=begun, felt=felt)


def lived(length: int, numb: dict[int, int]) -> tuple[DayOf, ...]:
    return days(sums(0, length, numb))


def test_halves_are_equally_long_and_the_day_in_the_middle_of_an_odd_number_is_in_neither() -> None:
    found = halves(lived(21, dict.fromkeys(range(21), 1) | {10: 50, 20: 3}))
    assert found is not None
    assert (found.before.entries, found.after.entries) == (10, 12)
    assert (found.before.span.days, found.after.span.days) == (10, 10)
    assert found.enough


@pytest.mark.parametrize(("known", "enough"), [(ENOUGH - 1, False), (ENOUGH, True)])
def test_halves_need_eight_known_days_each(known: int, enough: bool) -> None:
    found = halves(lived(40, dict.fromkeys([*range(known), *range(20, 40)], 1)))
    assert found is not None
    assert found.enough is enough
    assert halves(lived(2 * ENOUGH - 1, {})) is None


def test_places_of_the_last_two_weeks_are_new_when_the_first_two_had_none_of_them() -> None:
    felt = (
        Felt(THUMB, (day(0),)),
        Felt(SOLE, (day(20),)),
        Felt(SOLE, (day(29),)),
        Felt(THUMB, (day(29),)),
        Felt(Place("face.chin", "left"), (day(15),)),
    )
    here = sums(0, 30, {0: 1, 15: 1, 20: 1, 29: 1}, felt)
    found = moved(here, days(here))
    assert found is not None
    assert (found.then, found.now) == (1, 3)
    assert found.new == (("foot.sole", "left", day(20)), ("foot.sole", "right", day(20)))


def test_the_first_two_weeks_begin_where_something_is_known() -> None:
    felt = (Felt(THUMB, (day(50),)), Felt(SOLE, (day(89),)))
    here = sums(0, 90, {50: 1, 89: 1}, felt)
    found = moved(here, days(here))
    assert found is not None and (found.then, found.now) == (1, 2)
    late = sums(0, 90, {70: 1, 89: 1}, (Felt(THUMB, (day(70),)), Felt(SOLE, (day(89),))))
    assert moved(late, days(late)) is None  # less than four weeks


@pytest.mark.parametrize(("begun", "apart"), [(35, False), (34, True)])
def test_the_last_days_stand_apart_only_when_they_begin_after_those_that_follow_a_treatment(begun: int, apart: bool) -> None:
    period = days(sums(0, 90, dict.fromkeys(range(90), 1)))
    before, after = (
        sums(begun - 28, 28, dict.fromkeys(range(begun - 28, begun), 2)),
        sums(begun, 28, dict.fromkeys(range(begun, begun + 28), 1)),
    )
    tried = treatments([Around(Treatment("a", "Splint", started_on=day(begun)), before, after)])
    (found,) = followed(tried, period)
    assert (found.before.entries, found.after.entries) == (56, 28)
    assert (found.lately is not None) is apart
    assert found.lately is None or found.lately.entries == 28


def test_a_treatment_with_too_little_around_it_is_not_told() -> None:
    around = Around(Treatment("a", "Splint", started_on=day(40)), sums(12, 28, {12: 1}), sums(40, 28, {40: 1}))
    assert followed(treatments([around]), days(sums(0, 90, {12: 1, 40: 1}))) == ()
