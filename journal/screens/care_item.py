"""The page of one record of care: each of its parts on a line, asked for anew or turned from one value to the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, NamedTuple

from textual import on

from journal.phrase.answers import Answer
from journal.screens.ask_line import AskLine, Question
from journal.screens.care_form import CareForm
from journal.screens.care_keys import DeleteRecord
from journal.screens.desk import Desk
from journal.store.sound import Found
from journal.widgets.form_rows import FormRow
from journal.words import care as care_words
from journal.words import care_page as words


class Here(NamedTuple):
    """The moment and zone in which something is said."""

    now: datetime
    zone_name: str | None


class Part(NamedTuple):
    """How a part of a record is shown ("": not said), what of it stands in the line, how it is read, and how it turns.

    `read` gives the record as it is with the answer. `turn` gives it with the next value (or the one before), or says why not.
    """

    shown: Callable[[Any], str]
    text: Callable[[Any], str] = str
    read: Callable[[str, Any, Here], Answer] | None = None
    turn: Callable[[Any, int], Answer] | None = None


class CareItem(CareForm):
    """The page of the record `name` of the list `LIST`."""

    LIST: ClassVar[str] = ""
    ASKED: ClassVar[Mapping[str, words.Asked]] = {}
    PARTS: ClassVar[Mapping[str, Part]] = {}
    NAME_WIDTH = 18

    def __init__(self, desk: Desk, seen: Found | None, name: str) -> None:
        super().__init__(desk, seen)
        self._name = name

    @property
    def record(self) -> Any:
        """The record; None when it was deleted meanwhile."""
        return next((one for one in getattr(self.history, self.LIST) if one.id == self._name), None)

    def rows(self) -> tuple[FormRow, ...]:
        """Its parts."""
        record = self.record
        if record is None:
            return ()
        told = ((key, asked, self.PARTS[key].shown(record)) for key, asked in self.ASKED.items())
        return tuple(FormRow(key, asked.label, said or words.NOT_SAID, asked.help, quiet=not said) for key, asked, said in told)

    def show(self) -> None:
        """Show the rows anew; of a record that is gone, that it is."""
        super().show()
        if self.seen is not None and self.record is None:
            self.answer(care_words.gone())

    def chosen(self, key: str) -> None:
        """Ask for the part anew, or turn it."""
        record, part, asked = self.record, self.PARTS[key], self.ASKED[key]
        if record is None or self.only_reading():
            return
        if part.read is None:
            self.turned(key, 1)
            return
        read, here = part.read, Here(self.desk.now(), self.desk.clock.zone_name())

        async def keep(changed: Any) -> str:
            return "" if changed == record else await self.keep((record, changed))

        question = Question(asked.question, asked.help, asked.example, part.text(record), lambda text: read(text, record, here))
        self.app.push_screen(AskLine(self.desk, question, keep), self.answered)

    def turned(self, key: str, by: int) -> None:
        """The next value, or the one before."""
        record, turn = self.record, self.PARTS[key].turn
        if record is None or turn is None or self.only_reading():
            return
        answer = turn(record, by)
        if answer.problem:
            self.answer(answer.problem)
        else:
            self.change(" ", (record, answer.value))

    @on(DeleteRecord)
    def delete(self) -> None:
        """Into the trash, and back to the list."""
        record = self.record
        if record is not None:
            self.carry_out(self._deleted(record), "delete")

    async def _deleted(self, record: Any) -> None:
        problem = await self.keep((record, None))
        if problem:
            self.answer(problem)
        elif self.is_attached:
            self.dismiss(words.DELETED)
