"""The order of the questions for the doctor: open ones before those that were asked, the weightiest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from journal.model.views import Question


def is_open(question: Question) -> bool:
    """Whether it still waits to be asked."""
    return question.asked_on is None and not question.answer


def weighed(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The questions in order: open ones first; by rank, those without one last, else as written."""
    return tuple(sorted(questions, key=lambda one: (not is_open(one), one.rank is None, one.rank or 0)))


def next_rank(questions: Iterable[Question]) -> int:
    """The rank that puts a new question behind all open ones."""
    return max((one.rank or 0 for one in questions if is_open(one)), default=0) + 1


def moved(questions: Sequence[Question], question_id: str, to: int) -> tuple[tuple[Question, Question], ...]:
    """What changes (before, after) so that this open question stands at place `to`, 1 first; nothing when it stands there."""
    waiting = [one for one in weighed(questions) if is_open(one)]
    one = next((one for one in waiting if one.id == question_id), None)
    if one is None:
        return ()
    rest = [other for other in waiting if other.id != question_id]
    at = max(0, min(len(rest), to - 1))
    order = [*rest[:at], one, *rest[at:]]
    if [other.id for other in order] == [other.id for other in waiting]:
        return ()
    ranked = [(other, other._replace(rank=rank)) for rank, other in enumerate(order, 1)]
    changed = [(before, after) for before, after in ranked if before != after]
    return tuple(sorted(changed, key=lambda pair: pair[0].id != question_id))
