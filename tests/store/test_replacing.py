"""A backup in the place of a journal in use: nothing written before or meanwhile becomes unreachable."""

import threading
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from journal.paths import Places
from journal.store import backup, engine, problems, recovery, replacing
from journal.store.connection import PLAIN, Factory
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.store.recovery import Backup
from journal.words import problems as words
from tests.builders import NOW, clock_at, draft
from tests.store.damage import spoil_word


@pytest.fixture
def chosen(places: Places) -> Backup:
    """A backup of two entries of which one was changed since and one more was written."""
    with Journal(places, clock_at()) as journal:
        first = journal.save(draft())
        journal.save(draft(NOW - timedelta(hours=5)))
        backup.back_up(places, "good", PLAIN)
        journal.change(first, draft(notes="changed since"))
        journal.save(draft(NOW - timedelta(hours=3)))
    (found,) = recovery.good_backups(places)
    return found


def ids(file: Path) -> set[str]:
    with closing(PLAIN.as_it_is(file)) as connection:
        return {name for (name,) in connection.execute("SELECT id FROM episode").fetchall()}


def test_what_would_be_hidden_is_counted(places: Places, chosen: Backup) -> None:
    assert replacing.compare(places, chosen) == (1, 1)


def test_what_was_there_is_kept_and_checked(places: Places, chosen: Backup) -> None:
    before = ids(places.database)
    kept = replacing.replace(places, chosen, NOW)
    assert kept == places.backups / "before-restore-20260304-120000.db"
    assert ids(kept) == before
    assert ids(places.database) == ids(chosen.file)
    assert Reader(places).damaged() == ()
    assert places.database.stat().st_mode & 0o777 == 0o600
    assert replacing.compare(places, chosen) == (0, 0)
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
    assert len(Reader(places).latest(9)) == 3


@pytest.mark.parametrize("standing", [None, b"", b"dear diary " * 900])
def test_what_cannot_be_copied_is_set_aside(places: Places, chosen: Backup, standing: bytes | None) -> None:
    places.database.unlink()
    if standing is not None:
        places.database.write_bytes(standing)
    kept = replacing.replace(places, chosen, NOW)
    assert (kept.read_bytes() if kept else None) == standing
    assert ids(places.database) == ids(chosen.file)


def test_a_backup_takes_the_place_of_a_file_of_which_sqlite_quotes_what_is_no_text(places: Places, chosen: Backup) -> None:
    spoil_word(places, b"CREATE TABLE reading")
    damaged = places.database.read_bytes()
    with pytest.raises(problems.Damaged):
        backup.back_up(places, "now", PLAIN)
    kept = replacing.replace(places, chosen, NOW)
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert ids(places.database) == ids(chosen.file)


def test_a_spoiled_backup_changes_nothing(places: Places, chosen: Backup) -> None:
    chosen.file.write_bytes(chosen.file.read_bytes()[:5000])
    before = places.database.read_bytes()
    with pytest.raises(problems.Damaged, match="This backup is not whole"):
        replacing.replace(places, chosen, NOW)
    assert places.database.read_bytes() == before
    assert list(places.backups.glob("before*")) == []


def test_while_another_program_saves_nothing_is_replaced(places: Places, chosen: Backup) -> None:
    with closing(PLAIN.writer(places.database)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(problems.Locked):
            replacing.replace(places, chosen, NOW, Factory(busy_ms=50))
        other.execute("ROLLBACK")
    assert len(ids(places.database)) == 3


def test_what_goes_to_a_file_that_was_moved_is_refused_and_the_next_is_saved(places: Places, chosen: Backup) -> None:
    """Also when the new file got the number of one that is gone, so that it looks like the one that is held open."""
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
        replacing.replace(places, chosen, NOW)
        journal._file = engine.identity(places.database)
        with pytest.raises(problems.Locked) as refused:
            journal.save(draft())
        assert refused.value.text == words.replaced_meanwhile()
        saved = journal.save(draft())
    assert saved.id in ids(places.database)


def test_nothing_acknowledged_in_between_is_lost(places: Places, chosen: Backup) -> None:
    saved: list[str] = []
    refused = 0
    done, begun = threading.Event(), threading.Barrier(3)

    def work() -> None:
        nonlocal refused
        with Journal(places, clock_at()) as journal:
            begun.wait(60)
            while not done.is_set():
                try:
                    saved.append(journal.save(draft()).id)
                except problems.Locked:
                    refused += 1

    writers = [threading.Thread(target=work) for _ in range(2)]
    for writer in writers:
        writer.start()
    try:
        begun.wait(60)
        restores, end = 0, time.monotonic() + 60
        while (restores < 12 or len(saved) <= 12) and time.monotonic() < end:
            replacing.replace(places, chosen, NOW)
            restores += 1
    finally:
        done.set()
        for writer in writers:
            writer.join()
    reachable = ids(places.database).union(*(ids(file) for file in places.backups.glob("*.db")))
    assert len(saved) > 12
    assert set(saved) - reachable == set()
