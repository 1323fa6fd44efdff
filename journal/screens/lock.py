"""The page before a locked journal: the passphrase of an encrypted one; before a plain one it is a curtain, and says so."""

from __future__ import annotations

import asyncio

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Input, Static

from journal.screens.desk import Desk
from journal.screens.leaving import leave
from journal.screens.lock_keys import LOCK, Unlock
from journal.screens.offers import QuitJournal
from journal.screens.page import Page
from journal.store import unlocking
from journal.store.problems import Damaged, JournalProblem
from journal.widgets.command import Command, bindings
from journal.widgets.line import Line
from journal.widgets.plain import plain
from journal.words import lock as words


class LockPage(Page):
    """Nothing of the journal is on it. Dismissed with "" once it may be shown again."""

    CSS_PATH = "lock.tcss"
    hides_all = True
    must_be_seen = True  # keys still on their way are not for it, and it leads nowhere
    OFFER = LOCK
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, *, encrypted: bool) -> None:
        super().__init__(desk)
        self.encrypted = encrypted
        self._trying = False

    def parts(self) -> ComposeResult:
        """A heading, and what opens it."""
        with VerticalScroll(id="lock", can_focus=not self.encrypted):
            yield Static(words.TITLE if self.encrypted else words.HIDDEN, classes="title", markup=False)
            if self.encrypted:
                yield Static(words.QUESTION, classes="label", markup=False)
                yield Line(unlocking.LONGEST, id="phrase")
                yield Static(words.KEYS, classes="quiet", markup=False)
            else:
                yield Static(words.CURTAIN, classes="message", markup=False)
                yield Static(words.ONLY_A_CURTAIN, classes="quiet", markup=False)
            yield Static("", id="answer", markup=False)

    def mounted(self) -> None:
        """Ready to type."""
        super().mounted()
        if self.encrypted:
            line = self.query_one(Input)
            line.password = True
            line.focus()
        else:
            self.query_one("#lock").focus()

    def useful(self, command: type[Command]) -> bool:
        """Only a plain journal is shown again by a key."""
        return command is not Unlock or not self.encrypted

    @on(Unlock)
    def show(self) -> None:
        """Take the curtain away."""
        if not self.encrypted:
            self.dismiss("")

    @on(Input.Submitted)
    def try_phrase(self, event: Input.Submitted) -> None:
        """Try to open it."""
        event.stop()
        if event.value and not self._trying and not self.desk.held.repeating:
            self._trying = True
            self._tell(words.OPENING)
            self.run_worker(self._tried(event.value), name="unlock", group="unlock")

    async def _tried(self, phrase: str) -> None:
        try:
            await asyncio.to_thread(self._open, phrase)
        except Damaged:
            self.dismiss("")  # the page below says so, and the ways out
        except JournalProblem as problem:
            self._tell(problem.text)
            self.query_one(Input).value = ""
        else:
            self.dismiss("")
        finally:
            self._trying = False

    def _open(self, phrase: str) -> None:
        unlocking.open_journal(self.desk.places, phrase)
        unlocking.adopt(self.desk.places.database)

    def _tell(self, text: str) -> None:
        line = self.query_one("#answer", Static)
        line.update(plain(text))
        line.add_class("-said")

    @on(QuitJournal)
    def quit(self) -> None:
        """Leave."""
        self.carry_out(leave(self, self._tell), "leave")
