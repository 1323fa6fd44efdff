"""What all pages share: commands as keys, the guard against held keys, and a plain line when the window is too small."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import BindingType
from textual.events import DescendantFocus
from textual.geometry import Size
from textual.message import Message
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from journal.model.text import one_line
from journal.screens.desk import Desk
from journal.screens.destinations import Destination
from journal.screens.offers import ALWAYS, OpenPalette, ShowCard, ShowHelp
from journal.widgets.banner import Banner
from journal.widgets.command import Command, Offer, bindings
from journal.widgets.key_line import KeyLine
from journal.widgets.plain import plain_line
from journal.words import app as words

if TYPE_CHECKING:
    from journal.rules.report import Finding

# From how many cells on a class is set on every page, for the styles; below the second ones only a line is shown.
WIDTHS = [(0, "-narrow"), (40, "-fits"), (100, "-roomy")]
HEIGHTS = [(0, "-flat"), (12, "-tall"), (22, "-high"), (30, "-lofty")]
_PARTS = Path(__file__).with_name("parts.tcss")
WARM_UP_AFTER = 0.3  # seconds without a key


def _fitting(size: Size) -> str:
    """The classes of a page of this size. Textual sets them once it was drawn, and then it is drawn again."""
    return " ".join(max(one for one in steps if one[0] <= cells)[1] for steps, cells in ((WIDTHS, size[0]), (HEIGHTS, size[1])))


class Urgent(Message):
    """Emergencies that a change brought up, told over the whole window; `kept` says what was stored."""

    def __init__(self, found: Sequence[Finding], kept: str = words.EMERGENCY_KEEP) -> None:
        super().__init__()
        self.found, self.kept = tuple(found), kept


class Resting(Message):
    """A page came to lie on top, or another part of it has the focus: what had to wait may be told now."""


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
    HAS_BANNER: ClassVar[bool] = False  # one of its own, which also tells of checks that could not run
    STORES: ClassVar[bool] = False  # what is written on it is to be stored: what that needs is loaded once the hands rest
    hides_all: ClassVar[bool] = False  # nothing of the journal is to be seen while it lies anywhere
    must_be_seen = False  # it comes up by itself: keys still on their way must not answer it

    def __init__(self, desk: Desk) -> None:
        super().__init__(classes=_fitting(self.app.size))
        self.css_path = [_PARTS, *self.css_path]  # not for the first page, whose styles are those of the app
        self.desk = desk
        self._leaving: tuple[Any] | None = None  # what it is left with once nothing lies over it
        self.reached_by: type[Destination] | None = None  # the way that led here, which is no way on from here

    def compose(self) -> ComposeResult:
        """The parts of the page, the keys below them, and the line for small windows."""
        yield TooSmall()
        if not self.HAS_BANNER:
            yield Banner(id="rules")
        yield from self.parts()
        yield KeyLine(self.ALWAYS, self.desk.keys, OpenPalette)

    def parts(self) -> ComposeResult:
        """The page's own widgets."""
        yield from ()

    def on_mount(self) -> None:
        """Textual calls this of every class of a page; what they do stands in `mounted`, which is called once."""
        self.mounted()

    def mounted(self) -> None:
        """Show the keys, and whether checks could not run."""
        self.show_keys()
        self.show_rules()
        if self.must_be_seen:
            self.desk.held.shown()
        if self.STORES and not self.desk.warm:
            self.set_timer(WARM_UP_AFTER, self._warm_up)

    def _warm_up(self) -> None:
        """Load the writing part, once no key has come for a moment: it would compete with the drawing."""
        if self.desk.held.quiet_for < WARM_UP_AFTER:
            self.set_timer(WARM_UP_AFTER, self._warm_up)
        else:
            self.app.run_worker(asyncio.to_thread(self.desk.warm_up), name="warm-up", group="warm-up")

    def name_line(self) -> Static:
        """Whose journal it is, for the end of the heading; without a name, what it is."""
        name = self.desk.profile.name
        return Static(plain_line(name or words.TITLE, 40), id="name", classes="-named" if name else "")

    def show_rules(self) -> None:
        """Say in red what an unfinished entry calls for, and when checks could not run."""
        for banner in self.query(Banner).filter("#rules"):
            banner.warn(self.desk.warning if all_hidden(self.app.screen_stack) else self.desk.alarm)

    def show_keys(self) -> None:
        """Show the keys of the commands that do something now."""
        reading = bool(self.desk.only_reading)
        self.query_one(KeyLine).offer(c for c in self.OFFERED if self.useful(c) and not (reading and c.writes))

    def on_descendant_focus(self, _event: DescendantFocus) -> None:
        """In a line to type in, other keys do something than in a list."""
        self.query_one(KeyLine).refresh()
        self.app.post_message(Resting())

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
        if command is not None and not held.repeating and not (self.must_be_seen and held.rushed):
            self.issue(command)

    def issue(self, command: type[Command]) -> None:
        """Have a command done, or say why it can't be while the journal can only be read."""
        if command.writes and self.desk.only_reading:
            self.refuse(self.desk.only_reading)
        else:
            self.desk.held.opening = self.desk.held.opening or command.opens_line
            self.post_message(command())

    def carry_out(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Do what stores something. It is carried through to its end also when the page is left meanwhile."""
        self.app.run_worker(work, name=name, group="change")

    def catch_up(self) -> None:
        """Something was stored from a page that is gone: show it, if it concerns this one."""

    def dismiss(self, result: Any = None) -> AwaitComplete:
        """Leave the page; while another lies over it, as soon as that one is left."""
        if self.app.screen is self:
            return super().dismiss(result)
        self._leaving = (result,)
        return AwaitComplete()

    def on_screen_resume(self) -> None:
        """Nothing lies over the page any more."""
        if self._leaving is not None:
            super().dismiss(*self._leaving)
        else:
            self.show_rules()
            self.app.post_message(Resting())

    def put_line(self, where: str, text: str) -> None:
        """Say something on a line, which is of the class `-said` while it says anything."""
        line = self.query_one(where, Static)
        line.update(plain_line(text, 600))
        line.set_class(bool(text), "-said")

    def answer(self, text: str) -> None:
        """Say something on the quiet line; the page may have been left meanwhile."""
        if self.is_attached:
            self.put_line("#answer", text)

    def refuse(self, reason: str) -> None:
        """Say why a command that writes does nothing now."""
        if self.query("#answer"):
            self.answer(reason)
        else:
            self.notify(one_line(reason), markup=False)


def all_hidden(pages: Sequence[Screen[Any]]) -> bool:
    """Whether one of these pages hides the journal: then nothing above it tells of it either."""
    return any(isinstance(page, Page) and page.hides_all for page in pages)


class Sheet(Page, ModalScreen[Any]):
    """A page that lies over another one for a moment."""
