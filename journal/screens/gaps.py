"""Days of which nothing is written: each can be said to be clear, written down, or left open. None is asked for."""

from __future__ import annotations

import asyncio
from datetime import date

from textual import on, work

from journal.screens import changes
from journal.screens.again import Again
from journal.screens.desk import Desk
from journal.screens.form_page import FormPage
from journal.screens.gaps_keys import GAPS
from journal.screens.history_keys import UndoChange
from journal.screens.judged import tried
from journal.screens.pick import Picked, PickSheet
from journal.store.open_days import open_days
from journal.store.problems import JournalProblem
from journal.widgets.command import bindings
from journal.widgets.form_rows import FormRow
from journal.words import gaps as words


class GapsPage(FormPage):
    """The page."""

    HEADING, INTRO, NAME_WIDTH = words.TITLE, words.INTRO, 26
    OFFER = GAPS
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._days: tuple[date, ...] = ()

    def mounted(self) -> None:
        """Read the days at once."""
        super().mounted()
        self.read()

    @work(name="read", group="read", exclusive=True)
    async def read(self) -> None:
        """Read them anew."""
        try:
            self._days = await asyncio.to_thread(open_days, self.desk.reader, self.desk.now().date())
        except JournalProblem as problem:
            self.answer(str(problem))
            return
        if self.is_attached:
            self.show()
            if not self._days:
                self.put_line("#hint", words.NONE)

    def rows(self) -> tuple[FormRow, ...]:
        """A line for each day."""
        return tuple(
            FormRow(day.isoformat(), words.day(day), words.NOTHING_WRITTEN, words.HELP, quiet=True) for day in self._days
        )

    def chosen(self, key: str) -> None:
        """Ask how the day was."""
        day = date.fromisoformat(key)
        self.app.push_screen(PickSheet(self.desk, words.day(day), words.ANSWERS, None), lambda said: self._answered(day, said))

    def _answered(self, day: date, said: Picked | None) -> None:
        if said is None or said.value == "open":
            return
        if self.desk.only_reading:
            self.answer(self.desk.only_reading)
        elif said.value == "write":
            self.post_message(Again(words.begun(day), asking=False))
        else:
            self._change(changes.clear_past_day(day))

    @on(UndoChange)
    def undo(self) -> None:
        """Take back the last change."""
        self._change(changes.undo())

    def _change(self, step: changes.Step) -> None:
        self.carry_out(self._changed(step), step.name)

    async def _changed(self, step: changes.Step) -> None:
        told = await tried(self, step.work)
        if told is not None:
            self.answer(told)
        if self.is_attached:
            self.read()
