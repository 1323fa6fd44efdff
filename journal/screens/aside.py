"""What stands beside the entries on Today: twelve weeks, where it was felt, what is written often, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from journal.body.graph import points
from journal.model.views import Place, Question, Visit
from journal.phrase.again import often
from journal.rules.predicates.zones import zone_of
from journal.store.open_days import open_days, week_due, written_days
from journal.store.reader import DaySummary, Reader
from journal.vocabulary import vocabulary
from journal.widgets.calendar_strip import WEEKS, DayMark
from journal.widgets.felt_days import DAYS, Felt
from journal.words import today as words
from journal.words.findings import area

_MOST, _LATELY = 200, 90  # entries and days among which one looks for what is written often


class Aside(NamedTuple):
    """Days by date, areas with their days (those felt on most days first), phrases written often, lines of what comes next;
    `open` days of which nothing is known, and `written` ones since the last visit; `week_due`: a week has
    gone by without a word.
    """

    days: dict[date, DayMark]
    areas: tuple[Felt, ...]
    often: tuple[str, ...]
    coming: tuple[str, ...]
    open: int
    written: int
    week_due: bool


def aside(reader: Reader, now: datetime, *, ongoing: bool) -> Aside:
    """Read it. Raises JournalProblem. `ongoing`: something goes on now, so today is a day with numbness."""
    today = now.date()
    days = marks(reader.days(today - timedelta(weeks=WEEKS), today))
    if ongoing and not days.get(today, DayMark(False)).entries:
        days[today] = DayMark(True)
    felt = reader.felt(today - timedelta(days=DAYS - 1), today)
    written = reader.latest(_MOST, since=today - timedelta(days=_LATELY))
    unknown, known = len(open_days(reader, today)), written_days(reader, today)
    next_ = coming(reader.questions(), reader.visits())
    return Aside(days, areas(felt), often(written), next_, unknown, known, week_due(reader, today))


def marks(days: Iterable[DaySummary]) -> dict[date, DayMark]:
    """A mark for each day on which something was written or the patient checked in; an entry outweighs "clear"."""
    return {day.date: DayMark(day.episodes > 0, day.worst) for day in days}


def areas(felt: Iterable[tuple[date, Place]]) -> tuple[Felt, ...]:
    """The areas of the body with the days on which they were felt; both sides are told together when their days agree."""
    found: dict[str, dict[str, set[date]]] = {}
    for day, place in felt:
        for point in points(*place):
            name, side = zone_of(point)
            found.setdefault(name, {}).setdefault(side, set()).add(day)
    named = [Felt(_name(name, sides), days) for name, sided in found.items() for sides, days in _together(sided)]
    return tuple(sorted(named, key=lambda one: (-len(one.days), -max(one.days).toordinal(), one.area)))


def coming(questions: Iterable[Question], visits: Iterable[Visit]) -> tuple[str, ...]:
    """The question that weighs most, and the exams whose results are awaited."""
    waiting = [question for question in questions if question.asked_on is None and not question.answer]
    first = min(waiting, key=lambda question: question.rank or 1_000, default=None)
    lines = [] if first is None else [words.ask(first.text, len(waiting) - 1)]
    kinds = vocabulary().visit_kind
    return (*lines, *(words.pending(kinds[visit.kind], visit.clinician) for visit in visits if visit.pending))


def _together(sided: dict[str, set[date]]) -> list[tuple[frozenset[str], frozenset[date]]]:
    if sided.get("left") and sided["left"] == sided.get("right"):
        rest = {side: days for side, days in sided.items() if side == "midline"}
        return [(frozenset(("left", "right")), frozenset(sided["left"])), *_together(rest)]
    return [(frozenset((side,)), frozenset(days)) for side, days in sided.items()]


def _name(zone: str, sides: frozenset[str]) -> str:
    name = area(zone, sides)
    return name[0].upper() + name[1:]
