"""The line in which an entry is written: a paste keeps all its lines, and a key held down at the start types nothing."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from journal.vocabulary import NOTE_LIMIT
from journal.widgets.held import Held
from journal.widgets.opened_line import OpenedLine


class PhraseLine(OpenedLine):
    """One line of text, as long as a note may be."""

    class TooLong(Message):
        """More was pasted than fits; nothing was put in."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "app.focus_next", show=False)]

    def __init__(self, held: Held, text: str, example: str) -> None:
        super().__init__(held, text, example, NOTE_LIMIT, opening=True, id="phrase")

    def put_in(self, text: str, beside: int) -> None:
        """All of it or nothing: half of what was said may mean something else."""
        if beside + len(text) > NOTE_LIMIT:
            self.post_message(self.TooLong())
        else:
            super().put_in(text, beside)
