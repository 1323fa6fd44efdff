"""The numbers behind a chart as a table: columns aligned, numbers to the right."""

from __future__ import annotations

import re
from typing import NamedTuple

from rich.cells import cell_len

from journal.widgets.cells import fitted
from journal.widgets.charts.rows import CHOSEN, QUIET, TEXT, TITLE, Mark, Piece, Room, Row, along, cut, first_shown

_NUMBER = re.compile(r"-|\d[\d,]*(\.\d+)?( of \d[\d,]*)?%?", re.ASCII)
_BETWEEN, _NARROWEST = 2, 8


class TextTable(NamedTuple):
    """A heading for each column, the rows, and a mark for each row (or none at all)."""

    head: tuple[str, ...]
    body: tuple[tuple[str, ...], ...]
    marks: tuple[Mark, ...] = ()

    def step(self, chosen: int, across: int, down: int) -> int:
        """Up and down only."""
        return along(chosen, down, len(self.body))

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """The heading, and as many rows as there is room for; without marks all of them."""
        every = [self.head, *self.body]
        widths = [max(cell_len(row[at]) for row in every) for at in range(len(self.head))]
        over = sum(widths) + _BETWEEN * len(widths) - room.width
        widths[0] = min(widths[0], max(_NARROWEST, widths[0] - over))
        numeric = [all(_NUMBER.fullmatch(row[at]) for row in self.body if row[at]) for at in range(len(self.head))]
        fits = max(1, room.height - any(self.head)) if self.marks else len(self.body)
        first = first_shown(len(self.body), fits, chosen)
        rows: list[Row] = [(Piece("  "), Piece(_line(self.head, widths, numeric, room), TITLE))] if any(self.head) else []
        for at, texts in enumerate(self.body[first : first + fits], first):
            kind = CHOSEN if at == chosen else TEXT
            sign = room.glyphs.cursor if at == chosen else " "
            rows.append(
                (Piece(f"{sign} ", kind if at == chosen else QUIET, at), Piece(_line(texts, widths, numeric, room), kind, at))
            )
        return [cut(row, room.width) for row in rows]


def _line(texts: tuple[str, ...], widths: list[int], numeric: list[bool], room: Room) -> str:
    parts = []
    for at, (text, width) in enumerate(zip(texts, widths, strict=True)):
        shown = fitted(text, width, room.glyphs.cut)
        parts.append(text.rjust(width) if numeric[at] and at and cell_len(text) <= width else shown)
    return (" " * _BETWEEN).join(parts)
