"""What the pages of care share: they show the records as they are now, and keep one change after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from textual import on, work

from journal.model.drafts import Refused
from journal.model.views import CareRow, History
from journal.screens import changes
from journal.screens.care_keys import UndoCare
from journal.screens.desk import Desk
from journal.screens.form_page import FormPage
from journal.screens.judged import carry
from journal.screens.watching import Watching
from journal.store.problems import JournalProblem
from journal.store.sound import Found
from journal.words import care_page as words
from journal.words import forms
from journal.words.times import time_of_day

if TYPE_CHECKING:
    from journal.store.journal import Journal

Step = tuple[CareRow | None, CareRow | None]


class CareForm(FormPage, Watching):
    """A form over the records of care. `seen` is what the page shows, None until it was read."""

    def __init__(self, desk: Desk, seen: Found | None = None) -> None:
        super().__init__(desk)
        self.seen = seen
        self._turn = asyncio.Lock()
        self.stored: Any = None  # what came of the last change

    @property
    def history(self) -> History:
        """The records."""
        return History() if self.seen is None else self.seen.history

    def mounted(self) -> None:
        """Read them, and again whenever another window wrote."""
        super().mounted()
        self.reload()

    @work(name="read-care", group="read", exclusive=True)
    async def reload(self) -> None:
        """Read the records anew and show them."""
        await self._read()

    async def _read(self) -> None:
        self.stamp = self.desk.stamp()
        try:
            self.seen = await asyncio.to_thread(self.records)
        except JournalProblem as problem:
            self.answer(str(problem))
            return
        if self.is_attached:
            self.show()

    def records(self) -> Found:
        """What the page shows, as it is stored now. For a thread."""
        return self.desk.reader.care()

    async def keep(self, *steps: Step) -> str:
        """Keep these steps as one change; the problem when they could not be kept."""
        return await self._kept(lambda journal: journal.keep(*steps))

    async def _kept(self, change: Callable[[Journal], object]) -> str:
        async with self._turn:
            problem = ""
            try:
                self.stored = await carry(self, change, kept=words.KEPT)
            except (JournalProblem, Refused) as refused:
                problem = str(refused)
            if self.is_attached:
                await self._read()
                self.show_rules()
            elif isinstance(self.app.screen, CareForm):
                self.app.screen.reload()
            return problem

    def change(self, said: str, *steps: Step) -> None:
        """Keep a change made with one key, and say so."""
        self.carry_out(self._changed(said, lambda journal: journal.keep(*steps)), "keep-change")

    @on(UndoCare)
    def undo(self) -> None:
        """Take back the last change."""
        self.carry_out(self._changed("", changes.undo().work), "undo")

    async def _changed(self, said: str, change: Callable[[Journal], object]) -> None:
        problem = await self._kept(change)
        self.answer(problem or said or str(self.stored))

    def answered(self, done: object) -> None:
        """A question was left: say what became of it."""
        if done:
            self.answer(forms.saved_here(time_of_day(self.desk.now())))

    def only_reading(self) -> bool:
        """Whether nothing can be written now, which is then said."""
        if self.desk.only_reading:
            self.answer(self.desk.only_reading)
        return bool(self.desk.only_reading)
