"""The banner on top: the most urgent finding, or that the checks could not run. The level is always said in words too."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from journal.widgets.plain import plain_line

LEVELS = ("emergency", "same_day", "soon", "routine", "info")


class Banner(Static):
    """Hidden until there is something to say. Red is for emergencies, and for checks that could not run."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__("", markup=False, id=id)

    def say(self, level: str, *lines: str) -> None:
        """Show the lines in the colours of the level; the first sentence stands out."""
        first, *rest = (plain_line(line, 600) for line in lines if line.strip())
        sentence, stop, _ = first.plain.partition(". ")
        self.update(Content("\n").join([first.stylize("bold", 0, len(sentence + stop)), *rest]))
        for name in LEVELS:
            self.set_class(name == level, f"-{name}")
        self.add_class("-shown")

    def warn(self, warning: str) -> None:
        """Say in red that checks are not complete, or nothing when there is nothing to warn of."""
        if warning:
            self.say("emergency", warning)
        else:
            self.clear()

    def clear(self) -> None:
        """Say nothing and take no room."""
        self.remove_class("-shown")
        self.update("")
