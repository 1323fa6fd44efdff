"""Unfinished entries on disk, so that a closed terminal or a crash costs at most the last words typed.

Each running program keeps one file, and a lock on another that ends with the program, however it ends: what nobody holds is a
leftover. A leftover is set aside under another name before it is read, so that one that can't be read is never met twice.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from journal import clock, files
from journal.clock import Clock
from journal.paths import Places
from journal.store import sealed

if sys.platform != "win32":
    import fcntl

_WRITTEN, _FOUND, _LOCK = "draft-", "found-", ".lock"


class Leftover(NamedTuple):
    """An entry that was being written when a program ended: its words, its fields, and when they were last kept."""

    file: Path
    text: str
    fields: dict[str, Any]
    kept_at: datetime

    def discard(self) -> bool:
        """Deletes it, once it was taken over or the patient threw it away; False when another program was quicker."""
        try:
            self.file.unlink()
        except FileNotFoundError:
            return False
        return True


class DraftFile:
    """The unfinished entry of this program. Nothing is made before there is something to keep."""

    def __init__(self, places: Places, clock: Clock) -> None:
        self._folder, self._database, self._clock = places.drafts, places.database, clock
        self._file = places.drafts / f"{_WRITTEN}{os.getpid()}-{os.urandom(4).hex()}.json"
        self._lock: int | None = None

    def keep(self, text: str, fields: dict[str, Any]) -> None:
        """Writes the entry as it stands, whole or not at all. Raises OSError when the disk does not take it."""
        if self._lock is None:
            files.make_folder(self._folder)
            self._lock = _take(self._file.with_suffix(_LOCK))
        value = {"text": text, "fields": fields, "kept_at": clock.iso(self._clock.now())}
        sealed.write(self._file, json.dumps(value, ensure_ascii=True).encode(), self._database)

    def discard(self) -> None:
        """Deletes it: the entry was saved, or the patient threw it away. Call it only after the save came back."""
        self._file.unlink(missing_ok=True)
        self._file.with_suffix(_LOCK).unlink(missing_ok=True)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def leave(self) -> None:
        """Lets it go: whoever looks for unfinished entries next finds it."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def leftovers(places: Places) -> tuple[Leftover, ...]:
    """Unfinished entries of programs that have ended, the oldest first. What can't be read stays on disk and is left out."""
    for file in sorted(places.drafts.glob(f"{_WRITTEN}*.json")):
        if _abandoned(file):
            _set_aside(file)
    found = [_read(file) for file in sorted(places.drafts.glob(f"{_FOUND}*.json"))]
    return tuple(sorted((draft for draft in found if draft is not None), key=lambda draft: draft.kept_at))


def convert(places: Places) -> None:
    """Makes leftovers encrypted, or plain, as the journal is now. Raises OSError when one can't be read or written."""
    leftovers(places)  # which sets aside what nobody holds
    for file in sorted(places.drafts.glob(f"{_FOUND}*.json")):
        sealed.write(file, sealed.read(file), places.database)


def being_written(places: Places) -> bool:
    """Whether another program that runs has something unsaved on the disk."""
    return any(not _abandoned(file) for file in places.drafts.glob(f"{_WRITTEN}*.json"))


def _set_aside(file: Path) -> None:
    try:
        file.rename(file.with_name(_FOUND + file.name.removeprefix(_WRITTEN)))
    except FileNotFoundError:
        return  # another program was quicker
    file.with_suffix(_LOCK).unlink(missing_ok=True)


def _read(file: Path) -> Leftover | None:
    try:
        value = json.loads(sealed.read(file))
        return Leftover(file, str(value["text"]), dict(value["fields"]), clock.parse_instant(value["kept_at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _take(lock: Path) -> int:
    descriptor = os.open(lock, os.O_CREAT | os.O_RDWR, 0o600)
    if not _locked(descriptor):
        raise FileExistsError(str(lock))
    return descriptor


def _abandoned(file: Path) -> bool:
    """Whether no running program holds the draft."""
    if sys.platform == "win32":  # no flock there; asking whether the process runs must do
        return not _running(int(file.name.split("-")[1]))
    try:
        descriptor = os.open(file.with_suffix(_LOCK), os.O_RDWR)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    try:
        return _locked(descriptor)
    finally:
        os.close(descriptor)


def _locked(descriptor: int) -> bool:
    """Takes the lock that ends with this process; False when another one has it."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
