"""A backup put in the place of a journal that is in use. What was there is copied first, and nobody can save in between."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from journal import files
from journal.paths import Places
from journal.store import automatic, backup, mark, opening, problems, recoding, recovery, schema, unlocking
from journal.store.connection import PLAIN, Factory
from journal.store.recovery import Backup
from journal.words import problems as words

_LIVE = "SELECT id, checksum FROM episode WHERE deleted_at IS NULL"


class Compared(NamedTuple):
    """What a restore would do: live entries of the journal that the backup has not, and those it has with another content."""

    hidden: int
    changed: int


def compare(places: Places, chosen: Backup, connect: Factory = PLAIN) -> Compared:
    """The journal beside a backup of it. Raises a JournalProblem when the journal can't be read."""
    try:
        connect = unlocking.of(connect, places.database)
        with closing(connect.reader(places.database)) as connection:
            ours = dict(connection.execute(_LIVE).fetchall())
        connect = unlocking.of_copy(connect, chosen.file)
        with closing(connect.as_it_is(chosen.file)) as connection:
            theirs = dict(connection.execute(_LIVE).fetchall())
    except connect.errors as error:
        raise problems.translated(error, places, writing=False) from error
    both = ours.keys() & theirs.keys()
    return Compared(len(ours.keys() - theirs.keys()), sum(1 for key in both if ours[key] != theirs[key]))


def replace(places: Places, chosen: Backup, now: datetime, connect: Factory = PLAIN) -> Path | None:
    """Puts a copy of the backup in the journal's place; returns the checked copy of what was there before.

    What can't be copied, because it is damaged, empty or gone, is set aside as it is (None when nothing was there). Raises a
    JournalProblem or OSError; then the journal is as it was.
    """
    if recovery.looked_at(chosen.file, chosen.made_at, connect) is None:
        raise problems.Damaged(words.backup_damaged(str(chosen.file)))
    try:
        if opening.first_run(places):
            return recovery.restore(places, chosen, now, connect)
        connect = unlocking.of(connect, places.database)
        with closing(connect.writer(places.database)) as held:
            if opening.version(held, places) > schema.HEAD:
                raise problems.Newer(words.newer(opening.version(held, places), schema.HEAD))
            held.execute("BEGIN IMMEDIATE")  # until the end: what is saved meanwhile waits, and then finds another file
            kept = backup.back_up(places, automatic.name_before("restore", now), connect)
            _put(places, chosen, connect)
            return kept
    except connect.errors as error:
        problem = problems.translated(error, places, writing=True)
        if not isinstance(problem, problems.Damaged | problems.NotOurs):
            raise problem from error
    except (problems.Damaged, problems.Missing, problems.NotOurs, problems.Encrypted):
        pass
    return recovery.restore(places, chosen, now, connect)


def _put(places: Places, chosen: Backup, connect: Factory) -> None:
    unfinished = places.database.with_name(f"{places.database.name}.{os.getpid()}.restoring")
    files.discard_database(unfinished)
    files.make_file(unfinished)
    try:
        encrypted = recoding.copy_for(chosen.file, unfinished, places, connect, plain=not connect.key)
        if recovery.looked_at(unfinished, chosen.made_at, connect) is None:
            raise problems.Damaged(words.backup_damaged(str(chosen.file)))
        files.sync(unfinished)
        if encrypted and mark.read(places.database) is None:
            mark.write(places.database, mark.Mark(""))
        unfinished.replace(places.database)
        files.sync(places.folder if places.folder.is_dir() else places.database.parent)
    finally:
        files.discard_database(unfinished)
