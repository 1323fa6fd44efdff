"""The text of the entry that is being written: the line, what was filled in beside it, and a copy of both on disk.

The grammar, which takes both apart, is loaded once there is something to take apart: an empty form opens without it.
"""

from __future__ import annotations

from textual.widgets import Static

from journal.phrase.filled import Filled
from journal.screens.desk import Desk
from journal.screens.page import Page
from journal.screens.soon import Soon
from journal.widgets.plain import plain_line


class LogText(Page):
    """The part of the page of an entry that holds its text. `filled` is what stands beside the line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.filled = Filled()
        self.soon = Soon(self, lambda: self.desk.keeping.keep(), self._unkept, self._taken)

    # What the page gives

    @property
    def line(self) -> str:
        """What stands in the line."""
        raise NotImplementedError

    def about(self) -> dict[str, str]:
        """What is kept on disk beside the text."""
        raise NotImplementedError

    def warn(self) -> None:
        """Say what it calls for, and whether it is kept."""
        raise NotImplementedError

    # What is said

    def say(self, text: str, *, failed: bool = False) -> None:
        """The quiet line above the keys; why something `failed` is said whole."""
        self.query_one("#message", Static).update(plain_line(text, 600))
        self.set_class(failed, "-failed")

    def _unkept(self, text: str) -> None:
        """The disk did not take what is being written: nothing here says any more that it is kept."""
        self.warn()
        self.say(text)

    def _taken(self) -> None:
        """The disk took it: where it was said to be unkept, or not yet known, that is over."""
        if self.is_attached and self.desk.keeping.urgent:
            self.warn()

    # The text

    @property
    def text(self) -> str:
        """The line and what was filled in beside it."""
        return self.joined(self.line, self.filled)

    def joined(self, line: str, filled: Filled) -> str:
        """The text of both."""
        if filled == Filled():
            return line
        from journal.phrase.beside import joined

        return joined(line, filled)

    def taken_apart(self, text: str) -> str:
        """The line of a text; what was filled in beside it goes to the form."""
        if not text:
            return ""
        from journal.phrase.beside import own_words, split, without_note

        line, filled = split(text)
        if self.filled.note and own_words(line, Filled()) == self.filled.note:  # it came along with an answer
            line = without_note(line)
        self.filled = Filled(
            {**self.filled.answers, **filled.answers}, {**self.filled.parts, **filled.parts}, filled.note or self.filled.note
        )
        return line

    def keep_meanwhile(self, text: str) -> None:
        """Have it on disk within a moment."""
        self.desk.keeping.note(text, self.about())
        self.soon.changed()
