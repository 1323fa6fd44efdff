"""The line in which an entry is written: a paste keeps all its lines, and a key held down at the start types nothing."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.events import Key, Paste
from textual.message import Message
from textual.widgets import Input

from journal.model.text import one_line
from journal.vocabulary import NOTE_LIMIT
from journal.widgets.held import Held


class PhraseLine(Input):
    """One line of text, as long as a note may be."""

    class TooLong(Message):
        """More was pasted than fits; nothing was put in."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "app.focus_next", show=False)]

    def __init__(self, held: Held, text: str, example: str) -> None:
        super().__init__(text, placeholder=example, max_length=NOTE_LIMIT, select_on_focus=False, id="phrase")
        self.cursor_blink = False  # a blinking cursor keeps the computer awake
        self._held = held
        self._opening = True

    def on_key(self, event: Key) -> None:
        """The key that opened the form may still be held down: its repetitions are not text."""
        if self._opening and self._held.repeating and event.is_printable:
            event.prevent_default()
            event.stop()
        else:
            self._opening = False

    def on_paste(self, event: Paste) -> None:
        """Take a paste over several lines as one line; Textual's own would drop all but the first."""
        event.prevent_default()
        event.stop()
        text = one_line(event.text[: 4 * NOTE_LIMIT])
        start, end = sorted((self.selection.start, self.selection.end))
        if len(self.value) - (end - start) + len(text) > NOTE_LIMIT:
            self.post_message(self.TooLong())
        elif text:
            self.replace(text, start, end)
