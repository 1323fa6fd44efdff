"""Bars, matrix, calendar, Gantt and tables: what is drawn is what the numbers say, with and without special signs."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.widgets.charts.bars import Bar, Bars
from journal.widgets.charts.calendar_heat import CalendarHeat, HeatDay
from journal.widgets.charts.gantt import Gantt, Stretch
from journal.widgets.charts.matrix import Matrix
from journal.widgets.charts.rows import Mark, Room
from journal.widgets.charts.rows import width as cells
from journal.widgets.charts.text_table import TextTable
from journal.widgets.glyphs import ASCII, FULL, Glyphs
from tests.widgets.charts.drawn import drawn

GLYPHS = pytest.mark.parametrize("glyphs", [FULL, ASCII], ids=["full", "ascii"])
ROOM = (st.integers(20, 130), st.integers(3, 50))
MONDAY = date(2026, 8, 31)


def bars(values: list[int]) -> Bars:
    every = tuple(Bar(f"Place {number}", value, f"{value} of 99") for number, value in enumerate(values))
    return Bars("days, n = 99", every, tuple(Mark(bar.name) for bar in every))


@GLYPHS
def test_bars_are_as_long_as_their_numbers(glyphs: Glyphs) -> None:
    rows = drawn(bars([40, 20, 1, 0]), glyphs=glyphs)
    lengths = [row.count(glyphs.high) + row.count(glyphs.half) / 2 for row in rows[1:]]
    assert lengths[0] > 30
    assert lengths[1] == pytest.approx(lengths[0] / 2, abs=0.5)
    assert lengths[2] > 0
    assert lengths[3] == 0
    assert [row[-8:].strip() for row in rows[1:]] == ["40 of 99", "20 of 99", "1 of 99", "0 of 99"]


def test_of_many_bars_the_chosen_one_is_seen() -> None:
    rows = drawn(bars([9] * 40), height=6, chosen=30)
    assert "of 40)" in rows[0]
    assert any(row.startswith(f"{FULL.cursor} Place 30") for row in rows)


@given(st.lists(st.integers(0, 10**6), max_size=30), *ROOM)
def test_bars_keep_to_their_room(values: list[int], width: int, height: int) -> None:
    assert len(drawn(bars(values), width, height, glyphs=ASCII)) <= height


def matrix(values: tuple[tuple[int, ...], ...]) -> Matrix:
    across = ("night", "morning", "afternoon", "evening")
    down = ("Monday", "Tuesday", "Wednesday")
    return Matrix("entries", across, down, values, tuple(Mark(f"{a} {b}") for a in down for b in across))


@GLYPHS
def test_the_matrix_tells_levels_by_signs_and_numbers(glyphs: Glyphs) -> None:
    rows = drawn(matrix(((0, 1, 5, 9), (0, 0, 0, 0), (3, 3, 3, 3))), glyphs=glyphs)
    assert rows[1].split() == ["night", "morning", "afternoon", "evening", "n"]
    assert rows[2].split() == ["Monday", glyphs.blank, glyphs.low * 3, "1", glyphs.mid * 3, "5", glyphs.high * 3, "9", "15"]
    assert rows[3].split() == ["Tuesday", *[glyphs.blank] * 4, "0"]


def test_steps_in_the_matrix_go_both_ways() -> None:
    three = matrix(((0,) * 4,) * 3)
    assert [three.step(5, 1, 0), three.step(5, 0, 1), three.step(5, 0, -1), three.step(3, 1, 0), three.step(8, 0, 1)] == [
        6,
        9,
        1,
        3,
        8,
    ]


@given(st.integers(0, 10**6), *ROOM, st.integers(0, 11))
def test_the_matrix_keeps_to_its_width(value: int, width: int, height: int, chosen: int) -> None:
    assert len(drawn(matrix(((value, 0, 1, 2),) * 3), width, height, chosen, ASCII)) == 5


def calendar(count: int, since: date = MONDAY, first_weekday: int = 0) -> CalendarHeat:
    days = tuple(HeatDay(since + timedelta(days=number), False, None, False) for number in range(count))
    return CalendarHeat("worst a day", days, tuple(Mark(str(one.day)) for one in days), first_weekday)


@GLYPHS
@pytest.mark.parametrize(
    ("numb", "worst", "clear", "sign"),
    [
        (True, 0, False, "low"),
        (True, 3, False, "low"),
        (True, 4, False, "mid"),
        (True, 7, False, "high"),
        (True, None, False, "unrated"),
        (False, None, True, "clear"),
        (False, None, False, "blank"),
    ],
)
def test_a_day_has_the_sign_of_what_is_known(glyphs: Glyphs, numb: bool, worst: int | None, clear: bool, sign: str) -> None:
    one = calendar(1)._replace(days=(HeatDay(MONDAY, numb, worst, clear),))
    monday = next(row for row in drawn(one, glyphs=glyphs) if row.startswith("Mon"))
    assert set(monday.split()[1]) == {getattr(glyphs, sign)}


@pytest.mark.parametrize(("first_weekday", "name"), [(0, "Mon"), (5, "Sat"), (6, "Sun")])
def test_weeks_begin_where_the_patient_says(first_weekday: int, name: str) -> None:
    rows = drawn(calendar(14, first_weekday=first_weekday))
    assert rows[2].startswith(name)
    assert next(row for row in rows if row.startswith("Mon")).split() == ["Mon", FULL.blank, FULL.blank]


def test_months_stand_above_the_week_in_which_they_begin() -> None:
    assert drawn(calendar(60))[1].split() == ["Sep", "Oct"]


def test_steps_in_the_calendar_are_days_and_weeks() -> None:
    two = calendar(14)
    assert [two.step(3, 1, 0), two.step(3, 0, 1), two.step(3, -1, 0), two.step(10, 1, 0), two.step(13, 0, 1)] == [
        10,
        4,
        3,
        10,
        13,
    ]


@given(st.integers(0, 400), *ROOM)
def test_the_calendar_keeps_to_its_width(count: int, width: int, height: int) -> None:
    assert drawn(calendar(count), width, height, count - 1 if count else None, ASCII)


def days(*on: date) -> list[int]:
    return [day.toordinal() for day in on]


LINES = (
    Stretch("Left thumb", days(date(2026, 1, 10), date(2026, 1, 12), date(2026, 4, 20))),
    Stretch("Right sole", range(*days(date(2026, 11, 1), date(2026, 11, 23)))),
)
GANTT = Gantt("places", date(2026, 1, 1), date(2026, 11, 22), LINES, (Mark("a"), Mark("b")))


@GLYPHS
def test_places_begin_and_end_where_they_were_felt(glyphs: Glyphs) -> None:
    rows = drawn(GANTT, 100, glyphs=glyphs)
    thumb, sole = rows[1][13:], rows[2][13:]
    assert thumb.index(glyphs.high) < 4
    assert f"{glyphs.high}{glyphs.dash * 20}" in thumb  # three months without it in between
    assert len(thumb) < 35
    assert sole.strip() == glyphs.high * len(sole.strip())
    assert sole.endswith(glyphs.high)
    assert rows[3].split() == ["1", "Jan", "26", "22", "Nov", "26"]


def test_a_place_that_was_felt_on_one_day_is_seen() -> None:
    day = date(2026, 6, 1)
    once = GANTT._replace(lines=(Stretch("Chin", days(day)),), marks=(Mark("c"),))
    assert FULL.high in drawn(once, 30)[1]


def test_how_many_more_there_are_is_never_cut() -> None:
    line = Stretch("Right front of elbow (crease)", days(date(2026, 6, 1)), " +12")
    row = drawn(GANTT._replace(lines=(line,), marks=(Mark("c"),)), 40)[1]
    assert "Right front" in row and f"{FULL.cut} +12 " in row


@GLYPHS
def test_two_days_far_apart_are_two_signs_and_not_a_bar(glyphs: Glyphs) -> None:
    line = Stretch("Chin", days(date(2026, 1, 1), date(2026, 11, 22)))
    (found,) = [row for row in drawn(GANTT._replace(lines=(line,), marks=(Mark("c"),)), 60, glyphs=glyphs) if "Chin" in row]
    assert found.count(glyphs.high) == 2
    assert found.count(glyphs.dash) > 40


def test_what_happened_stands_below_its_day() -> None:
    letters = ((date(2026, 1, 1), "T"), (date(2026, 11, 22), "V"), (date(2026, 6, 12), "F"), (date(2026, 6, 12), "E"))
    rows = drawn(GANTT._replace(letters=letters), 60)
    assert rows[3][13] == "T" and rows[3].rstrip().endswith("V")
    assert rows[3][13:].index("+") in (22, 23)  # two on one day, in the midst
    assert rows[4].split()[0] == "1"


def test_what_happened_in_a_month_stands_below_its_column() -> None:
    chart = Matrix("days", ("Jan", "Feb"), ("foot",), ((1, 2),), (Mark("a"), Mark("b")), letters=("", "TV"))
    rows = drawn(chart, 40)
    assert rows[3].index("TV") == rows[1].index("Feb")


@given(*ROOM)
def test_the_gantt_keeps_to_its_room(width: int, height: int) -> None:
    assert len(drawn(GANTT, width, height, 0, ASCII)) <= max(3, height)


def test_tables_put_numbers_to_the_right() -> None:
    table = TextTable(("place", "days"), (("Left thumb", "5"), ("Chin", "105")), (Mark(""), Mark("")))
    rows = drawn(table, 30, chosen=1)
    assert rows == ["  place       days", "  Left thumb     5", f"{FULL.cursor} Chin         105"]


@given(st.lists(st.text(max_size=30), min_size=1, max_size=20), *ROOM)
def test_tables_keep_to_their_room(names: list[str], width: int, height: int) -> None:
    table = TextTable(("place", "days"), tuple((name, "7") for name in names), tuple(Mark("") for _ in names))
    rows = table.rows(Room(width, height, ASCII), 0)
    assert len(rows) <= height
    assert {cells(row) for row in rows} == {width}
