"""A matrix of counts: the sign tells how many beside the greatest, the number stands with it where there is room."""

from __future__ import annotations

from typing import NamedTuple

from journal.widgets.cells import fitted
from journal.widgets.charts import below
from journal.widgets.charts.rows import CHOSEN, QUIET, Mark, Piece, Room, Row, along, cut, first_shown, heading, level

WIDEST, NARROWEST = 12, 4


class Matrix(NamedTuple):
    """Counts by row and column with their names; `marks` hold one for each cell, row by row; `sums`: rows end with theirs;
    `letters` tell what happened in the time of a column.
    """

    title: str
    across: tuple[str, ...]
    down: tuple[str, ...]
    values: tuple[tuple[int, ...], ...]
    marks: tuple[Mark, ...]
    sums: bool = True
    letters: tuple[str, ...] = ()

    def step(self, chosen: int, across: int, down: int) -> int:
        """To the neighbour in that direction."""
        row, place = divmod(chosen, len(self.across))
        return along(row, down, len(self.down)) * len(self.across) + along(place, across, len(self.across))

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """The title, the names of the columns, a row for each row. Where there is no room for all columns, those that fit."""
        most = max((value for row in self.values for value in row), default=0) or 1
        total = max(len(str(sum(row))) for row in self.values) if self.values else 1
        name = min(max(map(len, self.down), default=0), max(3, room.width // 4))
        space = room.width - name - total - 4
        cell = max(min(NARROWEST, max(1, space)), min(WIDEST, space // max(1, len(self.across))))
        fits = max(1, min(len(self.across), space // cell))
        column = None if chosen is None else chosen % len(self.across)
        first = first_shown(len(self.across), fits, column, from_end=True)
        shown = range(first, first + fits)
        heads = "".join(fitted(self.across[at], cell - (cell > 1), "").ljust(cell) for at in shown)
        rows: list[Row] = [heading(self.title, room, first, first + fits, len(self.across))]
        rows.append((Piece(f"{' ' * (name + 1)}{heads}", QUIET), Piece("n".rjust(total) if self.sums else "", QUIET)))
        for at, (text, values) in enumerate(zip(self.down, self.values, strict=True)):
            pieces = [Piece(f"{fitted(text, name, room.glyphs.cut)} ", QUIET)]
            for place in shown:
                mark = at * len(self.across) + place
                pieces += _cell(values[place], most, cell, mark, room, chosen=mark == chosen)
            rows.append((*pieces, Piece(str(sum(values)).rjust(total) if self.sums else "")))
        if self.letters:
            rows.append(below.letters([(None, cell, self.letters[at]) for at in shown], name, None))
        return [cut(row, room.width) for row in rows]


def _cell(value: int, most: int, cell: int, mark: int, room: Room, *, chosen: bool) -> list[Piece]:
    sign, kind = level(value, most, room.glyphs)
    number = str(value) if value else ""
    before = room.glyphs.cursor if chosen and cell > 1 else ""
    room_for_signs = cell - len(before) - (len(number) + 1 if number else 0) - (cell > 1)
    if room_for_signs < 1:
        number, room_for_signs = "", max(1, cell - len(before) - (cell > 1))
    signs = sign * (min(3, room_for_signs) if value else 1)
    shown = f"{before}{signs}{f' {number}' if number else ''}"
    return [Piece(shown, CHOSEN if chosen else kind, mark), Piece(" " * (cell - len(shown)), mark=mark)]
