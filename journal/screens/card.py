"""The emergency card behind F1: short lists, readable in seconds, reachable from everywhere."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from journal.screens.page import Sheet
from journal.screens.sheet_keys import CARD, CloseSheet
from journal.widgets.command import bindings
from journal.widgets.findings import Item
from journal.widgets.plain import plain_line
from journal.words import card as words


class Card(Sheet):
    """When to get help now."""

    CSS_PATH = "card.tcss"
    OFFER = CARD
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def parts(self) -> ComposeResult:
        """Two lists, each under what to do."""
        glyphs = self.desk.glyphs
        with VerticalScroll(id="card"):
            yield Static(words.TITLE, classes="title", markup=False)
            yield Static(words.ALWAYS, classes="number", markup=False)
            for (what_to_do, signs), level in zip(words.lists(self.desk.number), ("emergency", "same_day"), strict=True):
                yield Static(plain_line(what_to_do), classes=f"action -{level}")
                yield from (Item(sign, glyphs) for sign in signs)
            yield Static(words.MEANWHILE, classes="after", markup=False)
            yield Static(words.LIMITS, classes="quiet", markup=False)

    @on(CloseSheet)
    def close(self) -> None:
        """Back to what was there before."""
        self.dismiss()
