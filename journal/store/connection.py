"""The one place where a connection to the database is made. SQLite by default; module and key can be others.

The settings are those that lost nothing in simulated power cuts: a rollback journal that is truncated, and every commit
waits for the disk (`TRUNCATE`, `FULL`). WAL is not used: older SQLite can corrupt it with two writers.
"""

import os
import re
import sqlite3
from typing import Any, NamedTuple

from journal.paths import File

_UNQUOTED = r"[A-Za-z0-9_.~/-]+"  # what stands for itself in a URI
_READING = ("trusted_schema=OFF", "cell_size_check=ON")
KEY = "PRAGMA key = "
_WRITING = ("journal_mode=TRUNCATE", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")


class Factory(NamedTuple):
    """How to open a database: the DB-API module, how long to wait for a lock, and statements to run first (such as a key)."""

    module: Any = sqlite3
    busy_ms: int = 5000
    first: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The key of an encrypted file as a word of SQL; empty when there is none."""
        return next((one.removeprefix(KEY) for one in self.first if one.startswith(KEY)), "")

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """What asking raises: errors of SQLite, and of Python where SQLite quotes damage that is no text any more."""
        return self.module.Error, UnicodeDecodeError

    def reader(self, database: File) -> sqlite3.Connection:
        """A connection that can only read. It opens for writing where it may, so that a crash's leftovers are rolled back."""
        return self._set(self._open(database), (*_READING, "query_only=ON"))

    def writer(self, database: File) -> sqlite3.Connection:
        """A connection that can write, whose transactions are begun by hand. The file must be there."""
        return self._set(self._open(database), (*_READING, *_WRITING))

    def as_it_is(self, database: File) -> sqlite3.Connection:
        """A connection that changes nothing at all, not even to roll back what a crash left: for damaged files and backups."""
        uri = f"file:{_quoted(database)}?mode=ro&immutable=1"
        connection: sqlite3.Connection = self.module.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        connection.text_factory = _anything
        # Else a file that was cut short is refused whole; what is left of it can be read.
        return self._set(connection, (*_READING, "query_only=ON", "writable_schema=ON"))

    def _open(self, database: File) -> sqlite3.Connection:
        # "rw" never makes a file, and SQLite itself turns to reading only where the file can't be written.
        uri = f"file:{_quoted(database)}?mode=rw"
        # One connection serves one thread at a time (the pool sees to it), but not always the same thread.
        connection: sqlite3.Connection = self.module.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        return connection

    def _set(self, connection: sqlite3.Connection, settings: tuple[str, ...]) -> sqlite3.Connection:
        try:
            for statement in self.first:
                connection.execute(statement)
            for setting in (f"busy_timeout={self.busy_ms}", *settings):
                connection.execute(f"PRAGMA {setting}").fetchall()
        except self.errors:
            connection.close()
            raise
        return connection


def _quoted(database: File) -> str:
    name = os.fspath(database)
    if re.fullmatch(_UNQUOTED, name):
        return name
    from urllib.parse import quote  # takes longer to load than a short command to open its file

    return quote(os.fsencode(name))


def _anything(text: bytes) -> str:
    return text.decode("utf-8", "replace")


PLAIN = Factory()
