"""The bottom line: the keys that do something here, from the commands themselves. Those always needed stay longest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from textual.events import Click
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from journal.widgets.command import Command

_BETWEEN = 2


class KeyLine(Widget):
    """Commands on the left as far as they fit, the constant ones on the right. A click on one is the same as its key."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key"}

    class Clicked(Message):
        """A command was clicked."""

        def __init__(self, command: type[Command]) -> None:
            super().__init__()
            self.command = command

    def __init__(self, always: Iterable[type[Command]]) -> None:
        super().__init__()
        self._here: tuple[type[Command], ...] = ()
        self._always = tuple(always)
        self._spots: list[tuple[int, int, type[Command]]] = []

    def offer(self, commands: Iterable[type[Command]]) -> None:
        """Show these, the most wanted first."""
        here = tuple(command for command in commands if command not in self._always)
        if here != self._here:
            self._here = here
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line; what does not fit is left out from the end, the constant ones last."""
        width = self.size.width
        right = _fitting(self._always, width)
        left = _fitting(self._here, width - sum(map(_room, right)))
        gap = max(0, width - sum(map(_room, (*left, *right))))
        segments: list[Segment] = []
        self._spots, x = [], 0
        for command in left:
            x = self._add(command, x, segments)
        segments.append(Segment(" " * gap, self.rich_style))
        x += gap
        for command in right:
            x = self._add(command, x, segments)
        return Strip(segments).adjust_cell_length(width, self.rich_style)

    def _add(self, command: type[Command], x: int, segments: list[Segment]) -> int:
        key = self.rich_style + self.get_component_rich_style("keys--key", partial=True)
        segments += [Segment(f" {_key(command)} ", key), Segment(f"{command.label} ", self.rich_style)]
        self._spots.append((x, x + _room(command), command))
        return x + _room(command)

    def on_click(self, event: Click) -> None:
        """Post the command under the mouse."""
        for start, end, command in self._spots:
            if start <= event.x < end:
                self.post_message(self.Clicked(command))


def _key(command: type[Command]) -> str:
    return command.shown_key or command.key


def _room(command: type[Command]) -> int:
    return len(_key(command)) + len(command.label) + 1 + _BETWEEN


def _fitting(commands: Iterable[type[Command]], width: int) -> list[type[Command]]:
    found: list[type[Command]] = []
    for command in commands:
        width -= _room(command)
        if width < 0:
            break
        found.append(command)
    return found
