"""Everything that can keep the journal from being opened, read or written, each with its exit status and its words.

`translated` turns what SQLite says into one of these. None of them ever leads to a file being deleted or made anew.
"""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Any

from journal.paths import Places
from journal.store import known, mark
from journal.words import encryption
from journal.words import problems as words

if TYPE_CHECKING:
    from pathlib import Path

_ERROR, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _CONSTRAINT, _NOTADB = 1, 5, 6, 8, 10, 11, 13, 14, 19, 26
_MOVED = 1032  # SQLITE_READONLY_DBMOVED: another file has the name now, and the one we hold open has none


class JournalProblem(Exception):
    """Why the journal could not be used, for the patient: `text` says what happened and what is safe, `by_hand` what to do
    next without the journal's own pages. `status` is the exit status. `given_back`: the patient was told what becomes of the
    words that were to be stored.
    """

    status = 1
    given_back = False

    def __init__(self, text: str, by_hand: str = "") -> None:
        super().__init__(text, by_hand)
        self.text, self.by_hand = text, by_hand

    def __str__(self) -> str:
        """All of it."""
        return f"{self.text} {self.by_hand}".rstrip()


class NotFound(JournalProblem):
    """No entry, or more than one, goes by the reference given."""


class Conflict(JournalProblem):
    """What is stored is no longer what the change started from; nothing was written."""


class Newer(JournalProblem):
    """The file's format is newer than this program."""

    status = 3


class Locked(JournalProblem):
    """Another program holds the file longer than we wait."""

    status = 4


class Replaced(Locked):
    """Another file was put in the place of the journal while something was being saved."""


class DiskFull(JournalProblem):
    """There is no room, or the disk refuses to write."""

    status = 5


class ReadOnly(JournalProblem):
    """The file or its folder can't be written."""

    status = 6


class UpgradeFailed(JournalProblem):
    """An upgrade was undone; the file is as before."""

    status = 7


class Damaged(JournalProblem):
    """The file is damaged; it was not touched."""

    status = 8


class Missing(JournalProblem):
    """A journal that was known is not there, or is empty."""

    status = 9


class NotOurs(JournalProblem):
    """The file belongs to another program or is no database."""

    status = 9


class Encrypted(JournalProblem):
    """The file is encrypted, and no passphrase was given that opens it."""

    status = 14


class WrongPhrase(Encrypted):
    """The passphrase that was given does not open the file, or the file is damaged: the two look the same."""


class NoCipher(JournalProblem):
    """The file is encrypted, and the part of the program that opens it is not installed."""

    status = 15


def damaged(places: Places) -> Damaged:
    """The problem of a damaged file, with the newest backup and how much there was."""
    seen = known.read(places)
    had = seen.episodes if seen else None
    return Damaged(words.damaged(str(places.database), had), words.damaged_by_hand(known.newest_backup(places)))


def missing(places: Places) -> Missing:
    """The problem of a file that is gone or empty, with what is known of it."""
    backup = known.newest_backup(places)
    if places.database.exists():
        return Missing(words.empty_file(str(places.database)), words.empty_by_hand(backup))
    seen = known.read(places)
    when, entries = (seen.seen_at[:10], seen.episodes) if seen else (None, None)
    return Missing(words.missing(str(places.database), when, entries), words.missing_by_hand(backup, str(places.known)))


def translated(error: Exception, places: Places, *, writing: bool) -> JournalProblem:
    """The problem behind a database error. Raises the error itself when it is a fault of the program, not of file or disk."""
    problem = _problem(error, places, writing=writing)
    if problem is None:
        raise error
    return problem


def is_lock(error: Exception) -> bool:
    """Whether another program's lock is what stopped us."""
    return _code(error) in (_BUSY, _LOCKED)


def is_question(error: Exception) -> bool:
    """Whether the question itself was wrong for this file: a table, column or index it names is not there."""
    return _code(error) == _ERROR


def _problem(error: Exception, places: Places, *, writing: bool) -> JournalProblem | None:
    code = _code(error)
    file = str(places.database)
    if is_lock(error):
        return Locked(words.locked(file) if writing else words.locked_reading(file))
    if code in (_FULL, _IOERR) and writing:
        return DiskFull(words.disk_full(str(places.database.parent), free_megabytes(places.database.parent)))
    if code == _READONLY and _extended(error) == _MOVED:
        return Replaced(words.replaced_meanwhile())
    if code == _READONLY:
        return ReadOnly(words.read_only(file))
    if code == _CANTOPEN:
        return _cannot_open(places)
    if code in (_CORRUPT, _IOERR):
        return damaged(places)
    if code == 0 and "decode" in str(error):  # Python could not read the bytes as text; SQLite itself does not look
        return damaged(places)
    if code == _NOTADB and mark.read(places.database) is None and mark.is_encrypted(places.database):
        return Encrypted(encryption.encrypted(file))  # a copy that came without its mark
    if code == _NOTADB:
        return damaged(places) if known.is_known(places) else NotOurs(words.not_ours(file))
    if code == _CONSTRAINT and ("UNIQUE" in str(error) or "PRIMARY KEY" in str(error)):
        return Conflict(words.already_there())
    return None


def cannot_write(error: OSError, places: Places) -> JournalProblem:
    """The problem behind an error of the operating system while a file or folder of ours was written."""
    folder = places.database.parent
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(words.disk_full(str(folder), free_megabytes(folder)))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) and folder.is_dir():
        return ReadOnly(words.read_only(str(places.database)))
    return Missing(words.no_folder(str(places.database)))


def _cannot_open(places: Places) -> JournalProblem:
    if not places.database.exists():
        return missing(places) if known.is_known(places) else Missing(words.no_folder(str(places.database)))
    if places.database.is_file() and os.access(places.database, os.R_OK):
        return ReadOnly(words.read_only(str(places.database)))  # the rollback journal beside it can't be made
    return NotOurs(words.not_ours(str(places.database)))


def _code(error: Exception) -> int:
    """SQLite's primary result code, from the error or the one it wraps; 0 when there is none."""
    return _extended(error) & 0xFF


def _extended(error: Exception) -> int:
    inner: Any = getattr(error, "orig", None) or error
    return int(getattr(inner, "sqlite_errorcode", None) or 0)


def free_megabytes(folder: Path) -> float | None:
    """Free space on the folder's disk in MB; None when the folder can't be reached."""
    try:
        import shutil  # only when there is trouble

        return shutil.disk_usage(folder).free / 1e6
    except OSError:
        return None
