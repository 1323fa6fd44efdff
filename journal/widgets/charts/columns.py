"""Columns side by side over time, a track above another. What is not known stays a gap, with its own sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journal.widgets.charts import below
from journal.widgets.charts.rows import (
    BAR,
    CHOSEN,
    CLEAR,
    QUIET,
    Mark,
    Piece,
    Room,
    Row,
    along,
    column,
    cut,
    first_shown,
    heading,
    nice_top,
)
from journal.words import charts as words

WIDEST, LEAST_PLOT = 9, 3
FELT, CLEAR_DAYS, SILENT = "felt", "clear", "silent"
"""What is known of a column: something was felt, it was noted clear, nothing was written."""


class Track(NamedTuple):
    """Numbers on one scale, with their unit as a title; None where there is no number. `top`: where the scale ends."""

    title: str
    values: tuple[float | None, ...]
    top: float | None = None


class Plots(NamedTuple):
    """How tracks share a room: where the scale of each ends, the cells of its labels, and the heights of those that fit."""

    scales: tuple[float, ...]
    label: int
    heights: tuple[int, ...]

    @classmethod
    def of(cls, tracks: Sequence[Track], height: int, least: int) -> Plots:
        """In so many rows, a title above each plot; a second plot only where each has `least` rows."""
        tops = [nice_top(max((value for value in one.values if value is not None), default=0)) for one in tracks]
        scales = tuple(one.top or top for one, top in zip(tracks, tops, strict=True))
        count = max(1, min(len(tracks), height // (least + 1)))
        plot, rest = divmod(max(0, height - count), count)
        label = max((len(words.amount(scale)) for scale in scales), default=0) + 1
        return cls(scales, label, tuple(plot + (number < rest) for number in range(count)))


class Columns(NamedTuple):
    """Tracks over the same columns; each column has a name, a mark and a state, and `letters` of what happened in it."""

    tracks: tuple[Track, ...]
    names: tuple[str, ...]
    states: tuple[str, ...]
    marks: tuple[Mark, ...]
    letters: tuple[str, ...] = ()

    def step(self, chosen: int, across: int, down: int) -> int:
        """To the side only."""
        return along(chosen, across, len(self.names))

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """A title and a plot for each track there is room for, and the names below."""
        scales, label, heights = Plots.of(self.tracks, room.height - 1 - bool(self.letters), LEAST_PLOT)
        shown = _Shown.of(len(self.names), room.width - label - 1, chosen)
        rows: list[Row] = []
        for track, scale, height in zip(self.tracks, scales, heights, strict=False):
            rows.append(heading(track.title, room, shown.first, shown.last, len(self.names)))
            rows += self._plot(track, scale, height, label, shown, room, chosen)
        every = range(shown.first, shown.last)
        rows += [below.letters([(at, shown.slot, self.letters[at]) for at in every], label, chosen)] if self.letters else []
        rows.append(below.axis([(at, (at - shown.first) * shown.slot) for at in every], self.names, label, room, chosen))
        return [cut(row, room.width) for row in rows]

    def _plot(
        self, track: Track, scale: float, height: int, label: int, shown: _Shown, room: Room, chosen: int | None
    ) -> list[Row]:
        cells = [self._cells(track, number, scale, height, room, shown.bar) for number in range(shown.first, shown.last)]
        rows: list[Row] = []
        for line in range(height):
            tick = scale if line == 0 else 0 if line == height - 1 else None
            text = "" if tick is None else words.amount(tick)
            pieces = [Piece(f"{text.rjust(label - 1)} {room.glyphs.side}", QUIET)]
            for number, (column_cells, kind) in enumerate(cells, shown.first):
                pieces.append(Piece(column_cells[line], CHOSEN if number == chosen else kind, number))
                if shown.slot > shown.bar:
                    pieces.append(Piece(" " * (shown.slot - shown.bar), mark=number))
            rows.append(tuple(pieces))
        return rows

    def _cells(self, track: Track, number: int, scale: float, height: int, room: Room, bar: int) -> tuple[list[str], str]:
        """The cells of one column from top to bottom, and their kind. Instead of a bar of nothing stands what is known."""
        value, state = track.values[number], self.states[number]
        if value is not None and value > 0:
            return [sign * bar for sign in column(value / scale, height, room.glyphs)], BAR
        if state == SILENT:
            sign, kind = room.glyphs.blank, QUIET
        elif state == CLEAR_DAYS:
            sign, kind = room.glyphs.clear, CLEAR
        else:
            sign, kind = room.glyphs.unrated if value is None else "0", BAR
        return [text.ljust(bar) for text in [*[""] * max(0, height - 1), sign]], kind


class _Shown(NamedTuple):
    """The columns from `first` up to `last`; each takes `slot` cells, `bar` of them filled."""

    first: int
    last: int
    slot: int
    bar: int

    @classmethod
    def of(cls, count: int, space: int, chosen: int | None) -> _Shown:
        """As many as there is room for, the latest unless another is chosen."""
        space = max(1, space)
        slot = max(1, min(WIDEST, space // max(1, count)))
        fits = min(count, space // slot)
        first = first_shown(count, fits, chosen, from_end=True)
        return cls(first, first + fits, slot, slot - 1 if slot > 1 else 1)


def states(known: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """What is known of each column, from its days with numbness and its days noted clear."""
    return tuple(FELT if numb else CLEAR_DAYS if clear else SILENT for numb, clear in known)
