"""The line in which a list is narrowed: shown while it is open or holds a filter."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input

from journal.widgets.held import Held
from journal.widgets.opened_line import OpenedLine
from journal.words import history as words

LIMIT = 400


class FilterLine(OpenedLine):
    """One line of text; Enter, Esc and Down lead back to the list."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("down,escape", "leave", show=False)]

    class Left(Message):
        """The list is wanted again, with the filter on."""

    def __init__(self, held: Held) -> None:
        super().__init__(held, "", words.EXAMPLE, LIMIT, opening=False, id="filter")

    def open(self) -> None:
        """Show the line, ready to type at its end."""
        self.opening = True
        self.add_class("-shown")
        self.focus()
        self.cursor_position = len(self.value)

    def close(self) -> None:
        """Hide the line unless it holds a filter."""
        self.set_class(bool(self.value.strip()), "-shown")

    def action_leave(self) -> None:
        """Back to the list."""
        self.post_message(self.Left())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter is the same as going to the list."""
        event.stop()
        if not self.held.repeating:
            self.post_message(self.Left())
