"""Copies of a journal that are encrypted otherwise than it is: all of it, compared before they are used."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from journal import files
from journal.paths import Places
from journal.store import backup, mark, problems, unlocking
from journal.store.connection import Factory
from journal.words import encryption
from journal.words import problems as words

_COUNT = "SELECT count(*) FROM episode"
_NO_KEY = "''"


def copy(file: Path, made: Path, was: Factory, will: Factory) -> int:
    """Writes all that `file` holds into the new file `made`, 0600, and compares; how many entries. Raises Damaged."""
    files.discard_database(made)
    files.make_file(made)
    with closing(was.reader(file)) as source:
        _export(file, made, was, will)
        with closing(will.reader(made)) as target:
            if target.execute("PRAGMA integrity_check").fetchone() != ("ok",) or _all(target) != _all(source):
                raise problems.Damaged(words.damaged(str(file), None))
            entries = int(target.execute(_COUNT).fetchone()[0])
    files.sync(made)
    return entries


def _export(file: Path, made: Path, was: Factory, will: Factory) -> None:
    with closing(was.writer(file)) as source:
        source.execute(f"ATTACH DATABASE ? AS made KEY {will.key or _NO_KEY}", (str(made),))
        source.execute("SELECT sqlcipher_export('made')").fetchall()
        for name in ("application_id", "user_version"):
            (value,) = source.execute(f"PRAGMA main.{name}").fetchone()
            source.execute(f"PRAGMA made.{name} = {int(value)}")
        source.execute("DETACH DATABASE made")


def _all(connection: sqlite3.Connection) -> tuple[str, object]:
    return backup.content(connection), connection.execute("PRAGMA user_version").fetchone()


def copy_for(chosen: Path, made: Path, places: Places, connect: Factory, *, plain: bool) -> bool:
    """A copy of a backup for the journal's place, encrypted when the journal is; whether it is.

    `plain` says whether a plain journal stands there now; the file itself may be held open and is not looked into. Where
    nothing readable stands, it stays as the backup is. Raises a JournalProblem or OSError.
    """
    was = unlocking.of_copy(connect, chosen)
    marked = mark.read(places.database) is not None
    if bool(was.key) == marked or (was.key and not plain):
        shutil.copyfile(chosen, made)
        return bool(was.key)
    if not marked:
        copy(chosen, made, was, unlocking.as_cipher(connect))
        return False
    phrase = unlocking.phrase_given()
    if phrase is None:
        raise problems.Encrypted(encryption.encrypted(str(places.database)))
    copy(chosen, made, unlocking.as_cipher(was), unlocking.keyed(phrase, mark.new_salt(), connect))
    return True
