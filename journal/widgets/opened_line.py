"""A line to type in that a key opens: while that key is held down, its repetitions are not text."""

from __future__ import annotations

from textual.events import Focus, Key, Paste
from textual.message import Message

from journal.widgets.held import Held
from journal.widgets.line import Line


class OpenedLine(Line):
    """One line of text, at most `limit` characters; `opening` says that the key which opened it may still be down."""

    class Ready(Message):
        """It takes what is typed from now on."""

    def __init__(self, held: Held, text: str, example: str, limit: int, *, opening: bool, id: str) -> None:
        super().__init__(limit, example, text, id=id, select_on_focus=False)
        self.held, self.opening = held, opening
        self._repeated = ""

    def on_focus(self, _event: Focus) -> None:
        """Let in what was typed before it was there."""
        self.post_message(self.Ready())

    def takes(self, event: Key | Paste) -> bool:
        """Whether it takes this, which has just arrived: a repetition of the key that opened it is not text.

        Unless it came only once and another letter follows at once: then both began a word ("n", then "numb").
        """
        letter = (event.character or "") if isinstance(event, Key) and event.is_printable else ""
        if self.opening and self.held.repeating and letter:
            self._repeated += letter
            return False
        if self.opening and len(self._repeated) == 1 and letter.isalpha() and self.held.rushed:
            self.insert_text_at_cursor(self._repeated)
        self.opening = False
        return True
