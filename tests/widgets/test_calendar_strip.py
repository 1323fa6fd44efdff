"""The calendar tells a clear day, a silent day and the strength of a day apart by its signs alone."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from textual.app import App, ComposeResult

from journal.widgets.calendar_strip import WEEKS, CalendarStrip, DayMark, first_day
from journal.widgets.glyphs import ASCII, FULL, Glyphs

SUNDAY = date(2026, 11, 22)


class Frame(App[None]):
    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__()
        self.strip = CalendarStrip(glyphs)

    def compose(self) -> ComposeResult:
        yield self.strip


async def lines(days: Mapping[date, DayMark], today: date = SUNDAY, glyphs: Glyphs = FULL, first_weekday: int = 0) -> list[str]:
    app = Frame(glyphs)
    async with app.run_test(size=(40, 12)) as pilot:
        app.strip.show_days(days, today, first_weekday)
        await pilot.pause()
        return [app.strip.render_line(y).text.rstrip() for y in range(9)]


@pytest.mark.parametrize("glyphs", [FULL, ASCII])
@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (None, "blank"),
        (DayMark(False), "clear"),
        (DayMark(True, None), "unrated"),
        (DayMark(True, 0), "low"),
        (DayMark(True, 3), "low"),
        (DayMark(True, 4), "mid"),
        (DayMark(True, 6), "mid"),
        (DayMark(True, 7), "high"),
        (DayMark(True, 10), "high"),
    ],
)
async def test_a_day_shows_its_own_sign(glyphs: Glyphs, mark: DayMark | None, name: str) -> None:
    shown = await lines({} if mark is None else {SUNDAY: mark}, glyphs=glyphs)
    assert shown[7].startswith("Sun ")
    assert shown[7][-1] == getattr(glyphs, name)


@pytest.mark.parametrize("glyphs", [FULL, ASCII])
def test_no_two_signs_are_alike(glyphs: Glyphs) -> None:
    signs = [glyphs.clear, glyphs.blank, glyphs.unrated, glyphs.low, glyphs.mid, glyphs.high]
    assert len(set(signs)) == len(signs)


async def test_days_to_come_have_no_sign() -> None:
    monday = SUNDAY - timedelta(days=6)
    shown = await lines({}, today=monday)
    assert shown[1].count(FULL.blank) == WEEKS
    assert all(line.count(FULL.blank) == WEEKS - 1 for line in shown[2:8])


async def test_a_clear_day_and_an_entry_stand_in_their_week() -> None:
    shown = await lines({SUNDAY - timedelta(days=6, weeks=2): DayMark(False), SUNDAY - timedelta(weeks=11): DayMark(True, 8)})
    assert shown[1].split()[1:].index(FULL.clear) == WEEKS - 3
    assert shown[7].split()[1] == FULL.high


@pytest.mark.parametrize(("first_weekday", "name"), [(0, "Mon"), (5, "Sat"), (6, "Sun")])
async def test_the_week_begins_where_the_patient_says(first_weekday: int, name: str) -> None:
    shown = await lines({SUNDAY: DayMark(True, 9)}, first_weekday=first_weekday)
    assert shown[1].startswith(name)
    assert next(line[:3] for line in shown if FULL.high in line) == "Sun"
    assert first_day(SUNDAY, first_weekday).strftime("%a") == name


async def test_months_stand_above_the_week_in_which_they_begin() -> None:
    shown = await lines({})
    november = shown[0].index("Nov")
    first = first_day(SUNDAY, 0) + timedelta(weeks=(november - 4) // 2)
    assert first <= date(2026, 11, 1) < first + timedelta(days=7)
