"""What a journal knows beyond its rows: when each was last touched, and which answers to findings were taken back.

A return from the trash or an undo leaves no time in the row; the record of changes has it. What a merge or an import brought
counts from when it was written where it came from.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from journal import clock
from journal.model.views import FlagReview
from journal.store import codec, queries, shapes
from journal.store.queries import Ask
from journal.store.rows import is_sound

_CHANGED = (
    "SELECT r.entity, r.entity_id, max(max(CASE WHEN c.action IN ('import', 'merge') THEN '' ELSE c.at END, "
    "coalesce(c.undone_at, ''))) FROM revision AS r JOIN change AS c ON c.id = r.change_id GROUP BY r.entity, r.entity_id"
)
_TIMES = "max(coalesce(recorded_at, ''), coalesce(updated_at, ''), coalesce(deleted_at, ''))"


class Traces(NamedTuple):
    """Moments by table and key; the reviews in the trash and when they went there."""

    touched: dict[tuple[str, str], datetime]
    taken_back: dict[FlagReview, datetime]


def traces(ask: Ask) -> Traces:
    """The traces in a journal."""
    found: dict[tuple[str, str], str] = {(table, str(key)): str(at) for table, key, at in ask(_CHANGED, ())}
    for table, key in (("episode", "id"), *((shape.table, shape.key) for shape in shapes.SHAPES.values())):
        for name, at in ask(f'SELECT "{key}", {_TIMES} FROM {table}', ()):  # noqa: S608 - our own names
            found[table, str(name)] = max(str(at), found.get((table, str(name)), ""))
    touched = {name: moment for name, at in found.items() if (moment := _moment(at)) is not None}
    return Traces(touched, _taken_back(ask))


def _taken_back(ask: Ask) -> dict[FlagReview, datetime]:
    shape = shapes.FLAG_REVIEW
    found: dict[FlagReview, datetime] = {}
    for row in queries.rows(ask, shape, "WHERE deleted_at IS NOT NULL"):
        at = _moment(str(row["deleted_at"]))
        if at is None or not is_sound({shape.table: [row]}):
            continue
        try:
            found[shapes.view_of(shape, row)] = at
        except codec.Unreadable:
            continue
    return found


def _moment(text: str) -> datetime | None:
    try:
        return clock.from_utc_text(text)
    except ValueError:
        return None
