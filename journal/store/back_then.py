"""What the rows held at an earlier moment, from the record of changes: what was edited or taken back since does not count.

A row that an import brought since is the exception: it tells of times before, and goes by those.
"""

from __future__ import annotations

import json
from typing import Any

from journal.store import codec, queries
from journal.store.codec import Value
from journal.store.rows import Whole

_IMPORT = "import"


class BackThen:
    """Each row as it was at `at` (UTC text)."""

    def __init__(self, ask: queries.Ask, at: str) -> None:
        self.at = at
        self._events: dict[tuple[str, str], list[tuple[str, str | None, str]]] = {}
        for entity, key, before, after, action, made, undone in ask(queries.CHANGED_SINCE, (at, at)):
            events = self._events.setdefault((str(entity), str(key)), [])
            if str(made) > at:
                events.append((str(made), before, "" if before is not None else str(action)))
            if undone is not None and str(undone) > at and after is not None:
                events.append((str(undone), after, ""))

    def was(self, table: str, key: Value, now: Whole) -> Whole | None:
        """The row `now`, as it was then; None when it was not there yet. Raises Unreadable when the record was damaged."""
        events = sorted(self._events.get((table, str(key)), ()), key=lambda event: event[0])
        if not events:
            return now
        made_by = events[0][2]
        if made_by and (made_by != _IMPORT or now[table][0]["deleted_at"] is not None):
            return None
        state = next((content for _, content, _ in events if content is not None), None)
        return now if state is None else _whole(state, table, now)


def _whole(text: str, table: str, now: Whole) -> Whole:
    """An earlier version that was kept; it must have the tables and the columns of the row as it is now."""
    try:
        found: Any = json.loads(text)
        whole: Whole = {name: [dict(row) for row in rows] for name, rows in found.items()}
        if whole.keys() == now.keys() and whole[table][0].keys() == now[table][0].keys():
            return whole
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise codec.Unreadable("an earlier version of a row") from error
    raise codec.Unreadable("an earlier version of a row")
