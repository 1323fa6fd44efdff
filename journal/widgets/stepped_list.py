"""What lists drawn line by line share when the cursor stands on some of their rows only: its steps and their keys."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.reactive import reactive
from textual.scroll_view import ScrollView


class SteppedList(ScrollView, can_focus=True):
    """A list whose cursor moves among `stops`, the indices of the rows it may stand on; -1 is none of them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False),
        Binding("down", "step(1)", show=False),
        Binding("pageup", "step(-8)", show=False),
        Binding("pagedown", "step(8)", show=False),
        Binding("home", "step(-1000000)", show=False),
        Binding("end", "step(1000000)", show=False),
    ]

    cursor = reactive(-1)

    def __init__(self) -> None:
        super().__init__()
        self.stops: list[int] = []

    def action_step(self, by: int) -> None:
        """Move the cursor by so many stops."""
        if self.stops:
            at = self.stops.index(self.cursor) if self.cursor in self.stops else 0
            self.cursor = self.stops[max(0, min(len(self.stops) - 1, at + by))]
