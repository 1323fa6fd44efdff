"""Charts beside one another, as many as fit, and sentences around them: what is read at a glance and chosen elsewhere."""

from __future__ import annotations

import textwrap
from typing import NamedTuple

from journal.widgets.charts.rows import TEXT, TITLE, Chart, Mark, Piece, Room, Row, cut

LEAST, GAP, READABLE, MORE, LESS = 34, 4, 100, 4, 2


class Panel(NamedTuple):
    """A chart, and the rows it should have: where they don't all fit, it can do with LESS."""

    chart: Chart
    height: int


class Panels(NamedTuple):
    """Nothing of it can be chosen: it scrolls where it is longer than the room. Those sentences of `above` that stand in
    `again` are drawn as well; where the first charts would not be whole, they go below.
    """

    above: tuple[str, ...]
    panels: tuple[Panel, ...] = ()
    below: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()

    def step(self, chosen: int, across: int, down: int) -> int:
        """Nowhere."""
        return chosen

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """The charts between the sentences; they grow into the room that is left."""
        beside = max(1, min(len(self.panels), (room.width + GAP) // (LEAST + GAP)))
        groups = [self.panels[at : at + beside] for at in range(0, len(self.panels), beside)]
        least = [max(panel.height for panel in group) for group in groups]
        above, under = self.above, self.below
        if self.again and len(_sentences(above, room.width)) + 1 + least[0] > room.height:
            above = tuple(text for text in above if text not in self.again)
            under = (*self.again, *under)
        if least:
            least[0] = max(least[0] - LESS, min(least[0], room.height - len(_sentences(above, room.width)) - 1))
        rows, below = _sentences(above, room.width), _sentences(under, room.width)
        more = max(0, room.height - len(rows) - len(below) - sum(least) - len(groups) - 1) // max(1, len(groups))
        rows += [()] if rows and groups else []
        for group, height in zip(groups, least, strict=True):
            rows += _beside(group, height + min(MORE, more), beside, room)
            rows.append(())
        return [cut(row, room.width) for row in (*rows, *below)]


def _sentences(texts: tuple[str, ...], width: int) -> list[Row]:
    return [row for text in texts for row in _sentence(text, width)]


def _sentence(text: str, width: int) -> list[Row]:
    """A sentence over as many rows as it needs; what stands before its colon is marked."""
    lines = textwrap.wrap(text, max(10, min(width, READABLE))) or [""]
    head, colon, rest = lines[0].partition(": ")
    first: Row = (Piece(head + colon, TITLE), Piece(rest, TEXT)) if colon and len(head) < LEAST else (Piece(lines[0], TEXT),)
    return [first, *((Piece(line, TEXT),) for line in lines[1:])]


def _beside(group: tuple[Panel, ...], height: int, beside: int, room: Room) -> list[Row]:
    width = max(1, (room.width - GAP * (beside - 1)) // beside)
    drawn = [[cut(row, width) for row in panel.chart.rows(Room(width, height, room.glyphs), None)] for panel in group]
    rows: list[Row] = []
    for line in range(max(map(len, drawn))):
        pieces: list[Piece] = []
        for at, one in enumerate(drawn):
            pieces += [Piece(" " * GAP)] if at else []
            pieces += one[line] if line < len(one) else cut((), width)
        rows.append(tuple(piece._replace(mark=None) for piece in pieces))
    return rows
