"""Bits that flip on the disk, and backups that are made while others save."""

import hashlib
import random
import sqlite3
import threading
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from journal.model.views import History
from journal.paths import Places
from journal.store import backup, integrity, recovery
from journal.store.connection import PLAIN, Factory
from journal.store.journal import Journal
from journal.store.problems import Damaged, JournalProblem
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, draft, episode, home
from tests.faults.telling import told


def _flips(places: Places, flips: int) -> dict[str, int]:
    """Every flip that alters what the journal says is noticed by `verify`, and looking leaves the file as it is."""
    rows = tuple(episode(NOW - timedelta(hours=n), notes=f"note {n} " * 9) for n in range(120))
    with Journal(places, clock_at()) as journal:
        journal.add_all(History(episodes=rows), "test")
    good, whole = places.database.read_bytes(), Reader(places).history(trash=True)
    chance, found = random.Random(flips), {"flips": flips, "noticed": 0, "harmless": 0, "unnoticed": 0, "file altered": 0}
    for _ in range(flips):
        content = bytearray(good)
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        places.database.write_bytes(content)
        if _noticed(places):
            found["noticed"] += 1
        else:
            same = Reader(places).history(trash=True) == whole
            found["harmless" if same else "unnoticed"] += 1
        found["file altered"] += hashlib.sha256(places.database.read_bytes()).digest() != hashlib.sha256(content).digest()
    return found


def _noticed(places: Places) -> bool:
    try:
        return bool(Reader(places).damaged() or integrity.faults(places, deep=True))
    except JournalProblem:
        return True


def _under_load(places: Places, copies: int) -> dict[str, int]:
    """Backups while two others save: each is whole and holds one state of the journal, later ones never less."""
    done, saved = threading.Event(), [0]

    def work() -> None:
        with Journal(places, clock_at()) as journal:
            while not done.is_set():
                journal.save(draft())
                saved[0] += 1
                time.sleep(0.002)  # people pause; SQLite lets whoever never does starve the others

    Journal(places, clock_at()).close()
    writers = [threading.Thread(target=work) for _ in range(2)]
    for writer in writers:
        writer.start()
    try:
        made = [backup.back_up(places, "load", PLAIN) for _ in range(copies)]
    finally:
        done.set()
        for writer in writers:
            writer.join()
    looked = [recovery.looked_at(file, NOW, PLAIN) for file in made]
    counts = [one.entries for one in looked if one is not None]
    return {"copies": copies, "valid": len(counts), "in order": int(counts == sorted(counts)), "saved meanwhile": saved[0]}


class _Tampering(Factory):
    """A disk that alters one word of what was copied onto it."""

    def reader(self, database: Path) -> sqlite3.Connection:
        if database.suffix == ".tmp":
            with closing(sqlite3.connect(database)) as raw:
                raw.execute("UPDATE episode SET notes = 'other'")
                raw.commit()
        return super().reader(database)


def test_a_copy_that_differs_in_a_word_is_never_called_a_backup(tmp_path: Path) -> None:
    places = home(tmp_path / "home")
    with Journal(places, clock_at()) as journal:
        journal.save(draft(notes="kept"))
    with pytest.raises(Damaged):
        backup.back_up(places, "altered", _Tampering())
    assert list(places.backups.iterdir()) == []


def test_a_few_flips(tmp_path: Path) -> None:
    result = _flips(home(tmp_path / "home"), 60)
    assert (result["unnoticed"], result["file altered"]) == (0, 0)


@pytest.mark.fault
@pytest.mark.slow
def test_a_thousand_flips(tmp_path: Path) -> None:
    result = _flips(home(tmp_path / "home"), 1000)
    told("one bit flipped in the file", **result)
    assert (result["unnoticed"], result["file altered"]) == (0, 0)
    assert min(result["noticed"], result["harmless"]) > 100  # else it proved nothing


@pytest.mark.fault
@pytest.mark.slow
def test_a_hundred_backups_under_load(tmp_path: Path) -> None:
    result = _under_load(home(tmp_path / "home"), 100)
    told("backup while two others save", **result)
    assert (result["valid"], result["in order"]) == (100, 1)
    assert result["saved meanwhile"] > 50
