"""What all pages share: commands as keys, the guard against held keys, and a plain line when the window is too small."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from journal.screens.desk import Desk
from journal.screens.offers import ShowCard
from journal.widgets.command import Command
from journal.widgets.key_line import KeyLine
from journal.words import app as words

# From how many cells on a class is set on every page, for the styles; below the second ones only a line is shown.
WIDTHS = [(0, "-narrow"), (40, "-fits"), (100, "-roomy")]
HEIGHTS = [(0, "-flat"), (12, "-tall")]


class TooSmall(Static):
    """Covers the page while the window is too small to show it."""

    def __init__(self) -> None:
        super().__init__(words.TOO_SMALL, markup=False, classes="too-small")


class Page(Screen[Any]):
    """A page that fills the window. `OFFERED` are its commands, which its BINDINGS are made of."""

    OFFERED: ClassVar[tuple[type[Command], ...]] = ()
    must_be_seen = False  # it comes up by itself: keys still on their way must not answer it
    ALWAYS: ClassVar[tuple[type[Command], ...]] = (ShowCard,)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def compose(self) -> ComposeResult:
        """The parts of the page, the keys below them, and the line for small windows."""
        yield TooSmall()
        yield from self.parts()
        yield KeyLine(self.ALWAYS)

    def parts(self) -> ComposeResult:
        """The page's own widgets."""
        yield from ()

    def on_mount(self) -> None:
        """Show the keys."""
        self.show_keys()
        if self.must_be_seen:
            self.desk.held.shown()

    def show_keys(self) -> None:
        """Show the keys of the commands that do something now."""
        self.query_one(KeyLine).offer(command for command in self.OFFERED if self.useful(command))

    def useful(self, command: type[Command]) -> bool:
        """Whether a command does something now; those that do not are left out of the bottom line, not switched off."""
        return command.in_footer

    @on(KeyLine.Clicked)
    async def clicked(self, event: KeyLine.Clicked) -> None:
        """A click on a key is the key."""
        await self.run_action(f"{'app' if event.command is ShowCard else 'screen'}.command('{event.command.name()}')")

    def action_command(self, name: str) -> None:
        """Post the command of that name, unless its key is only being held down."""
        command = next((command for command in self.OFFERED if command.name() == name), None)
        held = self.desk.held
        if command is not None and not held.repeating and not (self.must_be_seen and held.rushed):
            self.post_message(command())


class Sheet(Page, ModalScreen[Any]):
    """A page that lies over another one for a moment."""
