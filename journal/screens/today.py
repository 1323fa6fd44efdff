"""Today, the first page: what should not wait, what is going on, what was written today and before."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from textual import on

from journal import clock
from journal.model.drafts import Refused
from journal.model.views import Episode
from journal.rules.loudness import unanswered_emergencies
from journal.screens import changes
from journal.screens.desk import Desk
from journal.screens.emergency import Findings
from journal.screens.greeting import first_time, greet
from journal.screens.history_keys import OpenEntry
from journal.screens.leftovers import (
    SAVE,
    THROW_AWAY,
    LeftoverSheet,
    correction_of,
    take_over,
    take_over_correction,
    unfinished_of,
)
from journal.screens.offers import (
    TODAY,
    ClearDay,
    EndOngoing,
    LogEpisode,
    QuitJournal,
    RepeatLast,
    UndoLast,
    UpdateOngoing,
)
from journal.screens.overview import Overview
from journal.screens.retelling import retell
from journal.store.drafts import Leftover, leftovers
from journal.store.problems import JournalProblem
from journal.widgets.command import Command, bindings
from journal.widgets.entry_list import EntryList
from journal.words import app as words

if TYPE_CHECKING:
    from journal.screens.edit import Edited
    from journal.screens.edits import Unsaved
    from journal.screens.log import Written

STILL_NOW = timedelta(seconds=30)  # so long, "now" in an unfinished entry is still now: times are told to the minute


class Today(Overview):
    """The first page."""

    CSS_PATH = "today.tcss"
    OFFER = TODAY
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._untold: Written | Edited | None = None
        self._offer_later = False

    def on_mount(self) -> None:
        """Read the journal; on a first start, say what this is."""
        super().on_mount()
        if first_time(self.desk):
            greet(self, self.log_episode)

    def returned(self, result: object = None) -> None:
        """From another page: the signs may be others now, and what was answered or told there may change what presses."""
        self.answer("")
        self.run_worker(self._drawn_anew(), name="draw", group="draw")

    async def _drawn_anew(self) -> None:
        if self.query_one(EntryList).glyphs is not self.desk.glyphs:
            await self.recompose()
            self.query_one(EntryList).focus()
            self.show_keys()
        self.reload()

    def useful(self, command: type[Command]) -> bool:
        """Left out of the bottom line: what needs an entry, an ongoing one or a finding while there is none."""
        needs = {
            UpdateOngoing: bool(self.seen.ongoing),
            EndOngoing: bool(self.seen.ongoing),
            ClearDay: not self.seen.wrote_today,
            RepeatLast: bool(self.seen.entries),
            UndoLast: self.seen.begun,
            OpenEntry: bool(self.seen.entries),
        }
        return needs.get(command, True)

    def after_first_read(self) -> None:
        """Offer entries that were being written when a program closed, one after the other."""
        self.run_worker(self._offer_leftovers(), name="leftovers", group="change")

    async def _offer_leftovers(self) -> None:
        found = await asyncio.to_thread(leftovers, self.desk.places)
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
        if wanted == THROW_AWAY:
            gone = await asyncio.to_thread(leftover.discard)
            self.answer(words.THROWN_AWAY if gone else words.TAKEN_ELSEWHERE)
            await self._offer_leftovers()
        elif wanted is not None:
            await self._take_over(leftover, save=wanted == SAVE)

    async def _take_over(self, leftover: Leftover, *, save: bool) -> None:
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
            await self._go_on(save=save)
        else:
            self._correct(unsaved, save=save)

    def _correct(self, unsaved: Unsaved, *, save: bool) -> None:
        """Open the page of corrections with what was not saved."""
        from journal.screens.edit import EditPage

        self.app.push_screen(EditPage(self.desk, unsaved, save=save), self._corrected)

    def _corrected(self, done: Edited | None) -> None:
        if done is not None and done.time:
            self._untold = done
            self.reload()
        elif done is not None:
            self.answer(done.told)

    async def _go_on(self, *, save: bool = False) -> None:
        """Open the form with what is unfinished."""
        keeping = self.desk.keeping
        of = await asyncio.to_thread(unfinished_of, self.desk)
        as_of = clock.parse_instant(keeping.fields["as_of"])
        old = abs(self.desk.now() - as_of) > STILL_NOW
        self._write(text=keeping.text, of=of, as_of=as_of if old else None, save=save)

    def _change(self, step: changes.Step) -> None:
        self.run_worker(self._changed(step), name=step.name, group="change")

    async def _changed(self, step: changes.Step) -> None:
        try:
            told = await asyncio.to_thread(self.desk.write, step.work)
        except (JournalProblem, Refused) as problem:
            self.answer(str(problem))
            return
        self.answer(told)
        self.reload()

    def chosen_ongoing(self) -> Episode | None:
        """The ongoing entry meant: the only one, or the one under the cursor. Says what to do when it is not clear."""
        ongoing = self.seen.ongoing
        chosen = self.query_one(EntryList).chosen
        meant = ongoing if len(ongoing) == 1 else [episode for episode in ongoing if episode.id == chosen]
        if not meant:
            self.answer(words.CHOOSE_ONGOING if ongoing else words.NOTHING_ONGOING)
            return None
        return meant[0]

    # Commands

    @on(LogEpisode)
    def log_episode(self) -> None:
        """Open the form, with what was left unfinished."""
        self.answer("")
        if self.desk.keeping.unfinished:
            self.run_worker(self._go_on(), name="go-on", group="change")
        else:
            self._write()

    def _write(self, *, text: str = "", of: Episode | None = None, as_of: datetime | None = None, save: bool = False) -> None:
        from journal.screens.log import Log  # and with it the grammar, which the first frame does not need

        self.app.push_screen(Log(self.desk, text=text, of=of, as_of=as_of, save=save), self.written)

    def _busy(self) -> bool:
        """Whether an unfinished entry waits, which another one must not push aside."""
        if self.desk.keeping.unfinished:
            self.answer(words.UNFINISHED_FIRST)
        return self.desk.keeping.unfinished

    @on(RepeatLast)
    def repeat_last(self) -> None:
        """Open the form with the last entry's words."""
        last = max((*self.seen.recent, *self.seen.ongoing), key=lambda episode: episode.started_at, default=None)
        if last is None:
            self.answer(words.NOTHING_TO_REPEAT)
        elif not self._busy():
            self._write(text=retell(last))

    @on(UpdateOngoing)
    def update_ongoing(self) -> None:
        """Open the form for a new reading of the entry that is going on."""
        episode = self.chosen_ongoing()
        if episode is not None and not self._busy():
            self._write(of=episode)

    @on(EndOngoing)
    def end_ongoing(self) -> None:
        """The entry has ended now."""
        episode = self.chosen_ongoing()
        if episode is not None:
            self._change(changes.end(episode, self.desk.now()))

    @on(ClearDay)
    def clear_day(self) -> None:
        """No numbness today."""
        self._change(changes.clear_day(self.desk.now()))

    @on(UndoLast)
    def undo_last(self) -> None:
        """Take back the last change."""
        self._change(changes.undo())

    @on(OpenEntry)
    def open_entry(self) -> None:
        """The entry under the cursor, whole."""
        chosen = self.query_one(EntryList).chosen
        if chosen is not None:
            from journal.screens.entry import Entry

            self.app.push_screen(Entry(self.desk, chosen), self.returned)

    @on(QuitJournal)
    def leave(self) -> None:
        """Leave."""
        self.app.exit(return_code=0)

    # After writing

    def written(self, done: Written | None) -> None:
        """The form was left: with an entry that is stored, or with text that is kept."""
        if done is None:
            self.answer(words.KEPT if self.desk.keeping.unfinished else "")
            self.run_worker(self._kept(), name="keep", group="keep")
            return
        self._untold = done
        self.reload()

    async def _kept(self) -> None:
        try:
            await asyncio.to_thread(self.desk.keeping.keep)
        except OSError:
            self.answer(words.NOT_KEPT)

    def after_read(self) -> None:
        """Tell of the entry just saved: whichever read comes through does it, since a later read cuts off an earlier one."""
        done, self._untold = self._untold, None
        if done is None:
            return
        self.query_one(EntryList).choose(done.episode.id)
        self.answer(words.saved(done.time, self.seen.entries))
        flags = () if self.report is None else self.report.flags
        mine = tuple(flag for flag in flags if done.episode.id in flag.episodes)
        urgent = unanswered_emergencies(mine)
        if urgent:
            self.app.push_screen(Findings(self.desk, urgent, after_saving=True))
