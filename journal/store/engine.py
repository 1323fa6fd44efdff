"""SQLAlchemy on top of the one connection factory: transactions that take the write lock at once, and a new file made whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from journal import files
from journal.paths import Places
from journal.store import codec, problems, schema, unlocking
from journal.store.connection import Factory
from journal.words import problems as words

_VERSION_TABLE = (  # as alembic makes it
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def engine(database: Path, connect: Factory) -> Engine:
    """An engine with one connection, which the threads of this program take in turn. Errors never show what was stored.

    Raises Encrypted or NoCipher.
    """
    connect = unlocking.of(connect, database)
    made = create_engine(
        "sqlite://",
        module=connect.module,
        creator=lambda: connect.writer(database),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
    )

    @event.listens_for(made, "begin")
    def _take_the_write_lock(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return made


@contextmanager
def writing(made: Engine, places: Places, file: tuple[int, int] | None = None) -> Iterator[Connection]:
    """One transaction: committed at the end, undone on any error. Raises a JournalProblem for trouble with file or disk.

    With `file`, as `identity` tells it, also when another one has taken its name while we waited for the lock.
    """
    try:
        with made.begin() as connection:
            if file is not None and identity(places.database) != file:
                raise problems.Replaced(words.replaced_meanwhile())
            yield connection
    except (codec.Unreadable, UnicodeDecodeError) as error:
        raise problems.damaged(places) from error
    except DBAPIError as error:
        raise problems.translated(error, places, writing=True) from error
    except made.dialect.dbapi.Error as error:  # type: ignore[union-attr]  # opening the file fails before SQLAlchemy wraps errors
        raise problems.translated(error, places, writing=True) from error


def create(places: Places, connect: Factory) -> None:
    """Makes a new, empty journal. It gets its name only when it is whole and on the disk, and only if the name is free.

    Raises a JournalProblem when the folder can't be made or written.
    """
    unfinished = places.database.with_name(f"{places.database.name}.{os.getpid()}.new")
    try:
        files.make_folder(places.database.parent)
        files.make_file(unfinished)
    except OSError as error:
        raise problems.cannot_write(error, places) from error
    try:
        _fill(unfinished, places, connect)
        files.publish(unfinished, places.database)
    except FileExistsError:
        return  # another program made it in the meantime; theirs is used, and checked, like any other
    except OSError as error:
        raise problems.cannot_write(error, places) from error
    finally:
        files.discard_database(unfinished)


def _fill(file: Path, places: Places, connect: Factory) -> None:
    from journal.model.tables.every import METADATA  # a journal that is there needs only the tables that are written to

    made = engine(file, connect)
    try:
        with writing(made, places) as connection:
            METADATA.create_all(connection)
            stamp(connection)
    finally:
        made.dispose()


def stamp(connection: Connection) -> None:
    """Marks the file as a journal of the newest format, as the migrations would have."""
    for statement in (
        _VERSION_TABLE,
        f"INSERT INTO alembic_version VALUES ('{schema.REVISION}')",  # noqa: S608 - our own number
        f"PRAGMA application_id = {schema.APPLICATION_ID}",
        f"PRAGMA user_version = {schema.HEAD}",
    ):
        connection.exec_driver_sql(statement)


def identity(database: Path) -> tuple[int, int] | None:
    """Which file the name stands for (device and inode), None when there is none: it may be replaced while we hold it open."""
    try:
        found = database.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
