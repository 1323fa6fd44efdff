"""An entry that was changed in another window meanwhile: what is there now beside what was changed here."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from journal.model.views import Episode
from journal.phrase.correction import Correction
from journal.phrase.sheet import Difference
from journal.screens.desk import Desk
from journal.screens.edit_keys import CONFLICT, KeepMine, TakeTheirs
from journal.screens.form_keys import LeaveForm
from journal.screens.page import Page
from journal.widgets.command import bindings
from journal.widgets.entry_sheet import Fact
from journal.widgets.plain import plain_line
from journal.words import edit as words
from journal.words.sheet import NOT_SAID

MINE, THEIRS = "mine", "theirs"


class ConflictPage(Page):
    """Dismissed with MINE, THEIRS, or None for back. It shows just what keeping one's own would change in the journal."""

    CSS_PATH = "conflict.tcss"
    must_be_seen = True
    OFFER = CONFLICT
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, correction: Correction, theirs: Episode) -> None:
        super().__init__(desk)
        merged, self._lost = correction.onto(theirs)
        self._differing = merged.differences

    def parts(self) -> ComposeResult:
        """What happened, then each field twice."""
        yield Static(words.CONFLICT[0], classes="title", markup=False)
        with VerticalScroll(id="conflict"):
            yield Static(words.CONFLICT_INTRO, classes="quiet", markup=False)
            if not self._differing:
                yield Static(words.NO_OVERLAP, classes="section", markup=False)
            yield from _beside(self._differing)
            if self._lost:
                yield Static(words.LOST, classes="lost", markup=False)
            yield from _beside(self._lost)

    def mounted(self) -> None:
        """The arrow keys scroll."""
        super().mounted()
        self.query_one("#conflict").focus()

    @on(KeepMine)
    def keep_mine(self) -> None:
        """What was changed here, over what is there now."""
        self.dismiss(MINE)

    @on(TakeTheirs)
    def take_theirs(self) -> None:
        """What is there now."""
        self.dismiss(THEIRS)

    @on(LeaveForm)
    def leave(self) -> None:
        """Back to the corrections; nothing is decided."""
        self.dismiss(None)


def _beside(differences: Iterable[Difference]) -> Iterable[Widget]:
    for label, now, was in differences:
        yield Static(plain_line(label), classes="section")
        yield Fact(words.THERE_NOW, was or NOT_SAID)
        yield Fact(words.YOURS, now or NOT_SAID)
