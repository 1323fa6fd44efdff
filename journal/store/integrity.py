"""Whether the file itself is whole, as SQLite sees it; what the rows say is `Reader.damaged`'s to judge."""

from __future__ import annotations

from journal.paths import Places
from journal.store import layout, opening, problems, schema, unlocking
from journal.store.connection import PLAIN, Factory


def faults(places: Places, connect: Factory = PLAIN, *, deep: bool = False) -> tuple[str, ...]:
    """What SQLite finds wrong with the file, at most a hundred lines; nothing when it is whole or not there yet.

    `deep` reads every page and index (integrity_check) instead of the quick check. Raises a JournalProblem when the file can't
    be opened at all.
    """
    if opening.first_run(places):
        return ()
    connect = unlocking.of(connect, places.database)
    try:
        connection = connect.reader(places.database)
        try:
            known = opening.version(connection, places) == schema.HEAD
            missing = layout.faults(connection, connect.module) if known else ()
            if missing:
                return missing  # SQLite's own checks stop at what they can't make sense of
            found = [str(line) for (line,) in connection.execute(f"PRAGMA {'integrity_check' if deep else 'quick_check'}")]
            orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
        finally:
            connection.close()
    except connect.errors as error:
        raise problems.translated(error, places, writing=False) from error
    return (*(line for line in found if line != "ok"), *(f"{table}: row {row}" for table, row, *_ in orphans))
