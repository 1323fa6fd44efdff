"""A journal that can't be opened: what happened, what is safe, what to do next. Never a welcome, and nothing is made anew."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from journal.screens.desk import Desk
from journal.screens.offers import QuitJournal, TryAgain
from journal.screens.page import Page
from journal.store.problems import JournalProblem
from journal.widgets.command import bindings
from journal.widgets.plain import plain
from journal.words import app as words


class Trouble(Page):
    """The problem in its own words. Dismissed with True to try again; quitting gives the problem's exit status."""

    CSS_PATH = "trouble.tcss"
    must_be_seen = True
    OFFERED = (TryAgain, QuitJournal)
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, problem: JournalProblem) -> None:
        super().__init__(desk)
        self._problem = problem

    def parts(self) -> ComposeResult:
        """A heading, the message, and when to get help all the same."""
        with VerticalScroll(id="trouble"):
            yield Static(words.TROUBLE, classes="title", markup=False)
            yield Static(plain(str(self._problem)), classes="message")

    @on(TryAgain)
    def again(self) -> None:
        """Try to open it again."""
        self.dismiss(True)

    @on(QuitJournal)
    def quit(self) -> None:
        """Leave, with the status that the commands give for this problem."""
        self.app.exit(return_code=self._problem.status)
