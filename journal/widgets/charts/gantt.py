"""From when to when each place was felt, in the order in which they were first felt: where it spread to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from journal.widgets.cells import fitted
from journal.widgets.charts import below
from journal.widgets.charts.rows import (
    BAR,
    CHOSEN,
    QUIET,
    TEXT,
    Mark,
    Piece,
    Room,
    Row,
    along,
    cut,
    first_shown,
    heading,
)
from journal.words import charts as words


class Stretch(NamedTuple):
    """A place, and the days on which it was felt as ordinals in order; `tail` stands behind the name and is never cut."""

    name: str
    days: Sequence[int]
    tail: str = ""

    def called(self, cells: int, cut: str) -> str:
        """Its name in so many cells."""
        return f"{fitted(self.name, max(1, cells - len(self.tail)), cut).rstrip()}{self.tail}".ljust(cells)

    def felt_in(self, since: int, until: int) -> bool:
        """Whether it was felt on one of these days."""
        at = bisect_left(self.days, since)
        return at < len(self.days) and self.days[at] <= until

    def spans(self, since: int, until: int) -> bool:
        """Whether these days lie between its first and last."""
        return since <= self.days[-1] and until >= self.days[0]


class Gantt(NamedTuple):
    """Places over the same days, `since` to `until`; `letters` tell what happened on a day."""

    title: str
    since: date
    until: date
    lines: tuple[Stretch, ...]
    marks: tuple[Mark, ...]
    letters: tuple[tuple[date, str], ...] = ()

    def step(self, chosen: int, across: int, down: int) -> int:
        """Up and down only."""
        return along(chosen, down, len(self.lines))

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """The title, a row a place, what happened and the days at both ends below."""
        fits = max(1, room.height - 2 - bool(self.letters))
        top = first_shown(len(self.lines), fits, chosen, from_end=not self.marks)  # where none can be chosen, the newest
        shown = self.lines[top : top + fits]
        name = max(1, min(max((len(line.name) + len(line.tail) for line in self.lines), default=0), room.width // 2))
        space = max(1, room.width - name - 3)
        rows = [heading(self.title, room, top, top + len(shown), len(self.lines))]
        for at, line in enumerate(shown, top):
            kind = CHOSEN if at == chosen else ""
            head = f"{room.glyphs.cursor if at == chosen else ' '} {line.called(name, room.glyphs.cut)} "
            rows.append((Piece(head, kind or TEXT, at), *self._cells(line, space, at, kind, room)))
        rows += [self._happened(space, name + 2)] if self.letters else []
        start, end = words.day(self.since), words.day(self.until)
        if space <= len(start) + len(end):
            start, end = words.short_day(self.since), words.short_day(self.until)
        both = f"{start}{end.rjust(space - len(start))}" if space > len(start) + len(end) else end.rjust(space)
        rows.append((Piece(" " * (name + 3)), Piece(both, QUIET)))
        return [cut(row, room.width) for row in rows]

    def _cells(self, line: Stretch, space: int, at: int, kind: str, room: Room) -> list[Piece]:
        pieces = []
        for cell in range(space):
            within = self._within(cell, space)
            if line.felt_in(*within):
                pieces.append(Piece(room.glyphs.high, kind or BAR, at))
            elif line.spans(*within):
                pieces.append(Piece(room.glyphs.dash, kind or QUIET, at))
            else:
                pieces.append(Piece(" ", mark=at))
        return pieces

    def _within(self, cell: int, space: int) -> tuple[int, int]:
        """The first and the last day of a cell, as ordinals; where a day has several cells, the same ones again."""
        since = self.since.toordinal()
        days = self.until.toordinal() - since + 1
        first = since + cell * days // space
        return first, max(first, since + (cell + 1) * days // space - 1)

    def _happened(self, space: int, label: int) -> Row:
        """The letters of each day in its cell, the last of them where it has several."""
        since = self.since.toordinal()
        days = self.until.toordinal() - since + 1
        on: dict[int, str] = {}
        for day, letter in self.letters:
            at = ((day.toordinal() - since + 1) * space - 1) // days
            on[at] = letter if on.get(at, letter) == letter else words.SEVERAL
        return below.letters([(None, 1, on.get(cell, "")) for cell in range(space)], label, None)
