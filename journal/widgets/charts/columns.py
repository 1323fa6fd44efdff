"""Columns side by side over time, a track above another. What is not known stays a gap, with its own sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journal.widgets.charts.rows import (
    BAR,
    CHOSEN,
    CLEAR,
    QUIET,
    TITLE,
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
        tops = [nice_top(max((value for value in one.values if value is not None), default=0)) for one in self.tracks]
        scales = [one.top or top for one, top in zip(self.tracks, tops, strict=True)]
        label = max((len(words.amount(scale)) for scale in scales), default=0) + 1
        shown = _Shown.of(len(self.names), room.width - label - 1, chosen)
        below = 1 + bool(self.letters)
        count = max(1, min(len(self.tracks), (room.height - below) // (LEAST_PLOT + 1)))
        plot, rest = divmod(max(0, room.height - below - count), count)
        rows: list[Row] = []
        for number, (track, scale) in enumerate(zip(self.tracks[:count], scales[:count], strict=True)):
            rows.append(heading(track.title, room, shown.first, shown.last, len(self.names)))
            rows += self._plot(track, scale, plot + (number < rest), label, shown, room, chosen)
        rows += [self._happened(label, shown, chosen)] if self.letters else []
        rows.append(self._axis(label, shown, room, chosen))
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

    def _happened(self, label: int, shown: _Shown, chosen: int | None) -> Row:
        """The letters below their columns; where there is no room for all of them a sign that there are more."""
        pieces = [Piece(" " * (label + 1))]
        for number in range(shown.first, shown.last):
            letters = self.letters[number]
            text = letters if len(letters) <= shown.bar else words.SEVERAL
            pieces.append(Piece(text.ljust(shown.slot), CHOSEN if number == chosen else TITLE, number))
        return tuple(pieces)

    def _axis(self, label: int, shown: _Shown, room: Room, chosen: int | None) -> Row:
        """Names below their columns, as many as stand apart; that of the chosen one before all others."""
        space = room.width - label - 1
        line: list[tuple[int, str, str]] = []
        wanted = [chosen] if chosen is not None and shown.first <= chosen < shown.last else []
        wanted += [number for number in range(shown.first, shown.last) if number != chosen]
        for number in wanted:
            name = f"{room.glyphs.pointer} {self.names[number]}" if number == chosen else self.names[number]
            start = (number - shown.first) * shown.slot
            if number == chosen:
                start = max(0, min(start, space - len(name)))
            end = start + len(name)
            if end <= space and all(end + 1 <= other or start >= other + len(text) + 1 for other, text, _kind in line):
                line.append((start, name, CHOSEN if number == chosen else QUIET))
        pieces, used = [Piece(" " * (label + 1))], 0
        for start, name, kind in sorted(line):
            pieces += [Piece(" " * (start - used)), Piece(name, kind)]
            used = start + len(name)
        return tuple(pieces)


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
