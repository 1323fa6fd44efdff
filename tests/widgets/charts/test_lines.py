"""The line of choices and the panels: the chosen name is always seen, and nothing is wider than its room."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.widgets.charts.bars import Bar, Bars
from journal.widgets.charts.choice_line import choices
from journal.widgets.charts.gantt import Gantt, Stretch
from journal.widgets.charts.panels import GAP, LEAST, Panel, Panels
from journal.widgets.charts.rows import Mark, Room, width
from journal.widgets.glyphs import ASCII
from tests.widgets.charts.drawn import drawn

NAMES = ("1 Overview", "2 How often", "3 Calendar", "4 When", "5 Where", "Treatments", "Evidence")


@given(st.integers(0, len(NAMES) - 1), st.integers(20, 120))
def test_the_chosen_name_is_always_whole_and_in_brackets(chosen: int, cells: int) -> None:
    row = choices(NAMES, chosen, Room(cells, 1, ASCII))
    text = "".join(piece.text for piece in row)
    assert f"[{NAMES[chosen]}]" in text
    assert width(row) == cells
    shown = [number for number, name in enumerate(NAMES) if name in text]
    assert shown == list(range(shown[0], shown[-1] + 1))
    assert text.startswith(ASCII.here) == (shown[0] > 0)
    assert text.rstrip().endswith(ASCII.cursor) == (shown[-1] < len(NAMES) - 1)


def bars(title: str) -> Panel:
    return Panel(Bars(title, (Bar("thumb", 3, "3 of 9"),), (Mark("thumb"),)), 2)


@pytest.mark.parametrize(("cells", "lines"), [(LEAST, 3), (2 * LEAST + GAP - 1, 3), (2 * LEAST + GAP, 2), (120, 1)])
def test_panels_stand_beside_one_another_where_they_fit(cells: int, lines: int) -> None:
    rows = drawn(Panels((), (bars("one"), bars("two"), bars("three"))), cells, 10, glyphs=ASCII)
    assert sum(any(title in row for title in ("one", "two", "three")) for row in rows) == lines
    assert sum(row.count("3 of 9") for row in rows) == 3


def test_sentences_stand_above_and_below_and_fold() -> None:
    rows = drawn(Panels(("How often: " + "word " * 12,), (bars("one"),), ("The end.",)), 40, 20, glyphs=ASCII)
    assert rows[0].startswith("How often: word")
    assert rows[1].startswith("word")
    assert rows[-1] == "The end."
    assert rows.index("one") > 1


def test_where_room_is_short_sentences_that_are_drawn_go_below_and_charts_give_rows() -> None:
    many = Panel(Bars("places", tuple(Bar(f"place {at}", 3, "3") for at in range(9)), ()), 8)
    panels = Panels(("How often: 3", "Where: thumb"), (many,), ("The end.",), ("Where: thumb",))
    rooms = {height: drawn(panels, 40, height, glyphs=ASCII) for height in (11, 10, 8)}
    assert [row for row in rooms[11] if "Where" in row or "How" in row] == ["How often: 3", "Where: thumb"]
    for height, shown in ((11, 7), (10, 7), (8, 5)):
        first = rooms[height][:height]
        assert sum("place " in row for row in first) == shown
        assert ("Where: thumb" in first) == (height == 11)
        assert rooms[height].index("Where: thumb") < rooms[height].index("The end.")


def test_of_lines_that_none_can_choose_the_newest_are_shown() -> None:
    day = date(2026, 3, 1)
    lines = tuple(Stretch(f"place {at}", [day.toordinal() + at]) for at in range(9))
    rows = drawn(Gantt("first to last day, n = 9 places", day, date(2026, 3, 9), lines, ()), 40, 6, glyphs=ASCII)
    assert [row.split()[1] for row in rows if row.lstrip().startswith("place")] == ["5", "6", "7", "8"]
    assert rows[0].endswith("(6-9 of 9)")
