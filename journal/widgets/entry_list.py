"""The list of entries, drawn line by line: cheap at any length, and every entry is only ever shown as text."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.events import Click
from textual.geometry import Region, Size
from textual.strip import Strip

from journal.model.text import one_line
from journal.widgets.entry_rows import EntryRow
from journal.widgets.glyphs import Glyphs
from journal.widgets.stepped_list import SteppedList
from journal.words.times import twelve

WHEN, AM_PM, SEVERITY, BAR, LENGTH, GAP, MARGIN = 18, 2, 5, 12, 8, 2, 2
BAR_FROM_WIDTH = 96
_SHOWN = 300  # more characters than this never fit on a line


class EntryList(SteppedList):
    """Rows under headings; the cursor stands on entries only."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "entries--heading",
        "entries--remark",
        "entries--when",
        "entries--bar",
        "entries--cursor",
    }

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__()
        self._glyphs = glyphs
        self._rows: tuple[EntryRow, ...] = ()

    def show_rows(self, rows: tuple[EntryRow, ...]) -> None:
        """Show these rows; the cursor stays on the entry it was on, else goes to the first."""
        before = self.chosen
        self._rows = rows
        self.stops = [index for index, row in enumerate(rows) if row.kind == "entry"]
        same = (index for index in self.stops if rows[index].episode == before)
        self.cursor = next(same, self.stops[0] if self.stops else -1)
        self.virtual_size = Size(0, len(rows))
        self.refresh()

    @property
    def rows(self) -> tuple[EntryRow, ...]:
        """What is shown."""
        return self._rows

    @property
    def glyphs(self) -> Glyphs:
        """The signs it is drawn with."""
        return self._glyphs

    @property
    def chosen(self) -> str | None:
        """The id of the episode under the cursor; None when there is none."""
        return self._rows[self.cursor].episode if 0 <= self.cursor < len(self._rows) else None

    def choose(self, episode: str) -> None:
        """Put the cursor on this episode, if it is shown."""
        self.cursor = next((index for index in self.stops if self._rows[index].episode == episode), self.cursor)

    def on_click(self, event: Click) -> None:
        """Put the cursor on the entry that was clicked."""
        row = event.y + self.scroll_offset.y
        if row in self.stops:
            self.cursor = row

    def watch_cursor(self) -> None:
        """Keep the cursor in view, and the heading above the first entry too."""
        if self.cursor >= 0:
            top = 0 if self.stops and self.cursor == self.stops[0] else self.cursor
            self.scroll_to_region(Region(0, top, 1, max(1, self.cursor - top + 1)), animate=False, force=True)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of the window."""
        index, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        base = self.rich_style
        if index >= len(self._rows) or width < 1:
            return Strip.blank(max(0, width), base)
        strip = Strip(self._segments(self._rows[index], index == self.cursor, width, base))
        return strip.adjust_cell_length(width, base)

    def _segments(self, row: EntryRow, here: bool, width: int, base: Style) -> list[Segment]:
        if row.kind != "entry":
            example = row.what.startswith(" ")
            style = base if example else base + self.get_component_rich_style(f"entries--{row.kind}", partial=True)
            return [Segment(_fit(row.what, width, self._glyphs), style)]
        chosen = here and self.has_focus
        if chosen:
            base = base + self.get_component_rich_style("entries--cursor", partial=True)
            quiet = base
        else:
            quiet = base + self.get_component_rich_style("entries--when", partial=True)
        marker = self._glyphs.cursor if here else " "
        bar = BAR if width >= BAR_FROM_WIDTH else 0
        when = WHEN + AM_PM * twelve()
        room = width - MARGIN - when - GAP - SEVERITY - bar - LENGTH
        segments = [Segment(marker.ljust(MARGIN), base)]
        if room < 12:  # a narrow window: when and what are enough
            return [*segments, Segment(f"{row.when} ", quiet), Segment(_fit(row.what, width, self._glyphs), base)]
        return [
            *segments,
            Segment(_fit(row.when, when, self._glyphs), quiet),
            Segment(_fit(row.what, room, self._glyphs) + " " * GAP, base),
            Segment(("" if row.severity is None else f"{row.severity}/10").rjust(SEVERITY), base),
            *self._bar(row.severity, bar, base, chosen),
            Segment(row.length.rjust(LENGTH), quiet),
        ]

    def _bar(self, severity: int | None, room: int, base: Style, chosen: bool) -> list[Segment]:
        if room == 0:
            return []
        signs = "" if severity is None else self._glyphs.felt * severity + self._glyphs.unfelt * (10 - severity)
        style = base if chosen else base + self.get_component_rich_style("entries--bar", partial=True)
        return [Segment(f"  {signs}".ljust(room), style)]


def _fit(text: str, width: int, glyphs: Glyphs) -> str:
    """The text in exactly `width` cells, cut with a sign when it is longer."""
    if width < 1:
        return ""
    strip = Strip([Segment(one_line(text[:_SHOWN]) if text.strip() else "")])
    if text.startswith("    "):
        strip = Strip([Segment("    "), *strip])
    if strip.cell_length <= width:
        return strip.text + " " * (width - strip.cell_length)
    cut = strip.crop(0, width - 1).text
    return cut + glyphs.cut + " " * (width - 1 - cell_len(cut))
