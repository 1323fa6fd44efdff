"""The emergency number: picked by typing the country, or typed itself. Never guessed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import Key
from textual.widgets import Input, Static

from journal.phrase.answers import emergency_number
from journal.screens.desk import Desk
from journal.screens.form_keys import NUMBERS, LeaveLine, TakeRow
from journal.screens.page import Sheet
from journal.widgets.command import bindings
from journal.widgets.form_list import FormList
from journal.widgets.form_rows import FormRow
from journal.widgets.line import Line
from journal.widgets.plain import plain_line
from journal.words import forms, welcome
from journal.words.emergency_numbers import fitting

NAME = 24


class Picked(NamedTuple):
    """A number; `seen` tells whether the list read it on a page, None: the patient typed it."""

    number: str
    seen: bool | None = None
    country: str = ""


class NumberSheet(Sheet):
    """Dismissed with what was Picked once `keep`, when there is one, has kept it; with None when it was left."""

    CSS_PATH = "number.tcss"
    OFFER = NUMBERS
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, now: str | None, keep: Callable[[str], Awaitable[str]] | None = None) -> None:
        super().__init__(desk)
        self._now, self._keep = now, keep
        self._found: tuple[Picked, ...] = ()
        self._keeping = False

    def parts(self) -> ComposeResult:
        """A line to type in, the numbers that fit, and a word when none does."""
        with Vertical(id="numbers"):
            yield Static(welcome.SHEET_TITLE, classes="title", markup=False)
            yield Static(plain_line(welcome.SHEET_NOW + self._now if self._now else ""), classes="quiet now")
            yield Line(60, welcome.SHEET_HINT, id="part")
            yield FormList(self.desk.glyphs, self.desk.held, NAME)
            yield Static(welcome.SHEET_TYPE, classes="quiet said", markup=False)

    def mounted(self) -> None:
        """Offer all of them, and begin in the line."""
        super().mounted()
        self.query_one(".now").display = bool(self._now)
        self.query_one(Input).focus()
        self._offer("")

    @on(Input.Changed)
    def narrow(self, event: Input.Changed) -> None:
        """Show what fits what was typed so far."""
        self._offer(event.value)

    def _offer(self, text: str) -> None:
        typed = emergency_number(text, self.desk.now().date())
        own = (Picked(typed.value),) if typed.value else ()
        listed = (Picked(number, one.seen, one.country) for one in fitting(text) for number in one.numbers)
        self._found = own or tuple(listed)
        numbers = self.query_one(FormList)
        numbers.show_rows(tuple(_row(at, one) for at, one in enumerate(self._found)))
        numbers.cursor = 0 if self._found and text.strip() else -1  # nothing is taken before something was typed
        self._say(welcome.SHEET_TYPE if self._found else welcome.SHEET_NONE)

    def on_key(self, event: Key) -> None:
        """Down leads from the line into the list."""
        numbers = self.query_one(FormList)
        if event.key == "down" and not numbers.has_focus and self._found:
            event.stop()
            numbers.focus()
            numbers.action_step(1 if numbers.cursor >= 0 else 0)

    @on(Input.Submitted)
    @on(TakeRow)
    def take_marked(self) -> None:
        """Enter takes the number that is marked."""
        if not self.desk.held.repeating:
            self.query_one(FormList).choose_row()

    @on(FormList.Chosen)
    def take(self, event: FormList.Chosen) -> None:
        """Take that number."""
        if self._keeping or int(event.key) >= len(self._found):
            return
        picked = self._found[int(event.key)]
        if self._keep is None:
            self.dismiss(picked)
            return
        self._keeping = True
        self._say(forms.SAVING)
        self.carry_out(self._kept(picked, self._keep), "keep-number")

    async def _kept(self, picked: Picked, keep: Callable[[str], Awaitable[str]]) -> None:
        problem = await keep(picked.number)
        self._keeping = False
        if problem:
            self._say(problem)
        else:
            self.dismiss(picked)

    @on(LeaveLine)
    def leave(self) -> None:
        """Back without a number."""
        if not self._keeping:
            self.dismiss(None)

    def _say(self, text: str) -> None:
        self.query_one(".said", Static).update(plain_line(text, 600))


def _row(at: int, picked: Picked) -> FormRow:
    if picked.country:
        return FormRow(str(at), picked.country, picked.number)
    return FormRow(str(at), welcome.own(picked.number))
