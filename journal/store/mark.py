"""Whether a journal is encrypted, as can be told without its key: by the mark beside it, and by what the file begins with.

The mark is a small plain file that says so and since when. With it a missing key, or the missing part of the program that
opens the file, is never taken for damage. Only a file that nobody in this program holds open may be looked into from here:
closing it drops every lock that this process has on it.
"""

import os
from typing import TYPE_CHECKING, NamedTuple

from journal.paths import File

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".encrypted"
_SQLITE, SALT = b"SQLite format 3\0", 16
_PAGE = 4096
_DISTINCT = 240  # of 256 values: a page of random bytes has nearly all of them, text and tables have far fewer


class Mark(NamedTuple):
    """What the mark says: since when (UTC text), and whether the passphrase lies in the system's keyring."""

    since: str
    keyring: bool = False


def path(database: "Path") -> "Path":
    """The mark of a journal."""
    return database.with_name(f"{database.name}{SUFFIX}")


def read(database: "Path") -> Mark | None:
    """The mark; None when there is none. One that can't be read is still a mark."""
    try:
        content = path(database).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return Mark("")
    import json  # plain journals, which most are, have none

    try:
        value = json.loads(content)
        return Mark(str(value["encrypted_since"]), bool(value.get("keyring", False)))
    except (ValueError, KeyError, TypeError, AttributeError):
        return Mark("")


def write(database: "Path", mark: Mark) -> None:
    """Puts the mark beside the journal. Raises OSError."""
    import json

    from journal import files

    value = {"encrypted_since": mark.since, "by": "SQLCipher 4", "keyring": mark.keyring}
    files.replace(path(database), f"{json.dumps(value, indent=2)}\n".encode())


def remove(database: "Path") -> None:
    """Takes the mark away: the journal is plain."""
    path(database).unlink(missing_ok=True)


def is_encrypted(database: File) -> bool:
    """Whether a journal is encrypted: no plain database, and marked or of random bytes. False when there is no file."""
    begins = beginning(database)
    return bool(begins) and not is_plain(begins) and (os.path.exists(f"{os.fspath(database)}{SUFFIX}") or _random(begins))


def new_salt() -> bytes:
    """What a new file begins with, by chance."""
    return os.urandom(SALT)


def is_plain(begins: bytes) -> bool:
    """Whether a file that begins like this is a database that needs no key."""
    return begins.startswith(_SQLITE)


def beginning(file: File) -> bytes:
    """The first page of a file; nothing when it can't be read."""
    try:
        with open(file, "rb") as opened:
            return opened.read(_PAGE)
    except OSError:
        return b""


def _random(page: bytes) -> bool:
    return len(page) == _PAGE and len(set(page)) > _DISTINCT
