"""A first start: what the journal is and is not, and the number to call in an emergency. Both can be passed with one key."""

from __future__ import annotations

import asyncio

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Static

from journal import settings
from journal.model.drafts import Refused
from journal.phrase.answers import emergency_number
from journal.screens.ask_line import AskLine, Question
from journal.screens.desk import Desk
from journal.screens.number import NumberSheet, Picked
from journal.screens.page import Page
from journal.screens.welcome_keys import WELCOME, YOUR_NUMBER, ByCountry, GoOn, Skip, TypeNumber, WriteNow
from journal.store.problems import JournalProblem
from journal.widgets.command import bindings
from journal.widgets.findings import Item
from journal.words import forms
from journal.words import profile as profile_words
from journal.words import welcome as words

WRITE = "write"


async def welcomed(desk: Desk) -> bool:
    """Keep that the pages were seen, whatever was answered; False when the disk did not take it."""
    try:
        desk.settings = await asyncio.to_thread(settings.change, desk.places, welcomed=True)
    except OSError:
        return False
    return True


class Welcome(Page):
    """What it is and is not. Dismissed with WRITE to write at once, with True to go on, with False to pass both pages."""

    CSS_PATH = "welcome.tcss"
    OFFER = WELCOME
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def parts(self) -> ComposeResult:
        """First where help is, then what this is."""
        glyphs = self.desk.glyphs
        with Horizontal(id="heading"):
            yield Static(words.TITLE, id="day", markup=False)
            yield Static(words.FIRST, id="name", markup=False)
        with VerticalScroll(id="welcome"):
            yield Static(words.URGENT, classes="urgent", markup=False)
            yield Static(words.WHAT, classes="part", markup=False)
            yield Static(words.NOT_TITLE, classes="label", markup=False)
            yield from (Item(line, glyphs) for line in words.NOT)
            yield Static(words.STAYS_TITLE, classes="label -later", markup=False)
            yield from (Item(line, glyphs) for line in words.STAYS)
            yield Static(words.NOW, classes="last quiet", markup=False)

    @on(GoOn)
    def go_on(self) -> None:
        """To the number."""
        self.dismiss(True)

    @on(WriteNow)
    def write_now(self) -> None:
        """To the form."""
        self.dismiss(WRITE)

    @on(Skip)
    def skip(self) -> None:
        """To the journal."""
        self.dismiss(False)


class YourNumber(Page):
    """The number. Dismissed with WRITE to write at once, else with True; a number that was chosen is kept first."""

    CSS_PATH = "welcome.tcss"
    OFFER = YOUR_NUMBER
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._picked: Picked | None = None
        self._keeping = False

    def parts(self) -> ComposeResult:
        """How to choose, and what was chosen."""
        glyphs = self.desk.glyphs
        with Horizontal(id="heading"):
            yield Static(words.NUMBER_TITLE, id="day", markup=False)
            yield Static(words.SECOND, id="name", markup=False)
        with VerticalScroll(id="welcome"):
            yield Static(words.NUMBER_WHY, classes="part", markup=False)
            yield from (Item(line, glyphs) for line in words.HOW)
            yield Static(words.WITHOUT, classes="last quiet", markup=False)
            yield Static("", id="chosen", markup=False)
            yield Static("", id="right", markup=False)

    @on(ByCountry)
    def by_country(self) -> None:
        """The list of countries."""
        self.app.push_screen(NumberSheet(self.desk, None), self._chosen)

    @on(TypeNumber)
    def type_number(self) -> None:
        """A line to type the number in."""
        typed: list[Picked] = []

        async def keep(number: str | None) -> str:
            typed.extend([Picked(number)] if number else [])
            return ""

        question = Question(
            profile_words.QUESTIONS["emergency_number"],
            profile_words.FIELDS["emergency_number"][1],
            "",
            "" if self._picked is None else self._picked.number,
            lambda text: emergency_number(text, self.desk.now().date()),
        )
        self.app.push_screen(AskLine(self.desk, question, keep), lambda done: self._chosen(typed[-1] if typed else None))

    def _chosen(self, picked: Picked | None) -> None:
        """Say in words what it would mean, before it is kept."""
        if picked is None:
            return
        self._picked = picked
        told = emergency_number(picked.number, self.desk.now().date()).said
        source = "" if picked.seen is None else f" {words.SEEN if picked.seen else words.GENERAL}"
        named = f"{picked.country}: " if picked.country else ""
        self.put_line("#chosen", f"{named}{picked.number}. {told}")
        self.put_line("#right", f"{words.RIGHT}{source}")
        self.query_one("#welcome", VerticalScroll).scroll_end(animate=False)

    @on(GoOn)
    def go_on(self) -> None:
        """Keep the number, if one was chosen, and go on."""
        self._leave(True)

    @on(WriteNow)
    def write_now(self) -> None:
        """The same, and write at once."""
        self._leave(WRITE)

    @on(Skip)
    def skip(self) -> None:
        """Go on without it."""
        if not self._keeping:
            self.dismiss(True)

    def _leave(self, result: bool | str) -> None:
        if self._keeping:
            return
        if self._picked is None:
            self.dismiss(result)
            return
        self._keeping = True
        self.put_line("#right", forms.SAVING)
        self.carry_out(self._kept(self._picked.number, result), "keep-number")

    async def _kept(self, number: str, result: bool | str) -> None:
        seen = self.desk.profile
        wanted = seen._replace(emergency_number=number)
        try:
            self.desk.profile = await asyncio.to_thread(self.desk.write, lambda journal: journal.save_profile(seen, wanted))
        except (JournalProblem, Refused) as problem:
            self._keeping = False
            self.put_line("#right", f"{problem} {words.NUMBER_NOT_KEPT}")
            return
        self.dismiss(result)
