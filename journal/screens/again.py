"""The wish to write an earlier entry again, from any page that shows it: the app goes back to Today, which opens the form."""

from __future__ import annotations

from textual.message import Message


class Again(Message):
    """Write this again, starting now."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
