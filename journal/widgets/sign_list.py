"""The rows of the form below a line: Up from the first of them leads back to the line."""

from __future__ import annotations

from journal.widgets.form_list import FormList
from journal.widgets.glyphs import Glyphs
from journal.widgets.held import Held

NAME = 82


class SignList(FormList):
    """The rows."""

    CURSOR_STAYS = False

    def __init__(self, glyphs: Glyphs, held: Held) -> None:
        super().__init__(glyphs, held, NAME)

    def action_step(self, by: int) -> None:
        """Move by so many rows."""
        if by == -1 and self.stops and self.cursor in (self.stops[0], -1):
            self.screen.focus_previous()
        else:
            super().action_step(by)
