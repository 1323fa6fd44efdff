"""The one widget that draws any chart: a cursor on what can be chosen, or a text that scrolls where nothing can."""

from __future__ import annotations

from itertools import groupby
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.events import Click, MouseScrollDown, MouseScrollUp
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from journal.model.text import clean
from journal.widgets.charts.rows import KINDS, Chart, Mark, Room, Row
from journal.widgets.glyphs import Glyphs

_FAR = 1_000_000


class ChartView(Widget, can_focus=True):
    """Draws a chart in whatever room it has."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"chart--{kind}" for kind in KINDS}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1, 0)", show=False),
        Binding("right", "step(1, 0)", show=False),
        Binding("up", "step(0, -1)", show=False),
        Binding("down", "step(0, 1)", show=False),
        Binding("pageup", "step(-7, -7)", show=False),
        Binding("pagedown", "step(7, 7)", show=False),
        Binding("home", "end(0)", show=False),
        Binding("end", "end(-1)", show=False),
    ]

    class Chosen(Message):
        """Another part was chosen."""

    class Opened(Message):
        """The chosen part was clicked again."""

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__(id="chart")
        self.glyphs = glyphs
        self.chart: Chart | None = None
        self.chosen: int | None = None
        self.top = 0
        self._drawn: tuple[Room, int | None, list[Row]] | None = None

    def draw(self, chart: Chart | None, chosen: int | None = None) -> None:
        """Show this chart; what was chosen before, where it still is something, or the last."""
        self.chart, self._drawn, self.top = chart, None, 0
        count = len(chart.marks) if chart is not None else 0
        self.chosen = None if not count else min(count - 1, max(0, count - 1 if chosen is None else chosen))
        self.refresh()

    @property
    def mark(self) -> Mark | None:
        """What is chosen."""
        return None if self.chart is None or self.chosen is None else self.chart.marks[self.chosen]

    def action_step(self, across: int, down: int) -> None:
        """Choose another part, or scroll."""
        if self.chart is None:
            return
        if self.chosen is None:
            self.top = max(0, min(len(self._rows()) - self.size.height, self.top + down))
            self.refresh()
        else:
            self._choose(self.chart.step(self.chosen, across, down))

    def action_end(self, which: int) -> None:
        """To the beginning (0) or the end."""
        if self.chosen is None:
            self.action_step(0, -_FAR if which == 0 else _FAR)
        elif self.chart is not None:
            self._choose(0 if which == 0 else len(self.chart.marks) - 1)

    def on_click(self, event: Click) -> None:
        """Choose what is clicked; a second click opens it."""
        mark = self._at(event.x, event.y)
        if mark is None or self.chosen is None:
            return
        if mark == self.chosen:
            self.post_message(self.Opened())
        else:
            self._choose(mark)

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        """Down."""
        event.stop()
        self.action_step(0, 1)

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        """Up."""
        event.stop()
        self.action_step(0, -1)

    def _choose(self, number: int) -> None:
        if number != self.chosen:
            self.chosen = number
            self.refresh()
            self.post_message(self.Chosen())

    def _at(self, x: int, y: int) -> int | None:
        """The part that is drawn there."""
        rows = self._rows()
        line = y + self._top(rows)
        if not 0 <= line < len(rows):
            return None
        for piece in rows[line]:
            x -= cell_len(piece.text)
            if x < 0:
                return piece.mark
        return None

    def _rows(self) -> list[Row]:
        """The rows in the room there is now, made once for each state."""
        room = Room(self.size.width, self.size.height, self.glyphs)
        if self.chart is None:
            return []
        if self._drawn is None or self._drawn[:2] != (room, self.chosen):
            self._drawn = (room, self.chosen, self.chart.rows(room, self.chosen))
        return self._drawn[2]

    def _top(self, rows: list[Row]) -> int:
        """The first row that is shown: as scrolled, or so that what is chosen is seen."""
        over = max(0, len(rows) - self.size.height)
        if self.chosen is None or not over:
            return min(self.top, over)
        line = next((number for number, row in enumerate(rows) if any(piece.mark == self.chosen for piece in row)), 0)
        return max(0, min(over, line - self.size.height // 2))

    def render_line(self, y: int) -> Strip:
        """One row."""
        rows, base = self._rows(), self.rich_style
        top = self._top(rows)
        if not 0 <= y + top < len(rows):
            return Strip.blank(self.size.width, base)
        segments = [
            Segment(clean("".join(piece.text for piece in alike)), self._style(kind, base))
            for kind, alike in groupby(rows[y + top], key=lambda piece: piece.kind)
        ]
        return Strip(segments).adjust_cell_length(self.size.width, base)

    def _style(self, kind: str, base: Style) -> Style:
        return base + self.get_component_rich_style(f"chart--{kind}", partial=True)
