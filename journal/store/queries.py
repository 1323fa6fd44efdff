"""The questions asked of the database, as SQL that reader and writer share, and how whole episodes are fetched.

`ask` is `Connection.execute` of sqlite3 or `exec_driver_sql` of SQLAlchemy: text and a tuple in, tuples out.
Every hot question is answered from an index; a test reads the query plans.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from journal.store import shapes
from journal.store.codec import Value
from journal.store.rows import EPISODE, READING, SITE, Whole, gather

Ask = Callable[[str, tuple[Any, ...]], Iterable[Any]]
BATCH = 500  # below SQLite's oldest limit of 999 variables


def columns(names: Iterable[str], table: str = "") -> str:
    """The columns quoted, since "on" and "by" are words of SQL."""
    return ", ".join(f'{table}"{name}"' for name in names)


_EPISODE = f"SELECT {columns(EPISODE, 'e.')} FROM episode AS e"  # noqa: S608 - our own column names
LATEST = f"{_EPISODE} WHERE e.deleted_at IS NULL{{where}} ORDER BY e.started_at DESC, e.id DESC LIMIT ?"
ONGOING = f"{_EPISODE} INDEXED BY ix_episode_ongoing WHERE e.ended_at IS NULL AND e.deleted_at IS NULL ORDER BY e.started_at"
TRASH = f"{_EPISODE} WHERE e.deleted_at IS NOT NULL ORDER BY e.deleted_at DESC, e.id DESC"
LIVE = f"{_EPISODE} WHERE e.deleted_at IS NULL ORDER BY e.started_at, e.id"
ALL = f"{_EPISODE} ORDER BY e.started_at, e.id"
_RECENT = (
    "SELECT id FROM episode INDEXED BY ix_episode_last_at WHERE deleted_at IS NULL AND last_at >= ? "
    "UNION SELECT id FROM episode INDEXED BY ix_episode_ongoing WHERE deleted_at IS NULL AND ended_at IS NULL"
)
SINCE = f"{_EPISODE} WHERE e.id IN ({_RECENT}) ORDER BY e.started_at, e.id"
BY_ID = f"{_EPISODE} WHERE e.id = ?"
BY_IDS = f"{_EPISODE} WHERE e.id IN ({{marks}})"
READINGS = f"SELECT {columns(READING)} FROM reading WHERE episode_id IN ({{marks}}) ORDER BY episode_id, position"  # noqa: S608 - our own column names
SITES = f"SELECT {columns(SITE)} FROM site WHERE episode_id IN ({{marks}}) ORDER BY episode_id, reading, position"  # noqa: S608 - our own column names
TAIL = "SELECT id FROM episode {index}WHERE {where} AND substr(id, ?) = ? LIMIT 20"
DAYS = (
    "SELECT local_day, count(*), max(severity) FROM episode "
    "WHERE local_day BETWEEN ? AND ? AND deleted_at IS NULL GROUP BY local_day"
)
CLEAR = "SELECT date FROM day WHERE date BETWEEN ? AND ? AND deleted_at IS NULL"
COUNT_ALL = "SELECT count(*) FROM episode"
COUNTS = (  # counting all and taking away the trash is much quicker than looking at each
    f"SELECT ({COUNT_ALL}), (SELECT count(*) FROM episode INDEXED BY ix_episode_trash WHERE deleted_at IS NOT NULL), "  # noqa: S608 - our own column names
    "(SELECT count(*) FROM episode INDEXED BY ix_episode_ongoing WHERE ended_at IS NULL AND deleted_at IS NULL)"
)
FIRST_DAY = "SELECT local_day FROM episode WHERE deleted_at IS NULL ORDER BY started_at LIMIT 1"
LAST_CHANGE = "SELECT id, at, action, entity, detail FROM change WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1"


def wholes(ask: Ask, sql: str, parameters: tuple[Any, ...] = ()) -> Iterator[Whole]:
    """The episodes a query finds, with their readings and sites, in the query's order; parts are fetched a batch at a time."""
    found = list(ask(sql, parameters))
    for start in range(0, len(found), BATCH):
        batch = found[start : start + BATCH]
        names = tuple(row[0] for row in batch)
        marks = ",".join("?" * len(names))
        readings = ask(READINGS.format(marks=marks), names)
        yield from gather(batch, readings, ask(SITES.format(marks=marks), names))


def whole(ask: Ask, table: str, key: Value) -> Whole | None:
    """One row of any kind with its parts; None when there is none."""
    if table == "episode":
        return next(wholes(ask, BY_ID, (key,)), None)
    shape = shapes.SHAPES[table]
    found = rows(ask, shape, f'WHERE "{shape.key}" = ?', (key,))
    if not found:
        return None
    return {table: found} | {part.table: rows(ask, part, "ORDER BY position") for part in shapes.PARTS.get(table, ())}


def rows(ask: Ask, shape: shapes.Shape, rest: str = "", parameters: tuple[Any, ...] = ()) -> list[dict[str, Value]]:
    """Rows of one of the smaller tables."""
    names = shape.columns
    sql = f"SELECT {columns(names)} FROM {shape.table} {rest}"  # noqa: S608 - our own names
    return [dict(zip(names, row, strict=True)) for row in ask(sql, parameters)]


def every_whole(ask: Ask) -> Iterator[tuple[str, Value, Whole]]:
    """Every row that has a checksum, with its table and the value that names it."""
    for episode in wholes(ask, ALL):
        yield "episode", episode["episode"][0]["id"], episode
    for shape in shapes.SHAPES.values():
        for row in rows(ask, shape):
            key = row[shape.key]
            found = whole(ask, shape.table, key) if shape.table in shapes.PARTS else {shape.table: [row]}
            yield shape.table, key, found or {}
