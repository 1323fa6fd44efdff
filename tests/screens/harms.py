"""What can happen to the file of a journal, done for real."""

import sqlite3

from journal.paths import Places
from journal.store import schema


def gone(places: Places) -> None:
    places.database.unlink()


def empty(places: Places) -> None:
    places.database.write_bytes(b"")


def damaged(places: Places) -> None:
    content = bytearray(places.database.read_bytes())
    content[:16] = bytes(16)
    places.database.write_bytes(content)


def torn(places: Places) -> None:
    places.database.write_bytes(places.database.read_bytes()[:9000])


def foreign(places: Places) -> None:
    places.database.unlink()
    with sqlite3.connect(places.database) as other:
        other.execute("CREATE TABLE episode (id)")
    other.close()


def newer(places: Places) -> None:
    with sqlite3.connect(places.database) as raw:
        raw.execute(f"PRAGMA user_version = {schema.HEAD + 1}")
    raw.close()
