"""On which days of the patient's calendar something was going on."""

from __future__ import annotations

from datetime import date, timedelta

from journal import clock
from journal.store.reader import Reader


def on(reader: Reader, day: date) -> bool:
    """Whether anything was going on that day. Raises JournalProblem."""
    return bool(days(reader, day, day))


def days(reader: Reader, since: date, until: date) -> frozenset[date]:
    """Those from `since` to `until`, both counted, that lie between an episode's first and last; an open one goes on.

    Raises JournalProblem.
    """
    found: set[date] = set()
    for one in reader.touching(since, until):
        first = max(since, clock.local_day(one.started_at, one.time_zone))
        last = until if one.ended_at is None else min(until, clock.local_day(one.ended_at, one.time_zone))
        found.update(first + timedelta(days=number) for number in range((last - first).days + 1))
    return frozenset(found)
