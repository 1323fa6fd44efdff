"""Lengths and times of day of stored moments, as SQL that an index can hold.

Moments are UTC text such as 2026-03-01T08:10:00.000000Z. Parts of a second are cut off, since SQLite would round them up, into
another day. Every result is a whole number, the same in each version of SQLite: an index never disagrees with its table.
"""

from __future__ import annotations


def _seconds(until: str) -> str:
    """Whole seconds from the start of an episode."""
    days = f"julianday(substr({until}, 1, 19)) - julianday(substr(started_at, 1, 19))"
    return f"CAST(round(({days}) * 86400) AS INTEGER)"


LASTED = _seconds("ended_at")
"""Seconds from the start of an episode to its end; NULL without one."""
_MINUTE = "(substr(started_at, 12, 2) * 60 + substr(started_at, 15, 2) + started_offset + 1440) % 1440"
HOUR = f"(strftime('%w', local_day) * 24 + {_MINUTE} / 60)"
"""The hour of the week on the patient's clock at which it began: 0-167, from the first of Sunday on."""
ONE_DAY = "(date(substr(ended_at, 1, 19), ended_offset || ' minutes') = local_day)"
"""Whether it ended on the day of the patient's calendar on which it began; NULL without an end."""
LATE = f"({_seconds('recorded_at')} > 86400)"
"""Whether it was written down more than 24 hours after it began."""
GOES_ON = f"CASE WHEN ended_at IS NULL THEN last_at > started_at ELSE NOT {ONE_DAY} END"
"""Whether it may reach into another day: until its end, or until its last word if it was never ended."""
