"""Help for where one stands: what the page is for, and what each of its keys does, those that do something now first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from journal.screens.desk import Desk
from journal.screens.offers import EVERY_PAGE
from journal.screens.page import Page, Sheet
from journal.screens.sheet_keys import HELP, CloseSheet
from journal.widgets.command import Command, bindings
from journal.widgets.key_table import KeyTable
from journal.widgets.plain import plain_line
from journal.words import keys as words
from journal.words.commands import DISCLAIMER


class HelpSheet(Sheet):
    """The help of a page."""

    CSS_PATH = "card.tcss"
    OFFER = HELP
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(desk)
        self._page = page

    def parts(self) -> ComposeResult:
        """Title and purpose, the keys in groups, then what the journal is not."""
        page = self._page
        now = [command for command in page.OFFERED if page.useful(command) or not command.in_footer]
        later = [command for command in page.OFFERED if command not in now]
        with VerticalScroll(id="card"):
            yield Static(plain_line(page.OFFER.title), classes="title")
            yield Static(plain_line(page.OFFER.purpose), classes="purpose")
            for title, commands in ((words.NOW, now), (words.LATER, later), (EVERY_PAGE.title, EVERY_PAGE.commands)):
                if commands:
                    yield Static(plain_line(title), classes="label")
                    yield KeyTable(self._rows(commands))
            yield Static(words.MOVING, classes="label", markup=False)
            yield KeyTable(words.MOVES)
            yield Static(words.CHANGE, classes="after", markup=False)
            yield Static(DISCLAIMER, classes="quiet", markup=False)

    def _rows(self, commands: Iterable[type[Command]]) -> Sequence[tuple[str, str]]:
        return [(self.desk.keys.all_shown(command), command.help) for command in commands]

    @on(CloseSheet)
    def close(self) -> None:
        """Back to the page."""
        self.dismiss()
