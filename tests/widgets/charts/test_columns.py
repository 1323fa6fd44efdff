"""Columns: their height is the number, a gap stays a gap, and every state has a sign of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.widgets.charts.columns import CLEAR_DAYS, FELT, SILENT, Columns, Track, states
from journal.widgets.charts.rows import EIGHTHS, Mark, column, nice_top
from journal.widgets.glyphs import ASCII, FULL, Glyphs
from tests.widgets.charts.drawn import drawn

GLYPHS = pytest.mark.parametrize("glyphs", [FULL, ASCII], ids=["full", "ascii"])


def chart(values: list[float | None], known: list[str] | None = None, top: float | None = None) -> Columns:
    count = len(values)
    names = tuple(f"{number + 1} Mar" for number in range(count))
    return Columns(
        (Track("entries a day, n = 6", tuple(values), top),),
        names,
        tuple(known or [FELT] * count),
        tuple(Mark(name) for name in names),
    )


def plot(rows: list[str]) -> list[str]:
    """What stands to the right of the scale."""
    side = next(sign for sign in (FULL.side, ASCII.side) if sign in rows[1])
    return [row.partition(side)[2] for row in rows if side in row]


@given(st.floats(0, 1), st.integers(1, 12))
def test_a_column_is_as_high_as_its_share_to_an_eighth_of_a_cell(share: float, height: int) -> None:
    cells = column(share, height, FULL)
    eighths = sum(EIGHTHS.index(cell) + 1 for cell in cells if cell != " ")
    assert len(cells) == height
    assert eighths == max(share > 0, round(share * height * 8))
    assert sorted(cells, key=lambda cell: EIGHTHS.find(cell)) == cells  # nothing floats above an empty cell


@given(st.lists(st.integers(0, 100_000), min_size=2, max_size=2), st.integers(1, 9))
def test_a_greater_number_is_never_lower(values: list[int], height: int) -> None:
    low, high = sorted(values)
    heights = [sum(cell != " " for cell in column(value / (high or 1), height, ASCII)) for value in (low, high)]
    assert heights[0] <= heights[1]


@given(st.floats(0, 1e7, allow_nan=False))
def test_a_scale_reaches_its_greatest_number_and_not_twice_as_far(value: float) -> None:
    top = nice_top(value)
    assert value <= top
    assert top < max(2.01 * value, 1.01)


@GLYPHS
def test_what_is_not_a_bar_says_what_is_known(glyphs: Glyphs) -> None:
    rows = plot(drawn(chart([2, 0, None, None, 0], [FELT, CLEAR_DAYS, SILENT, FELT, FELT]), glyphs=glyphs))
    assert rows[-1].split()[1:] == [glyphs.clear, glyphs.blank, glyphs.unrated, "0"]
    assert all(not row[9:].strip() for row in rows[:-1])


def test_a_gap_is_no_bar_of_nothing() -> None:
    assert states([(1, 3), (0, 2), (0, 0)]) == (FELT, CLEAR_DAYS, SILENT)


def test_the_scale_has_its_end_and_nothing_and_the_title_its_unit() -> None:
    rows = drawn(chart([3, 7.0]))
    assert rows[0] == "entries a day, n = 6"
    assert rows[1].split()[0] == "8"
    assert rows[-2].split()[0] == "0"
    assert rows[-1].split() == ["1", "Mar", "2", "Mar"]


def test_a_fixed_scale_stays() -> None:
    assert drawn(chart([3], top=10))[1].split()[0] == "10"


@GLYPHS
def test_the_chosen_one_is_pointed_at_by_its_name(glyphs: Glyphs) -> None:
    rows = drawn(chart([1] * 30), chosen=17, glyphs=glyphs)
    assert f"{glyphs.pointer} 18 Mar" in rows[-1]


def test_only_what_fits_is_shown_the_latest_first_and_it_is_said_which() -> None:
    values: list[float | None] = [None] * 40
    values[39] = 5
    long = chart(values, [SILENT] * 39 + [FELT])
    rows = drawn(long, 20, 6)
    assert len(plot(rows)[-1]) == 17
    assert plot(rows)[-1].endswith("█")
    assert "█" not in "".join(plot(drawn(long, 20, 6, chosen=0)))
    assert "(24-40 of 40)" in drawn(long._replace(tracks=(long.tracks[0]._replace(title="n"),)), 20, 6)[0]


@given(st.lists(st.none() | st.floats(0, 500), max_size=60), st.integers(20, 120), st.integers(3, 40), st.data())
def test_every_room_is_kept_to(values: list[float | None], width: int, height: int, data: st.DataObject) -> None:
    chosen = data.draw(st.none() | st.integers(0, len(values) - 1)) if values else None
    assert len(drawn(chart(values), width, height, chosen, ASCII)) <= height


@GLYPHS
def test_letters_stand_below_their_columns(glyphs: Glyphs) -> None:
    marked = chart([1, 2, 3])._replace(letters=("", "TV", ""))
    rows = drawn(marked, glyphs=glyphs)
    assert rows[-2].split() == ["TV"]
    assert rows[-2].index("TV") == rows[-1].index("2 Mar")
    narrow = chart([1.0] * 30)._replace(letters=("",) * 28 + ("TV", "V"))
    assert drawn(narrow, 40, glyphs=glyphs)[-2].endswith("+V")


def test_two_tracks_share_their_columns_and_the_second_goes_where_there_is_no_room() -> None:
    one = chart([1, 5])
    both = one._replace(tracks=(*one.tracks, Track("worst severity", (2, 9), 10)))
    assert [row for row in drawn(both, height=9) if "worst" in row]
    assert not [row for row in drawn(both, height=8) if "worst" in row]


def test_steps_go_to_the_side_and_end_at_the_ends() -> None:
    three = chart([1, 2, 3])
    assert [three.step(1, 1, 0), three.step(2, 1, 0), three.step(0, -7, 0), three.step(1, 0, 1)] == [2, 2, 0, 1]
