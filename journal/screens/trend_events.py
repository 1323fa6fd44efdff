"""What is marked on a row of days: treatments begun and ended, visits and exams, and the latest entry of each finding."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, TypeVar

from journal.figures.shown import Asked
from journal.model.text import one_line
from journal.store.sums import begun_on
from journal.trends.series import Period
from journal.vocabulary import vocabulary
from journal.widgets.charts.calendar_heat import CalendarHeat
from journal.widgets.charts.columns import Columns
from journal.widgets.charts.gantt import Gantt
from journal.widgets.charts.line import Line
from journal.widgets.charts.matrix import Matrix
from journal.widgets.charts.rows import Mark
from journal.words import trends_page as words

NAME = 40
Marked = TypeVar("Marked", Columns, CalendarHeat, Line)
TOLD = 3  # of what happened, where no part of the chart tells of it


class Event(NamedTuple):
    """A day, the letter it is marked with, and what happened on it."""

    day: date
    letter: str
    told: str


def events(asked: Asked) -> tuple[Event, ...]:
    """Those of the period, the first first. Raises JournalProblem."""
    care, found = asked.reader.care().history, []
    for one in care.treatments:
        name = one_line(one.name)[:NAME]
        if one.started_on is not None:
            found.append(Event(one.started_on, words.BEGUN, words.event(name, one.started_on, words.BEGUN)))
        if one.stopped_on is not None:
            found.append(Event(one.stopped_on, words.ENDED, words.event(name, one.stopped_on, words.ENDED)))
    for visit in care.visits:
        name = vocabulary().visit_kind.get(visit.kind, one_line(visit.kind))
        found.append(Event(visit.on, words.VISITED, words.event(name, visit.on, words.VISITED)))
    begun = begun_on(asked.reader, {key for flag in asked.flags for key in flag.episodes}) if asked.flags else {}
    for flag in asked.flags:
        days = [begun[key] for key in flag.episodes if key in begun]
        if days:
            found.append(Event(max(days), words.FLAGGED, words.event(one_line(flag.title), max(days), words.FLAGGED)))
    return tuple(sorted(one for one in found if one.day in asked.span))


def marked(chart: Marked, every: tuple[Period, ...], found: tuple[Event, ...]) -> Marked:
    """The chart with the letters of what happened in each of its periods, which is told when one is chosen."""
    within = tuple(tuple(one for one in found if one.day in period.span) for period in every)
    marks = tuple(map(_told, chart.marks, within))
    letters = tuple("".join(dict.fromkeys(one.letter for one in some)) for some in within)
    return chart._replace(marks=marks, letters=letters if any(letters) else ())


def on_days(chart: Gantt, found: tuple[Event, ...]) -> Gantt:
    """The chart with the letters of what happened, each on its day."""
    return chart._replace(letters=tuple((one.day, one.letter) for one in found if chart.since <= one.day <= chart.until))


def in_months(chart: Matrix, months: tuple[date, ...], found: tuple[Event, ...]) -> Matrix:
    """The chart, whose columns are these months, with the letters of what happened in each."""
    on = [[one.letter for one in found if one.day.replace(day=1) == month] for month in months]
    letters = tuple("".join(dict.fromkeys(some)) for some in on)
    return chart._replace(letters=letters if any(letters) else ())


def legend(found: tuple[Event, ...]) -> tuple[str, ...]:
    """What the letters mean, when there are any."""
    return (words.LETTERS,) if found else ()


def lately(found: tuple[Event, ...]) -> tuple[str, ...]:
    """What the letters mean, and the last things that happened."""
    return (*legend(found), *(one.told for one in found[-TOLD:]))


def _told(mark: Mark, happened: tuple[Event, ...]) -> Mark:
    return mark._replace(told=" ".join((mark.told, *(one.told for one in happened))))
