"""What has lain in the trash, and for how long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from journal.store import queries, shapes
from journal.store.queries import Ask
from journal.store.rows import Whole, is_sound

KEPT = timedelta(days=30)
Name = tuple[str, str]
"""A row: its table, and what names it there."""


def trashed(ask: Ask, before: str) -> Iterator[tuple[Name, Whole]]:
    """The rows that went to the trash before the moment (UTC text), by table and key."""
    for (key,) in list(ask("SELECT id FROM episode WHERE deleted_at IS NOT NULL AND deleted_at < ?", (before,))):
        whole = queries.whole(ask, "episode", key)
        if whole is not None:
            yield ("episode", str(key)), whole
    for shape in (*shapes.LISTS.values(), shapes.FLAG_REVIEW):
        for row in queries.rows(ask, shape, "WHERE deleted_at IS NOT NULL AND deleted_at < ?", (before,)):
            yield (shape.table, str(row[shape.key])), {shape.table: [row]}


def due(ask: Ask, before: str) -> tuple[Name, ...]:
    """Those of them that may go by their age: sound ones, since damage can make a live row look like one of the trash."""
    return tuple(name for name, whole in trashed(ask, before) if is_sound(whole))
