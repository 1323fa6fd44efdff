"""What can still be read of a damaged file, which is opened as it is: nothing in it, and nothing beside it, is touched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

from journal.paths import Places
from journal.store import opening, problems, queries, sound, unlocking
from journal.store.connection import PLAIN, Factory
from journal.store.rows import EPISODE, Whole, gather
from journal.store.sound import Found

_COLUMNS = queries.columns(EPISODE)
# From both ends, by the table and by its index: each stops at a page that can't be read.
_WAYS = tuple(
    f"SELECT {_COLUMNS} FROM episode {by} {direction}"  # noqa: S608 - our own column names
    for by in ("NOT INDEXED ORDER BY rowid", "ORDER BY id")
    for direction in ("ASC", "DESC")
)


def salvage(places: Places, connect: Factory = PLAIN) -> Found:
    """Every row that can be reached, live ones alone. Raises a JournalProblem when the file can't be opened at all."""
    connect = unlocking.of(connect, places.database)
    try:
        with closing(connect.as_it_is(places.database)) as connection:
            opening.version(connection, places)
            ask = _Reachable(connection, connect.errors)
            return sound.gathered(ask, sound.one_by_one(_wholes(ask)), trash=False)
    except connect.errors as error:
        raise problems.translated(error, places, writing=False) from error


class _Reachable:
    """Asks, and answers with as many rows as can be read."""

    def __init__(self, connection: Any, failure: tuple[type[Exception], ...]) -> None:
        self._connection, self._failure = connection, failure

    def __call__(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[Any]:
        found: list[Any] = []
        try:
            for row in self._connection.execute(sql, parameters):
                found.append(row)
        except self._failure:
            pass  # the rest of this answer can't be read
        return found


def _wholes(ask: _Reachable) -> Iterator[Whole]:
    rows = {row[0]: row for sql in _WAYS for row in ask(sql)}
    for name, row in sorted(rows.items(), key=lambda pair: str(pair[0])):
        parts = (ask(sql.format(marks="?"), (name,)) for sql in (queries.READINGS, queries.SITES))
        yield from (whole for whole in gather([row], *parts) if whole["episode"][0]["deleted_at"] is None)
