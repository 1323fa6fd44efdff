"""A title and a few lines below it, beside the entries of Today."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from journal.widgets.plain import plain_line


class TitledLines(Static):
    """Hidden while there are no lines."""

    def __init__(self, title: str, id: str) -> None:
        super().__init__("", markup=False, id=id)
        self._title = title

    def say(self, lines: Sequence[str]) -> None:
        """Show these lines."""
        self.set_class(bool(lines), "-shown")
        self.update(
            Content("\n").join([plain_line(self._title).stylize("$primary"), *(plain_line(line, 200) for line in lines)])
        )
