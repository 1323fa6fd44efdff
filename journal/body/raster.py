"""The body as a grid of points, two to a cell: which region and side each of them belongs to.

Made once for each view and size and kept; drawing it again in other colours only looks the points up.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from journal.body.graph import Point
from journal.body.outlines import FIGURES, Outline, outline, with_large_head
from journal.body.plates import Frame, frames

NOTHING = 0
FINE = 4
"""Into so many parts each way a point is divided to see how much of it each place covers."""
SMALL = 30
"""Rows below which a figure has a large head."""
INKED_FROM = (2.5, 6.0)
"""How many points long a stroke must be to be drawn: the first of the drawing, such as its eyes, and the others."""
Cell = tuple[int, int]


class Raster(NamedTuple):
    """`rows`, from the top, hold for each point 0 or 1 more than the index of its place in `places`; two rows are one of cells.

    `anchors` says for each place in which cell to mark it. `ink` are the points of strokes. `edges` tells of points in which
    several places meet, or one ends, how many of their FINE * FINE parts each covers (0: nothing there).
    """

    frames: tuple[Frame, ...]
    width: int
    height: int
    places: tuple[Point, ...]
    shades: tuple[int, ...]
    rows: tuple[bytes, ...]
    sizes: tuple[int, ...]
    anchors: dict[Point, Cell]
    ink: frozenset[Cell]
    edges: dict[Cell, tuple[tuple[int, int], ...]]

    def at(self, x: int, y: int) -> Point | None:
        """The place that a click on a cell means: of two the smaller one, beside the body the one it touches."""
        for dx, dy in ((0, 0), (0, -1), (0, 1), (-1, 0), (1, 0)):
            place = self.within(x + dx, y + dy)
            if place is not None:
                return place
        return None

    def within(self, x: int, y: int) -> Point | None:
        """The place that fills a cell; of two the smaller one."""
        if not (0 <= x < self.width and 0 <= y < self.height):
            return None
        found = {self.rows[2 * y][x], self.rows[2 * y + 1][x]} - {NOTHING}
        return self.places[min(found, key=lambda index: self.sizes[index]) - 1] if found else None


@lru_cache(maxsize=32)
def raster(view: str, width: int, height: int) -> Raster:
    """The grid for a view in so many columns and rows."""
    shown = frames(view, width, height)
    outlines = [_drawn(frame) for frame in shown]
    shades = {shape.place: shape.shade for drawn in reversed(outlines) for shape in drawn.shapes}
    places = tuple(shades)
    numbers = {place: number for number, place in enumerate(places, 1)}
    rows = [bytearray(width) for _ in range(2 * height)]
    ink: set[Cell] = set()
    for frame, drawn in zip(shown, outlines, strict=True):
        _fill(rows, frame, drawn, numbers)
        ink |= _inked(frame, drawn)
    counts: Counter[int] = Counter(point for row in rows for point in row)
    sizes = tuple(counts[number] for number in range(len(places) + 1))
    edges = _edges(shown, outlines, numbers, width, height)
    made = Raster(
        shown, width, height, places, tuple(shades.values()), tuple(map(bytes, rows)), sizes, {}, frozenset(ink), edges
    )
    return made._replace(anchors=_anchors(made, outlines))


def _drawn(frame: Frame) -> Outline:
    return with_large_head(frame.view) if frame.view in FIGURES and frame.height < SMALL else outline(frame.view)


def _edges(
    shown: tuple[Frame, ...], outlines: list[Outline], numbers: dict[Point, int], width: int, height: int
) -> dict[Cell, tuple[tuple[int, int], ...]]:
    fine = [bytearray(FINE * width) for _ in range(2 * height * FINE)]
    for frame, drawn in zip(shown, outlines, strict=True):
        _fill(fine, Frame(frame.view, *(FINE * value for value in frame[1:])), drawn, numbers)
    found: dict[Cell, tuple[tuple[int, int], ...]] = {}
    for y in range(2 * height):
        lines = fine[FINE * y : FINE * (y + 1)]
        if not any(map(any, lines)):
            continue
        for x in range(width):
            parts = b"".join(line[FINE * x : FINE * (x + 1)] for line in lines)
            if parts.count(parts[0]) != len(parts):
                found[x, y] = tuple(Counter(parts).items())
    return found


def _scale(frame: Frame, drawn: Outline) -> tuple[float, float, float]:
    """The size of a unit, and where x = 0 and y = 0 lie, in points."""
    left, top, right, bottom = drawn.box
    size = min(frame.width / (right - left), 2 * frame.height / (bottom - top))
    x = frame.left + (frame.width - size * (left + right)) / 2
    y = 2 * frame.top + (2 * frame.height - size * (top + bottom)) / 2
    return size, x, y


def _fill(rows: list[bytearray], frame: Frame, drawn: Outline, numbers: dict[Point, int]) -> None:
    size, x0, y0 = _scale(frame, drawn)
    for shape in drawn.shapes:
        number = bytes([numbers[shape.place]])
        for y, crossings in _crossings(shape.ring, size, x0, y0, 2 * frame.top, 2 * (frame.top + frame.height)).items():
            crossings.sort()
            row = rows[y]
            for start, stop in zip(crossings[::2], crossings[1::2], strict=True):
                first, last = max(0, _after(start)), min(len(row), _after(stop))
                if first < last:
                    row[first:last] = number * (last - first)


def _after(x: float) -> int:
    """The first column whose middle is not left of x."""
    return int(x + 0.5) if x >= -0.5 else 0


def _crossings(ring: tuple[int, ...], size: float, x0: float, y0: float, top: int, bottom: int) -> dict[int, list[float]]:
    """Where the ring crosses the middles of the rows. Every edge is taken downward, so that both its shapes agree."""
    found: dict[int, list[float]] = {}
    ax, ay = ring[-2], ring[-1]
    for at in range(0, len(ring), 2):
        bx, by = ring[at], ring[at + 1]
        if ay != by:
            (ux, uy), (lx, ly) = ((ax, ay), (bx, by)) if ay < by else ((bx, by), (ax, ay))
            upper, lower = y0 + size * uy, y0 + size * ly
            slope = size * (lx - ux) / (lower - upper)
            for y in range(max(top, _after(upper)), min(bottom, _after(lower))):
                found.setdefault(y, []).append(x0 + size * ux + (y + 0.5 - upper) * slope)
        ax, ay = bx, by
    return found


def _inked(frame: Frame, drawn: Outline) -> set[Cell]:
    size, x0, y0 = _scale(frame, drawn)
    found = set()
    for index, stroke in enumerate(drawn.strokes):
        if size * (max(stroke[::2]) - min(stroke[::2])) < INKED_FROM[index > 1]:
            continue
        spots = [(x0 + size * x, y0 + size * y) for x, y in zip(stroke[::2], stroke[1::2], strict=True)]
        for (ax, ay), (bx, by) in pairwise(spots):
            steps = max(1, round(2 * max(abs(ax - bx), abs(ay - by))))
            found |= {(int(ax + (bx - ax) * i / steps), int(ay + (by - ay) * i / steps)) for i in range(steps + 1)}
    return found


def _anchors(made: Raster, outlines: list[Outline]) -> dict[Point, Cell]:
    """The cell of each place nearest its middle, in the frame where it is largest."""
    cells: dict[Point, list[tuple[int, int, int]]] = {place: [] for place in made.places}
    for index, frame in enumerate(made.frames):
        for y in range(frame.top, frame.top + frame.height):
            for x in range(frame.left, min(frame.left + frame.width, made.width)):
                place = made.within(x, y)
                if place is not None:
                    cells[place].append((index, x, y))
    middles: dict[tuple[int, Point], tuple[float, float]] = {}
    for index, drawn in enumerate(outlines):
        size, x0, y0 = _scale(made.frames[index], drawn)
        for shape in drawn.shapes:
            middles[index, shape.place] = (x0 + size * shape.middle[0], (y0 + size * shape.middle[1]) / 2)
    found = {}
    for place in made.places:
        most = Counter(index for index, _x, _y in cells[place]).most_common(1)
        index = most[0][0] if most else next(i for i in range(len(outlines)) if (i, place) in middles)
        mx, my = middles[index, place]
        near = [(x, y) for i, x, y in cells[place] if i == index]
        found[place] = min(
            near, key=lambda cell: (cell[0] + 0.5 - mx) ** 2 + 4 * (cell[1] + 0.5 - my) ** 2, default=(int(mx), int(my))
        )
    return found
