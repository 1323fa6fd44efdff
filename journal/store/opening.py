"""What is looked at before a journal is used, so that a missing, foreign, newer or empty file is never taken for a new one."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

from journal.paths import Places
from journal.store import known, problems, schema, unlocking
from journal.store.connection import Factory
from journal.words import problems as words

_AT_ONCE = Factory(busy_ms=0)


def first_run(places: Places) -> bool:
    """Whether there is nothing here and never was. Raises Missing when there was, or when the file is empty."""
    try:
        size = os.stat(places.database_at).st_size
    except FileNotFoundError:
        if known.is_known(places):
            raise problems.missing(places) from None
        return True
    except OSError:
        raise problems.Missing(words.no_folder(str(places.database_at))) from None
    if not os.path.isfile(places.database_at):
        raise problems.NotOurs(words.not_ours(str(places.database_at)))
    if size == 0:
        raise problems.missing(places)
    return False


def version(connection: sqlite3.Connection, places: Places) -> int:
    """The format of an open file, older or newer ones too. Raises NotOurs."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    if application != schema.APPLICATION_ID:
        raise problems.NotOurs(words.not_ours(str(places.database_at)))
    return int(found)


def bring_up_to_date(places: Places, connect: Factory, *, writing: bool) -> None:
    """Checks an existing file and upgrades it when its format is older.

    Raises Newer when a file of a newer format is to be written, else a JournalProblem.
    """
    from journal.store import layout  # what only reads looks at it when a question can't be answered

    connect = unlocking.of(connect, places.database_at)
    try:
        connection = connect.reader(places.database_at)
        try:
            found = version(connection, places)
            if found == schema.HEAD and layout.faults(connection, connect.module):
                raise problems.damaged(places)
        finally:
            connection.close()
    except connect.errors as error:
        raise problems.translated(error, places, writing=False) from error
    if found > schema.HEAD and writing:
        raise problems.Newer(words.newer(found, schema.HEAD))
    if found < schema.HEAD:
        from journal.store import upgrade  # alembic takes longer to import than everything else together

        try:
            upgrade.upgrade(places, connect)
        except problems.ReadOnly as problem:
            raise problems.ReadOnly(words.older_read_only(str(places.database_at))) from problem


def only_reading(places: Places) -> str:
    """Why an existing journal can be read and not written; empty when it can, when there is none, or it can't be opened."""
    found = _format(places)
    if found is None:
        return ""
    if found > schema.HEAD:
        return words.newer(found, schema.HEAD)
    folder = places.database.parent
    if os.access(places.database, os.W_OK) and os.access(folder, os.W_OK):
        return ""
    return words.only_reading(str(places.database_at))


def of_newer(places: Places) -> bool:
    """Whether the file has a format that is newer than this program. False when it can't be opened."""
    found = _format(places)
    return found is not None and found > schema.HEAD


def _format(places: Places) -> int | None:
    """The file's format; None when there is no journal or it can't be read. Waits for nobody.

    SQLite is asked, since a file that is opened and closed beside it loses the locks that this program holds on it.
    """
    if not os.path.isfile(places.database_at):
        return None
    connect = _AT_ONCE
    try:
        connect = unlocking.of(connect, places.database_at)
        with closing(connect.reader(places.database_at)) as connection:
            return version(connection, places)
    except (connect.module.Error, UnicodeDecodeError, problems.JournalProblem):
        return None
