"""Out of trouble without losing anything: only good backups are offered, a restore keeps what it replaces, a salvage reads."""

import hashlib
import random
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from journal.model.views import History
from journal.paths import Places
from journal.store import problems, recovery, schema
from journal.store.backup import back_up
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.store.salvage import salvage
from tests.builders import NOW, clock_at, draft, episode


def sha(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.fixture
def kept(places: Places) -> Path:
    """A journal of three entries, and its backup, which has two of them."""
    with Journal(places, clock_at()) as journal:
        for hours in (3, 2):
            journal.save(draft(NOW - timedelta(hours=hours)))
        made = back_up(places, "good", PLAIN)
        journal.save(draft())
    return made


def test_only_whole_journals_are_offered_newest_first(places: Places, kept: Path) -> None:
    (backup,) = recovery.good_backups(places)
    assert (backup.file, backup.entries, backup.last_at) == (kept, 2, NOW - timedelta(hours=2))
    content = bytearray(kept.read_bytes())
    for name, spoiled in (("half", content[: len(content) // 2]), ("none", b""), ("letter", b"dear diary" * 900)):
        kept.with_name(f"{name}.db").write_bytes(spoiled)
    newer = kept.with_name("newer.db")
    shutil.copy(kept, newer)
    with sqlite3.connect(newer) as raw:
        raw.execute(f"PRAGMA user_version = {schema.HEAD + 1}")
    raw.close()
    assert [one.file for one in recovery.good_backups(places)] == [kept]


@pytest.mark.parametrize("standing", [None, b"", b"damaged " * 1000])
def test_a_restore_keeps_what_stood_there(places: Places, kept: Path, standing: bytes | None) -> None:
    places.database.unlink()
    beside = places.database.with_name(f"{places.database.name}-journal")
    if standing is not None:
        places.database.write_bytes(standing)
    beside.write_bytes(b"left by a crash")
    (backup,) = recovery.good_backups(places)
    before = sha(kept)
    aside = recovery.restore(places, backup, NOW)
    assert len(Reader(places).latest(9)) == 2
    assert Reader(places).damaged() == ()
    assert sha(kept) == before
    assert not beside.exists()  # played into the restored journal, it would damage it
    assert (aside.read_bytes() if aside is not None else None) == standing
    assert places.database.stat().st_mode & 0o777 == 0o600
    assert not list(places.folder.glob("*.restoring*"))


def test_a_backup_that_was_spoiled_meanwhile_is_not_restored(places: Places, kept: Path) -> None:
    (backup,) = recovery.good_backups(places)
    kept.write_bytes(kept.read_bytes()[:5000])
    places.database.write_bytes(b"damaged" * 500)
    before = sha(places.database)
    with pytest.raises(problems.Damaged):
        recovery.restore(places, backup, NOW)
    assert sha(places.database) == before
    assert not list(places.folder.glob("*.restoring*"))


@pytest.mark.parametrize("standing", [None, b""])
def test_a_new_beginning_keeps_everything(places: Places, kept: Path, standing: bytes | None) -> None:
    places.database.unlink()
    if standing is not None:
        places.database.write_bytes(standing)
    aside = recovery.begin_anew(places, NOW)
    assert Reader(places).latest(9) == ()
    assert kept.exists()
    assert (aside is None) == (standing is None)
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
    assert len(Reader(places).latest(9)) == 1


def test_a_salvage_reaches_what_the_damaged_pages_leave(places: Places) -> None:
    rows = tuple(episode(NOW - timedelta(hours=n), ended_at=NOW, notes=f"note {n} " * 20) for n in range(300))
    with Journal(places, clock_at()) as journal:
        journal.add_all(History(episodes=rows), "test")
    good, written = places.database.read_bytes(), {one.id: one.notes for one in rows}
    chance, reached = random.Random(3), 0
    for _ in range(25):
        content = bytearray(good)
        page = chance.randrange(3, len(content) // 4096) * 4096
        content[page : page + 4096] = chance.randbytes(4096)
        places.database.write_bytes(content)
        before = sha(places.database)
        try:
            found = salvage(places)
        except JournalProblem:
            continue
        assert {one.id: one.notes for one in found.history.episodes}.items() <= written.items()
        reached += len(found.history.episodes)
        assert sha(places.database) == before
    assert reached > 25 * 150
