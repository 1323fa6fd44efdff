"""Questions for the doctor: read from a line, told on one, and the place among them that words name."""

from __future__ import annotations

from journal.model.text import clean, one_line
from journal.model.views import Question
from journal.phrase.answers import Answer
from journal.vocabulary import NOTE_LIMIT
from journal.words import questions as say
from journal.words.dates import day


def read_question(text: str) -> Answer:
    """The question, or an answer to one, in the patient's own words."""
    said = clean(text).strip()
    if not said:
        return Answer(problem=say.NOTHING_SAID)
    return Answer(problem=say.TOO_LONG) if len(said) > NOTE_LIMIT else Answer(said, said)


def place_said(text: str, now: int, count: int) -> int | None:
    """The place (1 first) that "up", "down", "first", "last" or a number names for what stands at `now`; else None."""
    said = one_line(text).lower()
    named = {"up": max(1, now - 1), "down": min(count, now + 1), "first": 1, "top": 1, "last": count, "bottom": count}
    if said in named:
        return named[said]
    return int(said) if said.isascii() and said.isdigit() and 1 <= int(said[:6]) <= count else None


def told(row: Question) -> str:
    """A question on one line, and what came of it."""
    asked = "" if row.asked_on is None else say.asked(day(row.asked_on))
    answered = say.answered(one_line(row.answer)) if row.answer else ""
    return "; ".join(filter(None, (one_line(row.text), asked, answered)))
