"""Care: what was tried, what a clinician called it, visits and exams, and the questions, in four sections of one list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from journal.model.questions import is_open, moved, next_rank
from journal.model.views import CareRow, Question
from journal.phrase.answers import Answer
from journal.rules.relief import none_lasting
from journal.screens import ask_line, care_rows
from journal.screens.care_form import CareForm
from journal.screens.care_item import CareItem
from journal.screens.care_keys import CARE, DeleteRecord, HeavierQuestion, LighterQuestion, NewRecord, OpenRecord
from journal.screens.diagnosis import DiagnosisPage
from journal.screens.question import QuestionPage
from journal.screens.treatment import TreatmentPage
from journal.screens.visit import VisitPage
from journal.widgets.command import Command, bindings
from journal.widgets.form_list import FormList
from journal.widgets.form_rows import FormRow, gap, heading
from journal.widgets.plain import plain_line
from journal.words import care as care_words
from journal.words import care_page as words
from journal.words import treatments as say_treatments

_NEW = "new"
_PAGES: dict[str, type[CareItem]] = {
    "treatments": TreatmentPage,
    "diagnoses": DiagnosisPage,
    "visits": VisitPage,
    "questions": QuestionPage,
}


class CarePage(CareForm):
    """The page. A row's key is its section and the record's id, such as "visits:018f…"."""

    CSS_PATH: ClassVar[list[str]] = ["form_page.tcss", "care.tcss"]  # type: ignore[assignment]  # Textual takes several
    HEADING, NAME_WIDTH, NUMBERED = words.TITLE, 32, False
    OFFER = CARE
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def parts(self) -> ComposeResult:
        """Title, what the treatments come to, the list, help and answers."""
        with Horizontal(id="heading"):
            yield Static(plain_line(self.HEADING), id="day")
            yield self.name_line()
        yield Static("", id="none-lasting", markup=False)
        yield FormList(self.desk.glyphs, self.desk.held, self.NAME_WIDTH)
        yield Static("", id="hint", markup=False)
        yield Static("", id="left-out", markup=False)
        yield Static("", id="answer", markup=False)

    def rows(self) -> tuple[FormRow, ...]:
        """The four sections; an empty one says what belongs there."""
        if self.seen is None:
            return ()
        lines: list[FormRow] = []
        for section, title in words.SECTIONS.items():
            lines += [*([gap()] if lines else []), heading(title)]
            there = care_rows.section(self.history, section)
            lines += there or [FormRow(f"{section}:{_NEW}", words.ADD[section], help=words.TEACH[section])]
        return tuple(lines)

    def show(self) -> None:
        """Show the rows anew, and what there is to say about all of them."""
        super().show()
        today = self.desk.now().date()
        failing = none_lasting(self.history.treatments, today)
        gaps = () if self.seen is None else self.seen.gaps
        self.put_line("#none-lasting", "" if failing is None else say_treatments.none_lasting(*failing))
        self.put_line("#left-out", care_words.left_out(len(gaps)) if gaps else "")
        self.show_keys()

    def useful(self, command: type[Command]) -> bool:
        """Nothing under the cursor: nothing to open or delete; only open questions move."""
        row = self.record
        if command in (HeavierQuestion, LighterQuestion):
            return isinstance(row, Question) and is_open(row)
        return row is not None if command in (DeleteRecord, OpenRecord) else super().useful(command)

    @on(FormList.Moved)
    def stands(self) -> None:
        """Other keys do something on another row."""
        self.show_keys()

    @property
    def section(self) -> str:
        """The section the cursor stands in."""
        row = self.query_one(FormList).chosen if self.is_attached else None
        return "treatments" if row is None else row.key.partition(":")[0]

    @property
    def record(self) -> CareRow | None:
        """The record under the cursor."""
        row = self.query_one(FormList).chosen if self.is_attached else None
        return None if row is None else care_rows.record(self.history, row.key)

    def chosen(self, key: str) -> None:
        """Open it, or begin a new one."""
        section, _, name = key.partition(":")
        if name == _NEW:
            self.ask_new(section)
        elif care_rows.record(self.history, key) is not None:
            self._open(section, name)

    @on(OpenRecord)
    def open_record(self) -> None:
        """Enter."""
        self.query_one(FormList).choose_row()

    @on(NewRecord)
    def new_record(self) -> None:
        """A new one in the section of the cursor."""
        self.answer("")
        self.ask_new(self.section)

    def _open(self, section: str, name: str) -> None:
        self.app.push_screen(_PAGES[section](self.desk, self.seen, name), self.came_back)

    def came_back(self, told: str | None = None) -> None:
        """From the page of a record, which may have deleted it."""
        self.answer(told or "")
        self.reload()

    def returned(self, result: object = None) -> None:
        """From the trash, out of which something may have come, or from a visit that was written down."""
        self.answer(result if isinstance(result, str) else "")
        self.reload()

    @on(DeleteRecord)
    def delete(self) -> None:
        """Into the trash."""
        row = self.record
        if row is None:
            self.answer(words.NOTHING_CHOSEN)
        else:
            self.change(words.DELETED, (row, None))

    @on(HeavierQuestion)
    def heavier(self) -> None:
        """Up."""
        self._move(-1)

    @on(LighterQuestion)
    def lighter(self) -> None:
        """Down."""
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.record
        if not isinstance(row, Question) or not is_open(row):
            self.answer(words.ONLY_QUESTIONS)
            return
        place = care_rows.place(self.history, row)
        steps = moved(self.history.questions, row.id, place + by) if place + by >= 1 else ()
        if steps:
            self.change(" ", *steps)

    # A new one

    def ask_new(self, section: str) -> None:
        """Ask for it in a line; once it is kept, its page opens."""
        if self.only_reading():
            return
        asked = words.NEW_LINES[section]
        made: list[str] = []

        async def keep(row: Any) -> str:
            if section == "questions":
                row = Question("", row, next_rank(self.history.questions))
            problem = await self.keep((None, row))
            if not problem:
                made.append(self.stored[0].id)  # the rows as they are stored
            return problem

        question = ask_line.Question(asked.question, asked.help, asked.example, "", self._reading(section))
        self.app.push_screen(ask_line.AskLine(self.desk, question, keep), lambda done: self._made(section, done, made))

    def _reading(self, section: str) -> Callable[[str], Answer]:
        return lambda text: care_rows.read(section, text, self.desk.now(), self.desk.clock.zone_name())

    def _made(self, section: str, done: object, made: list[str]) -> None:
        if not done or not made:
            return
        self.query_one(FormList).choose(f"{section}:{made[0]}")
        self.answered(done)
