"""Where it was felt in the last two weeks: a line for each area, a cell for each day, so that one sees it move."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from journal.widgets.glyphs import Glyphs
from journal.words import today as words

DAYS = 14
_COUNT = 4


class Felt(NamedTuple):
    """An area of the body by its name, and the days on which something was felt there."""

    area: str
    days: frozenset[date]


class FeltDays(Widget):
    """The areas felt most, the newest day on the right."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"felt--area", "felt--day", "felt--none", "felt--title"}

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__(id="felt")
        self._glyphs = glyphs
        self._areas: tuple[Felt, ...] = ()
        self._today: date | None = None

    def show_areas(self, areas: Sequence[Felt], today: date) -> None:
        """Show these, in their order, as far as there is room; the rest is counted."""
        self._areas, self._today = tuple(areas), today
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The title and a line for each area; as much as the styles leave."""
        return 1 + max(1, len(self._areas))

    def render_line(self, y: int) -> Strip:
        """The title, the areas, and how many do not fit."""
        width, base = self.size.width, self.rich_style
        if self._today is None:
            return Strip.blank(width, base)
        return Strip(self._line(y, width, self._today)).adjust_cell_length(width, base)

    def _line(self, y: int, width: int, today: date) -> list[Segment]:
        if y == 0:
            return [Segment(words.WHERE, self._style("title"))]
        room = self.size.height - 1
        if not self._areas:
            return [Segment(words.NOWHERE, self._style("none"))] if y == 1 else []
        hidden = len(self._areas) - room
        if hidden > 0 and y == room:
            return [Segment(words.more_areas(hidden + 1), self._style("none"))]
        return self._area(self._areas[y - 1], width, today) if y <= len(self._areas) else []

    def _area(self, felt: Felt, width: int, today: date) -> list[Segment]:
        room = max(8, width - DAYS - _COUNT - 1)
        name = felt.area if len(felt.area) < room else f"{felt.area[: room - 2]}{self._glyphs.cut}"
        segments = [Segment(name.ljust(room), self._style("area"))]
        for ago in range(DAYS - 1, -1, -1):
            there = today - timedelta(days=ago) in felt.days
            sign = self._glyphs.there if there else self._glyphs.blank
            segments.append(Segment(sign, self._style("day" if there else "none")))
        return [*segments, Segment(f"{len(felt.days)} d".rjust(_COUNT + 1), self._style("none"))]

    def _style(self, kind: str) -> Style:
        return self.rich_style + self.get_component_rich_style(f"felt--{kind}", partial=True)
