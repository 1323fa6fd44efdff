"""The undo journal: what each change found before it, and how the newest change is taken back.

A change that made a row is taken back by putting the row in the trash, never by destroying it; any other by writing back what
was there. What the undo took away is kept too (`after`), so that the whole story can be told.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, bindparam, delete, insert, update

from journal.model.tables.one import table_of
from journal.store import codec, queries, shapes
from journal.store.changes import Change, change
from journal.store.codec import Value
from journal.store.problems import Damaged
from journal.store.rows import Whole, is_sound, seal
from journal.words import problems as words

_MARKS = ("version", "checksum", "deleted_at")
_REVISIONS = "SELECT entity, entity_id FROM revision WHERE change_id = ? AND before IS NULL"
_BEFORE = "SELECT entity, entity_id, before FROM revision WHERE change_id = ? AND before IS NOT NULL"


@cache
def into(table: str) -> Insert:
    """What puts rows into the table of that name: made once, since making it takes as long as running it."""
    return insert(table_of(table))


def note(connection: Connection, at: str, action: str, entity: str, detail: str) -> int:
    """Begins a change and returns its number; `at` is UTC text, `detail` never says what was felt."""
    made = connection.execute(into("change"), {"at": at, "action": action, "entity": entity, "detail": detail})
    (number,) = made.inserted_primary_key or (0,)
    return int(number)


def revise(connection: Connection, number: int, entity: str, key: Value, before: Whole | None, after: Whole) -> None:
    """Stores `after` (sealed here) and keeps what was there before under the change with this number."""
    keep(connection, number, entity, key, before)
    write(connection, entity, key, seal(after, version_of(entity, before) + 1), new=before is None)


def keep(connection: Connection, number: int, entity: str, key: Value, before: Whole | None) -> None:
    """Keeps what was there before (nothing: the change makes the row) under the change with this number."""
    kept = None if before is None else codec.compact(before)
    connection.execute(into("revision"), {"change_id": number, "entity": entity, "entity_id": str(key), "before": kept})


def mark(connection: Connection, entity: str, whole: Whole, deleted_at: str | None) -> Whole:
    """Puts a row in the trash, or takes it out (None). One that did not match its checksum still does not afterwards."""
    marked = _marked(entity, whole, deleted_at)
    table, column = table_of(entity), _key(entity)
    row = marked[entity][0]
    connection.execute(update(table).where(table.c[column] == row[column]), {name: row[name] for name in _MARKS})
    return marked


def _marked(entity: str, whole: Whole, deleted_at: str | None) -> Whole:
    row, version = {**whole[entity][0], "deleted_at": deleted_at}, version_of(entity, whole) + 1
    marked = {**whole, entity: [row]}
    return seal(marked, version) if is_sound(whole) else {**marked, entity: [{**row, "version": version}]}


def write(connection: Connection, entity: str, key: Value, whole: Whole, *, new: bool) -> None:
    """Stores a sealed whole. A row that is there is changed in place; its parts are written anew."""
    row, *parts = whole.items()
    if new:
        connection.execute(into(entity), row[1])
    else:
        table, column = table_of(entity), _key(entity)
        connection.execute(update(table).where(table.c[column] == key), row[1][0])
        for name, _ in reversed(parts):
            first = next(iter(table_of(name).primary_key.columns))
            connection.execute(delete(table_of(name)).where(first == key))
    for name, found in parts:
        if found:
            connection.execute(into(name), found)


def take_back(connection: Connection, now: str) -> Change | None:
    """Takes back the newest change that was not yet; None when there is none. `now` is UTC text."""
    newest = connection.exec_driver_sql(queries.LAST_CHANGE).fetchone()
    if newest is None:
        return None
    number = newest[0]
    for entity, key, before in connection.exec_driver_sql(_BEFORE, (number,)).fetchall():
        _write_back(connection, number, entity, key, json.loads(before))
    made = connection.exec_driver_sql(_REVISIONS, (number,)).fetchall()
    for entity in {entity for entity, _ in made}:
        _put_in_trash(connection, entity, [key for kind, key in made if kind == entity], now)
    connection.exec_driver_sql("UPDATE change SET undone_at = ? WHERE id = ?", (now, number))
    return change(tuple(newest))


def _write_back(connection: Connection, number: int, entity: str, key: str, before: Whole) -> None:
    named = _named(entity, key)
    current = queries.whole(connection.exec_driver_sql, entity, named)
    kept = None if current is None else codec.compact(current)
    connection.exec_driver_sql(
        "UPDATE revision SET after = ? WHERE change_id = ? AND entity = ? AND entity_id = ?", (kept, number, entity, key)
    )
    if current is not None and _same_but_for_trash(entity, before, current):
        mark(connection, entity, current, before[entity][0]["deleted_at"])  # type: ignore[arg-type]  # the column is text
    elif is_sound(before):
        write(connection, entity, named, seal(before, version_of(entity, current) + 1), new=current is None)
    else:
        raise Damaged(words.earlier_damaged())


def _same_but_for_trash(entity: str, before: Whole, current: Whole) -> bool:
    def rest(whole: Whole) -> Whole:
        return {**whole, entity: [{name: value for name, value in whole[entity][0].items() if name not in _MARKS}]}

    return rest(before) == rest(current)


def _put_in_trash(connection: Connection, entity: str, keys: list[str], now: str) -> None:
    table, column = table_of(entity), _key(entity)
    for start in range(0, len(keys), queries.BATCH):
        batch: list[dict[str, Any]] = []
        for whole in _some(connection, entity, keys[start : start + queries.BATCH]):
            row = _marked(entity, whole, str(whole[entity][0]["deleted_at"] or now))[entity][0]
            batch.append({"named": row[column]} | {name: row[name] for name in _MARKS})
        if batch:
            statement = update(table).where(table.c[column] == bindparam("named"))
            connection.execute(statement, batch)


def _some(connection: Connection, entity: str, keys: list[str]) -> list[Whole]:
    ask = connection.exec_driver_sql
    if entity == "episode":
        marks = ",".join("?" * len(keys))
        return list(queries.wholes(ask, queries.BY_IDS.format(marks=marks), tuple(keys)))
    found = (queries.whole(ask, entity, _named(entity, key)) for key in keys)
    return [whole for whole in found if whole is not None]


def version_of(entity: str, whole: Whole | None) -> int:
    """How often a row was written; 0 of one that is not there."""
    version = 0 if whole is None else whole[entity][0]["version"]
    return version if isinstance(version, int) else 0


def _key(entity: str) -> str:
    return "id" if entity == "episode" else shapes.SHAPES[entity].key


def _named(entity: str, key: str) -> Value:
    return int(key) if entity == "profile" else key
