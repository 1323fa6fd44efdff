"""What the pages of the profile share: one change is kept after the other, and what became of it is told at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from journal.model.drafts import Refused
from journal.model.views import Profile
from journal.phrase.answers import emergency_number
from journal.screens.desk import Desk
from journal.screens.form_page import FormPage
from journal.screens.judged import carry
from journal.screens.number import Picked
from journal.store.problems import Conflict, JournalProblem
from journal.words import forms, profile_page, welcome
from journal.words.times import time_of_day

Edit = Callable[[Profile], Profile]


class ProfileForm(FormPage):
    """A form over the profile. `seen` is the profile as the page shows it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.seen = desk.profile
        self._turn = asyncio.Lock()

    async def keep(self, edit: Edit) -> str:
        """Keep the profile as `edit` makes it; the problem when it could not be kept. One change waits for the other."""
        async with self._turn:
            seen, wanted = self.seen, edit(self.seen)
            if wanted == seen:
                return ""
            try:
                stored = await carry(self, lambda journal: journal.save_profile(seen, wanted), kept=profile_page.KEPT)
            except Conflict as conflict:
                self.seen = self.desk.profile = await asyncio.to_thread(self._read_again)
                self._show_stored()
                return str(conflict)
            except (JournalProblem, Refused) as problem:
                return str(problem)
            self.seen = self.desk.profile = stored
            self._show_stored()
            return ""

    def _show_stored(self) -> None:
        """Here, or on the page of the profile that is on top now."""
        page = self if self.is_attached else self.app.screen
        if isinstance(page, ProfileForm):
            page.came_back()
            page.show_rules()

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
        self.carry_out(self._changed(edit, said), "keep-change")

    async def _changed(self, edit: Edit, said: str) -> None:
        problem = await self.keep(edit)
        self.answer(problem or said)

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

    def came_back(self, _result: object = None) -> None:
        """From a page of the profile: what it changed shows here too."""
        self.seen = self.desk.profile
        self.show()

    def returned(self, result: object = None) -> None:
        """The profile may have been opened by its name."""
        self.came_back(result)
