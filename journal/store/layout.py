"""Whether the file has every table, column and index of its format: a bit that flips in a name is noticed by nothing else."""

from __future__ import annotations

import sqlite3
from typing import Any
from zlib import crc32

from journal.store import shapes
from journal.store.queries import columns
from journal.store.rows import EPISODE, READING, SITE

TABLES: dict[str, tuple[str, ...]] = {
    "episode": EPISODE,
    "reading": READING,
    "site": SITE,
    **{shape.table: shape.columns for shape in shapes.SHAPES.values()},
    **{part.table: part.columns for parts in shapes.PARTS.values() for part in parts},
    "change": ("id", "at", "action", "entity", "detail", "undone_at"),
    "revision": ("change_id", "entity", "entity_id", "before", "after"),
}

# As bytes, since damage may leave some that are no text. What the other columns say, SQLite compares with these itself.
_SAID = "SELECT CAST(coalesce(sql, name) AS BLOB) FROM sqlite_schema"
KNOWN = frozenset({81_975_848_761, 76_872_771_475})
"""The sums of whole files of this format: of one made new, and of one that grew up step by step."""


def sum_of(connection: sqlite3.Connection) -> int:
    """A sum over all that the file says of its tables and indexes, in whatever order. One flipped bit always changes it."""
    return sum([crc32(said) for (said,) in connection.execute(_SAID).fetchall()])


def faults(connection: sqlite3.Connection, errors: Any = sqlite3) -> tuple[str, ...]:
    """What is missing, in the words of SQLite; nothing in a file of this format that is whole. `errors` is the
    module of the connection.
    """
    if sum_of(connection) in KNOWN:
        return ()  # to the letter what this program makes; whatever else, such as what another tool added, is looked at by name
    found = []
    for table, names in TABLES.items():
        try:
            connection.execute(f"SELECT {columns(names, 't.')} FROM {table} AS t LIMIT 0")  # noqa: S608 - our own names
            connection.execute(f"EXPLAIN DELETE FROM {table} WHERE 1")  # noqa: S608 - deletes nothing, but every index must make sense
        except errors.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_ERROR:
                raise
            found.append(str(error))
    return tuple(found)
