"""Adding many rows at once: an import is one transaction, and one change that undo takes back as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Connection

from journal.model.progress import Progress, silent
from journal.model.text import one_line
from journal.model.views import Episode, History, Profile
from journal.store import many, profiles, queries, shapes, undo
from journal.store.codec import Row, Value
from journal.store.rows import EPISODE, READING, SITE, Values, Whole, episode_values, seal
from journal.words import changes as words

T = TypeVar("T")
REVISION = ("change_id", "entity", "entity_id")
_BATCH, _MANY = 1000, 10_000
_ROOMY_KIB, _USUAL_KIB = 65_536, 2000
_OWNER = itemgetter(0)
_CHECKSUM = EPISODE.index("checksum")


def add_all(
    connection: Connection, rows: History, source: str, now: str, new_id: Callable[[], str], progress: Progress = silent
) -> None:
    """Adds every row of `rows`, none of which the journal holds; of the profile, the fields that are set. `now` is UTC text."""
    number = undo.note(connection, now, "import", "journal", words.imported(len(rows.episodes), one_line(source)))
    _keep_pages(connection, _ROOMY_KIB)
    try:
        for done, batch in _batches(rows.episodes, _MANY):
            _insert_episodes(connection, number, batch, now)
            progress(done, len(rows.episodes))
    finally:
        _keep_pages(connection, _USUAL_KIB)
    for name, shape in shapes.LISTS.items():
        views = getattr(rows, name)
        insert_all(connection, number, shape.table, (shapes.whole_of(shape, view, now, None) for view in views))
    reviews = (shapes.whole_of(shapes.FLAG_REVIEW, review, now, None, new_id()) for review in rows.flag_reviews)
    insert_all(connection, number, "flag_review", reviews)
    if rows.profile != Profile():
        had = profiles.stored(connection)
        profiles.write(connection, number, had, profiles.joined(had.view, rows.profile), now)


def insert_all(connection: Connection, number: int, entity: str, wholes: Iterable[Whole]) -> None:
    """Inserts new wholes and notes each as made by this change, a batch at a time."""
    for _, batch in _batches((seal(whole, 1) for whole in wholes), _BATCH):
        tables: dict[str, list[Row]] = {}
        for whole in batch:
            for table, found in whole.items():
                tables.setdefault(table, []).extend(found)
        revisions: list[dict[str, Any]] = [
            {"change_id": number, "entity": entity, "entity_id": str(key), "before": None} for key in _keys(entity, batch)
        ]
        for table, found in (*tables.items(), ("revision", revisions)):
            if found:
                connection.execute(undo.into(table), found)


def _insert_episodes(connection: Connection, number: int, episodes: Sequence[Episode], now: str) -> None:
    """The same for episodes, column by column: each statement is made once, and no row is ever a dictionary.

    They lie in the file in the order of their start, as they are asked for; what lies there by its id is put in by that,
    so that it goes to one page after another.
    """
    made = [episode_values(episode, now) for episode in episodes]
    rows = [row for row, _, _ in made]
    readings = [values for _, parts, _ in made for values in parts]
    sites = [values for _, _, parts in made for values in parts]
    for row, checksum in zip(rows, many.checksums(rows, readings, sites), strict=True):
        row[_CHECKSUM] = checksum
    _insert(connection, "episode", EPISODE, rows)
    _insert(connection, "reading", READING, sorted(readings, key=_OWNER))
    _insert(connection, "site", SITE, sorted(sites, key=_OWNER))
    _insert(connection, "revision", REVISION, sorted((number, "episode", episode.id) for episode in episodes))


def _insert(connection: Connection, table: str, names: tuple[str, ...], rows: Sequence[Values]) -> None:
    """Puts the values of these columns in as they are, which tests compare with the columns of the tables."""
    if rows:
        statement = f"INSERT INTO {table} ({queries.columns(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608 - our own names
        connection.exec_driver_sql(statement, list(map(tuple, rows)))


def _keep_pages(connection: Connection, kib: int) -> None:
    """How much of the file SQLite keeps in memory: ids made from content lie anywhere in an index of many pages."""
    connection.exec_driver_sql(f"PRAGMA cache_size = -{kib}")


def _batches(rows: Iterable[T], size: int) -> Iterator[tuple[int, list[T]]]:
    """So many rows at a time, with how many there are by then."""
    batch: list[T] = []
    done = 0
    for done, row in enumerate(rows, 1):
        batch.append(row)
        if len(batch) == size:
            yield done, batch
            batch = []
    if batch:
        yield done, batch


def _keys(entity: str, batch: list[Whole]) -> Iterator[Value]:
    column = "id" if entity == "episode" else shapes.SHAPES[entity].key
    return (whole[entity][0][column] for whole in batch)
