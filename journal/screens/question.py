"""The page of one question for the doctor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from journal.model.views import Question
from journal.phrase.answers import Answer
from journal.phrase.questions import read_question
from journal.screens import care_parts as parts
from journal.screens.care_item import CareItem, Here, Part
from journal.screens.care_keys import QUESTION
from journal.widgets.command import bindings
from journal.words import care_page as words
from journal.words import profile as say


def _never(_record: Question) -> Iterator[str]:
    """Nothing is wrong with a day."""
    yield from ()


def _read_text(text: str, record: Question, _here: Here) -> Answer:
    answer = read_question(text)
    return answer if answer.problem else Answer(record._replace(text=answer.value), say.kept_as(answer.said))


def _read_answer(text: str, record: Question, here: Here) -> Answer:
    """The answer; then it was asked, today unless another day is known. Empty takes it away."""
    if not text.strip():
        return Answer(record._replace(answer=None), say.EMPTY_FIELD)
    answer = read_question(text)
    if answer.problem:
        return answer
    asked = record.asked_on or here.now.date()
    return Answer(record._replace(answer=answer.value, asked_on=asked), say.kept_as(answer.said))


class QuestionPage(CareItem):
    """The page."""

    HEADING, LIST, ASKED = words.QUESTION_TITLE, "questions", words.QUESTION
    PARTS: ClassVar[Mapping[str, Part]] = {
        "text": Part(parts.text_of("text"), parts.text_of("text"), _read_text),
        "asked": parts.part("asked_on", parts.last_day, _never, parts.day_of("asked_on", last=True)),
        "answer": Part(parts.text_of("answer"), parts.text_of("answer"), _read_answer),
    }
    OFFER = QUESTION
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)
