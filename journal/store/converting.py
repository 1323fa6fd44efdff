"""From a plain journal to an encrypted one, back, or to another passphrase: a checked copy, then one rename.

Whoever is killed at any moment of it leaves the old file or the new one, never half of either. While it goes on nobody can
save. The backup that is made first is as the journal was: plain when the journal was plain.
"""

from __future__ import annotations

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from journal import files
from journal.clock import utc_text
from journal.paths import Places
from journal.store import automatic, backup, mark, opening, problems, recoding, schema, unlocking
from journal.store.connection import PLAIN, Factory
from journal.words import problems as words

Files = tuple[Path, ...]


class Converted(NamedTuple):
    """What was done: how many entries the new file holds, and the backup from before."""

    entries: int
    kept: Path


def convert(places: Places, phrase: str | None, now: datetime, *, keyring: bool = False) -> Converted:
    """Encrypts the journal with `phrase`, or with the new one; without one, decrypts it.

    Raises a JournalProblem or OSError; then the journal is as it was. What this program knows of passphrases follows it.
    """
    # One part of the program for both: two would not see each other's locks.
    was = unlocking.as_cipher(unlocking.of(PLAIN, places.database))
    will = unlocking.as_cipher(PLAIN) if phrase is None else unlocking.keyed(phrase, mark.new_salt())
    unfinished = places.database.with_name(f"{places.database.name}.{os.getpid()}.new")
    try:
        with closing(was.writer(places.database)) as held:
            if opening.version(held, places) > schema.HEAD:
                raise problems.Newer(words.newer(opening.version(held, places), schema.HEAD))
            held.execute("BEGIN IMMEDIATE")  # until the end: what is saved meanwhile waits, and then finds another file
            kept = backup.back_up(places, automatic.name_before(_named(phrase, was), now), was)
            entries = recoding.copy(places.database, unfinished, was, will)
            _swap(places, unfinished, phrase, mark.Mark(_since(places, now), keyring))
            return Converted(entries, kept)
    except was.errors as error:
        raise problems.translated(error, places, writing=True) from error
    finally:
        files.discard_database(unfinished)


def copies(places: Places) -> tuple[Files, Files]:
    """The backups that anybody can read, and those that are encrypted. What is neither is in neither."""
    found = [(file, mark.beginning(file)) for file in sorted(places.backups.glob("*.db"))]
    plain = tuple(file for file, begins in found if mark.is_plain(begins))
    return plain, tuple(file for file, begins in found if file not in plain and mark.is_encrypted(file))


def convert_copies(places: Places, wanted: Files) -> Files:
    """Makes these backups open as the journal does. Each is replaced once its copy was compared; what was there is overwritten.

    Returns those that could not be read or written, which are as they were.
    """
    left = []
    will = unlocking.of(PLAIN, places.database)
    for file in wanted:
        try:
            was = unlocking.of_copy(PLAIN, file)
            if was.key != will.key:
                _convert_copy(file, unlocking.as_cipher(was), unlocking.as_cipher(will))
        except (problems.JournalProblem, OSError, unlocking.cipher().Error):
            left.append(file)
    return tuple(left)


def _swap(places: Places, finished: Path, phrase: str | None, marked: mark.Mark) -> None:
    """The mark first and last: with it, the file is looked at before it is opened, whichever of the two it is."""
    if phrase is not None:
        mark.write(places.database, marked)
    finished.replace(places.database)
    files.sync(places.database.parent)
    if phrase is None:
        mark.remove(places.database)
    else:
        unlocking.unlock(places.database, phrase)


def _convert_copy(file: Path, was: Factory, will: Factory) -> None:
    unfinished = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    before = file.stat()
    with file.open("r+b", buffering=0) as old:
        try:
            recoding.copy(file, unfinished, was, will)
            os.utime(unfinished, ns=(before.st_atime_ns, before.st_mtime_ns))  # by which backups are ordered
            unfinished.replace(file)
            files.sync(file.parent)
        finally:
            files.discard_database(unfinished)
        files.overwrite(old)


def _named(phrase: str | None, was: Factory) -> str:
    if phrase is None:
        return "decrypt"
    return "change-passphrase" if was.key else "encrypt"


def _since(places: Places, now: datetime) -> str:
    marked = mark.read(places.database)
    return utc_text(now) if marked is None or not marked.since else marked.since
