"""A line to type in. Whatever is put into it, by a hand, by a paste or from the journal, is only ever text."""

from __future__ import annotations

from textual.events import Paste
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input

from journal.model.text import in_line, one_line


class Line(Input):
    """One line of text, at most `limit` characters; `example` stands there while it is empty."""

    # How long the text is. For Textual another length is a reason to lay out the whole page anew, with each letter; but as
    # much of the window as the line has, it keeps.
    virtual_size: Reactive[Size] = Reactive(Size(0, 0))

    def __init__(self, limit: int, example: str = "", text: str = "", *, id: str, select_on_focus: bool = True) -> None:
        super().__init__(text, placeholder=example, max_length=limit, select_on_focus=select_on_focus, id=id)
        self.cursor_blink = False  # a blinking cursor keeps the computer awake

    def validate_value(self, value: str) -> str:
        """What drives a terminal or hides words never stands in it, wherever it came from."""
        return in_line(value)

    def on_resize(self) -> None:
        """In a line of another width the cursor stays in sight."""
        self.mutate_reactive(Input.selection)

    def on_paste(self, event: Paste) -> None:
        """Take a paste over several lines as one line; Textual's own would drop all but the first."""
        event.prevent_default()
        event.stop()
        text = one_line(event.text[: 4 * (self.max_length or 1)])
        if text:
            self.put_in(text, len(self.value) - len(self.selected_text))

    def put_in(self, text: str, beside: int) -> None:
        """Put it in place of what is marked, as much as there is room for; `beside` is how long the rest is."""
        room = max(0, (self.max_length or 0) - beside)
        start, end = sorted((self.selection.start, self.selection.end))
        self.replace(text[:room], start, end)
