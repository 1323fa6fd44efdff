"""A list of any length of which only some rows are in memory: drawn line by line, its rows asked for as one moves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from journal.widgets.cells import fitted
from journal.widgets.glyphs import Glyphs
from journal.widgets.history_rows import HistoryRow

MARGIN, MONTH, DAY, TIME, SHORT, MARKS, GAP, SEVERITY, BAR, LENGTH = 2, 10, 7, 7, 14, 3, 2, 5, 12, 9
MONTHS_FROM_WIDTH, BAR_FROM_WIDTH = 64, 96


class PagedList(ScrollView, can_focus=True):
    """Rows of entries under a cursor. `levels` says which entries findings name, and how urgently."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False),
        Binding("down", "step(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home", "go(0)", show=False),
        Binding("end", "go(-1)", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "paged--month",
        "paged--quiet",
        "paged--bar",
        "paged--flag",
        "paged--emergency",
        "paged--ongoing",
        "paged--cursor",
    }

    cursor = reactive(0)

    class Needed(Message):
        """Rows from `top` up to `bottom` are on the screen."""

        def __init__(self, top: int, bottom: int) -> None:
            super().__init__()
            self.top, self.bottom = top, bottom

    class Opened(Message):
        """The entry under the cursor was clicked again."""

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__()
        self._glyphs = glyphs
        self.total, self.first = 0, 0
        self.rows: tuple[HistoryRow, ...] = ()
        self.levels: Mapping[str, str] = {}
        self._ground = Style()

    def show_rows(self, total: int, first: int, rows: Sequence[HistoryRow]) -> None:
        """Show these rows as rows `first` and following of `total`."""
        self.total, self.first, self.rows = total, first, tuple(rows)
        self.virtual_size = Size(0, total)
        self.cursor = max(0, min(self.cursor, total - 1))
        self.refresh()

    def show_levels(self, levels: Mapping[str, str]) -> None:
        """Mark the entries that findings name."""
        if levels != self.levels:
            self.levels = dict(levels)
            self.refresh()

    def row(self, index: int) -> HistoryRow | None:
        """A row, if it is in memory."""
        return self.rows[index - self.first] if 0 <= index - self.first < len(self.rows) else None

    @property
    def chosen(self) -> str | None:
        """The id of the entry under the cursor; None while it is on its way, or when there is none."""
        row = self.row(self.cursor)
        return None if row is None else row.episode

    def action_step(self, by: int) -> None:
        """Move the cursor by so many rows."""
        self.cursor = max(0, min(self.total - 1, self.cursor + by))

    def action_page(self, way: int) -> None:
        """Move by a windowful, one row of which stays in sight."""
        self.action_step(way * max(1, self.scrollable_content_region.height - 1))

    def action_go(self, to: int) -> None:
        """To the first row, or with -1 to the last."""
        self.cursor = max(0, self.total - 1) if to < 0 else to

    def on_click(self, event: Click) -> None:
        """A click chooses a row; a click on the chosen one opens it."""
        row = event.y + self.scroll_offset.y
        if row < self.total and row == self.cursor and event.chain > 1:
            self.post_message(self.Opened())
        elif row < self.total:
            self.cursor = row

    def watch_cursor(self) -> None:
        """Keep the cursor in view."""
        self.scroll_to_region(Region(0, self.cursor, 1, 1), animate=False, force=True)
        self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Ask for the rows that came into view, once those in memory are painted: reading takes turns with painting."""
        super().watch_scroll_y(old_value, new_value)
        self.call_after_refresh(self.ask)

    def ask(self) -> None:
        """Say which rows are on the screen."""
        top = self.scroll_offset.y
        self.post_message(self.Needed(top, top + max(1, self.size.height)))

    def render_lines(self, crop: Region) -> list[Strip]:
        """A part of the window. Its ground is looked up once: that goes through all that the list stands in."""
        self._ground = self.rich_style
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One line of the window."""
        top = self.scroll_offset.y
        index, width, base = y + top, self.scrollable_content_region.width, self._ground
        if index >= self.total or width < 1:
            return Strip.blank(max(0, width), base)
        row = self.row(index)
        if row is None:  # on its way
            return Strip([Segment("  " + self._glyphs.cut, self._style(base, "quiet"))]).adjust_cell_length(width, base)
        above = None if y == 0 else self.row(index - 1)
        return Strip(self._segments(row, above, index == self.cursor, width, base)).adjust_cell_length(width, base)

    def _style(self, base: Style, name: str) -> Style:
        return base + self.get_component_rich_style(f"paged--{name}", partial=True)

    def _segments(self, row: HistoryRow, above: HistoryRow | None, here: bool, width: int, base: Style) -> list[Segment]:
        if here and self.has_focus:
            base = self._style(base, "cursor")
        bar = BAR if width >= BAR_FROM_WIDTH else 0
        when = self._when(row, above, width, base)
        room = width - MARGIN - sum(len(part.text) for part in when) - MARKS - GAP - SEVERITY - bar - LENGTH
        segments = [Segment((self._glyphs.cursor if here else " ").ljust(MARGIN), base), *when, *self._marks(row, base)]
        if room < 12:  # a narrow window: when, what and how strong are enough
            room += LENGTH
        segments.append(Segment(fitted(row.what, max(0, room), self._glyphs.cut) + " " * GAP, base))
        segments.append(Segment(("" if row.severity is None else f"{row.severity}/10").rjust(SEVERITY), base))
        segments += self._bar(row.severity, bar, base)
        segments.append(Segment(row.length.rjust(LENGTH), self._style(base, "ongoing" if row.ongoing else "quiet")))
        return segments

    def _when(self, row: HistoryRow, above: HistoryRow | None, width: int, base: Style) -> list[Segment]:
        """Month and day where they change, and on the top line of the window."""
        quiet = self._style(base, "quiet")
        if width < MONTHS_FROM_WIDTH:
            return [Segment(row.short.ljust(SHORT), quiet)]
        month = "" if above is not None and above.month == row.month else row.month
        day = "" if above is not None and (above.month, above.day) == (row.month, row.day) else row.day
        return [
            Segment(month.ljust(MONTH), self._style(base, "month")),
            Segment(day.ljust(DAY), base),
            Segment(row.time.ljust(TIME), quiet),
        ]

    def _marks(self, row: HistoryRow, base: Style) -> list[Segment]:
        level = self.levels.get(row.episode)
        style = self._style(base, "emergency" if level == "emergency" else "flag")
        return [
            Segment(" " if level is None else self._glyphs.level(level), style),
            Segment(self._glyphs.star if row.starred else " ", self._style(base, "quiet")),
            Segment(" ", base),
        ]

    def _bar(self, severity: int | None, room: int, base: Style) -> list[Segment]:
        if room == 0:
            return []
        signs = "" if severity is None else self._glyphs.felt * severity + self._glyphs.unfelt * (10 - severity)
        return [Segment(f"  {signs}".ljust(room), self._style(base, "bar"))]
