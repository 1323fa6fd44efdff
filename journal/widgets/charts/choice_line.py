"""A line of names of which one is chosen, such as views or periods; where there is no room for all, those around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from textual.events import Click
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from journal.model.text import clean
from journal.widgets.charts.rows import CHOSEN, QUIET, Piece, Room, Row, cut
from journal.widgets.glyphs import Glyphs


class ChoiceLine(Widget):
    """One row."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"choice--chosen", "choice--quiet", "choice--text"}

    class Picked(Message):
        """A name was clicked."""

        def __init__(self, line: ChoiceLine, number: int) -> None:
            super().__init__()
            self.line, self.number = line, number

    def __init__(self, glyphs: Glyphs, id: str) -> None:
        super().__init__(id=id)
        self.glyphs = glyphs
        self._names: tuple[str, ...] = ("",)
        self._chosen = 0

    def show(self, names: Sequence[str], chosen: int) -> None:
        """These names, and which of them is chosen."""
        self._names, self._chosen = tuple(names), chosen
        self.refresh()

    def _row(self) -> Row:
        return choices(self._names, self._chosen, Room(self.size.width, 1, self.glyphs))

    def render_line(self, y: int) -> Strip:
        """The names."""
        base = self.rich_style
        segments = [
            Segment(clean(piece.text), base + self.get_component_rich_style(f"choice--{piece.kind}", partial=True))
            for piece in (self._row() if y == 0 else ())
        ]
        return Strip(segments).adjust_cell_length(self.size.width, base)

    def on_click(self, event: Click) -> None:
        """A click on a name picks it."""
        x = event.x
        for piece in self._row():
            x -= len(piece.text)
            if x < 0:
                if piece.mark is not None:
                    self.post_message(self.Picked(self, piece.mark))
                return


def choices(names: Sequence[str], chosen: int, room: Room) -> Row:
    """The names in that width, the chosen one marked; a sign stands where there are more."""
    texts = [f"[{name}]" if number == chosen else f" {name} " for number, name in enumerate(names)]
    first = last = min(chosen, len(texts) - 1)
    space = room.width - 2
    used = len(texts[first])
    while True:  # from the chosen one to both sides
        before = first > 0 and used + len(texts[first - 1]) <= space
        if before:
            first -= 1
            used += len(texts[first])
        after = last < len(texts) - 1 and used + len(texts[last + 1]) <= space
        if after:
            last += 1
            used += len(texts[last])
        if not (before or after):
            break
    pieces = [Piece(room.glyphs.here if first else " ", QUIET)]
    for number in range(first, last + 1):
        pieces.append(Piece(texts[number], CHOSEN if number == chosen else QUIET, number))
    pieces.append(Piece(room.glyphs.cursor if last < len(texts) - 1 else "", QUIET))
    return cut(pieces, room.width)
