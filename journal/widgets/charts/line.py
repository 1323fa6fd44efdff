"""Lines over time, a track above another, in halves of cells: every terminal has them, and they are plain to see.

However many days share a cell, it is filled from the lowest to the highest, so that no peak is lost.
What is not known is a gap in the line, never a way through it, and has its own sign below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from journal.widgets.charts import below
from journal.widgets.charts.columns import CLEAR_DAYS, FELT, WIDEST, Plots, Track
from journal.widgets.charts.rows import BAR, CHOSEN, CLEAR, QUIET, Mark, Piece, Room, Row, along, cut, heading
from journal.widgets.glyphs import ASCII, Glyphs
from journal.words import charts as words

_UP = 2
_HALVES = " ▄▀█"  # nothing, the lower half, the upper half, both
_POINT, _TALL = 3, 6  # from so many cells a part and rows on, each point has a sign of its own; a second track is as tall
Reach = tuple[int, int] | None
"""From which height to which the line goes in a column of cells, 0 the lowest; None where it is not."""


class Line(NamedTuple):
    """Tracks over the same parts of time, such as days; each has a name, a mark and a state, and `letters` of what happened."""

    tracks: tuple[Track, ...]
    names: tuple[str, ...]
    states: tuple[str, ...]
    marks: tuple[Mark, ...]
    letters: tuple[str, ...] = ()

    def step(self, chosen: int, across: int, down: int) -> int:
        """To the side only."""
        return along(chosen, across, len(self.names))

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """A title and a plot for each track there is room for, the signs of what is no point, letters and names below."""
        if not self.names:
            return [cut(heading(self.tracks[0].title, room, 0, 0, 0), room.width)]
        scales, label, heights = Plots.of(self.tracks, room.height - 2 - bool(self.letters), _TALL)
        cells = _Cells.of(len(self.names), max(1, room.width - label - 1))
        rows: list[Row] = []
        for track, scale, height in zip(self.tracks, scales, heights, strict=False):
            rows.append(heading(track.title, room, 0, len(self.names), len(self.names)))
            rows += _plot(track.values, scale, max(1, height), label, cells, room.glyphs, chosen)
        rows.append((Piece(" " * (label + 1)), *self._signs(cells, room.glyphs, chosen)))
        if self.letters:
            rows.append(below.letters(self._happened(cells), label, chosen))
        rows.append(below.axis(cells.parts(chosen), self.names, label, room, chosen))
        return [cut(row, room.width) for row in rows]

    def _signs(self, cells: _Cells, glyphs: Glyphs, chosen: int | None) -> Iterator[Piece]:
        """What is known where there is no point: felt and not rated, noted clear, or nothing."""
        values = self.tracks[0].values
        for cell in range(cells.width):
            first, last = cells.within(cell)
            known = self.states[first:last]
            if not cells.is_middle(cell) or values[first:last].count(None) < last - first:
                sign, kind = " ", QUIET
            elif FELT in known:
                sign, kind = glyphs.unrated, BAR
            else:
                sign, kind = (glyphs.clear, CLEAR) if CLEAR_DAYS in known else (glyphs.blank, QUIET)
            yield Piece(sign, CHOSEN if chosen is not None and first <= chosen < last else kind, first)

    def _happened(self, cells: _Cells) -> Iterator[tuple[int, int, str]]:
        """The letters of the parts in each cell, or of each part in its cells."""
        slot = max(1, cells.slot)
        for cell in range(0, cells.width, slot):
            first, last = cells.within(cell)
            yield first, slot, "".join(dict.fromkeys(letter for at in range(first, last) for letter in self.letters[at]))


class _Cells(NamedTuple):
    """`every` parts of time in `width` cells: `slot` cells for each, or several parts a cell where there are too many (0)."""

    every: int
    width: int
    slot: int

    @classmethod
    def of(cls, count: int, space: int) -> _Cells:
        """All of them, as wide as there is room for."""
        slot = min(WIDEST, space // count)
        return cls(count, count * slot or space, slot)

    def within(self, cell: int) -> tuple[int, int]:
        """The parts that a cell shows: from the first up to that one."""
        if self.slot:
            return cell // self.slot, cell // self.slot + 1
        return cell * self.every // self.width, (cell + 1) * self.every // self.width

    def is_middle(self, cell: int) -> bool:
        """Whether the point of a part stands in this cell."""
        return not self.slot or cell % self.slot == self.slot // 2

    def parts(self, chosen: int | None) -> Iterator[below.Placed]:
        """Those that can have a name below, with the cell it begins in."""
        for cell in range(0, self.width, self.slot or 1):
            first, last = self.within(cell)
            yield (chosen if chosen is not None and first <= chosen < last else first), cell


def _plot(
    values: Sequence[float | None], scale: float, height: int, label: int, cells: _Cells, glyphs: Glyphs, chosen: int | None
) -> Iterator[Row]:
    up = 1 if glyphs is ASCII else _UP
    reaches = reached(values, scale, cells.width, height * up)
    signs = _letters(reaches, height) if glyphs is ASCII else _blocks(reaches, height)
    here = [chosen is not None and first <= chosen < last for first, last in map(cells.within, range(cells.width))]
    points = _points(values, scale, height, up, cells)
    for line, text in enumerate(signs):
        tick = words.amount(scale) if line == 0 else words.amount(0) if line == height - 1 else ""
        pieces = [Piece(f"{tick.rjust(label - 1)} {glyphs.side}", QUIET)]
        for cell, sign in enumerate(text):
            if points.get(cell) == line:
                sign = glyphs.there
            elif here[cell] and cells.is_middle(cell) and sign == " ":
                sign = glyphs.side
            pieces.append(Piece(sign, CHOSEN if here[cell] else BAR, cells.within(cell)[0]))
        yield tuple(pieces)


def _points(values: Sequence[float | None], scale: float, height: int, up: int, cells: _Cells) -> dict[int, int]:
    """The row of the point in each cell that holds one, the highest 0; none where they would stand close together."""
    if cells.slot < _POINT or height < _TALL:
        return {}
    levels = {at: _level(value, scale, height * up) for at, value in enumerate(values) if value is not None}
    return {at * cells.slot + cells.slot // 2: height - 1 - level // up for at, level in levels.items()}


def _level(value: float, scale: float, height: int) -> int:
    """How high a value lies among so many heights, 0 the lowest."""
    return round(max(0.0, min(value, scale)) * (height - 1) / scale)


def reached(values: Sequence[float | None], scale: float, width: int, height: int) -> list[Reach]:
    """What of each column of cells, from the left, lies between the lowest and the highest point in it, 0 the lowest height.

    Points that follow one another are joined; a value that is not known parts them.
    """
    found: list[Reach] = [None] * width
    levels = {value: _level(value, scale, height) for value in set(values) if value is not None}
    twice, before = 2 * len(values), None
    for number, value in enumerate(values):
        if value is None:
            before = None
            continue
        x, y = (2 * number + 1) * width // twice, levels[value]
        if before is not None and before[0] < x:
            _join(found, before, x, y)
        there = found[x]
        found[x] = (y, y) if there is None else (min(y, there[0]), max(y, there[1]))
        before = x, y
    return found


def _join(found: list[Reach], before: tuple[int, int], x: int, y: int) -> None:
    """The way from the point before to this one, in the columns after that one's."""
    start, level = before
    for at in range(start + 1, x + 1):
        goal = y if at == x else level + round((y - level) / (x - at + 1))
        found[at] = (level, goal) if level < goal else (goal, level)
        level = goal


def _blocks(reaches: Sequence[Reach], height: int) -> list[str]:
    """The rows of signs, the highest first."""
    return ["".join(_HALVES[_halves(reach, (height - 1 - line) * _UP)] for reach in reaches) for line in range(height)]


def _halves(reach: Reach, lower: int) -> int:
    """Which halves of a cell are filled, 1 the lower and 2 the upper; `lower` is the height of the lower one."""
    return 0 if reach is None else (reach[0] <= lower <= reach[1]) + 2 * (reach[0] <= lower + 1 <= reach[1])


def _letters(reaches: Sequence[Reach], height: int) -> list[str]:
    """The same in letters: a star at both ends of what is reached, upright lines between."""
    return ["".join(_letter(reach, height - 1 - line) for reach in reaches) for line in range(height)]


def _letter(reach: Reach, y: int) -> str:
    if reach is None or not reach[0] <= y <= reach[1]:
        return " "
    return "*" if y in reach else "|"
