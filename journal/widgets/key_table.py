"""Keys and what they do, in two columns; long sentences fold within their own."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from journal.widgets.plain import plain_line


class KeyTable(Vertical):
    """One row for each key."""

    def __init__(self, rows: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self._rows = tuple(rows)

    def compose(self) -> ComposeResult:
        """The rows."""
        for key, sentence in self._rows:
            with Horizontal():
                yield Static(plain_line(key), classes="key")
                yield Static(plain_line(sentence), classes="sentence")
