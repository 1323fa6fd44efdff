"""Forgotten is forgotten: no trace in the file, nothing else touched, and nothing that damage alone put into the trash."""

import sqlite3
from contextlib import closing
from datetime import timedelta

from journal.clock import FixedClock, utc_text
from journal.paths import Places
from journal.store import aged, automatic
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.builders import NOW, ZONE, clock_at, draft, reading

MARK = "ZQMARKER"
DAY = timedelta(days=1)


def due(places: Places, now: object = NOW) -> tuple[aged.Name, ...]:
    before = utc_text(now - aged.KEPT)  # type: ignore[operator]  # a moment
    found: tuple[aged.Name, ...] = Reader(places).asked(lambda ask: aged.due(ask, before)) or ()
    return found


def trashed_one(places: Places, days: int = 31) -> str:
    """An entry with the mark in it and in its earlier versions, which has lain in the trash for so many days."""
    with Journal(places, clock_at(NOW - days * DAY)) as journal:
        made = journal.save(draft(NOW - (days + 1) * DAY, notes=f"{MARK} first"))
        made = journal.change(made, draft(made.started_at, notes=f"{MARK} second"))
        journal.add_reading(made.id, reading(NOW - days * DAY, note=f"{MARK} third"))
        journal.trash(made.id)
    return made.id


def test_no_trace_of_it_stays_in_the_file(places: Places) -> None:
    with Journal(places, clock_at()) as journal:
        kept = journal.save(draft(notes="stays"))
    gone = trashed_one(places)
    assert MARK.encode() in places.database.read_bytes()
    with Journal(places, clock_at()) as journal:
        assert journal.forget([("episode", gone)]) == 1
        assert journal.forget([("episode", gone)]) == 0
    content = places.database.read_bytes()
    assert MARK.encode() not in content
    assert gone.encode() not in content
    found = Reader(places).found(trash=True)
    assert [one.id for one in found.history.episodes] == [kept.id]
    assert found.gaps == ()
    with Journal(places, clock_at()) as journal:
        taken = journal.undo()
        assert taken is not None
        assert taken.action == "save"
        assert journal.undo() is None


def test_what_is_not_in_the_trash_is_never_forgotten(places: Places) -> None:
    with Journal(places, clock_at()) as journal:
        kept = journal.save(draft())
        assert journal.forget([("episode", kept.id)]) == 0
    assert [one.id for one in Reader(places).latest(3)] == [kept.id]


def test_thirty_days_to_the_moment(places: Places) -> None:
    gone = trashed_one(places, 30)
    assert due(places) == ()
    assert due(places, NOW + timedelta(microseconds=1)) == (("episode", gone),)


def test_a_live_row_that_damage_put_into_the_trash_stays(places: Places) -> None:
    with Journal(places, clock_at(NOW - 50 * DAY)) as journal:
        journal.save(draft(NOW - 51 * DAY))
    with closing(sqlite3.connect(places.database)) as raw:
        raw.execute("UPDATE episode SET deleted_at = '2025-01-01T00:00:00.000000Z'")
        raw.commit()
    assert due(places) == ()
    assert automatic.forget_aged(places, FixedClock(NOW, ZONE)) == 0


def test_by_itself_only_after_a_backup_that_holds_it(places: Places) -> None:
    trashed_one(places)
    assert automatic.forget_aged(places, clock_at(NOW - 2 * DAY)) == 0
    assert not places.backups.exists()
    assert automatic.forget_aged(places, clock_at()) == 1
    assert MARK.encode() not in places.database.read_bytes()
    (kept,) = places.backups.glob("start-*.db")
    assert MARK.encode() in kept.read_bytes()
    assert automatic.forget_aged(places, clock_at()) == 0


def test_without_a_backup_nothing_is_forgotten_by_itself(places: Places) -> None:
    trashed_one(places)
    places.backups.write_text("a file")
    try:
        automatic.forget_aged(places, clock_at())
    except OSError:
        pass
    else:
        raise AssertionError("it went on without a backup")
    assert MARK.encode() in places.database.read_bytes()


def test_rows_of_care_are_forgotten_too(places: Places) -> None:
    from journal.model.views import Treatment

    with Journal(places, clock_at(NOW - 40 * DAY)) as journal:
        (made,) = journal.keep((None, Treatment("", f"{MARK} tea")))
        journal.keep((made, None))
    assert due(places) == (("treatment", made.id),)
    assert automatic.forget_aged(places, clock_at()) == 1
    assert MARK.encode() not in places.database.read_bytes()
