"""The page on which a visit that is over is written down in one go, with its answers, and saved as one change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from textual import on

from journal.model.text import one_line
from journal.model.views import Question, Visit
from journal.phrase import visited
from journal.phrase.answers import Answer
from journal.screens import ask_line
from journal.screens.care_item import CareItem, Here, Part
from journal.screens.care_keys import VISITED, SaveVisited
from journal.screens.care_parts import words_or_empty
from journal.screens.desk import Desk
from journal.screens.visit import VisitPage
from journal.widgets.command import bindings
from journal.widgets.form_rows import FormRow
from journal.words import visited as words
from journal.words.care_page import NOT_SAID

_ANSWER = "answer:"


class VisitedPage(CareItem):
    """The page. Nothing is stored before it is saved; then it is left, and says so."""

    HEADING, INTRO, LIST = words.TITLE, words.INTRO, "visits"
    ASKED = words.ROWS
    PARTS: ClassVar[Mapping[str, Part]] = {name: VisitPage.PARTS[name] for name in words.ROWS if name in VisitPage.PARTS}
    OFFER = VISITED
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, None, "")
        self._begun = self._visit = Visit("", desk.now().date(), "consultation")
        self._watch = ""
        self._answers: dict[str, str] = {}
        self._warned = False

    @property
    def record(self) -> Any:
        """The visit as far as it was written down here."""
        return self._visit

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """The questions that may have been answered."""
        return visited.waiting(self.history.questions)

    def rows(self) -> tuple[FormRow, ...]:
        """The visit, what to watch, and a row for each open question."""
        asked = words.ROWS["track"]
        watch = FormRow("track", asked.label, one_line(self._watch) or NOT_SAID, asked.help, quiet=not self._watch)
        return (*self._of_visit(), *map(self._answer_row, range(len(self.open_questions))), watch)

    def _of_visit(self) -> Iterator[FormRow]:
        for key, part in self.PARTS.items():
            asked, said = self.ASKED[key], part.shown(self._visit)
            said = "" if key == "sites" and not self._visit.assessed_numbness else said
            yield FormRow(key, asked.label, said or NOT_SAID, asked.help, quiet=not said)

    def _answer_row(self, at: int) -> FormRow:
        one = self.open_questions[at]
        said = self._answers.get(one.id, "")
        return FormRow(
            f"{_ANSWER}{one.id}",
            words.answer_label(at + 1),
            one_line(said) or words.unanswered(one_line(one.text)),
            f"{one_line(one.text)} {words.ANSWER_HELP}",
            quiet=not said,
        )

    def chosen(self, key: str) -> None:
        """Ask for a part, an answer, or what to watch."""
        self._warned = False
        if self.only_reading():
            return
        if key == "track":
            asked = words.ROWS["track"]
            self._ask(asked.question, asked.help, asked.example, self._watch, self._watching)
        elif key.startswith(_ANSWER):
            name = key.removeprefix(_ANSWER)
            one = next((one for one in self.open_questions if one.id == name), None)
            if one is not None:
                had = self._answers.get(name, "")
                self._ask(one_line(one.text), words.ANSWER_HELP, words.ANSWER_EXAMPLE, had, lambda said: self._said(name, said))
        else:
            super().chosen(key)

    def _ask(self, title: str, help_: str, example: str, text: str, keep: Any) -> None:
        here = Here(self.desk.now(), self.desk.clock.zone_name())

        async def kept(value: str) -> str:
            keep(value)
            self.show()
            return ""

        def read(said: str) -> Answer:
            return words_or_empty(said, here)

        self.app.push_screen(ask_line.AskLine(self.desk, ask_line.Question(title, help_, example, text, read), kept))

    def _watching(self, said: str) -> None:
        self._watch = said

    def _said(self, name: str, said: str) -> None:
        self._answers[name] = said

    async def keep(self, *steps: Any) -> str:
        """Here a step is only what the page shows."""
        self._visit = steps[0][1]
        self.show()
        return ""

    def change(self, said: str, *steps: Any) -> None:
        """As above."""
        self._visit = steps[0][1]
        self._warned = False
        self.show()

    def answered(self, done: object) -> None:
        """Nothing is saved yet, so nothing is said."""

    # All of it

    @on(SaveVisited)
    def save_all(self) -> None:
        """As one change."""
        if not self.only_reading():
            self.carry_out(self._saved(), "save-visit")

    async def _saved(self) -> None:
        kept = visited.steps(self._visit, self._watch, self._answers, self.history.questions)
        problem = await super().keep(*kept)
        if problem:
            self.answer(problem)
        elif self.is_attached:
            self.dismiss(words.SAVED)

    def leave(self) -> None:
        """Something written is never lost without a word."""
        untouched = self._visit == self._begun and not self._watch and not any(self._answers.values())
        if untouched or self._warned:
            self.dismiss()
            return
        self._warned = True
        self.answer(words.NOT_SAVED)
