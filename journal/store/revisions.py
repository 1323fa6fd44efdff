"""The story of one entry: each change to it, with the entry before and after, read from the undo journal."""

from __future__ import annotations

import json
from datetime import datetime
from typing import NamedTuple

from journal import clock
from journal.model.views import Episode
from journal.store import codec, queries
from journal.store.queries import Ask
from journal.store.rows import Whole, episode_view

_OF_ENTRY = (
    'SELECT c.at, c.action, c.detail, c.undone_at, r."before", r."after" FROM revision AS r '
    "JOIN change AS c ON c.id = r.change_id WHERE r.entity = 'episode' AND r.entity_id = ? ORDER BY r.change_id"
)


class Revision(NamedTuple):
    """One change: when (UTC), which action, its detail, and when it was taken back, if it was.

    `before` is None when the change made the entry; both are None when what was kept of them can't be read any more.
    """

    at: datetime
    action: str
    detail: str
    undone_at: datetime | None
    before: Episode | None
    after: Episode | None


def revisions(ask: Ask, episode_id: str) -> tuple[Revision, ...]:
    """The changes to an entry, the first first; empty when there is no such entry."""
    rows = list(ask(_OF_ENTRY, (episode_id,)))
    current = next(queries.wholes(ask, queries.BY_ID, (episode_id,)), None)
    found = []
    for index, (at, action, detail, undone_at, before, after) in enumerate(rows):
        # What a change left behind is what the next one found; of one that was taken back it was kept apart.
        following = next((row[4] for row in rows[index + 1 :]), None)
        left = after if undone_at is not None else following
        now = _view(current) if left is None and undone_at is None else _stored(left)
        undone = None if undone_at is None else clock.from_utc_text(undone_at)
        found.append(Revision(clock.from_utc_text(at), action, detail, undone, _stored(before), now))
    return tuple(found)


def _stored(text: str | None) -> Episode | None:
    if text is None:
        return None
    try:
        return _view(json.loads(text))
    except ValueError:
        return None


def _view(whole: Whole | None) -> Episode | None:
    try:
        return None if whole is None else episode_view(whole)
    except codec.Unreadable:
        return None
