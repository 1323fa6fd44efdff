"""What all pages share: commands as keys, the guard against held keys, and a plain line when the window is too small."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.events import DescendantFocus
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from journal.model.text import one_line
from journal.screens.desk import Desk
from journal.screens.destinations import Destination
from journal.screens.offers import ALWAYS, OpenPalette, ShowCard, ShowHelp
from journal.widgets.command import Command, Offer, bindings
from journal.widgets.key_line import KeyLine
from journal.widgets.plain import plain_line
from journal.words import app as words

# From how many cells on a class is set on every page, for the styles; below the second ones only a line is shown.
WIDTHS = [(0, "-narrow"), (40, "-fits"), (100, "-roomy")]
HEIGHTS = [(0, "-flat"), (12, "-tall"), (22, "-high"), (30, "-lofty")]


class TooSmall(Static):
    """Covers the page while the window is too small to show it."""

    def __init__(self) -> None:
        super().__init__(words.TOO_SMALL, markup=False, classes="too-small")


class Page(Screen[Any]):
    """A page that fills the window. `OFFER` says what it is; its commands, `OFFERED`, make its BINDINGS."""

    OFFER: ClassVar[Offer] = Offer("", words.TITLE, "", ())
    OFFERED: ClassVar[tuple[type[Command], ...]] = ()
    BINDINGS: ClassVar[list[BindingType]] = bindings((ShowHelp, OpenPalette))
    ALWAYS: ClassVar[tuple[type[Command], ...]] = (ShowHelp, ShowCard)  # these are in every bottom line
    must_be_seen = False  # it comes up by itself: keys still on their way must not answer it

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.reached_by: type[Destination] | None = None  # the way that led here, which is no way on from here

    def compose(self) -> ComposeResult:
        """The parts of the page, the keys below them, and the line for small windows."""
        yield TooSmall()
        yield from self.parts()
        yield KeyLine(self.ALWAYS, self.desk.keys, OpenPalette)

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
        reading = bool(self.desk.only_reading)
        self.query_one(KeyLine).offer(c for c in self.OFFERED if self.useful(c) and not (reading and c.writes))

    def on_descendant_focus(self, _event: DescendantFocus) -> None:
        """In a line to type in, other keys do something than in a list."""
        self.query_one(KeyLine).refresh()

    def useful(self, command: type[Command]) -> bool:
        """Whether a command does something now; those that do not are left out of the bottom line, not switched off."""
        return command.in_footer

    @on(KeyLine.Clicked)
    async def clicked(self, event: KeyLine.Clicked) -> None:
        """A click on a key is the key."""
        await self.run_action(f"{'app' if event.command is ShowCard else 'screen'}.command('{event.command.name()}')")

    @on(Destination)
    def go(self, event: Destination) -> None:
        """Open the page a command leads to."""
        event.stop()
        page = event.page(self.desk)
        if isinstance(page, Page):
            page.reached_by = type(event)
        self.app.push_screen(page, self.returned)

    def returned(self, result: object = None) -> None:
        """What is to be done when the page it led to was left; `result` is what that page was dismissed with."""

    def action_command(self, name: str) -> None:
        """Post the command of that name, unless its key is only being held down."""
        command = next((command for command in (*self.OFFERED, *ALWAYS) if command.name() == name), None)
        held = self.desk.held
        if command is None or held.repeating or (self.must_be_seen and held.rushed):
            return
        if command.writes and self.desk.only_reading:
            self.refuse(self.desk.only_reading)
        else:
            held.opening = held.opening or command.opens_line
            self.post_message(command())

    def put_line(self, where: str, text: str) -> None:
        """Say something on a line, which is of the class `-said` while it says anything."""
        line = self.query_one(where, Static)
        line.update(plain_line(text, 600))
        line.set_class(bool(text), "-said")

    def refuse(self, reason: str) -> None:
        """Say why a command that writes does nothing now."""
        self.notify(one_line(reason), markup=False)


class Sheet(Page, ModalScreen[Any]):
    """A page that lies over another one for a moment."""
