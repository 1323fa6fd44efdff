"""What the pages of care share: they show the records as they are now, and keep one change after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import on, work

from journal.model.drafts import Refused
from journal.model.views import CareRow, History
from journal.screens import changes
from journal.screens.care_keys import UndoCare
from journal.screens.desk import POLL_SECONDS, Desk, Stamp
from journal.screens.emergency import Findings
from journal.screens.form_page import FormPage
from journal.screens.judged import Judged, judged
from journal.store.problems import JournalProblem
from journal.store.sound import Found
from journal.words import care_page as words
from journal.words import forms
from journal.words.times import time_of_day
from journal.words.urgency import RULES_FAILED

if TYPE_CHECKING:
    from journal.store.journal import Journal

Step = tuple[CareRow | None, CareRow | None]


class CareForm(FormPage):
    """A form over the records of care. `seen` is what the page shows, None until it was read."""

    def __init__(self, desk: Desk, seen: Found | None = None) -> None:
        super().__init__(desk)
        self.seen = seen
        self._turn = asyncio.Lock()
        self._stamp: Stamp | None = None
        self._judged: Judged[object] | None = None

    @property
    def history(self) -> History:
        """The records."""
        return History() if self.seen is None else self.seen.history

    def on_mount(self) -> None:
        """Read them, and again whenever another window wrote."""
        super().on_mount()
        self.reload()
        self.set_interval(POLL_SECONDS, self.poll)

    def poll(self) -> None:
        """Another window may have written."""
        if self.desk.stamp() != self._stamp:
            self.reload()

    @work(name="read-care", group="read", exclusive=True)
    async def reload(self) -> None:
        """Read the records anew and show them."""
        await self._read()

    async def _read(self) -> None:
        self._stamp = self.desk.stamp()
        try:
            self.seen = await asyncio.to_thread(self.desk.reader.care)
        except JournalProblem as problem:
            self.answer(str(problem))
            return
        if self.is_attached:
            self.show()

    async def keep(self, *steps: Step) -> str:
        """Keep these steps as one change; the problem when they could not be kept."""
        return await self._kept(lambda journal: journal.keep(*steps))

    async def _kept(self, change: Callable[[Journal], object]) -> str:
        async with self._turn:
            problem = ""
            try:
                self._judged = await asyncio.to_thread(judged, self.desk, change)
            except (JournalProblem, Refused) as refused:
                problem = str(refused)
            if self.is_attached:
                await self._read()
            return problem

    def change(self, said: str, *steps: Step) -> None:
        """Keep a change made with one key, and say so."""
        self.run_worker(self._changed(said, lambda journal: journal.keep(*steps)), name="keep-change", group="keep")

    @on(UndoCare)
    def undo(self) -> None:
        """Take back the last change."""
        self.run_worker(self._changed("", changes.undo().work), name="undo", group="keep")

    async def _changed(self, said: str, change: Callable[[Journal], object]) -> None:
        problem = await self._kept(change)
        if not self.is_attached:
            return
        told = self._judged.stored if self._judged is not None and not said else said
        self.answer(problem or str(told))
        if not problem:
            self.tell()

    def answered(self, done: object) -> None:
        """A question was left: say what became of it."""
        if done:
            self.answer(forms.saved_here(time_of_day(self.desk.now())))
            self.tell()

    def tell(self) -> None:
        """Show at once the emergencies that the change brought up, or that the checks could not run."""
        kept, self._judged = self._judged, None
        if kept is None:
            return
        if not kept.complete:
            self.answer(RULES_FAILED)
        if kept.urgent:
            self.app.push_screen(Findings(self.desk, kept.urgent, after_saving=True, kept=words.KEPT))

    def only_reading(self) -> bool:
        """Whether nothing can be written now, which is then said."""
        if self.desk.only_reading:
            self.answer(self.desk.only_reading)
        return bool(self.desk.only_reading)
