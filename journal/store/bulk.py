"""Adding many rows at once: an import is one transaction, and one change that undo takes back as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, insert

from journal.model.progress import Progress, silent
from journal.model.tables.every import TABLES
from journal.model.text import one_line
from journal.model.views import History, Profile
from journal.store import profiles, shapes, undo
from journal.store.codec import Row, Value
from journal.store.rows import Whole, episode_rows, seal
from journal.words import changes as words

_BATCH = 1000


def add_all(
    connection: Connection, rows: History, source: str, now: str, new_id: Callable[[], str], progress: Progress = silent
) -> None:
    """Adds every row of `rows`, none of which the journal holds; of the profile, the fields that are set. `now` is UTC text."""
    number = undo.note(connection, now, "import", "journal", words.imported(len(rows.episodes), one_line(source)))
    every = len(rows.episodes)
    wholes = (episode_rows(episode, now) for episode in rows.episodes)
    insert_all(connection, number, "episode", wholes, lambda done: progress(min(done, every), every))
    for name, shape in shapes.LISTS.items():
        views = getattr(rows, name)
        insert_all(connection, number, shape.table, (shapes.whole_of(shape, view, now, None) for view in views))
    reviews = (shapes.whole_of(shapes.FLAG_REVIEW, review, now, None, new_id()) for review in rows.flag_reviews)
    insert_all(connection, number, "flag_review", reviews)
    if rows.profile != Profile():
        had = profiles.stored(connection)
        profiles.write(connection, number, had, profiles.joined(had.view, rows.profile), now)


def insert_all(
    connection: Connection, number: int, entity: str, wholes: Iterable[Whole], told: Callable[[int], None] = lambda done: None
) -> None:
    """Inserts new wholes and notes each as made by this change, a batch at a time; `told` hears how many there are by then."""
    for at, batch in enumerate(_batches(seal(whole, 1) for whole in wholes), 1):
        tables: dict[str, list[Row]] = {}
        for whole in batch:
            for table, found in whole.items():
                tables.setdefault(table, []).extend(found)
        revisions: list[dict[str, Any]] = [
            {"change_id": number, "entity": entity, "entity_id": str(key), "before": None} for key in _keys(entity, batch)
        ]
        for table, found in (*tables.items(), ("revision", revisions)):
            if found:
                connection.execute(insert(TABLES[table]), found)
        told(at * _BATCH)


def _batches(wholes: Iterable[Whole]) -> Iterator[list[Whole]]:
    batch: list[Whole] = []
    for whole in wholes:
        batch.append(whole)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _keys(entity: str, batch: list[Whole]) -> Iterator[Value]:
    column = "id" if entity == "episode" else shapes.SHAPES[entity].key
    return (whole[entity][0][column] for whole in batch)
