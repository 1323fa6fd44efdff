"""What the pages of the profile share: one change is kept after the other, and what became of it is told at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from journal.model.drafts import Refused
from journal.model.views import Profile
from journal.phrase.answers import emergency_number
from journal.screens.desk import Desk
from journal.screens.emergency import Findings
from journal.screens.form_page import FormPage
from journal.screens.judged import Judged, judged
from journal.screens.number import Picked
from journal.store.problems import Conflict, JournalProblem
from journal.words import forms, profile_page, welcome
from journal.words.times import time_of_day
from journal.words.urgency import RULES_FAILED

Edit = Callable[[Profile], Profile]


class ProfileForm(FormPage):
    """A form over the profile. `seen` is the profile as the page shows it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.seen = desk.profile
        self._turn = asyncio.Lock()
        self._saved: Judged[Profile] | None = None

    async def keep(self, edit: Edit) -> str:
        """Keep the profile as `edit` makes it; the problem when it could not be kept. One change waits for the other."""
        async with self._turn:
            seen, wanted = self.seen, edit(self.seen)
            if wanted == seen:
                return ""
            try:
                saved = await asyncio.to_thread(judged, self.desk, lambda journal: journal.save_profile(seen, wanted))
            except Conflict as conflict:
                self.seen = self.desk.profile = await asyncio.to_thread(self._read_again)
                self.show()
                return str(conflict)
            except (JournalProblem, Refused) as problem:
                return str(problem)
            self._saved = saved
            self.seen = self.desk.profile = saved.stored
            if self.is_attached:
                self.show()
            return ""

    def _read_again(self) -> Profile:
        try:
            return self.desk.reader.profile()
        except JournalProblem:  # the next change will say what is wrong
            return self.seen

    async def keep_number(self, number: str) -> str:
        """Keep the emergency number."""
        return await self.keep(lambda profile: profile._replace(emergency_number=number))

    def change(self, edit: Edit, said: str) -> None:
        """Keep a change made with one key, and say so."""
        self.run_worker(self._changed(edit, said), name="keep-change", group="keep")

    async def _changed(self, edit: Edit, said: str) -> None:
        problem = await self.keep(edit)
        self.answer(problem or said)
        if not problem:
            self.tell()

    def answered(self, done: object) -> None:
        """A question was left: say what became of it."""
        if not done:
            return
        said = forms.saved(time_of_day(self.desk.now()))
        if isinstance(done, Picked):
            told = emergency_number(done.number, self.desk.now().date()).said
            source = "" if done.seen is None else welcome.SEEN if done.seen else welcome.GENERAL
            said = " ".join(filter(None, (told, source)))
        self.answer(said)
        self.tell()

    def tell(self) -> None:
        """Show at once the emergencies that the change brought up, or that the checks could not run."""
        saved, self._saved = self._saved, None
        if saved is None:
            return
        if not saved.complete:
            self.answer(RULES_FAILED)
        if saved.urgent:
            self.app.push_screen(Findings(self.desk, saved.urgent, after_saving=True, kept=profile_page.KEPT))

    def came_back(self, _result: object = None) -> None:
        """From a page of the profile: what it changed shows here too."""
        self.seen = self.desk.profile
        self.show()

    def returned(self, result: object = None) -> None:
        """The profile may have been opened by its name."""
        self.came_back(result)
