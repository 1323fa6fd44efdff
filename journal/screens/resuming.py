"""The part of Today that offers what was left unfinished when a program closed, and goes on with it."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from journal import clock
from journal.screens.desk import Desk
from journal.screens.overview import Overview
from journal.words import app as words

if TYPE_CHECKING:
    from journal.screens.edit import Edited
    from journal.screens.edits import Unsaved
    from journal.screens.log import Written
    from journal.store.drafts import Leftover

STILL_NOW = timedelta(seconds=30)  # so long, "now" in an unfinished entry is still now: times are told to the minute


class Resuming(Overview):
    """What was written when a program ended, one after the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.untold: Written | Edited | None = None
        self._offer_later = False

    def write(self, **given: Any) -> None:
        """Open the form with what is given of it, as `Log` names it."""

    def after_first_read(self) -> None:
        """Offer entries that were being written when a program closed, one after the other."""
        self.run_worker(self._offer_leftovers(), name="leftovers", group="change")

    async def _offer_leftovers(self) -> None:
        from journal.store.drafts import leftovers  # what was left is looked for once the journal is on the screen

        found = await asyncio.to_thread(leftovers, self.desk.places)
        if not found:
            return
        from journal.screens.leftovers import LeftoverSheet, correction_of  # seldom needed

        first = next((one for one in found if "edit" not in one.fields or correction_of(one) is not None), None)
        if first is None:
            return
        # While something is being written a letter is no answer, and one unfinished entry is enough at a time.
        self._offer_later = not self.is_active or self.desk.keeping.unfinished
        if not self._offer_later:
            self.app.push_screen(LeftoverSheet(self.desk, first), lambda wanted: self._leftover(first, wanted))

    def on_screen_resume(self) -> None:
        """Offer now what had to wait."""
        if self._offer_later:
            self._offer_later = False
            self.after_first_read()

    def _leftover(self, leftover: Leftover, wanted: str | None) -> None:
        self.run_worker(self._deal_with(leftover, wanted), name="leftover", group="change")

    async def _deal_with(self, leftover: Leftover, wanted: str | None) -> None:
        from journal.screens.leftovers import SAVE, THROW_AWAY

        if wanted == THROW_AWAY:
            gone = await asyncio.to_thread(leftover.discard)
            self.answer(words.THROWN_AWAY if gone else words.TAKEN_ELSEWHERE)
            await self._offer_leftovers()
        elif wanted is not None:
            await self._take_over(leftover, save=wanted == SAVE)

    async def _take_over(self, leftover: Leftover, *, save: bool) -> None:
        from journal.screens.leftovers import correction_of, take_over, take_over_correction

        unsaved, taken = correction_of(leftover), True
        try:
            if unsaved is None:
                taken = await take_over(self.desk, leftover)
            else:
                await take_over_correction(self.desk, unsaved, leftover)
        except OSError:
            self.answer(words.NOT_KEPT)
        if not taken:
            self.answer(words.TAKEN_ELSEWHERE)
            await self._offer_leftovers()
        elif unsaved is None:
            await self.go_on(save=save)
        else:
            self._correct(unsaved, save=save)

    def _correct(self, unsaved: Unsaved, *, save: bool) -> None:
        """Open the page of corrections with what was not saved."""
        from journal.screens.edit import EditPage

        self.app.push_screen(EditPage(self.desk, unsaved, save=save), self._corrected)

    def _corrected(self, done: Edited | None) -> None:
        if done is not None and done.time:
            self.untold = done
            self.reload()
        elif done is not None:
            self.answer(done.told)

    async def go_on(self, *, save: bool = False) -> None:
        """Open the form with what is unfinished."""
        from journal.screens.leftovers import unfinished_of

        keeping = self.desk.keeping
        of = await asyncio.to_thread(unfinished_of, self.desk)
        as_of = clock.parse_instant(keeping.fields["as_of"])
        old = abs(self.desk.now() - as_of) > STILL_NOW
        self.write(text=keeping.text, of=of, as_of=as_of if old else None, begun=True, save=save)
