"""What is looked at before a journal is used, so that a missing, foreign, newer or empty file is never taken for a new one."""

from __future__ import annotations

import sqlite3

from journal.paths import Places
from journal.store import known, problems, schema
from journal.store.connection import Factory
from journal.words import problems as words


def first_run(places: Places) -> bool:
    """Whether there is nothing here and never was. Raises Missing when there was, or when the file is empty."""
    try:
        size = places.database.stat().st_size
    except FileNotFoundError:
        if known.is_known(places):
            raise problems.missing(places) from None
        return True
    except OSError:
        raise problems.Missing(words.no_folder(str(places.database))) from None
    if not places.database.is_file():
        raise problems.NotOurs(words.not_ours(str(places.database)))
    if size == 0:
        raise problems.missing(places)
    return False


def version(connection: sqlite3.Connection, places: Places) -> int:
    """The format of an open file. Raises NotOurs or Newer; an older one is returned for the caller to upgrade."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    if application != schema.APPLICATION_ID:
        raise problems.NotOurs(words.not_ours(str(places.database)))
    if found > schema.HEAD:
        raise problems.Newer(words.newer(found, schema.HEAD))
    return int(found)


def bring_up_to_date(places: Places, connect: Factory) -> None:
    """Checks an existing file and upgrades it when its format is older. Raises a JournalProblem."""
    try:
        connection = connect.reader(places.database)
        try:
            found = version(connection, places)
        finally:
            connection.close()
    except connect.module.Error as error:
        raise problems.translated(error, places, writing=False) from error
    if found < schema.HEAD:
        from journal.store import upgrade  # alembic takes longer to import than everything else together

        upgrade.upgrade(places, connect)
