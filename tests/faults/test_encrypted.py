"""What encryption promises: nothing can be read, every flipped bit is noticed, and neither wrong passphrases nor kills harm."""

import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from journal.model.views import History
from journal.paths import Places
from journal.store import automatic, backup, converting, integrity, mark, unlocking
from journal.store.connection import PLAIN
from journal.store.drafts import DraftFile
from journal.store.journal import Journal
from journal.store.problems import JournalProblem, WrongPhrase
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, draft, episode, home
from tests.faults.killing import killed
from tests.faults.telling import told

OLD, NEW, WORD = "the passphrase of before", "the passphrase of now", b"zqmarker"


def _encrypted(folder: Path, entries: int) -> Places:
    places = home(folder)
    rows = tuple(episode(NOW - timedelta(hours=n), notes=f"zqmarker {n} " * 9) for n in range(entries))
    with Journal(places, clock_at()) as journal:
        journal.add_all(History(episodes=rows), "test")
    kept = converting.convert(places, OLD, NOW).kept
    assert WORD in kept.read_bytes()  # which the encrypting command names
    assert converting.convert_copies(places, (kept,)) == ()
    return places


def _plain_hits(folder: Path) -> dict[str, int]:
    """The word in every file there is while entries are saved: journal, rollback journal, backups, drafts."""
    places, seen, hits = _encrypted(folder / "home", 40), set(), 0
    kept = DraftFile(places, clock_at())
    with Journal(places, clock_at()) as journal:
        for number in range(20):
            with closing(_changing(places)) as writer:
                writer.execute("UPDATE episode SET notes = notes || 'zqmarker'")
                kept.keep(f"zqmarker {number}", {})
                for file in places.folder.rglob("*"):
                    if file.is_file() and file.stat().st_size:
                        seen.add(file.name if file.parent == places.folder else file.parent.name)
                        hits += WORD in file.read_bytes()
                writer.execute("ROLLBACK")
            journal.save(draft(notes="zqmarker"))
    backup.back_up(places, "now", PLAIN)
    automatic.back_up_changes(places, NOW)
    hits += sum(WORD in file.read_bytes() for file in folder.rglob("*") if file.is_file())
    kept.leave()
    return {"kinds of files": len(seen), "rollback journals": int("journal.db-journal" in seen), "plaintext hits": hits}


def _changing(places: Places) -> sqlite3.Connection:
    connection = unlocking.of(PLAIN, places.database).writer(places.database)
    connection.execute("PRAGMA cache_size=1")  # so that what is changed goes to the disk before the commit
    connection.execute("BEGIN IMMEDIATE")
    return connection


def _flips(folder: Path, flips: int) -> dict[str, int]:
    places = _encrypted(folder / "home", 60)
    good, chance = places.database.read_bytes(), random.Random(flips)
    found = {"flips": flips, "noticed": 0, "file altered": 0}
    for _ in range(flips):
        content = bytearray(good)
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        places.database.write_bytes(content)
        unlocking.lock()
        found["noticed"] += _noticed(places)
        found["file altered"] += places.database.read_bytes() != content
    return found


def _noticed(places: Places) -> bool:
    try:
        unlocking.unlock(places.database, OLD)
        return bool(Reader(places).damaged() or integrity.faults(places, deep=True))
    except JournalProblem:
        return True


def _wrong(folder: Path, tries: int) -> dict[str, int]:
    places, chance, refused = _encrypted(folder / "home", 10), random.Random(tries), 0
    before = places.database.read_bytes()
    unlocking.lock()
    for _ in range(tries):
        phrase = OLD.replace(chance.choice(OLD), chance.choice("xyz"), 1) + chance.choice(("", " ", "s"))
        with pytest.raises(WrongPhrase):
            unlocking.unlock(places.database, phrase)
        refused += 1
    assert places.database.read_bytes() == before
    unlocking.unlock(places.database, OLD)
    assert Reader(places).counts().episodes == 10
    return {"tries": tries, "refused": refused, "file altered": 0}


def _changes(folder: Path, kills: int) -> dict[str, int]:
    """A change of the passphrase killed at any moment: it opens with the old one or the new one, whole."""
    places = _encrypted(folder / "home", 200)
    standing, chance, done = folder / "standing", random.Random(kills), 0
    shutil.copytree(places.folder, standing)
    began = time.monotonic()
    converting.convert(places, NEW, NOW)
    usual = time.monotonic() - began

    def work(acknowledge: Callable[[str], None]) -> None:
        acknowledge("")
        converting.convert(places, NEW, NOW)

    for _ in range(kills):
        shutil.rmtree(places.folder)
        shutil.copytree(standing, places.folder)
        unlocking.lock()
        unlocking.unlock(places.database, OLD)
        killed(work, folder / "acknowledged", 1, chance.uniform(0, 2 * usual))
        opened = [phrase for phrase in (OLD, NEW) if _opens(places, phrase)]
        assert len(opened) == 1
        done += opened == [NEW]
    return {"kills": kills, "opened by the new one": done, "by neither": 0}


def _turns(folder: Path, kills: int) -> dict[str, int]:
    """Encrypting and decrypting killed at any moment: it is plain or opens with the passphrase, and no backup is lost."""
    places, chance = home(folder / "home"), random.Random(kills)
    with Journal(places, clock_at()) as journal:
        journal.add_all(History(episodes=tuple(episode(NOW - timedelta(hours=n)) for n in range(200))), "test")
    began = time.monotonic()
    converting.convert(places, OLD, NOW)
    usual = time.monotonic() - began
    found = {"kills": kills, "plain": 0, "encrypted": 0, "by neither": 0}
    for number in range(kills):
        phrase = None if mark.is_encrypted(places.database) else OLD

        def work(acknowledge: Callable[[str], None], phrase: str | None = phrase) -> None:
            acknowledge("")
            converting.convert(places, phrase, NOW)

        killed(work, folder / "acknowledged", 1, chance.uniform(0, 5 * usual))
        unlocking.lock()
        encrypted = mark.is_encrypted(places.database)
        if encrypted:
            unlocking.unlock(places.database, OLD)
        found["encrypted" if encrypted else "plain"] += 1
        assert Reader(places).counts().episodes == 200, number
        assert integrity.faults(places, deep=True) == ()
    return found


def _opens(places: Places, phrase: str) -> bool:
    unlocking.lock()
    try:
        unlocking.unlock(places.database, phrase)
    except WrongPhrase:
        return False
    assert Reader(places).counts().episodes == 200
    assert integrity.faults(places, deep=True) == ()
    return mark.read(places.database) is not None


def test_a_few_of_each(tmp_path: Path) -> None:
    assert _plain_hits(tmp_path / "hits") == {"kinds of files": 6, "rollback journals": 1, "plaintext hits": 0}
    assert _flips(tmp_path / "flips", 6) == {"flips": 6, "noticed": 6, "file altered": 0}
    assert _wrong(tmp_path / "wrong", 3)["refused"] == 3
    _changes(tmp_path / "changes", 3)
    _turns(tmp_path / "turns", 3)


@pytest.mark.fault
@pytest.mark.slow
def test_nothing_readable_and_every_change_noticed(tmp_path: Path) -> None:
    hits, flips, wrong = _plain_hits(tmp_path / "hits"), _flips(tmp_path / "flips", 40), _wrong(tmp_path / "wrong", 20)
    told("encrypted: what can be read", **hits)
    told("encrypted: one bit flipped", **flips)
    told("encrypted: wrong passphrases", **wrong)
    assert (hits["rollback journals"], hits["plaintext hits"], flips["noticed"], wrong["refused"]) == (1, 0, 40, 20)


@pytest.mark.fault
@pytest.mark.slow
def test_twenty_killed_changes_of_the_passphrase(tmp_path: Path) -> None:
    result = _changes(tmp_path, 20)
    told("encrypted: kill -9 while changing the passphrase", **result)
    assert 0 < result["opened by the new one"] < 20  # else it proved nothing


@pytest.mark.fault
@pytest.mark.slow
def test_twenty_killed_turns(tmp_path: Path) -> None:
    result = _turns(tmp_path, 20)
    told("encrypted: kill -9 while encrypting and decrypting", **result)
    assert min(result["plain"], result["encrypted"]) > 1  # else it proved nothing
