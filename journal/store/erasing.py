"""Erasing a journal for good: its file, its backups, its drafts and all it left beside them; each overwritten, then deleted.

Only files that a journal makes are named, never a folder as a whole: what else lies there stays. On flash memory and on file
systems that write elsewhere than before, overwriting does not reach the old place; the words say so.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from glob import escape
from pathlib import Path
from typing import NamedTuple

from journal import files
from journal.paths import Places
from journal.store import backup, mark, other, problems, unlocking
from journal.store.connection import PLAIN, Factory

_BESIDE = ("-journal", "-wal", "-shm", ".*.new", ".*.restoring", ".*.restoring-journal", ".*.new-journal")


class Erased(NamedTuple):
    """How many files are gone, and those that could not be erased, with the system's reason."""

    files: int
    left: tuple[tuple[Path, str], ...]


def found(places: Places, *, backups: bool = True) -> tuple[Path, ...]:
    """Every file of the journal in the order in which they go: what is known of it last, so that half is never a new one."""
    folder, name, stem = places.database.parent, escape(places.database.name), escape(places.database.stem)
    wanted: list[Iterable[Path]] = [places.drafts.glob("*"), places.state.glob("crash-*.txt")]
    wanted += [places.state.glob("journal-salvaged-*.json"), folder.glob("journal-salvaged-*.json")]
    wanted += [places.state.glob(f"{other.PREFIX}*/**/*")]
    wanted += [places.state.glob(f"{backup.MOMENTARY}*")]
    wanted += [places.backups.glob("*.db"), places.backups.glob("*.tmp"), places.backups.glob("*-journal")] if backups else []
    wanted += [folder.glob(f"{stem}-before-*")]
    wanted += [folder.glob(f"{name}{end}") for end in _BESIDE]
    wanted += [(places.database, mark.path(places.database))]
    if _own(places):
        wanted += [places.settings.parent.glob(f"{places.settings.name}*")]
    wanted += [(places.known,)]
    kept = (file for every in wanted for file in sorted(every) if file.is_symlink() or file.is_file())
    return tuple(dict.fromkeys(kept))


def _own(places: Places) -> bool:
    """Whether the settings are of this journal, and not those of the usual one while `--db` names another."""
    return "elsewhere" not in places.state.parts


def in_use(places: Places, connect: Factory = PLAIN) -> None:
    """Raises Locked when another program is writing just now. What can't be opened at all is in nobody's use."""
    try:
        connect = unlocking.of(connect, places.database)
        with closing(connect.writer(places.database)) as connection:
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except connect.errors as error:
        if problems.is_lock(error):
            raise problems.translated(error, places, writing=True) from error
    except (problems.Encrypted, problems.NoCipher):
        return  # without the key nobody can tell


def erase(places: Places, wanted: Iterable[Path]) -> Erased:
    """Overwrites and deletes the files, then removes the folders that are empty."""
    gone, left = 0, []
    for file in wanted:
        try:
            _overwrite(file)
            file.unlink()
            gone += 1
        except FileNotFoundError:
            continue
        except OSError as error:
            left.append((file, error.strerror or "unknown"))
    merging = sorted(places.state.glob(f"{other.PREFIX}*/**/"), reverse=True)
    own = (places.folder, places.settings.parent) if _own(places) else ()
    for folder in (*merging, places.drafts, places.backups, places.state, *own):
        try:
            folder.rmdir()
        except OSError:
            continue  # something else lies there
    return Erased(gone, tuple(left))


def _overwrite(file: Path) -> None:
    """Zeros over the content, on the disk; of a link, over what it points to, which is deleted as well."""
    target = file.resolve()
    if not target.is_file():
        return
    with target.open("r+b", buffering=0) as stream:
        files.overwrite(stream)
    if target != file:
        target.unlink()
