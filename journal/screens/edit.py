"""Correcting an entry: every field on a line, changed one by one and saved together.

What is changed here is a draft: kept on disk from the first change on, gone only once it is in the journal or was put back.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, NamedTuple

from textual import on

from journal.model.drafts import Refused
from journal.model.views import Episode, Reading
from journal.phrase import sheet
from journal.phrase.correcting import NUMBERS, SWITCHES, SYMPTOMS, TEXTS, choices, key_of, several
from journal.phrase.correction import begun, held
from journal.phrase.note_signs import note_signs
from journal.rules.report import Finding
from journal.screens.ask_line import AskLine
from journal.screens.conflict import MINE, THEIRS, ConflictPage
from journal.screens.desk import Desk
from journal.screens.edit_form import EditForm
from journal.screens.edit_keys import EDIT, LeaveEdit, SaveEdit
from journal.screens.edit_questions import question
from journal.screens.edits import Line, Unsaved
from journal.screens.judged import Judged, judged
from journal.screens.note_sheet import NoteSheet
from journal.screens.pick import Picked, PickSheet
from journal.screens.ticks import SymptomPage, TickPage
from journal.store.problems import Conflict, JournalProblem, NotFound
from journal.widgets.command import bindings
from journal.widgets.form_list import FormList
from journal.words import edit as words
from journal.words.times import time_of_day

if TYPE_CHECKING:
    from journal.store.journal import Journal


class Edited(NamedTuple):
    """What the page leaves behind: its entry, what is told of it, and the clock's time when it was stored, if it was.

    `urgent` are the emergencies that were none before.
    """

    episode: Episode
    told: str = ""
    time: str = ""
    urgent: tuple[Finding, ...] = ()


class EditPage(EditForm):
    """The page. Dismissed with Edited. With a line that was being typed it begins there; with `save` it saves at once."""

    OFFER = EDIT
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, unsaved: Unsaved, *, save: bool = False) -> None:
        super().__init__(desk, unsaved)
        self._save_at_once = save
        self._saving = False

    def begin(self) -> None:
        """Save at once, with what was being typed, or go on with that; also when it can't be read as it stands."""
        if self._save_at_once and self._line_taken():
            self.save()
        elif self.line is not None:
            name, text = self.line
            self.query_one(FormList).choose(name)
            self._ask(name, text)

    def _line_taken(self) -> bool:
        """Put what was being typed into its field; False when it is no answer yet."""
        if self.line is None:
            return True
        name, text = self.line
        answer = question(self.correction.draft, name, self.desk.now()).read(text)
        if answer.problem or answer.ask is not None:
            return False
        self.line = None
        self.set_field(name, answer.value)
        return True

    # Changing a line

    def chosen(self, key: str) -> None:
        """The editor of the line."""
        index, _ = sheet.part(key)
        if self._saving or index in self.correction.removed:
            self.answer("" if self._saving else words.WITHOUT)
            return
        kind, draft = key_of(key), self.correction.draft
        label = next((row.name for row in self.query_one(FormList).rows if row.key == key), "")
        if kind in SYMPTOMS and index is not None:
            self.app.push_screen(SymptomPage(self.desk, draft.readings[index]), lambda new: self._signs(index, new))
        elif several(key):
            page = TickPage(self.desk, label, choices(key), held(draft, key))
            self.app.push_screen(page, lambda new: self.set_field(key, new))
        elif kind in SWITCHES:
            self.turned(key, 1)
        elif choices(key):
            sheet_ = PickSheet(self.desk, label, choices(key), held(draft, key))
            self.app.push_screen(sheet_, lambda new: self._picked(key, new))
        else:
            self._ask(key, None)

    def turned(self, key: str, by: int) -> None:
        """The answer before or after the present one; a number one less or more."""
        index, _ = sheet.part(key)
        now, known = held(self.correction.draft, key), choices(key)
        if self._saving or index in self.correction.removed or several(key):
            return
        if known:
            order = list(known)
            self.set_field(key, order[(order.index(now) + by) % len(order)])
        elif key_of(key) in NUMBERS and now is not None:
            self.set_field(key, max(0, min(10, now + by)))

    def counts(self, key: str) -> bool:
        """How strong, and how much it hurts."""
        return key_of(key) in NUMBERS

    def _ask(self, key: str, typed: str | None) -> None:
        """A line to type in, or an area for the patient's own words."""

        async def keep(new: Any) -> str:
            self.set_field(key, new)
            if key_of(key) in TEXTS:
                self.answer(note_signs(new or "", self.correction.draft))
            return ""

        def writing(text: str) -> None:
            self.line = Line(key, text) if text != asked.text else None
            self.note()

        asked = question(self.correction.draft, key, self.desk.now())
        page = NoteSheet if key_of(key) in TEXTS else AskLine
        self.app.push_screen(page(self.desk, asked, keep, writing, typed), self._left_line)

    def _left_line(self, _done: object) -> None:
        self.line = None
        self.note()

    def _picked(self, key: str, new: Picked | None) -> None:
        if new is not None:
            self.set_field(key, new.value)

    def _signs(self, index: int, new: Reading | None) -> None:
        if new is not None:
            readings = self.correction.draft.readings
            draft = self.correction.draft._replace(readings=(*readings[:index], new, *readings[index + 1 :]))
            self.put(self.correction._replace(draft=draft))

    @on(LeaveEdit)
    def leave(self) -> None:
        """Back; what is not saved is kept."""
        if self._saving:
            return
        count = self.correction.unsaved
        if count:
            self.carry_out(self.soon.kept(), "keep")
        self.dismiss(Edited(self.correction.before, words.kept(count) if count else ""))

    # Saving

    @on(SaveEdit)
    def save(self) -> None:
        """Save all of it, once."""
        if self._saving:
            return
        if not self.correction.unsaved and not self.correction.before.damaged:
            self.answer(words.NOTHING_CHANGED)
            return
        self._saving = True
        self.answer(words.SAVING)
        self.carry_out(self._saved(), "save")

    async def _saved(self) -> None:
        try:
            done = await asyncio.to_thread(self._store)
        except Conflict:
            await self._conflict()
        except NotFound:
            await self._not_saved(words.GONE)
        except (JournalProblem, Refused) as problem:
            await self._not_saved(f"{problem} {words.STILL_HERE}")
        else:
            time = time_of_day(self.desk.now())
            self.dismiss(Edited(done.stored, words.saved(time), time, done.urgent))

    def _store(self) -> Judged[Episode]:
        """All in the thread, so that what is stored is never offered again as a draft."""
        before, result = self.correction.before, self.correction.result

        def work(journal: Journal) -> Episode:
            stored = journal.change(before, result)
            self.desk.edits.forget(before.id)
            return stored

        return judged(self.desk, work)

    async def _not_saved(self, why: str) -> None:
        self._saving = False
        await self.soon.kept()
        self.answer(why)

    async def _conflict(self) -> None:
        """Show what is there now beside what was changed here."""
        await self.soon.kept()
        try:
            theirs = await asyncio.to_thread(self.desk.reader.episode, self.correction.before.id)
        except JournalProblem as problem:
            await self._not_saved(words.GONE if isinstance(problem, NotFound) else f"{problem} {words.STILL_HERE}")
            return
        self._saving = False
        page = ConflictPage(self.desk, self.correction, theirs)
        self.app.push_screen(page, lambda chosen: self._decided(chosen, theirs))

    def _decided(self, chosen: str | None, theirs: Episode) -> None:
        if chosen == MINE:
            self.put(self.correction.onto(theirs)[0])
            self.save()
        elif chosen == THEIRS:
            self.put(begun(theirs))
            self.answer(words.TAKEN_THEIRS)
        else:
            self.answer(words.STILL_HERE)
