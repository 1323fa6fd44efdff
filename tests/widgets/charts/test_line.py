"""Lines: every point is drawn at its height, peaks survive however many there are, and what is not known is never bridged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.widgets.charts.columns import CLEAR_DAYS, FELT, SILENT, Track
from journal.widgets.charts.line import Line, reached
from journal.widgets.charts.rows import Mark
from journal.widgets.glyphs import ASCII, FULL, Glyphs
from tests.widgets.charts.drawn import drawn

GLYPHS = pytest.mark.parametrize("glyphs", [FULL, ASCII], ids=["full", "ascii"])
VALUES = st.lists(st.none() | st.integers(0, 10), min_size=1, max_size=200)


def chart(values: list[float | None], known: list[str] | None = None, letters: tuple[str, ...] = ()) -> Line:
    names = tuple(f"{number + 1} Mar" for number in range(len(values)))
    tracks = (Track("worst", tuple(values), 10), Track("median", tuple(values), 10))
    return Line(tracks, names, tuple(known or [FELT] * len(values)), tuple(map(Mark, names)), letters)


def plot(rows: list[str]) -> list[str]:
    """What stands to the right of the scale of the first track."""
    side = next(sign for sign in (FULL.side, ASCII.side) if sign in rows[1])
    return [row.split(side, 1)[1] for row in rows if side in row]


@given(VALUES, st.integers(1, 120), st.integers(2, 40))
def test_every_point_lies_in_its_column(values: list[int | None], width: int, height: int) -> None:
    found = reached(values, 10, width, height)
    for number, value in enumerate(values):
        if value is not None:
            reach = found[(2 * number + 1) * width // (2 * len(values))]
            assert reach is not None
            assert reach[0] <= round(value * (height - 1) / 10) <= reach[1]
    points = [round(value * (height - 1) / 10) for value in values if value is not None]
    edges = [edge for reach in found if reach is not None for edge in reach]
    assert (min(edges, default=0), max(edges, default=0)) == (min(points, default=0), max(points, default=0))


@given(VALUES, st.integers(1, 60))
def test_what_is_not_known_is_never_bridged(values: list[int | None], slot: int) -> None:
    found = reached(values, 10, len(values) * slot, 20)
    for number, value in enumerate(values):
        alone = value is None and slot > 1
        assert not alone or found[number * slot + slot // 2] is None


@given(st.lists(st.integers(0, 10), min_size=2, max_size=50))
def test_known_points_are_joined_without_a_hole(values: list[int]) -> None:
    found = reached(values, 10, len(values) * 6, 40)
    drawn_columns = [at for at, reach in enumerate(found) if reach is not None]
    assert drawn_columns == list(range(drawn_columns[0], drawn_columns[-1] + 1))
    for at in drawn_columns[1:]:
        (low, high), (before_low, before_high) = found[at], found[at - 1]
        assert low <= before_high + 1 and before_low <= high + 1


@GLYPHS
def test_a_gap_is_empty_and_its_sign_says_what_is_known(glyphs: Glyphs) -> None:
    known = [FELT, CLEAR_DAYS, SILENT, FELT, FELT]
    rows = drawn(chart([4, None, None, None, 4], known), 60, 8, glyphs=glyphs)
    assert all(not row[9:36].strip() for row in plot(rows)[:3])
    signs = next(row for row in rows if glyphs.clear in row and glyphs.unrated in row)
    assert signs.split() == [glyphs.clear, glyphs.blank, glyphs.unrated]


@GLYPHS
def test_a_single_known_day_is_seen(glyphs: Glyphs) -> None:
    rows = plot(drawn(chart([None, 7, None]), 60, 10, glyphs=glyphs))
    assert sum(bool(row.strip()) for row in rows[:3]) == 1


@GLYPHS
@pytest.mark.parametrize("peak", [0, 1, 1777, 3649])
def test_one_bad_day_of_ten_years_is_seen(glyphs: Glyphs, peak: int) -> None:
    values: list[float | None] = [1] * 3650
    values[peak] = 10
    top = plot(drawn(chart(values), 100, 12, glyphs=glyphs))[0]
    assert len(top.strip()) == 1


def test_more_is_never_drawn_lower() -> None:
    heights = [plot(drawn(chart([value]), 60, 8, glyphs=ASCII))[:5] for value in range(11)]
    rows = [next(number for number, row in enumerate(one) if row.strip()) for one in heights]
    assert rows == sorted(rows, reverse=True) and rows[0] == 4 and rows[-1] == 0


@GLYPHS
def test_the_chosen_day_is_pointed_at_and_named(glyphs: Glyphs) -> None:
    rows = drawn(chart([1, None, 3, 4], letters=("", "T", "TV", "")), 60, 12, 1, glyphs)
    assert f"{glyphs.pointer} 2 Mar" in rows[-1]
    assert rows[-2].split() == ["T", "TV"]
    assert sum(glyphs.side in row[14:22] for row in rows) >= 3


def test_the_second_track_goes_where_there_is_no_room() -> None:
    assert [any(title in row for row in drawn(chart([1, 2]), 60, 16)) for title in ("worst", "median")] == [True, True]
    assert [any(title in row for row in drawn(chart([1, 2]), 60, 15)) for title in ("worst", "median")] == [True, False]


@given(VALUES, st.integers(1, 130), st.integers(1, 40), st.data())
def test_every_room_is_kept_to(values: list[int | None], width: int, height: int, data: st.DataObject) -> None:
    chosen = data.draw(st.none() | st.integers(0, len(values) - 1))
    glyphs = data.draw(st.sampled_from((FULL, ASCII)))
    letters = data.draw(st.sampled_from(((), ("T",) * len(values))))
    rows = drawn(chart(values, letters=letters), width, height, chosen, glyphs)
    assert len(rows) <= max(height, 4 + bool(letters))


def test_an_empty_line_has_its_title() -> None:
    assert drawn(chart([]), 20, 5)[0].strip() == "worst"
