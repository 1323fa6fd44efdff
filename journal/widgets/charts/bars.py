"""Bars below one another, the number and what it is out of behind each."""

from __future__ import annotations

from typing import NamedTuple

from journal.widgets.cells import fitted
from journal.widgets.charts.rows import BAR, CHOSEN, QUIET, Mark, Piece, Room, Row, along, cut, first_shown, heading

SHORTEST = 4


class Bar(NamedTuple):
    """A name, its number, and the number in words ("12 of 30")."""

    name: str
    value: float
    text: str


class Bars(NamedTuple):
    """Bars on one scale, the unit and the sample as a title."""

    title: str
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]

    def step(self, chosen: int, across: int, down: int) -> int:
        """Up and down only."""
        return along(chosen, down, len(self.bars))

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """A title, and a row a bar."""
        fits = max(1, room.height - 1)
        first = first_shown(len(self.bars), fits, chosen)
        shown = self.bars[first : first + fits]
        rows = [heading(self.title, room, first, first + len(shown), len(self.bars))]
        number = max((len(bar.text) for bar in self.bars), default=0)
        space = room.width - number - 4
        name = max(1, min(max((len(bar.name) for bar in self.bars), default=0), space - max(SHORTEST, space // 3)))
        most = max((bar.value for bar in self.bars), default=0) or 1
        for at, bar in enumerate(shown, first):
            kind = CHOSEN if at == chosen else ""
            rows.append(
                (
                    Piece(f"{room.glyphs.cursor if at == chosen else ' '} ", kind or QUIET, at),
                    Piece(fitted(bar.name, name, room.glyphs.cut), kind or "text", at),
                    Piece(" ", mark=at),
                    Piece(_bar(bar.value / most, space - name, room), kind or BAR, at),
                    Piece(f" {bar.text.rjust(number)}", kind or "text", at),
                )
            )
        return [cut(row, room.width) for row in rows]


def _bar(share: float, length: int, room: Room) -> str:
    """A bar of this share (0-1) of the length; what is not nothing is at least seen."""
    length = max(1, length)
    halves = max(share > 0, round(share * length * 2))
    return f"{room.glyphs.high * (halves // 2)}{room.glyphs.half * (halves % 2)}".ljust(length)
