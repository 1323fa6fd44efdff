"""The form on which an entry is corrected: its lines, what was changed on them, and the draft of it on disk."""

from __future__ import annotations

import asyncio
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.widgets import Static

from journal.phrase import sheet
from journal.phrase.correcting import put
from journal.phrase.correction import Correction, begun
from journal.screens import edit_rows
from journal.screens.desk import Desk
from journal.screens.edit_keys import PutBack, SaveEdit, TakeUpdateAway
from journal.screens.edits import Unsaved
from journal.screens.form_page import FormPage
from journal.screens.soon import Soon
from journal.store.problems import JournalProblem
from journal.widgets.banner import Banner
from journal.widgets.command import Command
from journal.widgets.form_list import FormList
from journal.widgets.form_rows import FormRow
from journal.widgets.plain import plain_line
from journal.widgets.urgent_line import say_urgent
from journal.words import app
from journal.words import edit as words


class EditForm(FormPage):
    """The lines of a correction. What is changed is kept on disk from the first change on."""

    HAS_BANNER = True
    HEADING, NAME_WIDTH, NUMBERED, SIGNED = words.TITLE, 24, False, True

    def __init__(self, desk: Desk, unsaved: Unsaved) -> None:
        super().__init__(desk)
        self.correction, self.line = unsaved
        before = self.correction.before
        self.INTRO = words.DAMAGED if before.damaged else words.INTRO if before.ended_at is None else words.INTRO_ENDED
        self.soon = Soon(self, lambda: self.desk.edits.keep(), self.answer)

    def parts(self) -> ComposeResult:
        """As every form, below what to do first when the entry looks like an emergency now."""
        yield Banner(id="urgent")
        yield from super().parts()

    def mounted(self) -> None:
        """Show the lines, and look whether the entry still stands so: the list it was opened from may be older."""
        super().mounted()
        self.run_worker(self._looked(), name="look", group="look")
        self.begin()

    def begin(self) -> None:
        """The lines are shown: what is to be done first."""

    async def _looked(self) -> None:
        try:
            stored = await asyncio.to_thread(self.desk.reader.episode, self.correction.before.id)
        except JournalProblem:
            return  # saving will say what is wrong
        if not self.is_attached or begun(stored).draft == begun(self.correction.before).draft:
            return
        if self.correction.unsaved or self.line is not None:
            self.answer(words.CHANGED_MEANWHILE)
        else:
            self.correction = begun(stored)
            self.show()
            self.answer(words.FRESH)

    def rows(self) -> tuple[FormRow, ...]:
        """Every field."""
        return edit_rows.rows(self.correction)

    def show(self) -> None:
        """Show the lines, how much is not saved, and what to do first when it looks like an emergency now."""
        super().show()
        count = self.correction.unsaved
        name = self.query_one("#name", Static)
        name.update(plain_line(words.not_saved(count) or self.desk.profile.name or app.TITLE, 40))
        name.set_class(count > 0 or bool(self.desk.profile.name), "-named")
        drafts = (self.correction.result,) if count else ()
        say_urgent(self.query_one(Banner), drafts, self.desk.profile, self.desk.now(), self.desk.alarm)
        self.show_keys()

    def useful(self, command: type[Command]) -> bool:
        """Left out of the bottom line: what does nothing while nothing was changed, or there is no update."""
        changed = self.correction.unsaved > 0
        updates = len(self.correction.draft.readings) > 1
        needs = {PutBack: changed, SaveEdit: changed or self.correction.before.damaged, TakeUpdateAway: updates}
        return needs.get(command, True)

    def set_field(self, key: str, new: Any) -> None:
        """Another value in a field."""
        self.put(self.correction._replace(draft=put(self.correction.draft, key, new)))

    def put(self, correction: Correction) -> None:
        """Show it so, and keep it."""
        self.correction = correction
        self.show()
        self.note()

    def note(self) -> None:
        """Keep it on disk soon."""
        self.desk.edits.note(Unsaved(self.correction, self.line))
        self.soon.changed()

    def _marked(self) -> str:
        row = self.query_one(FormList).chosen
        return "" if row is None else row.key

    @on(PutBack)
    def put_back(self) -> None:
        """The line as it is stored; a removed update back in its place."""
        name = self._marked()
        index, _ = sheet.part(name)
        removed = index is not None and index in self.correction.removed
        before = self.correction
        after = before.without(index) if removed and index else before.as_it_was(name)
        self.put(after)
        self.answer(words.NOTHING_TO_PUT_BACK if after == before else words.PUT_BACK)

    @on(TakeUpdateAway)
    def take_update_away(self) -> None:
        """Without this update, or with it again."""
        index, _ = sheet.part(self._marked())
        if not index:
            self.answer(words.ONLY_UPDATES)
            return
        self.put(self.correction.without(index))
        self.query_one(FormList).choose(f"readings[{index}].at")
        self.answer(words.WITHOUT if index in self.correction.removed else words.WITH_AGAIN)
