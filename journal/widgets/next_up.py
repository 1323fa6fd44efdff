"""What comes next: the question for the doctor that weighs most, and exams whose results are awaited."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from journal.widgets.glyphs import Glyphs
from journal.widgets.plain import plain_line
from journal.words import today as words


class NextUp(Static):
    """A title and a few lines; hidden while nothing is noted."""

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__("", markup=False, id="next")
        self._glyphs = glyphs

    def say(self, lines: Sequence[str]) -> None:
        """Show these lines."""
        self.set_class(bool(lines), "-shown")
        title = Content.styled(words.NEXT, "$primary")
        self.update(Content("\n").join([title, *(plain_line(line, 200) for line in lines)]))
