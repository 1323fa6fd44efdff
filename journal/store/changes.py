"""A change as undo names it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from journal import clock
from journal.store.codec import Unreadable
from journal.words import changes as words


class Change(NamedTuple):
    """One thing the patient did: when (UTC), which action on which kind of row, and that in a few words."""

    id: int
    at: datetime
    action: str
    entity: str
    description: str


def change(row: tuple[int, str, str, str, str]) -> Change:
    """The change of a row (id, at, action, entity, detail). Raises Unreadable when it was damaged."""
    number, at, action, entity, detail = row
    try:
        return Change(number, clock.from_utc_text(at), action, entity, words.described(action, detail))
    except (ValueError, TypeError, KeyError) as error:
        raise Unreadable("a change") from error
