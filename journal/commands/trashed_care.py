"""What lies in the trash of care: treatments, diagnoses, visits and questions; listed, and taken out again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from journal.commands import care_rows
from journal.commands.context import Context
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.model.plain import to_plain
from journal.model.views import CareRow, Diagnosis, History, Question, Treatment, Visit
from journal.phrase import diagnosed, questions, tried, visits
from journal.store.reader import Reader
from journal.words import asking, listing

_TOLD: dict[type, Callable[[Any], str]] = {
    Treatment: tried.told,
    Diagnosis: diagnosed.told,
    Visit: visits.describe_visit,
    Question: questions.told,
}
_LISTS = ("treatments", "diagnoses", "visits", "questions")
_SHORTEST = 4  # letters of an id


def put(context: Context, *, as_json: bool) -> int:
    """A line for each, what went there last first in each kind; the exit status, 8 when some of it is damaged."""
    found = Reader(context.places).care(trash=True)
    if as_json:
        context.put_json({name: to_plain(getattr(found.history, name)) for name in _LISTS})
        return 0
    rows = tuple(_rows(found.history))
    for row in rows:
        context.put(care_rows.line(row, _TOLD[type(row)]))
    if not rows:
        context.say(listing.CARE_TRASH_EMPTY)
    return max(care_rows.tell_gaps(found, table, context) for table in ("treatment", "diagnosis", "visit", "question"))


def take_out(reference: str, context: Context) -> bool:
    """Whether it was one of these: then it is back among the others, and the journal was checked with it."""
    wanted = reference.strip().lower()
    rows = _rows(Reader(context.places).care(trash=True).history)
    found = [row for row in rows if len(wanted) >= _SHORTEST and row.id.endswith(wanted)]
    if len(found) != 1:
        return False
    with writing(context) as journal:
        (row,) = journal.keep((found[0], found[0]._replace(deleted_at=None)))
    announce(care_rows.line(row, _TOLD[type(row)]), None, asking.RESTORED, context)
    context.say(asking.UNDO)
    return True


def _rows(history: History) -> Iterator[CareRow]:
    for name in _LISTS:
        yield from getattr(history, name)
