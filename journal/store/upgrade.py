"""From an older format to the newest: a checked backup first, then every step in one transaction, or none of them.

Alembic is imported here and nowhere else, and this only when there is a step to take.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from journal.paths import Places
from journal.store import backup, engine, problems, queries, schema
from journal.store.connection import Factory
from journal.words import problems as words

# What a step can raise: it is code of its own, and whatever stops it, the patient's file must be said to be as before.
_STOPPED = (SQLAlchemyError, CommandError, ValueError, TypeError, LookupError, AttributeError, RuntimeError, OSError)


def upgrade(places: Places, connect: Factory, scripts: Path | None = None, head: int = schema.HEAD) -> Path:
    """Brings the file to format `head` with the migrations in `scripts`; returns the backup made before.

    Raises UpgradeFailed when a step failed, and then the file is as before; else a JournalProblem.
    """
    try:
        kept = backup.back_up(places, f"before-format-{head}", connect)
    except OSError as error:
        raise problems.cannot_write(error, places) from error
    made = engine.engine(places.database, connect)
    try:
        with made.connect() as connection:
            _migrate(connection, scripts or schema.migrations(), head)
    except (*_STOPPED, connect.module.Error) as error:
        if problems.is_lock(error):
            raise problems.translated(error, places, writing=True) from error
        raise problems.UpgradeFailed(words.upgrade_failed(head, str(kept))) from error
    finally:
        made.dispose()
    return kept


def _migrate(connection: Connection, scripts: Path, head: int) -> None:
    # Batch steps drop and rename whole tables: with foreign keys on, dropping would delete the parts. This holds outside of a
    # transaction only, so it goes to the driver; everything is checked again before the commit.
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys=OFF")
    with connection.begin():
        if _version(connection) >= head:
            return  # another program did it while we waited for the lock
        entries = _entries(connection)
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(scripts).replace("%", "%%"))
        command.upgrade(config, "head")
        _check(connection, entries, head)


def _check(connection: Connection, entries: int, head: int) -> None:
    """Raises CommandError, which undoes the upgrade, when it lost entries, broke a link or did not arrive."""
    if _version(connection) != head:
        raise CommandError(f"format {_version(connection)} in place of {head}")
    if _entries(connection) != entries:
        raise CommandError(f"{_entries(connection)} entries in place of {entries}")
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise CommandError(f"{len(broken)} rows without what they belong to")


def _version(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _entries(connection: Connection) -> int:
    return int(connection.exec_driver_sql(queries.COUNT_ALL).scalar_one())
