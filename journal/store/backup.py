"""A copy of the journal that is known to be good before it gets its name: made by SQLite, reopened, checked, counted."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path

from journal import files
from journal.paths import Places
from journal.store import problems, unlocking
from journal.store.connection import PLAIN, Factory

MOMENTARY = "copying-"
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"


def back_up(places: Places, name: str, connect: Factory) -> Path:
    """Copies the journal into the backups as `name`.db (never over another file) and returns the copy's path.

    Raises Damaged when the copy, and so the journal, does not pass SQLite's check; else a JournalProblem or OSError.
    """
    files.make_folder(places.backups)
    unfinished = places.backups / f"{name}.{os.getpid()}.tmp"
    try:
        _make(places, unfinished, connect)
        return _publish(unfinished, places.backups, name)
    finally:
        files.discard_database(unfinished)


def write_copy(places: Places, target: Path, connect: Factory = PLAIN, *, force: bool = False) -> None:
    """Copies the journal to `target`, over another file only with `force`. Raises as back_up does, and FileExistsError."""
    target = target.resolve()
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        _make(places, unfinished, connect)
        if force:
            files.sync(unfinished)
            unfinished.replace(target)
            files.sync(target.parent)
        else:
            files.publish(unfinished, target)
    finally:
        files.discard_database(unfinished)


@contextmanager
def momentary(places: Places, connect: Factory = PLAIN) -> Iterator[Path]:
    """A checked copy that is overwritten and gone afterwards, for whoever writes it elsewhere in another form."""
    files.make_folder(places.state)
    unfinished = places.state / f"{MOMENTARY}{os.getpid()}.db"
    try:
        _make(places, unfinished, connect)
        yield unfinished
    finally:
        if unfinished.exists():
            with unfinished.open("r+b", buffering=0) as stream:
                files.overwrite(stream)
        files.discard_database(unfinished)


def keep(places: Places, name: str, content: bytes) -> Path:
    """Puts a copy that came from elsewhere among the backups as `name`.db (never over another file). Raises OSError."""
    files.make_folder(places.backups)
    unfinished = places.backups / f"{name}.{os.getpid()}.tmp"
    files.replace(unfinished, content)
    return _publish(unfinished, places.backups, name)


def _make(places: Places, unfinished: Path, connect: Factory) -> None:
    connect = unlocking.of(connect, places.database)
    files.discard_database(unfinished)
    files.make_file(unfinished)
    try:
        _copy(places, unfinished, connect)
    except connect.errors as error:
        raise problems.translated(error, places, writing=True) from error


def _copy(places: Places, unfinished: Path, connect: Factory) -> None:
    source, target = connect.reader(places.database), connect.writer(unfinished)
    try:
        source.execute("BEGIN")  # one state of the journal, whoever saves meanwhile
        wanted = content(source)
        source.backup(target)
    finally:
        source.close()
        target.close()
    copy = connect.reader(unfinished)
    try:
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",) or content(copy) != wanted:
            raise problems.damaged(places)
    finally:
        copy.close()


def content(connection: sqlite3.Connection) -> str:
    """A hash over every value of every table, whatever the format: two files with the same one hold the same journal."""
    hashed, before = blake2b(digest_size=16), connection.text_factory
    connection.text_factory = bytes
    try:
        for (name,) in connection.execute(_TABLES).fetchall():
            table = name.decode()
            hashed.update(name)
            for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - a name from the file's own schema
                hashed.update(repr(row).encode())
    finally:
        connection.text_factory = before
    return hashed.hexdigest()


def _publish(unfinished: Path, folder: Path, name: str) -> Path:
    for number in range(1, 10_000):
        target = folder / (f"{name}.db" if number == 1 else f"{name}-{number}.db")
        try:
            files.publish(unfinished, target)
        except FileExistsError:
            continue
        return target
    raise FileExistsError(str(folder / f"{name}.db"))
