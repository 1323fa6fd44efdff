"""Where it was felt lately."""

from datetime import date, timedelta

from journal.body.lately import felt_last, felt_marks, heat
from journal.body.marks import Mark

TODAY = date(2026, 11, 22)
SHIN, THUMB, CHIN = ("leg.shin", "left"), ("hand.thumb", "right"), ("face.chin", "midline")


def on(*ago: int) -> list[date]:
    return [TODAY - timedelta(days=days) for days in ago]


def test_heat_grows_with_the_days_and_today_is_told_apart():
    assert [heat(days) for days in (0, 1, 2, 3, 4, 7, 8, 14, 90)] == [0, 1, 2, 2, 3, 3, 4, 4, 4]
    felt = [*((day, SHIN) for day in on(1, 2, 3, 3)), *((day, THUMB) for day in on(0, 5))]
    assert felt_marks(felt, TODAY) == {SHIN: Mark(heat=2), THUMB: Mark(earlier=True)}


def test_the_middle_of_a_pair_is_both_halves():
    assert set(felt_marks([(TODAY, ("back.lower", "midline"))], TODAY)) == {("back.lower", "left"), ("back.lower", "right")}


def test_the_places_of_the_last_day_come_first():
    felt = [*((day, SHIN) for day in on(1, 2)), *((day, THUMB) for day in on(1)), *((day, CHIN) for day in on(0))]
    assert felt_last(felt) == (CHIN, SHIN, THUMB)
    assert felt_last([]) == ()
