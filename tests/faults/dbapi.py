"""As much of Python's database interface over apsw as the store and SQLAlchemy use, so that the journal's own code can be
run on a SQLite whose writing is recorded.
"""

from __future__ import annotations

import sqlite3
from typing import Any

import apsw

apilevel, paramstyle, threadsafety = "2.0", "qmark", 1
sqlite_version = apsw.sqlite_lib_version()
sqlite_version_info = tuple(map(int, sqlite_version.split(".")))
PARSE_DECLTYPES, PARSE_COLNAMES = sqlite3.PARSE_DECLTYPES, sqlite3.PARSE_COLNAMES
Binary = bytes
Error, DatabaseError, IntegrityError = sqlite3.Error, sqlite3.DatabaseError, sqlite3.IntegrityError
OperationalError, ProgrammingError, InterfaceError = sqlite3.OperationalError, sqlite3.ProgrammingError, sqlite3.InterfaceError
DataError, InternalError, NotSupportedError, Warning = (
    sqlite3.DataError, sqlite3.InternalError, sqlite3.NotSupportedError, sqlite3.Warning,
)  # fmt: skip
VFS = "recording"


class Cursor:
    """A cursor, with all rows of the answer at hand."""

    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        self.connection, self.description, self.rowcount, self.lastrowid = connection, None, -1, None
        self._rows: list[Any] = []

    def execute(self, sql: str, parameters: Any = ()) -> Cursor:
        raw = self.connection.raw
        cursor = raw.cursor()
        try:
            cursor.exec_trace = self._begun
            cursor.execute(sql, tuple(parameters))
            self._rows = cursor.fetchall()
        except apsw.Error as error:
            wrapped = OperationalError(str(error))
            wrapped.sqlite_errorcode = getattr(error, "extendedresult", 0)
            raise wrapped from error
        self.rowcount, self.lastrowid = raw.changes(), raw.last_insert_rowid()
        return self

    def _begun(self, cursor: apsw.Cursor, _sql: str, _bound: Any) -> bool:
        self.description = tuple((name, None, None, None, None, None, None) for name, _ in cursor.get_description()) or None
        return True

    def executemany(self, sql: str, every: Any) -> Cursor:
        for parameters in every:
            self.execute(sql, parameters)
        return self

    def fetchone(self) -> Any:
        return self._rows.pop(0) if self._rows else None

    def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    def fetchmany(self, size: int = 1) -> list[Any]:
        rows, self._rows = self._rows[:size], self._rows[size:]
        return rows

    def __iter__(self) -> Any:
        return iter(self.fetchall())

    def close(self) -> None:
        self._rows = []


class Connection:
    """A connection on the recording disk."""

    isolation_level, text_factory, row_factory = None, str, None

    def __init__(self, uri: str) -> None:
        self.raw = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI, vfs=VFS)

    def cursor(self) -> Cursor:
        return Cursor(self)

    def execute(self, sql: str, parameters: Any = ()) -> Cursor:
        return self.cursor().execute(sql, parameters)

    def create_function(self, name: str, arguments: int, function: Any, *, deterministic: bool = False) -> None:
        self.raw.create_scalar_function(name, function, arguments, deterministic=deterministic)

    def commit(self) -> None:
        if self.raw.in_transaction:
            self.execute("COMMIT")

    def rollback(self) -> None:
        if self.raw.in_transaction:
            self.execute("ROLLBACK")

    def close(self) -> None:
        self.raw.close()


def connect(name: str, **_: Any) -> Connection:
    return Connection(name)
