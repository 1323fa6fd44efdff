"""The questions asked of the database, as SQL that reader and writer share, and how whole episodes are fetched.

`ask` is `Connection.execute` of sqlite3 or `exec_driver_sql` of SQLAlchemy: text and a tuple in, tuples out.
Every hot question is answered from an index; a test reads the query plans.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from journal import clock
from journal.model.ids import first_id
from journal.store import many, shapes
from journal.store.codec import Value
from journal.store.many import Read
from journal.store.rows import EPISODE, READING, SITE, Whole, gather

Since = tuple[str, str, str, str]
Ask = Callable[[str, tuple[Any, ...]], Iterable[Any]]
_YEARS = 3 * 366 * 86_400_000  # milliseconds; ids made from content are spread so widely that few of them fall in between
BATCH = 500  # below SQLite's oldest limit of 999 variables


def columns(names: Iterable[str], table: str = "") -> str:
    """The columns quoted, since "on" and "by" are words of SQL."""
    return ", ".join(f'{table}"{name}"' for name in names)


_EPISODE = f"SELECT {columns(EPISODE, 'e.')} FROM episode AS e"  # noqa: S608 - our own column names
SELECT_EPISODE = f"{_EPISODE} {{index}}"
LATEST = f"{_EPISODE} WHERE e.deleted_at IS NULL{{where}} ORDER BY e.started_at DESC, e.id DESC LIMIT ?"
ONGOING = f"{_EPISODE} INDEXED BY ix_episode_ongoing WHERE e.ended_at IS NULL AND e.deleted_at IS NULL ORDER BY e.started_at"
LIVE = f"{_EPISODE} WHERE e.deleted_at IS NULL ORDER BY e.started_at, e.id"
ALL = f"{_EPISODE} ORDER BY e.started_at, e.id"
_RECENT = (  # by the number of the row, which an index holds, so that nothing else is looked up
    "SELECT rowid FROM episode INDEXED BY ix_episode_last_at WHERE deleted_at IS NULL AND last_at >= ? "
    "UNION SELECT rowid FROM episode INDEXED BY ix_episode_ongoing WHERE deleted_at IS NULL AND ended_at IS NULL"
)
_MADE_RECENTLY = (
    # Damage may have altered either time, or hidden the row in the trash: so by its start too, and by when its id was made.
    " UNION SELECT rowid FROM episode INDEXED BY ix_episode_started_at_id WHERE deleted_at IS NULL AND started_at >= ? "
    "UNION SELECT rowid FROM episode WHERE id BETWEEN ? AND ?"
)
_BY_START = "ORDER BY e.started_at, e.id"
_SINCE = f"WHERE e.rowid IN ({_RECENT}{_MADE_RECENTLY}) {_BY_START}"
SINCE = f"{_EPISODE} {_SINCE}"
CONTENTS = (  # what an entry and its parts hold, to the last column, as one text
    f"SELECT e.rowid, e.id, json_array({columns(EPISODE, 'e.')},"  # noqa: S608 - our own column names
    f"(SELECT json_group_array(json_array({columns(READING)})) FROM reading WHERE episode_id = e.id),"
    f"(SELECT json_group_array(json_array({columns(SITE)})) FROM site WHERE episode_id = e.id)) FROM episode AS e {_SINCE}"
)
BY_ROWS = f"{_EPISODE} WHERE e.rowid IN ({{marks}}) {_BY_START}"
_SUDDEN = " UNION SELECT rowid FROM episode WHERE deleted_at IS NULL AND onset = 'sudden'"
TELLING = SINCE.replace(_MADE_RECENTLY, _MADE_RECENTLY + _SUDDEN)  # all that the rules look at, however old
BY_ID = f"{_EPISODE} WHERE e.id = ?"
BY_IDS = f"{_EPISODE} WHERE e.id IN ({{marks}})"
READINGS = f"SELECT {columns(READING)} FROM reading WHERE episode_id IN ({{marks}}) ORDER BY episode_id, position"  # noqa: S608 - our own column names
SITES = f"SELECT {columns(SITE)} FROM site WHERE episode_id IN ({{marks}}) ORDER BY episode_id, reading, position"  # noqa: S608 - our own column names
PAGE = f"{_EPISODE} WHERE e.id > ? {{live}}ORDER BY e.id LIMIT {BATCH}"
READINGS_BETWEEN, SITES_BETWEEN = (one.replace("IN ({marks})", "BETWEEN ? AND ?") for one in (READINGS, SITES))
TAIL = "SELECT id FROM episode {index}WHERE {where} AND substr(id, ?) = ? LIMIT 20"
DAYS = (
    "SELECT local_day, count(*), max(severity) FROM episode "
    "WHERE local_day BETWEEN ? AND ? AND deleted_at IS NULL GROUP BY local_day"
)
FELT = (
    "SELECT DISTINCT s.local_day, s.region, s.side FROM site AS s INDEXED BY ix_site_local_day_region "
    "JOIN episode AS e ON e.id = s.episode_id WHERE s.local_day BETWEEN ? AND ? AND e.deleted_at IS NULL"
)
TOUCHING = f"{_EPISODE} WHERE e.rowid IN ({_RECENT}) AND e.local_day <= ? ORDER BY e.started_at"
CLEAR = "SELECT date FROM day WHERE date BETWEEN ? AND ? AND deleted_at IS NULL"
COUNT_ALL = "SELECT count(*) FROM episode"
COUNT_LIVE = f"{COUNT_ALL} WHERE deleted_at IS NULL"
_IN_TRASH = "SELECT count(*) FROM episode INDEXED BY ix_episode_trash WHERE deleted_at IS NOT NULL"
HOW_MANY = f"SELECT ({COUNT_ALL}) - ({_IN_TRASH})"  # much quicker than looking at each
COUNTS = (
    f"SELECT ({COUNT_ALL}), ({_IN_TRASH}), "  # noqa: S608 - our own column names
    "(SELECT count(*) FROM episode INDEXED BY ix_episode_ongoing WHERE ended_at IS NULL AND deleted_at IS NULL)"
)
FIRST_DAY = "SELECT local_day FROM episode WHERE deleted_at IS NULL ORDER BY started_at LIMIT 1"
GONE = (  # of the newest changes: the record of them is as long as the journal
    "SELECT r.entity_id, c.detail FROM (SELECT change_id, entity_id FROM revision WHERE entity = 'episode' "
    "ORDER BY change_id DESC LIMIT 1000) AS r JOIN change AS c ON c.id = r.change_id "
    "WHERE c.at >= ? AND NOT EXISTS (SELECT 1 FROM episode WHERE id = r.entity_id) GROUP BY r.entity_id"
)
CHANGED_SINCE = (
    "SELECT r.entity, r.entity_id, r.before, r.after, c.action, c.at, c.undone_at FROM change AS c "
    "JOIN revision AS r ON r.change_id = c.id WHERE c.at > ? OR c.undone_at > ? ORDER BY c.id"
)
LAST_CHANGE = "SELECT id, at, action, entity, detail FROM change WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1"


def since(moment: datetime) -> Since:
    """The parameters of SINCE: rows that are alive at or after the moment, or that were made in the years after it."""
    text, made = clock.utc_text(moment), int(moment.timestamp() * 1000)
    return text, text, first_id(made), first_id(made + _YEARS)


def wholes(ask: Ask, sql: str, parameters: tuple[Any, ...] = ()) -> Iterator[Whole]:
    """The episodes a query finds, with their readings and sites, in the query's order; parts are fetched a batch at a time."""
    for batch in _batches(ask, sql, parameters):
        yield from gather(*batch)


def read(ask: Ask, sql: str, parameters: tuple[Any, ...] = ()) -> Iterator[Read]:
    """The same, put together only where they are not as they were sealed: the quick way to read many."""
    for batch in _batches(ask, sql, parameters):
        yield from many.read(*batch)


def read_all(ask: Ask, *, trash: bool) -> Iterator[Read]:
    """Every episode, without `trash` every live one, as they lie in the file, by their ids: the quickest way through all of it.

    Names that damage has put out of order end it early; `count` tells how many there are.
    """
    page, last = PAGE.format(live="" if trash else "AND e.deleted_at IS NULL "), ""
    while batch := list(ask(page, (last,))):
        ends, names = (batch[0][0], batch[-1][0]), {row[0] for row in batch}
        if ends[1] == last:
            return
        readings, sites = ([row for row in ask(parts, ends) if row[0] in names] for parts in (READINGS_BETWEEN, SITES_BETWEEN))
        yield from many.read(batch, readings, sites)
        last = ends[1]


def count(ask: Ask, *, trash: bool) -> int:
    """How many episodes there are, without `trash` how many live ones."""
    (row,) = ask(COUNT_ALL if trash else COUNT_LIVE, ())
    return int(row[0])


def _batches(ask: Ask, sql: str, parameters: tuple[Any, ...]) -> Iterator[tuple[list[Any], list[Any], list[Any]]]:
    """The episodes that a query finds, so many at a time, with their readings and their sites."""
    found = list(ask(sql, parameters))
    for start in range(0, len(found), BATCH):
        batch = found[start : start + BATCH]
        names = tuple(row[0] for row in batch)
        marks = ",".join("?" * len(names))
        readings, sites = (list(ask(parts.format(marks=marks), names)) for parts in (READINGS, SITES))
        yield batch, readings, sites


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
