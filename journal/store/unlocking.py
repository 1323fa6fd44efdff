"""The passphrases given to this program, and the connections that they open. Nothing of them is ever written anywhere.

SQLCipher encrypts every page of the file and of SQLite's own files beside it, and seals each page against changes. The key is
derived from the passphrase once; opening the file again, which happens for every read, then costs nothing.
"""

import os
from contextlib import closing
from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from journal.paths import File, Places, alone
from journal.store import mark, problems
from journal.store.connection import KEY, PLAIN, Factory
from journal.words import encryption as words

if TYPE_CHECKING:
    from pathlib import Path

SHORTEST, LONGEST = 8, 1000  # characters of a passphrase
_ROUNDS, _KEY_BYTES = 256_000, 32  # as SQLCipher 4 derives it, so that other tools open the file with the same passphrase
_NOT_A_DATABASE = 26
_QUIET = "PRAGMA cipher_log_level=NONE"  # else it writes into the screen; must come before the key


_File = tuple[int, int, int]  # device, number, and when it was changed


class _Seen(NamedTuple):
    """Which file it was, and since when it is marked, when it was found out what opens it: another one is looked at anew.

    Not when it was written last: looking into a file that is being written would drop the locks of whoever writes it.
    """

    file: _File
    factory: Factory


class _Ring:
    """The passphrases of this program, the last given first, and what is known of the files they open."""

    def __init__(self) -> None:
        self.phrases: list[str] = []
        self.seen: dict[str, _Seen] = {}
        self.unmarked: set[str] = set()
        self.damaged: dict[str, tuple[_File | None, Places]] = {}

    def add(self, phrase: str) -> None:
        self.phrases = [phrase, *(one for one in self.phrases if one != phrase)]

    def clear(self) -> None:
        self.phrases.clear()
        self.unmarked.clear()
        self.damaged.clear()
        self.seen.clear()
        _derived.cache_clear()


_RING = _Ring()


def unlock(database: "Path", phrase: str) -> None:
    """Keeps the passphrase for as long as this program runs, once it opened the file. Raises WrongPhrase or NoCipher."""
    phrase = _spelled(phrase)
    if _fitting(database, mark.beginning(database), (phrase,), PLAIN) is None:
        raise problems.WrongPhrase(words.wrong(str(database)))
    _RING.add(phrase)


def open_journal(places: Places, phrase: str) -> None:
    """The same for a journal. Raises Damaged when a backup opens that was made since the journal has its passphrase.

    From then on it counts as damaged, until another file has its place, and its backups can be opened.
    """
    try:
        unlock(places.database, phrase)
    except problems.WrongPhrase:
        if not _opens_a_backup(places, phrase):
            raise
        _RING.add(_spelled(phrase))
        _RING.damaged[str(places.database)] = _time(places.database), places
        raise problems.damaged(places) from None


def _opens_a_backup(places: Places, phrase: str) -> bool:
    marked = _time(mark.path(places.database))
    for file in sorted(places.backups.glob("*.db"), reverse=True):
        made, begins = _time(file), mark.beginning(file)
        if marked is None or made is None or made[2] < marked[2] or mark.is_plain(begins):
            continue
        try:
            if _fitting(file, begins, (_spelled(phrase),), PLAIN) is not None:
                return True
        except problems.JournalProblem:
            continue
    return False


def adopt(database: "Path") -> None:
    """Marks an encrypted journal that came without its mark; where that can't be written, for this program alone."""
    if mark.read(database) is None:
        try:
            mark.write(database, mark.Mark(""))
        except OSError:
            _RING.unmarked.add(str(database))


def lock() -> None:
    """Forgets every passphrase and key. Python can't promise that no copy of them stays in the memory."""
    _RING.clear()


def is_encrypted(database: File) -> bool:
    """Whether the journal that this program has open is encrypted. It is not looked into anew: that would drop its locks."""
    try:
        return bool(of(PLAIN, database).key)
    except problems.JournalProblem:
        return True


def needs_phrase(file: "Path") -> bool:
    """Whether a file that nobody here holds open is encrypted, and no passphrase given so far opens it. Raises NoCipher."""
    try:
        of_copy(PLAIN, file)
    except problems.Encrypted:
        return True
    return False


def of(connect: Factory, database: File) -> Factory:
    """What opens the journal: `connect` itself when it is plain, else the same with its key. Raises Encrypted or NoCipher."""
    name = str(database)
    marked = _time(f"{name}{mark.SUFFIX}")
    if connect.first or (marked is None and name not in _RING.unmarked):
        return connect
    file = _time(name)
    if file is None:
        return connect  # there is nothing to open; whoever tries says so
    known, places = _RING.damaged.get(name, (None, None))
    if places is not None and known == file:
        raise problems.damaged(places)
    now, seen = (file[0], file[1], marked[2] if marked else 0), _RING.seen.get(name)
    if seen is None or seen.file != now:
        seen = _Seen(now, of_copy(connect, database))
        _RING.seen[name] = seen
    return seen.factory._replace(busy_ms=connect.busy_ms) if seen.factory.key else connect


def of_copy(connect: Factory, file: File) -> Factory:
    """The same for a file that nobody here holds open, such as a backup, whether it has a mark or not."""
    begins = mark.beginning(file)
    if mark.is_plain(begins) or not mark.is_encrypted(file):
        return PLAIN._replace(busy_ms=connect.busy_ms) if connect.key else connect
    found = _fitting(file, begins, tuple(_RING.phrases), connect)
    if found is None:
        raise problems.Encrypted(words.encrypted(str(file)))
    return found


def phrase_given() -> str | None:
    """The passphrase that was given last; None when none was."""
    return next(iter(_RING.phrases), None)


def keyed(phrase: str, salt: bytes, connect: Factory = PLAIN) -> Factory:
    """What opens, or makes, files with this passphrase and salt. Raises NoCipher."""
    key = _derived(_spelled(phrase), salt).hex()
    first = (_QUIET, f"{KEY}\"x'{key}{salt.hex()}'\"", "PRAGMA temp_store=MEMORY")
    return Factory(cipher(), connect.busy_ms, first)


def as_cipher(connect: Factory) -> Factory:
    """The same, but by the part that also opens encrypted files, when it is for plain ones. Raises NoCipher."""
    return connect if connect.key else Factory(cipher(), connect.busy_ms, (_QUIET, "PRAGMA temp_store=MEMORY"))


def cipher() -> ModuleType:
    """The part that opens encrypted files. Raises NoCipher when it is not installed."""
    try:
        from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # it comes without types
    except ImportError:
        raise problems.NoCipher(words.NO_CIPHER) from None
    found: ModuleType = dbapi2
    return found


def opens(factory: Factory, file: File) -> bool:
    """Whether the factory's key is the file's. Raises the factory's own errors for any other trouble than a wrong key."""
    try:
        with closing(factory.reader(file)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except factory.module.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == _NOT_A_DATABASE:
            return False
        raise
    return True


def _fitting(file: File, begins: bytes, phrases: tuple[str, ...], connect: Factory) -> Factory | None:
    salt = begins[: mark.SALT]
    cipher()  # says so itself when it is missing, whether there is a passphrase or not
    made = (keyed(phrase, salt, connect) for phrase in phrases)
    try:
        return next((factory for factory in made if opens(factory, file)), None)
    except cipher().Error as error:
        raise problems.translated(error, alone(file), writing=False) from error


def _spelled(phrase: str) -> str:
    """The same for every keyboard."""
    import unicodedata

    return unicodedata.normalize("NFC", phrase)


@lru_cache(maxsize=64)
def _derived(phrase: str, salt: bytes) -> bytes:
    import hashlib  # plain journals, which most are, have no key

    return hashlib.pbkdf2_hmac("sha512", phrase.encode(), salt, _ROUNDS, _KEY_BYTES)


def _time(file: File) -> _File | None:
    try:
        status = os.stat(file)
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_mtime_ns
