"""From when to when each place was felt, in the order in which they were first felt: where it spread to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from journal.widgets.cells import fitted
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


class Line(NamedTuple):
    """A place: its first and last day, and in how many days of each calendar month in between it was felt."""

    name: str
    first: date
    last: date
    months: tuple[int, ...]

    def felt_in(self, since: date, until: date) -> bool:
        """Whether it was felt in a month that these days touch, between its first and last day."""
        if until < self.first or since > self.last:
            return False
        start = _month(self.first)
        low, high = max(_month(since), start), min(_month(until), _month(self.last))
        return any(self.months[month - start] for month in range(low, high + 1))

    def spans(self, since: date, until: date) -> bool:
        """Whether these days lie between its first and last."""
        return since <= self.last and until >= self.first


class Gantt(NamedTuple):
    """Places over the same days, `since` to `until`."""

    title: str
    since: date
    until: date
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]

    def step(self, chosen: int, across: int, down: int) -> int:
        """Up and down only."""
        return along(chosen, down, len(self.lines))

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """The title, a row a place, the days at both ends below."""
        fits = max(1, room.height - 2)
        top = first_shown(len(self.lines), fits, chosen)
        shown = self.lines[top : top + fits]
        name = max(1, min(max((len(line.name) for line in self.lines), default=0), room.width * 2 // 5))
        space = max(1, room.width - name - 3)
        rows = [heading(self.title, room, top, top + len(shown), len(self.lines))]
        for at, line in enumerate(shown, top):
            kind = CHOSEN if at == chosen else ""
            head = f"{room.glyphs.cursor if at == chosen else ' '} {fitted(line.name, name, room.glyphs.cut)} "
            rows.append((Piece(head, kind or TEXT, at), *self._cells(line, space, at, kind, room)))
        start, end = words.day(self.since), words.day(self.until)
        both = f"{start}{end.rjust(space - len(start))}" if space > len(start) + len(end) else end.rjust(space)
        rows.append((Piece(" " * (name + 3)), Piece(both, QUIET)))
        return [cut(row, room.width) for row in rows]

    def _cells(self, line: Line, space: int, at: int, kind: str, room: Room) -> list[Piece]:
        pieces = []
        days = (self.until - self.since).days + 1
        for cell in range(space):
            since = self.since + timedelta(days=cell * days // space)
            until = max(since, self.since + timedelta(days=(cell + 1) * days // space - 1))
            if line.felt_in(since, until):
                pieces.append(Piece(room.glyphs.high, kind or BAR, at))
            elif line.spans(since, until):
                pieces.append(Piece(room.glyphs.dash, kind or QUIET, at))
            else:
                pieces.append(Piece(" ", mark=at))
        return pieces


def _month(day: date) -> int:
    return day.year * 12 + day.month
