"""Today, the first page: what should not wait, what is going on, what was written today and before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual import on

from journal import clock
from journal.model.views import Episode
from journal.screens import changes
from journal.screens.greeting import first_time, greet
from journal.screens.judged import emergencies, tried
from journal.screens.leaving import keep, leave
from journal.screens.offers import (
    TEMPLATES,
    TODAY,
    AskBelow,
    ClearDay,
    EndOngoing,
    LogEpisode,
    OpenEntry,
    QuitJournal,
    RepeatLast,
    UndoLast,
    UpdateOngoing,
    WriteFirst,
    WriteSecond,
    WriteThird,
)
from journal.screens.page import Urgent
from journal.screens.weekly import Weekly
from journal.widgets.command import Command, bindings
from journal.widgets.entry_list import EntryList
from journal.words import app as words
from journal.words import pelvic as pelvic_words
from journal.words.times import time_of_day

if TYPE_CHECKING:
    from journal.screens.log import Written


class Today(Weekly):
    """The first page."""

    OFFER = TODAY
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)
    _greets = False  # whether the first pages are still to be shown

    def mounted(self) -> None:
        """Read the journal; on a first start, say what this is."""
        super().mounted()
        self._greets = first_time(self.desk)
        self._greet()

    def on_screen_resume(self) -> None:
        """What was asked for before the first frame, help above all, comes before the first pages."""
        self._greet()

    def _greet(self) -> None:
        if self._greets and self.is_active:
            self._greets = False
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
        return needs.get(command, command.in_footer)

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
            self.run_worker(self.go_on(), name="go-on", group="change")
        else:
            self.write()

    def write(self, **given: Any) -> None:
        """Open the form."""
        from journal.screens.log import Log  # and with it the grammar, which the first frame does not need

        self.app.push_screen(Log(self.desk, **given, often=self.often), self.written)

    def again(self, text: str, *, asking: bool = True) -> None:
        """Open the form with these words; `asking`: how it began is asked first."""
        from journal.screens.log import Log

        if not self._busy():
            self.app.push_screen(Log(self.desk, text=text, asking=asking), self.written)

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
        else:
            from journal.phrase.again import retell

            self.again(retell(last))

    @on(WriteFirst)
    @on(WriteSecond)
    @on(WriteThird)
    def write_often(self, event: Command) -> None:
        """Open the form with what is written often."""
        number = TEMPLATES.index(type(event))
        if number < len(self.often):
            self.again(self.often[number])
        else:
            self.answer(words.NOT_WRITTEN_OFTEN)

    @on(UpdateOngoing)
    def update_ongoing(self) -> None:
        """Open the form for a new reading of the entry that is going on."""
        episode = self.chosen_ongoing()
        if episode is not None and not self._busy():
            self.write(of=episode)

    @on(EndOngoing)
    def end_ongoing(self) -> None:
        """The entry has ended now."""
        episode = self.chosen_ongoing()
        if episode is not None:
            self.change(changes.end(episode, self.desk.now()))

    @on(ClearDay)
    def clear_day(self) -> None:
        """No numbness today."""
        self.change(changes.clear_day(self.desk.now()))

    @on(UndoLast)
    def undo_last(self) -> None:
        """Take back the last change."""
        self.change(changes.undo())

    @on(OpenEntry)
    def open_entry(self) -> None:
        """The entry under the cursor, whole."""
        chosen = self.query_one(EntryList).chosen
        if chosen is not None:
            from journal.screens.entry import Entry

            self.app.push_screen(Entry(self.desk, chosen), self.returned)

    @on(QuitJournal)
    def quit(self) -> None:
        """Leave."""
        self.carry_out(leave(self, self.answer), "leave")

    # After writing

    def written(self, done: Written | None) -> None:
        """The form was left: with an entry that is stored, or with text that is kept."""
        if done is None:
            self.answer("")
            self.show_found()
            self.run_worker(keep(self, words.KEPT), name="keep", group="keep")
            return
        self.untold = done
        self.reload()

    def after_read(self) -> None:
        """Tell of the entry just saved: whichever read comes through does it, since a later read cuts off an earlier one."""
        done, self.untold = self.untold, None
        if done is None:
            return
        self.query_one(EntryList).choose(done.episode.id)
        self.answer(words.saved(done.time, self.seen.entries))
        urgent = emergencies(self.report, done.episode.id) if done.urgent is None else done.urgent
        if urgent:
            self.app.post_message(Urgent(urgent))
        elif self._asks_below(done.episode):
            said, key = words.saved(done.time, self.seen.entries), self.desk.keys.shown(AskBelow)
            self.answer(f"{said} {pelvic_words.offered(key)}")

    # Once a day: bladder, bowels, sex, feeling between the legs

    def _asks_below(self, episode: Episode) -> bool:
        from journal.phrase import pelvic

        seen = (*self.seen.recent, *self.seen.ongoing)
        return pelvic.concerned(episode) and not pelvic.answered(seen, self.desk.now().date())

    @on(AskBelow)
    def ask_below(self) -> None:
        """Put the question for the entry that was written or updated last today, of those that it belongs to."""
        from journal.phrase import pelvic
        from journal.screens.pelvic import PelvicPage

        today = self.desk.now().date()
        known = (*self.seen.recent, *self.seen.ongoing)
        lately = (one for one in known if clock.local_day(one.readings[-1].at, one.time_zone) == today)
        fitting = [one for one in lately if pelvic.concerned(one)]
        if fitting:
            newest = max(fitting, key=lambda one: one.readings[-1].at)
            self.app.push_screen(PelvicPage(self.desk), lambda said: self._said_below(newest, said))
        else:
            self.answer(pelvic_words.NOTHING_FITS)

    def _said_below(self, episode: Episode, said: str | tuple[str, ...] | None) -> None:
        if said is not None:
            self.carry_out(self._keep_below(episode, said), "below")

    async def _keep_below(self, episode: Episode, said: str | tuple[str, ...]) -> None:
        from journal.phrase.pelvic import with_answer
        from journal.screens.entry_steps import draft_of

        last = with_answer(episode.readings[-1], said)
        draft = draft_of(episode)._replace(readings=(*episode.readings[:-1], last))
        if await tried(self, lambda journal: journal.change(episode, draft), episode.id) is not None:
            self.answer(words.saved(time_of_day(self.desk.now()), self.seen.entries))
            self.reload()
