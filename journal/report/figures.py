"""The figures of the page from sums that the store counted: how often, how long, how strong and when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from journal.report.facts import Event, Numbers, Strip, Sure
from journal.trends.compare import compare
from journal.trends.days import DayOf, days
from journal.trends.durations import durations
from journal.trends.evidence import ledger
from journal.trends.hours import hours
from journal.trends.series import DAY, MONTH, WEEK, series
from journal.trends.sums import Sums
from journal.vocabulary import vocabulary

_MOST_DAYS, _MOST_WEEKS = 120, 104 * 7


def numbers(before: Sums, here: Sums) -> Numbers:
    """The period beside the one before it."""
    weekdays = hours(here.hours, here.span)
    by_hour = tuple(sum(day.by_hour[hour] for day in weekdays) for hour in range(24))
    return Numbers(compare(before, here), durations(here.lasted), durations(before.lasted), by_hour, _quiet(days(here)))


def _quiet(lived: Sequence[DayOf]) -> int:
    most = silent = 0
    for one in lived:
        silent = 0 if one.logged else silent + 1
        most = max(most, silent)
    return most


def strip(here: Sums, events: Sequence[Event]) -> Strip:
    """The period in so many parts that they fit on a line, with what happened in it."""
    unit = DAY if here.span.days <= _MOST_DAYS else WEEK if here.span.days <= _MOST_WEEKS else MONTH
    inside = sorted(one for one in events if one.day in here.span)
    return Strip(unit, series(days(here), unit), tuple(inside))


def counted(named: Sequence[tuple[tuple[str, ...], int]]) -> list[tuple[str, int]]:
    """How many entries name each id, the most named first."""
    found: Counter[str] = Counter()
    for names, entries in named:
        for name in set(names):
            found[name] += entries
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))


def sure(here: Sums) -> tuple[Sure, ...]:
    """The places of which more is known than that they are felt, the surest first."""
    level = vocabulary().evidence_level
    found = [
        Sure(one.region, one.side, known.evidence, known.last)
        for one in ledger(here.checked, ())
        for known in one.known[-1:]
        if level.get(known.evidence, 0) > 0
    ]
    return tuple(sorted(found, key=lambda one: (-level[one.evidence], one.region, one.side)))
