"""The form below the line in which an entry is written: signs asked by place, and the parts that few lines say.

What is answered here stands at the end of the same text as the line, so that it is judged, kept on disk and stored with it.
"""

from __future__ import annotations

import asyncio
from typing import Any

from textual import on
from textual.events import DescendantFocus

from journal.model.drafts import EpisodeDraft
from journal.phrase import pelvic
from journal.phrase.correcting import NUMBERS, SYMPTOMS, choices
from journal.phrase.filled import BELOW, SAID, in_part
from journal.screens.desk import Desk
from journal.screens.edit_keys import RatherNot, SayNotThere, SayThere
from journal.screens.form_keys import ChangeRow
from journal.screens.log_keys import ON_SIGNS
from journal.screens.log_rows import FUNCTION, is_sign, one_of, rows, state, state_below
from journal.screens.log_text import LogText
from journal.store.problems import JournalProblem
from journal.widgets.command import Command
from journal.widgets.form_list import FormList
from journal.widgets.sign_list import SignList
from journal.words import filled as words

_SAYS: dict[type[Command], str] = {SayThere: "symptoms", SayNotThere: "denied", RatherNot: "declined"}
_STATES: tuple[str | None, ...] = (*SYMPTOMS, None)
_LOOKED_AT = 60  # entries, for whether the question of the day was answered


class LogForm(LogText):
    """The part of the page of an entry that is filled in. `draft` is what the text means, None while that is not clear."""

    later = False  # whether it is a reading of an entry that is there already

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._below = False

    # What the page gives

    @property
    def draft(self) -> EpisodeDraft | None:
        """What would be stored now."""
        raise NotImplementedError

    def put_line_text(self, text: str) -> None:
        """Put this into the line, where it is understood anew."""
        raise NotImplementedError

    def filled_anew(self) -> None:
        """Something was answered: judge it and keep it."""
        raise NotImplementedError

    # Showing

    def look_below(self) -> None:
        """Find out whether the question about bladder and bowels was answered today already."""
        self.run_worker(self._look_below(), name="below", group="below")

    async def _look_below(self) -> None:
        day = self.desk.now().date()
        try:
            known = await asyncio.to_thread(lambda: (*self.desk.reader.latest(_LOOKED_AT), *self.desk.reader.ongoing()))
        except JournalProblem:
            known = ()
        self._below = not pelvic.answered(known, day)
        if self.is_attached:
            self.show_form(shown=self.query_one(SignList).display)

    def show_form(self, *, shown: bool) -> None:
        """Show the rows, or none while a question is open."""
        form, draft = self.query_one(SignList), self.draft
        form.display = shown and draft is not None
        self.set_class(form.display, "-form")
        if form.display and draft is not None:
            form.show_rows(rows(draft, self.filled, below=self._asks_below(draft), later=self.later))
        elif form.has_focus:
            self.screen.focus_previous()

    def _asks_below(self, draft: EpisodeDraft) -> bool:
        said = BELOW in self.filled.parts or any(name in self.filled.answers for name in pelvic.signs())
        return pelvic.concerned(draft.episode()) and (self._below or said)

    @property
    def below_open(self) -> bool:
        """Whether it was said that something has changed there, and not what."""
        draft = self.draft
        return BELOW in self.filled.parts and draft is not None and not set(draft.readings[-1].symptoms) & set(pelvic.signs())

    def ask_which(self) -> None:
        """Before it is saved: what has changed there."""
        form = self.query_one(SignList)
        form.focus()
        form.choose(pelvic.signs()[0])
        self.tell_of_row()

    def useful(self, command: type[Command]) -> bool:
        """The keys of the signs do nothing elsewhere."""
        row = self.query_one(SignList).chosen if self.query_one(SignList).has_focus else None
        return super().useful(command) and (command not in ON_SIGNS or (row is not None and is_sign(row.key)))

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Other keys do something on the rows."""
        super().on_descendant_focus(event)
        self.tell_of_row()

    @on(FormList.Moved)
    def moved(self) -> None:
        """Help on the row."""
        self.tell_of_row()

    def tell_of_row(self) -> None:
        """Help on the row under the cursor, and its keys."""
        form = self.query_one(SignList)
        self.set_class(form.has_focus, "-on-signs")
        self.show_keys()
        if form.display and form.has_focus and form.chosen is not None:
            self.say(form.chosen.help)

    # Answering

    @on(FormList.Turned)
    def turned(self, event: FormList.Turned) -> None:
        """The answer before or after the present one; a number one less or more."""
        key, draft = event.key, self.draft
        held = self.desk.held
        if draft is None or held.flooding or (held.repeating and key not in NUMBERS):
            return
        reading = draft.readings[-1]
        if is_sign(key):
            now = state_below(reading, self.filled) if key == BELOW else state(reading, key)
            self._answer(key, _STATES[(_STATES.index(now) + event.by) % len(_STATES)])
        elif key in NUMBERS:
            number = reading.severity if key == "severity" else reading.pain
            self._number(key, 0 if number is None else max(0, min(10, number + event.by)))
        elif one_of(key):
            order = list(one_of(key))
            self._take(key, order[(order.index(self._held(key)) + event.by) % len(order)])

    @on(ChangeRow)
    def change_row(self) -> None:
        """Enter on a row."""
        self.query_one(SignList).choose_row()

    @on(FormList.Chosen)
    def chosen(self, event: FormList.Chosen) -> None:
        """The next answer, or the page with all of them."""
        key, draft = event.key, self.draft
        if draft is None:
            return
        label = next((row.name for row in self.query_one(SignList).rows if row.key == key), "")
        if key in ("triggers", "relief"):
            from journal.screens.ticks import TickPage

            page = TickPage(self.desk, label, choices(key), getattr(draft, key))
            self.app.push_screen(page, lambda new: self._part(key, " ".join(new or ())))
        elif key in NUMBERS:
            from journal.phrase.sheet import strength
            from journal.screens.pick import PickSheet

            known: dict[Any, str] = {n: strength(n) if key == "severity" else f"{n}/10" for n in range(11)}
            sheet = PickSheet(self.desk, label, known, getattr(draft.readings[-1], key))
            self.app.push_screen(sheet, lambda new: None if new is None else self._number(key, new.value))
        elif key in ("note", "reason"):
            self._write(key, draft)
        else:
            self.turned(FormList.Turned(key, 1))

    @on(SayThere)
    @on(SayNotThere)
    @on(RatherNot)
    def say_of_marked(self, event: Command) -> None:
        """An answer to the sign under the cursor; then on to the next one."""
        form, row = self.query_one(SignList), self.query_one(SignList).chosen
        if form.has_focus and row is not None and is_sign(row.key):
            self._answer(row.key, _SAYS[type(event)])
            form.action_step(1)

    def _answer(self, key: str, kind: str | None) -> None:
        said = None if kind is None else SAID[kind]
        if key == BELOW:
            # A yes is only the way to the details; taken back, it takes them along.
            there = kind == "symptoms"
            self.filled = self.filled.answered(pelvic.signs(), None if there else said).part(BELOW, words.YES if there else "")
        else:
            self.filled = self.filled.answered((key,), said)
        self.filled_anew()

    def _number(self, key: str, number: int) -> None:
        if key == "severity":
            from journal.phrase.beside import strong

            self.put_line_text(strong(self.line, number))
        else:
            self._part(key, str(number))

    def _held(self, key: str) -> Any:
        draft = self.draft
        if draft is None:
            return None
        if key.startswith(FUNCTION):
            return dict(draft.function).get(key.removeprefix(FUNCTION))
        return draft.readings[-1].evidence if key == "evidence" else getattr(draft, key)

    def _take(self, key: str, value: str | None) -> None:
        draft = self.draft
        if key.startswith(FUNCTION) and draft is not None:
            levels = {**dict(draft.function), key.removeprefix(FUNCTION): value}
            self._part("function", " ".join(f"{item}={level}" for item, level in levels.items() if level))
        else:
            self._part(key, value or "")

    def _part(self, name: str, text: str) -> None:
        self.filled = self.filled.part(name, text)
        self.filled_anew()

    def _write(self, key: str, draft: EpisodeDraft) -> None:
        """A note on a page of its own, or a reason in a line of its own."""
        # These with a text editor, which a line to type in does without.
        from journal.phrase.beside import own_words, without_note
        from journal.screens.ask_line import AskLine
        from journal.screens.edit_questions import question
        from journal.screens.note_sheet import NoteSheet

        name = "explanation" if key == "reason" else "readings[0].note" if self.later else "notes"
        asked = question(draft, name, self.desk.now())
        asked = asked if key == "reason" else asked._replace(text=own_words(self.line, self.filled))

        async def keep(new: Any) -> str:
            self._written(key, new or "")
            return ""

        def writing(text: str) -> None:
            if key == "note":
                self.keep_meanwhile(self.joined(without_note(self.line), self.filled._replace(note=text)))
            else:
                self.keep_meanwhile(self.joined(self.line, self.filled.part("reason", in_part(text))))

        page = NoteSheet if key == "note" else AskLine
        self.app.push_screen(page(self.desk, asked, keep, writing), lambda _done: self.keep_meanwhile(self.text))

    def _written(self, key: str, text: str) -> None:
        if key == "reason":
            self._part("reason", in_part(text))
            return
        from journal.phrase.beside import without_note

        self.filled = self.filled._replace(note=text)
        self.put_line_text(without_note(self.line))
