"""Small files that say what an entry says, such as a draft: plain beside a plain journal, encrypted beside an encrypted one."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from journal import files
from journal.store import mark, unlocking
from journal.store.connection import PLAIN, Factory
from journal.store.problems import JournalProblem


def write(file: Path, content: bytes, database: Path) -> None:
    """Writes the file whole, replacing an older one. Raises OSError, also without the key: then nothing is written plain."""
    try:
        connect = unlocking.of(PLAIN, database)
    except JournalProblem as problem:
        raise PermissionError(problem.text) from problem
    if not connect.key:
        files.replace(file, content)
        return
    unfinished = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    try:
        files.discard_database(unfinished)
        files.make_file(unfinished)
        _fill(unfinished, content, connect)
        files.sync(unfinished)
        unfinished.replace(file)
        files.sync(file.parent)
    except connect.module.Error as error:
        raise OSError(str(error)) from error
    finally:
        files.discard_database(unfinished)


def read(file: Path) -> bytes:
    """What was written. Raises OSError when the file can't be read, or not without its passphrase."""
    try:
        connect = unlocking.of_copy(PLAIN, file) if mark.is_encrypted(file) else PLAIN
    except JournalProblem as problem:
        raise PermissionError(problem.text) from problem
    if not connect.key:
        return file.read_bytes()
    try:
        with closing(connect.reader(file)) as connection:
            return bytes(connection.execute("SELECT content FROM sealed").fetchone()[0])
    except connect.module.Error as error:
        raise OSError(str(error)) from error


def _fill(file: Path, content: bytes, connect: Factory) -> None:
    with closing(connect.writer(file)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")  # the file has no name that counts before it is whole
        connection.execute("CREATE TABLE sealed (content BLOB)")
        connection.execute("INSERT INTO sealed VALUES (?)", (content,))
