"""One answer of a few, taken by its number, with the arrow keys and Enter, or by a click."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from journal.screens.desk import Desk
from journal.screens.edit_keys import PICK, TakeChoice
from journal.screens.form_keys import LeaveForm
from journal.screens.page import Sheet
from journal.widgets.command import bindings
from journal.widgets.form_list import FormList
from journal.widgets.form_rows import FormRow
from journal.widgets.plain import plain_line
from journal.words import edit as words

NAME = 60


class Picked(NamedTuple):
    """The answer, which may be None: it was taken, not left."""

    value: Any


class PickSheet(Sheet):
    """Dismissed with what was Picked, with None when it was left."""

    CSS_PATH = "pick.tcss"
    OFFER = PICK
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, title: str, choices: Mapping[Any, str], now: Any) -> None:
        super().__init__(desk)
        self._title, self._choices, self._now = title, tuple(choices.items()), now

    def parts(self) -> ComposeResult:
        """The question and its answers."""
        with Vertical(id="pick"):
            yield Static(plain_line(self._title), classes="title")
            yield FormList(self.desk.glyphs, self.desk.held, NAME, numbered=True)
            yield Static(words.PICK_KEYS, classes="quiet", markup=False)

    def mounted(self) -> None:
        """What is said now is ticked, and the cursor stands on it."""
        super().mounted()
        listed = self.query_one(FormList)
        listed.focus()
        listed.show_rows(
            tuple(FormRow(str(at), label, ticked=value == self._now) for at, (value, label) in enumerate(self._choices))
        )
        listed.cursor = next((at for at, (value, _label) in enumerate(self._choices) if value == self._now), 0)

    @on(TakeChoice)
    def take_marked(self) -> None:
        """Enter takes the line under the cursor."""
        self.query_one(FormList).choose_row()

    @on(FormList.Chosen)
    @on(FormList.Ticked)
    def take(self, event: FormList.About) -> None:
        """Take that answer."""
        self.dismiss(Picked(self._choices[int(event.key)][0]))

    @on(LeaveForm)
    def leave(self) -> None:
        """Back without an answer."""
        self.dismiss(None)
