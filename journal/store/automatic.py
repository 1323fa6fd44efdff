"""Backups that are made by themselves, and how many of them are kept.

A start of the journal makes one when something was changed since the last; so does the first command of a day that writes.
The newest ten are kept, and of each of the last twelve months the last one. Beside them stand the copies made before an import,
a merge, a restore or an update of the format. The newest copy that is whole, row by row, is never removed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from journal import files
from journal.clock import Clock, utc_text
from journal.paths import Places, alone
from journal.store import aged, backup, opening, queries, schema, unlocking
from journal.store.connection import PLAIN, Factory
from journal.store.problems import JournalProblem
from journal.store.rows import is_sound

STARTS, MONTHS, BEFORE = 10, 12, 10
A_DAY = timedelta(days=1)
_START, _STAMP = "start-", "%Y%m%d-%H%M%S"
_STARTED = re.compile(r"start-(\d{6})\d\d-\d{6}(-\d+)?")
_COUNTED = ("before-import-", "before-merge-")
_STATE = "SELECT max(id), count(*), count(undone_at), max(undone_at) FROM change"
_FIRST = "SELECT min(at) FROM change"


def name_before(what: str, now: datetime) -> str:
    """The name of a copy that is made before an import, a merge or a restore."""
    return f"before-{what}-{now:{_STAMP}}"


def back_up_changes(places: Places, now: datetime, connect: Factory = PLAIN) -> Path | None:
    """A new backup when the journal holds changes that no earlier start kept; None when there are none.

    Raises a JournalProblem or OSError when it can't be made; the journal itself is not touched.
    """
    if not _writable(places):
        return None
    state = _asked(places, _STATE, connect)
    if state[0] is None or any(_state(file, connect) == state for file in _starts(places)):
        return None
    made = backup.back_up(places, f"{_START}{now:{_STAMP}}", connect)
    prune(places, made, connect)
    return made


def back_up_daily(places: Places, now: datetime, connect: Factory = PLAIN) -> Path | None:
    """The same, once the last such backup, or else the first change of the journal, is a day old."""
    yesterday = now - A_DAY
    newest = next(iter(_starts(places)), None)
    if newest is not None and newest.stem > f"{_START}{yesterday:{_STAMP}}":
        return None
    if not _writable(places):
        return None
    if newest is None:
        (first,) = _asked(places, _FIRST, connect)
        if first is None or first > utc_text(yesterday):
            return None
    return back_up_changes(places, now, connect)


def forget_aged(places: Places, clock: Clock, connect: Factory = PLAIN) -> int:
    """Forgets what has lain in the trash for more than 30 days, once a backup holds the journal as it is. How many rows.

    Raises a JournalProblem or OSError when no backup can be made; then nothing is forgotten.
    """
    if not _writable(places):
        return 0
    from journal.store.reader import Reader

    now = clock.now()
    before = utc_text(now - aged.KEPT)
    names = Reader(places, connect).asked(lambda ask: aged.due(ask, before)) or ()
    if not names:
        return 0
    from journal.store.journal import Journal  # with it SQLModel

    back_up_changes(places, now, connect)
    with Journal(places, clock, connect) as journal:
        return journal.forget(names)


def prune(places: Places, made: Path, connect: Factory = PLAIN) -> tuple[Path, ...]:
    """Removes the backups that are too many; the one just made and the newest whole one always stay. What was removed."""
    spare = [file for file in _too_many(places) if file != made]
    if not spare:
        return ()
    good = next((file for file in _newest_first(places) if _whole(file, connect)), None)
    removed = tuple(file for file in spare if file != good)
    for file in removed:
        files.discard_database(file)
    return removed


def _too_many(places: Places) -> Iterator[Path]:
    starts = _starts(places)
    months: dict[str, Path] = {}
    for file in starts:
        found = _STARTED.fullmatch(file.stem)
        if found is not None:
            months.setdefault(found[1], file)
    kept = {*starts[:STARTS], *list(months.values())[:MONTHS]}
    yield from (file for file in starts if file not in kept)
    for prefix in _COUNTED:
        yield from sorted(places.backups.glob(f"{prefix}*.db"), reverse=True)[BEFORE:]


def _starts(places: Places) -> list[Path]:
    """The backups of starts, the newest first by the time in their names."""
    return sorted(places.backups.glob(f"{_START}*.db"), key=lambda file: file.stem, reverse=True)


def _newest_first(places: Places) -> list[Path]:
    return sorted(places.backups.glob("*.db"), key=lambda file: file.stat().st_mtime, reverse=True)


def _writable(places: Places) -> bool:
    return not opening.first_run(places) and not opening.only_reading(places)


def _asked(places: Places, sql: str, connect: Factory) -> tuple[Any, ...]:
    from journal.store.reader import Reader  # which upgrades an older file first, with a backup of its own

    (row,) = Reader(places, connect).asked(lambda ask: ask(sql))
    return tuple(row)


def _state(file: Path, connect: Factory) -> tuple[Any, ...] | None:
    try:
        connect = unlocking.of_copy(connect, file)
        with closing(connect.as_it_is(file)) as connection:
            return tuple(connection.execute(_STATE).fetchone())
    except (connect.module.Error, UnicodeDecodeError, JournalProblem):
        return None


def _whole(file: Path, connect: Factory) -> bool:
    """Whether SQLite finds nothing wrong with a backup and, in the format known here, each row matches its checksum."""
    try:
        connect = unlocking.of_copy(connect, file)
        with closing(connect.as_it_is(file)) as connection:
            version = opening.version(connection, alone(file))
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                return False
            ask = connection.execute
            return version != schema.HEAD or all(is_sound(whole) for _, _, whole in queries.every_whole(ask))
    except (connect.module.Error, JournalProblem, ValueError, OSError):
        return False
