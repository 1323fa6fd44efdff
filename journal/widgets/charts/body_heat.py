"""The body then and now: on what share of the days each place was felt, as a number from 1 to 4 where it lies."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import NamedTuple

from journal.body.graph import Point
from journal.body.marks import HEATS
from journal.body.outlines import FIGURES, halves, side_on_the_left
from journal.body.plates import ROOMY, columns
from journal.body.raster import NOTHING
from journal.widgets import body_paint
from journal.widgets.cells import fitted
from journal.widgets.charts.rows import BAR, CHOSEN, HIGH, LOW, QUIET, TITLE, Mark, Piece, Room, Row, along, cut
from journal.widgets.glyphs import ASCII
from journal.words import charts as words
from journal.words.body_map import caption

GAP, LEAST = 2, 6
KINDS = (QUIET, LOW, BAR, BAR, HIGH)
Cell = tuple[str, str, int | None]


class Half(NamedTuple):
    """A stretch of time: its title, on how many of the `felt` days each place was felt."""

    title: str
    days: Mapping[Point, int]
    felt: int

    def heat(self, point: Point) -> int:
        """From 0 (never) to 4 (on more than three quarters of the days on which anything was felt)."""
        return -(-HEATS * self.days.get(point, 0) // max(1, self.felt))


class BodyHeat(NamedTuple):
    """Both halves beside one another, front and back of each; `places` has a mark for each place that was felt."""

    halves: tuple[Half, ...]
    places: tuple[Point, ...]
    marks: tuple[Mark, ...]

    def step(self, chosen: int, across: int, down: int) -> int:
        """From place to place, in their order."""
        return along(chosen, across + down, len(self.places))

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """Titles, whose side is where, the figures, and what the numbers mean."""
        both = max(1, (room.width - GAP) // len(self.halves))  # front and back of a half
        height = max(LEAST, min(room.height - 3, ROOMY[1] - 1))
        width = max(1, min((both - GAP) // len(FIGURES), *(columns(view, height) for view in FIGURES)))
        sides: list[Row] = [(Piece(_sides(view, width), QUIET),) for view in FIGURES]
        beside = [[(Piece(fitted(half.title, both, room.glyphs.cut), TITLE),), _beside(sides, width)] for half in self.halves]
        for half, lines in zip(self.halves, beside, strict=True):
            drawn = [self._figure(half, view, width, height, room, chosen) for view in FIGURES]
            lines += [_beside(list(line), width) for line in zip(*drawn, strict=True)]
        rows = [_beside(list(line), both) for line in zip(*beside, strict=True)]
        return [cut(row, room.width) for row in (*rows, (Piece(words.HEAT_LEGEND, QUIET),))]

    def _figure(self, half: Half, view: str, width: int, height: int, room: Room, chosen: int | None) -> list[Row]:
        """The places as signs: a number where it was felt, a shade where it was not."""
        numbers = {part: at for at, point in enumerate(self.places) for part in halves(point)}
        heats: dict[Point, int] = {}
        for point in self.places:
            for part in halves(point):
                heats[part] = max(heats.get(part, 0), half.heat(point))
        grid = body_paint.grid(view, width, height, whole_cells=True)
        shade = (body_paint.ASCII if room.glyphs is ASCII else body_paint.FULL).shades[0]

        def cell(number: int) -> Cell:
            if number == NOTHING:
                return " ", QUIET, None
            point = grid.places[number - 1]
            heat, mark = heats.get(point, 0), numbers.get(point)
            here = mark is not None and mark == chosen
            sign = str(heat) if heat else "+" if here else shade
            return sign, CHOSEN if here else KINDS[heat], mark

        lines = [[cell(run.upper) for run in line for _ in range(run.length)] for line in grid.lines]
        # However small a place is, it is seen; where several share a cell, the one felt most, unless another is chosen.
        told = [point for point in grid.places if heats.get(point) or numbers.get(point, -1) == chosen]
        for point in sorted(told, key=lambda point: (numbers.get(point) == chosen, heats.get(point, 0))):
            x, y = grid.anchors[point]
            lines[y][x] = cell(grid.places.index(point) + 1)
        return [_row(line) for line in lines]


def _beside(parts: list[Row], width: int) -> Row:
    pieces: list[Piece] = []
    for at, part in enumerate(parts):
        pieces += [Piece(" " * GAP)] if at else []
        pieces += cut(part, width)
    return tuple(pieces)


def _row(line: list[Cell]) -> Row:
    return tuple(Piece("".join(cell[0] for cell in cells), *alike) for alike, cells in groupby(line, key=lambda one: one[1:]))


def _sides(view: str, width: int) -> str:
    """Whose side is on which side of the figure, as letters at its edges where there is no room for words."""
    name, left, right = caption(view, side_on_the_left(view), short=True)
    if len(name) + len(left) + len(right) + 2 > width:
        left, right = left[0].upper(), right[0].upper()
    return f"{left}{name.center(width - len(left) - len(right))}{right}"
