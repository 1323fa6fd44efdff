"""A visit that is over, as the steps that keep all of it as one change: the visit first, then the questions it answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from journal.model.questions import is_open, weighed
from journal.model.text import clean
from journal.model.views import CareRow, Question, Visit
from journal.words import visited as words

Step = tuple[CareRow | None, CareRow | None]


def waiting(questions: Sequence[Question]) -> tuple[Question, ...]:
    """The questions that may have been answered, the weightiest first."""
    return tuple(one for one in weighed(questions) if is_open(one))


def steps(visit: Visit, to_watch: str, answers: Mapping[str, str], questions: Sequence[Question]) -> tuple[Step, ...]:
    """What is kept, by the ids of the questions: an answer counts as asked on the day of the visit."""
    kept: list[Step] = [(None, watching(visit, to_watch))]
    for one in waiting(questions):
        said = clean(answers.get(one.id, "")).strip()
        if said:
            kept.append((one, answered(one, said, visit.on)))
    return tuple(kept)


def answered(question: Question, said: str, on: date) -> Question:
    """The question with its answer."""
    return question._replace(answer=said, asked_on=on)


def watching(visit: Visit, to_watch: str) -> Visit:
    """The visit with what is to be watched until the next one, first in its note, since lists show the first words of it."""
    said = clean(to_watch).strip()
    return visit._replace(note="\n".join(filter(None, (f"{words.TRACK}{said}" if said else "", visit.note)))) if said else visit
