"""Days of which nothing is known: no entry began or was going on, and nobody noted that there was no numbness."""

from __future__ import annotations

from datetime import date, timedelta

from journal import clock
from journal.store import numb, sums
from journal.store.reader import Reader

BACK = 14  # days: longer ago, people remember little
WEEK = 7  # days after which low tracking asks once how it goes
ENOUGH = 14  # written days that show a doctor how it goes
LATELY = 60  # days among which those are counted
_DAY = timedelta(days=1)


def open_days(reader: Reader, today: date, back: int = BACK) -> tuple[date, ...]:
    """Those among the last `back` days before today, the newest first; none from before anything was written.

    Raises JournalProblem.
    """
    first = sums.first_day(reader)
    if first is None:
        return ()
    since = max(first, today - back * _DAY)
    return _open(reader, [today - ago * _DAY for ago in range(1, (today - since).days + 1)])


def open_week(reader: Reader, today: date) -> tuple[date, ...]:
    """Those of the last WEEK days, today counted, of which nothing is known; the oldest first. Raises JournalProblem."""
    return _open(reader, [today - ago * _DAY for ago in reversed(range(WEEK))])


def _open(reader: Reader, days: list[date]) -> tuple[date, ...]:
    """Those of these days in a row of which nothing is known, in the same order."""
    if not days:
        return ()
    since, until = min(days), max(days)
    known = {day.date for day in reader.days(since, until)} | numb.days(reader, since, until)
    return tuple(day for day in days if day not in known)


def week_due(reader: Reader, today: date) -> bool:
    """Whether a week has gone by without a word, also about what goes on. Raises JournalProblem."""
    ongoing = reader.ongoing()
    if not ongoing:
        return sums.first_day(reader) is not None and quiet_for(reader, today, WEEK)
    last = (clock.local_day(one.readings[-1].at, one.time_zone) for one in ongoing)
    return max(last) <= today - WEEK * _DAY and not reader.days(today - (WEEK - 1) * _DAY, today)


def written_days(reader: Reader, today: date) -> int:
    """On how many of the last `LATELY` days, and after the last visit, something was written. Raises JournalProblem."""
    visit, since = reader.last_visit(today), today - (LATELY - 1) * _DAY
    return len(reader.days(since if visit is None else max(since, visit + _DAY), today))


def quiet_for(reader: Reader, today: date, days: int) -> bool:
    """Whether nothing was written on the last so many days, today counted, and nothing goes on. Raises JournalProblem."""
    return not reader.days(today - (days - 1) * _DAY, today) and not reader.ongoing()
