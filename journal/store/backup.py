"""A copy of the journal that is known to be good before it gets its name: made by SQLite, reopened, checked, counted."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from journal import files
from journal.paths import Places
from journal.store import problems, queries
from journal.store.connection import Factory


def back_up(places: Places, name: str, connect: Factory) -> Path:
    """Copies the journal into the backups as `name`.db (never over another file) and returns the copy's path.

    Raises Damaged when the copy, and so the journal, does not pass SQLite's check; else a JournalProblem or OSError.
    """
    files.make_folder(places.backups)
    unfinished = places.backups / f"{name}.{os.getpid()}.tmp"
    files.discard_database(unfinished)
    files.make_file(unfinished)
    try:
        _copy(places, unfinished, connect)
        return _publish(unfinished, places.backups, name)
    except connect.module.Error as error:
        raise problems.translated(error, places, writing=True) from error
    finally:
        files.discard_database(unfinished)


def _copy(places: Places, unfinished: Path, connect: Factory) -> None:
    source, target = connect.reader(places.database), connect.writer(unfinished)
    try:
        source.backup(target)
        entries = _entries(source)
    finally:
        source.close()
        target.close()
    copy = connect.reader(unfinished)
    try:
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",) or _entries(copy) != entries:
            raise problems.damaged(places)
    finally:
        copy.close()


def _publish(unfinished: Path, folder: Path, name: str) -> Path:
    for number in range(1, 10_000):
        target = folder / (f"{name}.db" if number == 1 else f"{name}-{number}.db")
        try:
            files.publish(unfinished, target)
        except FileExistsError:
            continue
        return target
    raise FileExistsError(str(folder / f"{name}.db"))


def _entries(connection: sqlite3.Connection) -> int:
    (count,) = connection.execute(queries.COUNT_ALL).fetchone()
    return int(count)
