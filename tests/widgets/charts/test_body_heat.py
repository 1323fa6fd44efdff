"""The body then and now: numbers where it was felt, on the right figure and the right side, in any room."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.body.atlas import atlas
from journal.body.graph import points
from journal.widgets.charts.body_heat import BodyHeat, Half
from journal.widgets.charts.matrix import Matrix
from journal.widgets.charts.rows import CHOSEN, Mark, Room
from journal.widgets.glyphs import ASCII, FULL, Glyphs
from tests.widgets.charts.drawn import drawn

GLYPHS = pytest.mark.parametrize("glyphs", [FULL, ASCII], ids=["full", "ascii"])
EVERY = sorted({point for name, one in atlas().regions.items() for side in one.sides for point in points(name, side)})


def body(then: dict, now: dict, felt: int = 4) -> BodyHeat:
    places = tuple(dict.fromkeys((*then, *now)))
    return BodyHeat((Half("then, n = 4 days", then, felt), Half("now", now, felt)), places, tuple(map(Mark, map(str, places))))


def place() -> tuple[str, str]:
    return next(point for point in EVERY if point[0].startswith("leg.thigh_front") and point[1] == "left")


@GLYPHS
@pytest.mark.parametrize(("days", "digit"), [(1, "1"), (2, "2"), (3, "3"), (4, "4")])
def test_a_place_has_the_number_of_its_share_of_days(glyphs: Glyphs, days: int, digit: str) -> None:
    rows = drawn(body({}, {place(): days}), 80, 20, glyphs=glyphs)
    figures = "".join(row for row in rows[2:-1])
    assert {letter for letter in figures if letter.isdigit()} == {digit}
    columns = {at for row in rows[2:-1] for at, letter in enumerate(row) if letter == digit}
    assert 50 < min(columns) <= max(columns) < 60  # now stands on the right; its front shows the left leg on the right


@GLYPHS
def test_left_and_right_are_named_on_both_sides(glyphs: Glyphs) -> None:
    wide, narrow = (drawn(body({place(): 1}, {}), width, 30, glyphs=glyphs)[1] for width in (120, 60))
    assert wide.split() == ["right", "front", "left", "left", "back", "right"] * 2
    assert narrow.split() == ["R", "front", "L", "L", "back", "R"] * 2


@pytest.mark.parametrize("point", EVERY)
def test_every_place_is_seen_however_small(point: tuple[str, str]) -> None:
    assert "4" in "".join(drawn(body({}, {point: 4}), 76, 15, glyphs=ASCII)[2:-1])


def test_where_places_share_a_cell_the_one_that_was_felt_most_is_seen() -> None:
    toes = [("foot.big_toe", "left"), ("foot.middle_toes", "left"), ("foot.little_toe", "left"), ("foot.sole", "left")]
    for most in toes:
        days = {toe: 4 if toe == most else 1 for toe in toes}
        assert "4" in "".join(drawn(body({}, days), 76, 12, glyphs=ASCII)[2:-1]), most


def test_the_chosen_place_is_marked() -> None:
    one = body({place(): 1}, {})
    pieces = [piece for row in one.rows(Room(80, 20, FULL), 0) for piece in row if piece.kind == CHOSEN]
    assert {piece.text[0] for piece in pieces} == {"1", "+"}  # also where it was not felt now
    assert {piece.mark for piece in pieces} == {0}


@settings(max_examples=15, deadline=None)
@given(st.integers(20, 130), st.integers(3, 50))
def test_it_keeps_to_its_width(width: int, height: int) -> None:
    assert len(drawn(body({place(): 1}, {}), width, height, glyphs=ASCII)) <= max(9, height)


def test_of_many_months_those_around_the_chosen_one_are_seen() -> None:
    names = tuple(f"{number:03}" for number in range(50))
    months = Matrix("days", names, ("foot",), (tuple(range(50)),), tuple(map(Mark, names)))
    rows = drawn(months, 60, 4)
    assert rows[1].split()[-2:] == ["049", "n"]
    assert "of 50)" in rows[0]
    assert "010" in drawn(months, 60, 4, chosen=10)[1]
    assert sum(range(50)) == int(rows[2].split()[-1])
