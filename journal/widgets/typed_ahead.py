"""Keys act one after the other, however fast they come: each goes where the one before has led.

A key first goes to the widget that has the focus, from there up to the app, and what it sets off is done by the page. Were the
next key sent on its way meanwhile, the first letters typed behind the key that opens a form would act on the page before it.
"""

from __future__ import annotations

from textual import on
from textual.dom import DOMNode
from textual.events import Event, Key, Paste
from textual.timer import Timer

from journal.model.text import clean
from journal.widgets.held import Held
from journal.widgets.net import NettedApp
from journal.widgets.opened_line import OpenedLine

# Pages open sooner, on slow computers too; something that never ends must not leave the keys dead.
PATIENCE = 3.0


class TypedAhead(NettedApp):
    """An app whose keys wait for the one before, and for a line to type in that `held.opening` says is about to open."""

    def __init__(self, held: Held, *, no_colour: bool = False) -> None:
        super().__init__(no_colour=no_colour)
        self.held = held
        self._under_way = False
        self._waiting: list[Key | Paste] = []
        self._patience: Timer | None = None

    async def on_event(self, event: Event) -> None:
        """Let a key in, or have it wait."""
        if isinstance(event, Paste):  # here it enters, whichever line it is for
            event.text = clean(event.text)
        if not isinstance(event, Key | Paste) or event.is_forwarded:
            await super().on_event(event)
        elif self._waiting or self._under_way or self.held.opening:
            self._waiting.append(event)
            if len(self._waiting) == 1:
                self._be_patient()
        else:
            await self._enter(event)

    def press_next(self, key: str) -> None:
        """Have this key come before whatever is typed already: the key being done now stands for it."""
        self._waiting.insert(0, Key(key, None))
        if not self._under_way:
            self.call_later(self._let_in)

    async def _enter(self, event: Key | Paste) -> None:
        if isinstance(event, Key):
            self.held.press(event.key)
        target = self.focused
        if isinstance(target, OpenedLine) and not target.takes(event):
            return
        self._under_way = True
        await super().on_event(event)
        self._follow(target or self.screen)

    def _follow(self, node: DOMNode | None) -> None:
        """Go the way of the key from this node on, behind it in every queue; a node that is closing has no way on."""
        if node is None or node is self or not node.call_later(self._follow, node.parent):
            self.call_later(self._was_read)

    def _was_read(self) -> None:
        """Every widget has had the key; now the page does what the key asked for."""
        if not self.screen.call_later(self.call_later, self._was_done):
            self.call_later(self._was_done)

    async def _was_done(self) -> None:
        self._under_way = False
        await self._let_in()

    @on(OpenedLine.Ready)
    async def line_is_ready(self) -> None:
        """The line that was to open has the focus."""
        self.held.opening = False
        await self._let_in()

    async def _wait_no_longer(self) -> None:
        self._under_way = self.held.opening = False
        await self._let_in()

    async def _let_in(self) -> None:
        while self._waiting and not self._under_way and not self.held.opening:
            await self._enter(self._waiting.pop(0))
        self._be_patient()

    def _be_patient(self) -> None:
        if self._patience is not None:
            self._patience.stop()
        self._patience = self.set_timer(PATIENCE, self._wait_no_longer) if self._waiting else None
