"""The wish to write an entry that begins with these words, from any page: the app goes back to Today, which opens the form."""

from __future__ import annotations

from textual.message import Message


class Again(Message):
    """Write this; `asking` begins with the first question."""

    def __init__(self, text: str, *, asking: bool = True) -> None:
        super().__init__()
        self.text, self.asking = text, asking
