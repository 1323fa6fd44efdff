"""What each key does on the page one came from: read from the commands themselves."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from journal.screens.desk import Desk
from journal.screens.offers import CloseSheet
from journal.screens.page import Sheet
from journal.widgets.command import Command, bindings
from journal.widgets.plain import plain
from journal.words import app as words
from journal.words.commands import DISCLAIMER


class HelpSheet(Sheet):
    """The keys of a page, in the order of its footer."""

    CSS_PATH = "card.tcss"
    OFFERED = (CloseSheet,)
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, commands: Sequence[type[Command]]) -> None:
        super().__init__(desk)
        self._commands = commands

    def parts(self) -> ComposeResult:
        """One line a key, then what the journal is not."""
        with VerticalScroll(id="card"):
            yield Static(words.HELP_TITLE, classes="title", markup=False)
            yield Static(plain("\n".join(map(_line, self._commands))), classes="list keys")
            yield Static(words.HELP_MOVE, classes="after", markup=False)
            yield Static(DISCLAIMER, classes="quiet", markup=False)

    @on(CloseSheet)
    def close(self) -> None:
        """Back to the page."""
        self.dismiss()


def _line(command: type[Command]) -> str:
    return f"{command.shown_key or command.key:<5}{command.help}"
