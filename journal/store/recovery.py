"""Out of trouble, without losing anything: backups that are good, one of them put in the journal's place, a new beginning.

Whatever stands in the way keeps its content under another name.
"""

from __future__ import annotations

import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from journal import clock, files
from journal.paths import Places, alone
from journal.store import mark, opening, problems, recoding, schema, unlocking
from journal.store.connection import PLAIN, Factory
from journal.store.problems import JournalProblem

_LOOKED_AT, _BESIDE = 10, ("-journal", "-wal", "-shm", mark.SUFFIX)


class Backup(NamedTuple):
    """A backup that was opened and found whole: when it was made (UTC), its live entries, and when the latest of them began."""

    file: Path
    made_at: datetime
    entries: int
    last_at: datetime | None


def good_backups(places: Places, connect: Factory = PLAIN) -> tuple[Backup, ...]:
    """The newest backups that are whole, newest first. Looks at a few only, since each is read to its end."""
    looked = (looked_at(file, made, connect) for file, made in files_newest_first(places)[:_LOOKED_AT])
    return tuple(backup for backup in looked if backup is not None)


def files_newest_first(places: Places) -> list[tuple[Path, datetime]]:
    """Every file among the backups, whole or not, and when it was made (UTC)."""
    try:
        dated = sorted(((file.stat().st_mtime, file) for file in places.backups.glob("*.db")), reverse=True)
    except OSError:
        return []
    return [(file, datetime.fromtimestamp(made, UTC)) for made, file in dated]


def restore(places: Places, backup: Backup, now: datetime, connect: Factory = PLAIN) -> Path | None:
    """Puts a copy of the backup in the journal's place; returns where what stood there is kept, None when nothing did.

    Raises a JournalProblem; then the journal's place is as it was.
    """
    unfinished = places.database.with_name(f"{places.database.name}.{os.getpid()}.restoring")
    try:
        files.make_folder(places.database.parent)
        files.discard_database(unfinished)
        files.make_file(unfinished)
        plain = mark.is_plain(mark.beginning(places.database))
        encrypted = recoding.copy_for(backup.file, unfinished, places, connect, plain=plain)
        if looked_at(unfinished, backup.made_at, connect) is None:
            raise problems.damaged(places)
        return _publish(unfinished, places, now, encrypted=encrypted)
    except OSError as error:
        raise problems.cannot_write(error, places) from error
    finally:
        files.discard_database(unfinished)


def begin_anew(places: Places, now: datetime, connect: Factory = PLAIN) -> Path | None:
    """Makes a new, empty journal where one was known; returns where an empty file that stood there is kept.

    Only ever called because the patient asked for it. Raises a JournalProblem.
    """
    from journal.store import engine  # with it SQLAlchemy

    try:
        kept = move_aside(places, now)
    except OSError as error:
        raise problems.cannot_write(error, places) from error
    engine.create(places, connect)
    return kept


def move_aside(places: Places, now: datetime) -> Path | None:
    """Gives the file in the journal's place, and what SQLite left beside it, another name; the new one, None without a file.

    A rollback journal that stayed behind would be played into whatever takes the place.
    """
    stamp = f"{now:%Y%m%d-%H%M%S}"
    kept = places.database.with_name(f"{places.database.stem}-before-{stamp}{places.database.suffix}")
    for suffix in ("", *_BESIDE):
        old, new = (path.with_name(f"{path.name}{suffix}") for path in (places.database, kept))
        if new.exists():
            raise FileExistsError(str(new))
        if old.exists():
            old.rename(new)
    return kept if kept.exists() else None


def _publish(finished: Path, places: Places, now: datetime, *, encrypted: bool) -> Path | None:
    kept = move_aside(places, now)
    try:
        if encrypted:
            mark.write(places.database, mark.Mark(clock.utc_text(now)))
        files.publish(finished, places.database)
    except OSError:
        if kept is not None and not places.database.exists():
            kept.rename(places.database)
        raise
    return kept


def looked_at(file: Path, made_at: datetime, connect: Factory) -> Backup | None:
    """The file as a backup; None when it is not a whole journal of a format that is known."""
    places = alone(file)
    try:
        connect = unlocking.of_copy(connect, file)
        with closing(connect.as_it_is(file)) as connection:
            if opening.version(connection, places) > schema.HEAD:
                return None
            if connection.execute("PRAGMA quick_check").fetchone() != ("ok",):
                return None
            (entries,) = connection.execute("SELECT count(*) FROM episode WHERE deleted_at IS NULL").fetchone()
            (last,) = connection.execute("SELECT max(started_at) FROM episode WHERE deleted_at IS NULL").fetchone()
        return Backup(file, made_at, int(entries), None if last is None else clock.from_utc_text(last))
    except (connect.module.Error, JournalProblem, OSError, ValueError):
        return None
