"""A text over several lines: a key that was held down to open it writes nothing, and a paste never makes it too long."""

from __future__ import annotations

from textual.events import Focus, Key, Paste
from textual.message import Message
from textual.widgets import TextArea

from journal.model.text import clean
from journal.vocabulary import NOTE_LIMIT
from journal.widgets.held import Held
from journal.widgets.opened_line import OpenedLine


class NoteArea(TextArea):
    """The text, at most as long as a note may be."""

    class TooLong(Message):
        """More was typed or pasted than fits; nothing was put in."""

    def __init__(self, held: Held, text: str) -> None:
        super().__init__(clean(text), soft_wrap=True, show_line_numbers=False, tab_behavior="focus", id="text")
        self.cursor_blink = False
        self.highlight_cursor_line = False
        self._held, self._opening = held, True

    def on_focus(self, _event: Focus) -> None:
        """Let in what was typed before it was there."""
        self.post_message(OpenedLine.Ready())

    def on_key(self, event: Key) -> None:
        """The key that opened it is not text while it is still down, and nothing is typed past the limit."""
        opened = self._opening and self._held.repeating
        self._opening = opened
        types = event.is_printable or event.key == "enter"
        if opened and types:
            event.prevent_default()
            event.stop()
        elif types and len(self.text) >= NOTE_LIMIT and not self.selected_text:
            event.prevent_default()
            event.stop()
            self.post_message(self.TooLong())

    def on_paste(self, event: Paste) -> None:
        """Take a paste whole or not at all, without what drives terminals."""
        event.prevent_default()
        event.stop()
        text = clean(event.text[: 4 * NOTE_LIMIT])
        if len(self.text) - len(self.selected_text) + len(text) > NOTE_LIMIT:
            self.post_message(self.TooLong())
        elif text:
            self.replace(text, *self.selection)
