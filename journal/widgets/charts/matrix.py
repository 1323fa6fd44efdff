"""A matrix of counts: the sign tells how many beside the greatest, the number stands with it where there is room."""

from __future__ import annotations

from typing import NamedTuple

from journal.widgets.cells import fitted
from journal.widgets.charts.rows import CHOSEN, QUIET, TITLE, Mark, Piece, Room, Row, along, cut, level

WIDEST = 12


class Matrix(NamedTuple):
    """Counts by row and column with their names; `marks` hold a mark for each cell, row by row."""

    title: str
    across: tuple[str, ...]
    down: tuple[str, ...]
    values: tuple[tuple[int, ...], ...]
    marks: tuple[Mark, ...]

    def step(self, chosen: int, across: int, down: int) -> int:
        """To the neighbour in that direction."""
        row, place = divmod(chosen, len(self.across))
        return along(row, down, len(self.down)) * len(self.across) + along(place, across, len(self.across))

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """The title, the names of the columns, a row for each row with its sum."""
        most = max((value for row in self.values for value in row), default=0) or 1
        total = max(len(str(sum(row))) for row in self.values) if self.values else 1
        name = min(max(map(len, self.down), default=0), max(3, room.width // 4))
        cell = max(1, min(WIDEST, (room.width - name - 1 - total - 3) // max(1, len(self.across))))
        heads = "".join(fitted(text, cell - (cell > 1), "").ljust(cell) for text in self.across)
        rows: list[Row] = [(Piece(fitted(self.title, room.width, room.glyphs.cut), TITLE),)]
        rows.append((Piece(f"{' ' * (name + 1)}{heads}", QUIET), Piece(f"{'n'.rjust(total)}", QUIET)))
        for at, (text, values) in enumerate(zip(self.down, self.values, strict=True)):
            pieces = [Piece(f"{fitted(text, name, room.glyphs.cut)} ", QUIET)]
            for place, value in enumerate(values):
                mark = at * len(self.across) + place
                pieces += _cell(value, most, cell, mark, room, chosen=mark == chosen)
            rows.append((*pieces, Piece(str(sum(values)).rjust(total))))
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
