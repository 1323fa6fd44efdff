"""Days without numbness: marking some of them is one change, which undo takes back as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from journal.model.views import Day
from journal.store import queries, shapes, undo
from journal.store.rows import Whole


def clear(connection: Connection, days: Sequence[Day], now: str) -> tuple[Day, ...]:
    """The days as they stand then; `now` is UTC text. A day that stands so already is left as it is."""
    number: int | None = None
    found = []
    for day in days:
        key = day.date.isoformat()
        before = queries.whole(connection.exec_driver_sql, "day", key)
        after = _after(before, day, now)
        if after != before:
            after["day"][0]["updated_at"] = now
            if number is None:
                number = undo.note(connection, now, *(("clear", "day", key) if len(days) == 1 else ("clear_days", "day", "")))
            undo.revise(connection, number, "day", key, before, after)
        found.append(_day(after))
    return tuple(found)


def _after(before: Whole | None, day: Day, now: str) -> Whole:
    if before is None or before["day"][0]["deleted_at"] is not None:
        return shapes.whole_of(shapes.DAY, day, now, now)
    return {"day": [before["day"][0] | shapes.columns_of(shapes.DAY, day)]}


def _day(whole: Whole) -> Day:
    day: Day = shapes.view_of(shapes.DAY, whole["day"][0])
    return day
