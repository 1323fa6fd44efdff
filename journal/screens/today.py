"""Today, the first page: what should not wait, what is going on, what was written today and before."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from textual import on

from journal import clock
from journal.model.drafts import Refused
from journal.model.views import Episode
from journal.screens import changes
from journal.screens.desk import Desk
from journal.screens.emergency import Findings
from journal.screens.help import HelpSheet
from journal.screens.leftovers import SAVE, THROW_AWAY, LeftoverSheet, take_over, unfinished_of
from journal.screens.offers import (
    ClearDay,
    EndOngoing,
    LogEpisode,
    QuitJournal,
    ReadFindings,
    RepeatLast,
    ShowCard,
    ShowHelp,
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
from journal.words.urgency import RULES_FAILED

if TYPE_CHECKING:
    from journal.screens.log import Written

STILL_NOW = timedelta(minutes=2)  # so long, "now" in an unfinished entry is still now


class Today(Overview):
    """The first page."""

    CSS_PATH = "today.tcss"
    OFFERED = (
        LogEpisode,
        RepeatLast,
        UpdateOngoing,
        EndOngoing,
        ClearDay,
        UndoLast,
        ReadFindings,
        QuitJournal,
        ShowHelp,
    )
    ALWAYS = (ShowHelp, ShowCard)
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._untold: Written | None = None
        self._offer_later = False

    def useful(self, command: type[Command]) -> bool:
        """Left out of the bottom line: what needs an entry, an ongoing one or a finding while there is none."""
        needs = {
            UpdateOngoing: bool(self.seen.ongoing),
            EndOngoing: bool(self.seen.ongoing),
            ClearDay: not self.seen.wrote_today,
            RepeatLast: bool(self.seen.entries),
            UndoLast: self.seen.begun,
            ReadFindings: self.report is not None and bool(self.report.flags),
        }
        return needs.get(command, True)

    def after_first_read(self) -> None:
        """Offer entries that were being written when a program closed, one after the other."""
        self.run_worker(self._offer_leftovers(), name="leftovers", group="change")

    async def _offer_leftovers(self) -> None:
        found = await asyncio.to_thread(leftovers, self.desk.places)
        if not found:
            return
        first = found[0]
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
            await asyncio.to_thread(leftover.discard)
            self.answer(words.THROWN_AWAY)
            await self._offer_leftovers()
        elif wanted is not None:
            try:
                await take_over(self.desk, leftover)
            except OSError:
                self.answer(words.NOT_KEPT)
            await self._go_on(save=wanted == SAVE)

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

    @on(ReadFindings)
    def read_findings(self) -> None:
        """Every finding, whole."""
        if self.report is None:
            self.answer(RULES_FAILED if self.checked_at else words.NO_FINDINGS_YET)
        elif self.report.flags:
            self.app.push_screen(Findings(self.desk, self.report.flags))
        else:
            self.answer("" if self.report.complete else RULES_FAILED)

    @on(ShowHelp)
    def show_help(self) -> None:
        """What each key does."""
        self.app.push_screen(HelpSheet(self.desk, (*self.OFFERED, ShowCard)))

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
        urgent = tuple(flag for flag in mine if flag.level == "emergency")
        if urgent:
            self.app.push_screen(Findings(self.desk, urgent, after_saving=True))
