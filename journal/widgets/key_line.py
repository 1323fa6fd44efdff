"""The bottom line: the keys that do something here, from the commands themselves. Those always needed stay longest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.events import Click
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from journal.model.text import clean
from journal.widgets.command import Command
from journal.widgets.keymap import Keymap


class KeyLine(Widget):
    """Commands on the left as far as they fit, the constant ones on the right. A click on one is the same as its key.

    When some did not fit, `rest` stands after those that did: it finds them all.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key"}

    class Clicked(Message):
        """A command was clicked."""

        def __init__(self, command: type[Command]) -> None:
            super().__init__()
            self.command = command

    def __init__(self, always: Iterable[type[Command]], keys: Keymap, rest: type[Command]) -> None:
        super().__init__()
        self._rest = rest
        self._here: tuple[type[Command], ...] = ()
        self._always, self._keys = tuple(always), keys
        self._spots: list[tuple[int, int, type[Command]]] = []

    def offer(self, commands: Iterable[type[Command]]) -> None:
        """Show these, the most wanted first."""
        here = tuple(command for command in commands if command not in self._always)
        if here != self._here:
            self._here = here
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line; what does not fit is left out from the end, the constant ones last. Typing, a letter is only a letter."""
        width = self.size.width
        right = self._fitting(self._always, width)
        room = width - sum(map(cell_len, right.values()))
        left = self._fitting(self._here, room)
        if len(left) < len(self._fitting(self._here, 10_000)):
            rest = self._fitting((self._rest,), room)
            left = self._fitting(self._here, room - sum(map(cell_len, rest.values()))) | rest
        gap = max(0, width - sum(map(cell_len, (*left.values(), *right.values()))))
        segments: list[Segment] = []
        self._spots, x = [], 0
        for command, text in left.items():
            x = self._add(command, text, x, segments)
        segments.append(Segment(" " * gap, self.rich_style))
        x += gap
        for command, text in right.items():
            x = self._add(command, text, x, segments)
        return Strip(segments).adjust_cell_length(width, self.rich_style)

    def _add(self, command: type[Command], text: str, x: int, segments: list[Segment]) -> int:
        key = self.rich_style + self.get_component_rich_style("keys--key", partial=True)
        words = f"{command.label} "
        segments += [Segment(clean(text[: -len(words)]), key), Segment(words, self.rich_style)]
        end = x + cell_len(text)
        self._spots.append((x, end, command))
        return end

    def _fitting(self, commands: Iterable[type[Command]], width: int) -> dict[type[Command], str]:
        """The commands that have a key now, with their texts, as far as they fit."""
        focused = self.screen.focused
        typing = focused is not None and focused.check_consume_key("a", "a")
        found: dict[type[Command], str] = {}
        for command in commands:
            key = self._keys.shown(command, typing=typing)
            text = f" {key} {command.label} "
            width -= cell_len(text)
            if key and width < 0:
                break
            if key:
                found[command] = text
            else:
                width += cell_len(text)
        return found

    def on_click(self, event: Click) -> None:
        """Post the command under the mouse."""
        for start, end, command in self._spots:
            if start <= event.x < end:
                self.post_message(self.Clicked(command))
