"""A form as a list: arrows move, left and right turn a row, a click or a number chooses it; Enter is the page's."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.events import Click, Key, Resize
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip

from journal.model.text import one_line
from journal.widgets.form_rows import FormRow
from journal.widgets.glyphs import Glyphs
from journal.widgets.held import Held
from journal.widgets.stepped_list import SteppedList

MARGIN, SIGN, NUMBER, TICK, GAP = 2, 2, 3, 4, 2
_SHOWN = 300  # more characters than this never fit on a line


class FormList(SteppedList):
    """Rows under headings; the cursor stands on rows only. With `numbered`, the first nine go by their number; `signed` leaves
    room for the sign of rows that are not saved yet.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "turn(-1)", show=False),
        Binding("right", "turn(1)", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "form--heading",
        "form--quiet",
        "form--number",
        "form--cursor",
        "form--changed",
    }

    CURSOR_STAYS: ClassVar[bool] = True  # also while something else has the focus

    class About(Message):
        """Something about the row called `key`."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    class Moved(About):
        """The cursor stands on it now."""

    class Chosen(About):
        """It was chosen."""

    class Ticked(About):
        """Its tick box was pressed."""

    class Turned(About):
        """The value before (`by` -1) or after (1) is wanted; the page decides what of a held key counts."""

        def __init__(self, key: str, by: int) -> None:
            super().__init__(key)
            self.by = by

    def __init__(self, glyphs: Glyphs, held: Held, name_width: int, *, numbered: bool = False, signed: bool = False) -> None:
        super().__init__()
        self.glyphs, self._held, self._name_width, self._numbered, self._signed = glyphs, held, name_width, numbered, signed
        self._rows: tuple[FormRow, ...] = ()
        self._longest = 0  # letters of the longest value: names may have the room that no value needs

    def show_rows(self, rows: tuple[FormRow, ...]) -> None:
        """Show these; the cursor stays on the row it was on, else near it."""
        before, at = self.chosen, self.stops.index(self.cursor) if self.cursor in self.stops else 0
        self._rows = rows
        self._longest = max((len(row.value) for row in rows if not row.name_width), default=0)
        self.stops = [index for index, row in enumerate(rows) if row.key]
        near = self.stops[min(at, len(self.stops) - 1)] if self.stops else -1
        same = None if before is None else next((index for index in self.stops if rows[index].key == before.key), None)
        self.cursor = near if same is None else same
        self.virtual_size = Size(0, len(rows))
        self.refresh()
        self._tell()

    @property
    def rows(self) -> tuple[FormRow, ...]:
        """What is shown."""
        return self._rows

    @property
    def chosen(self) -> FormRow | None:
        """The row under the cursor."""
        return self._rows[self.cursor] if 0 <= self.cursor < len(self._rows) else None

    def choose(self, key: str) -> None:
        """Put the cursor on the row of that key, if it is shown."""
        self.cursor = next((index for index in self.stops if self._rows[index].key == key), self.cursor)

    def choose_row(self) -> None:
        """Choose the row under the cursor."""
        if self.chosen is not None:
            self.post_message(self.Chosen(self.chosen.key))

    def tick_row(self) -> None:
        """Press the tick box of the row under the cursor."""
        if self.chosen is not None and self.chosen.ticked is not None:
            self.post_message(self.Ticked(self.chosen.key))

    def action_turn(self, by: int) -> None:
        """Left and right."""
        if self.chosen is not None:
            self.post_message(self.Turned(self.chosen.key, by))

    def on_key(self, event: Key) -> None:
        """A number goes to its row and chooses it."""
        number = event.character or ""
        if self._numbered and number.isdecimal() and number.isascii() and 1 <= int(number) <= min(9, len(self.stops)):
            event.stop()
            self.cursor = self.stops[int(number) - 1]
            if not self._held.repeating:
                self.choose_row()

    def on_click(self, event: Click) -> None:
        """A click on a row is Enter; on its tick box, Space."""
        row = event.y + self.scroll_offset.y
        if row in self.stops:
            self.cursor = row
            ticked = self._rows[row].ticked is not None and event.x < MARGIN + TICK
            self.post_message((self.Ticked if ticked else self.Chosen)(self._rows[row].key))

    def on_resize(self, _event: Resize) -> None:
        """In a smaller window the cursor stays in view."""
        self._keep_in_view()

    def watch_cursor(self) -> None:
        """Keep the cursor in view, and the heading above the first row too; tell what it stands on."""
        self._keep_in_view()
        self.refresh()
        self._tell()

    def _keep_in_view(self) -> None:
        if self.cursor >= 0:
            above = self.cursor > 0 and not self._rows[self.cursor - 1].key if self.cursor < len(self._rows) else False
            top = 0 if self.stops and self.cursor == self.stops[0] else self.cursor - above
            self.scroll_to_region(Region(0, top, 1, max(1, self.cursor - top + 1)), animate=False, force=True)

    def _tell(self) -> None:
        if self.chosen is not None:
            self.post_message(self.Moved(self.chosen.key))

    def render_line(self, y: int) -> Strip:
        """One line of the window."""
        index, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        base = self.rich_style
        if index >= len(self._rows) or width < 1:
            return Strip.blank(max(0, width), base)
        strip = Strip(self._segments(index, width, base))
        return strip.adjust_cell_length(width, base)

    def _segments(self, index: int, width: int, base: Style) -> list[Segment]:
        row, here = self._rows[index], index == self.cursor
        if not row.key:
            style = base + self.get_component_rich_style("form--heading", partial=True)
            return [Segment(self._fit(row.name, width), style)]
        quiet, number, changed = (self._drawn(name, base) for name in ("quiet", "number", "changed"))
        if here and self.has_focus:
            quiet = number = changed = base = self._drawn("cursor", base)
        segments = [
            Segment((self.glyphs.cursor if here and (self.has_focus or self.CURSOR_STAYS) else " ").ljust(MARGIN), base)
        ]
        room = width - MARGIN
        if self._signed:
            segments.append(Segment((self.glyphs.bullet if row.changed else "").ljust(SIGN), changed))
            room -= SIGN
        if self._numbered:
            place = self.stops.index(index) + 1
            segments.append(Segment((str(place) if place <= 9 else "").ljust(NUMBER), number))
            room -= NUMBER
        if row.ticked is not None:
            segments.append(Segment(("[x]" if row.ticked else "[ ]").ljust(TICK), base))
            room -= TICK
        kept = max(room * 3 // 5, room - GAP - self._longest) if row.value else room  # what the name may take
        name = max(min(row.name_width or self._name_width, kept) if row.value else kept, 0)
        segments.append(Segment(self._fit(row.name, name) + " " * GAP, base))
        held = changed if row.changed else quiet if row.quiet else base
        segments.append(Segment(self._fit(row.value, room - name - GAP), held))
        return segments

    def _drawn(self, name: str, base: Style) -> Style:
        return base + self.get_component_rich_style(f"form--{name}", partial=True)

    def _fit(self, text: str, width: int) -> str:
        """The text in exactly `width` cells, cut with a sign when it is longer."""
        if width < 1:
            return ""
        strip = Strip([Segment(one_line(text[:_SHOWN]))])
        if strip.cell_length <= width:
            return strip.text + " " * (width - strip.cell_length)
        cut = strip.crop(0, width - 1).text
        return cut + self.glyphs.cut + " " * (width - 1 - cell_len(cut))
