"""The page of the one question about bladder, bowels, sex and feeling between the legs."""

from __future__ import annotations

from journal.phrase import pelvic
from journal.screens.desk import Desk
from journal.screens.form_page import FormPage
from journal.screens.pelvic_keys import PELVIC
from journal.vocabulary import vocabulary
from journal.widgets.command import bindings
from journal.widgets.form_rows import FormRow, gap, heading
from journal.words import pelvic as words


class PelvicPage(FormPage):
    """Dismissed with pelvic.NO, pelvic.DECLINED, the signs that are there, or None when nothing was answered."""

    HEADING, INTRO, NAME_WIDTH, NUMBERED = words.TITLE, words.INTRO, 70, False
    OFFER = PELVIC
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._there: tuple[str, ...] = ()

    def rows(self) -> tuple[FormRow, ...]:
        """The two answers that need no more, and each sign with its tick box."""
        labels = vocabulary().symptom
        return (
            FormRow(pelvic.NO, words.NO, "", words.NO_HELP),
            FormRow(pelvic.DECLINED, words.DECLINED, "", words.DECLINED_HELP),
            gap(),
            heading(words.YES),
            *(FormRow(name, labels[name], "", words.TICK_HELP, ticked=name in self._there) for name in pelvic.signs()),
        )

    def ticked(self, key: str) -> None:
        """Tick a sign, or take the tick away."""
        if key in pelvic.signs():
            self._there = tuple(one for one in (*self._there, key) if one != key or key not in self._there)
            self.show()

    def chosen(self, key: str) -> None:
        """An answer, or the same as ticking."""
        if key in (pelvic.NO, pelvic.DECLINED):
            self.dismiss(key)
        else:
            self.ticked(key)

    def leave(self) -> None:
        """With what is ticked."""
        self.dismiss(self._there or None)
