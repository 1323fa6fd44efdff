"""Encrypted on wish: nothing of it can be read without the passphrase, and no way of turning it on or off loses anything."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from journal.paths import Places
from journal.store import automatic, backup, converting, integrity, mark, other, problems, recovery, replacing, unlocking
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, draft, home

PHRASE, OTHER = "four numb little toes", "another of my phrases"
WORD = "zqmarker"


@pytest.fixture
def plain(places: Places) -> Places:
    with Journal(places, clock_at()) as journal:
        journal.save(draft(notes=f"{WORD} one"))
        journal.save(draft(NOW - timedelta(hours=3), notes=f"{WORD} two"))
    return places


@pytest.fixture
def encrypted(plain: Places) -> Iterator[Places]:
    converting.convert(plain, PHRASE, NOW)
    for file in plain.backups.iterdir():
        file.unlink()
    return plain


def holding(folder: Path) -> list[str]:
    """The files in which the word, or anything of SQLite, can be read."""
    found = [file for file in folder.rglob("*") if file.is_file()]
    return sorted(str(file.relative_to(folder)) for file in found if WORD.encode() in file.read_bytes())


def test_a_journal_reads_and_writes_the_same_once_it_is_encrypted(plain: Places) -> None:
    before = Reader(plain).history(trash=True)
    done = converting.convert(plain, PHRASE, NOW)
    assert done.entries == 2
    assert Reader(plain).history(trash=True) == before
    assert Reader(plain).damaged() == ()
    assert integrity.faults(plain, deep=True) == ()
    with Journal(plain, clock_at()) as journal:
        journal.save(draft(notes=f"{WORD} three"))
    assert Reader(plain).counts().episodes == 3
    assert holding(plain.folder) == [f"backups/{done.kept.name}"]  # the plain backup from before, which is said


def test_without_the_passphrase_nothing_opens_it_and_nothing_is_changed(encrypted: Places) -> None:
    before = encrypted.database.read_bytes()
    unlocking.lock()
    with pytest.raises(problems.Encrypted) as refused:
        Reader(encrypted).counts()
    assert refused.value.status == 14
    with pytest.raises(problems.Encrypted):
        Journal(encrypted, clock_at())
    for number in range(20):
        with pytest.raises(problems.WrongPhrase):
            unlocking.unlock(encrypted.database, f"not my phrase {number}")
    assert encrypted.database.read_bytes() == before
    unlocking.unlock(encrypted.database, PHRASE)
    assert Reader(encrypted).counts().episodes == 2


def test_other_tools_open_it_with_the_passphrase_alone(encrypted: Places) -> None:
    with closing(unlocking.cipher().connect(encrypted.database)) as raw:
        raw.execute(f"PRAGMA key = '{PHRASE}'")
        assert raw.execute("SELECT count(*) FROM episode").fetchone() == (2,)


def test_backups_of_it_are_encrypted_and_can_be_put_back(encrypted: Places) -> None:
    made = backup.back_up(encrypted, "now", PLAIN)
    automatic.back_up_changes(encrypted, NOW)
    assert holding(encrypted.folder) == []
    with Journal(encrypted, clock_at()) as journal:
        journal.save(draft(notes=WORD))
    (chosen,) = [one for one in recovery.good_backups(encrypted) if one.file == made]
    assert replacing.compare(encrypted, chosen).hidden == 1
    replacing.replace(encrypted, chosen, NOW)
    assert Reader(encrypted).counts().episodes == 2
    assert holding(encrypted.folder) == []


def test_a_plain_backup_put_back_is_encrypted_on_the_way(plain: Places) -> None:
    made = backup.back_up(plain, "plain", PLAIN)
    converting.convert(plain, PHRASE, NOW)
    chosen = next(one for one in recovery.good_backups(plain) if one.file == made)
    replacing.replace(plain, chosen, NOW)
    assert mark.is_encrypted(plain.database)
    assert Reader(plain).counts().episodes == 2


def test_an_encrypted_backup_restored_where_nothing_is_stays_encrypted(encrypted: Places) -> None:
    made = backup.back_up(encrypted, "now", PLAIN)
    encrypted.database.unlink()
    mark.remove(encrypted.database)
    chosen = recovery.looked_at(made, NOW, PLAIN)
    recovery.restore(encrypted, chosen, NOW)
    assert mark.read(encrypted.database) is not None
    assert Reader(encrypted).counts().episodes == 2


def test_decrypting_gives_the_same_plain_journal_back(encrypted: Places) -> None:
    before = Reader(encrypted).history(trash=True)
    made = backup.back_up(encrypted, "now", PLAIN)
    converting.convert(encrypted, None, NOW)
    unlocking.lock()
    assert mark.read(encrypted.database) is None
    assert Reader(encrypted).history(trash=True) == before
    with closing(sqlite3.connect(encrypted.database)) as raw:
        assert raw.execute("SELECT count(*) FROM episode").fetchone() == (2,)
    unlocking.unlock(made, PHRASE)
    chosen = recovery.looked_at(made, NOW, PLAIN)
    replacing.replace(encrypted, chosen, NOW)
    assert mark.is_plain(mark.beginning(encrypted.database))


def test_another_passphrase_leaves_only_that_one(encrypted: Places) -> None:
    converting.convert(encrypted, OTHER, NOW)
    unlocking.lock()
    with pytest.raises(problems.WrongPhrase):
        unlocking.unlock(encrypted.database, PHRASE)
    unlocking.unlock(encrypted.database, OTHER)
    assert Reader(encrypted).counts().episodes == 2


def test_backups_are_made_to_open_as_the_journal_does(plain: Places) -> None:
    made = backup.back_up(plain, "one", PLAIN)
    when = made.stat().st_mtime_ns
    done = converting.convert(plain, PHRASE, NOW)
    assert converting.copies(plain) == ((done.kept, made), ())
    assert converting.convert_copies(plain, (done.kept, made)) == ()
    assert (converting.copies(plain), holding(plain.folder)) == (((), (done.kept, made)), [])
    assert made.stat().st_mtime_ns == when
    converting.convert(plain, OTHER, NOW)
    assert converting.convert_copies(plain, converting.copies(plain)[1]) == ()
    unlocking.lock()
    unlocking.unlock(plain.database, OTHER)
    assert {one.entries for one in recovery.good_backups(plain)} == {2}


def test_a_program_that_holds_it_open_saves_into_the_encrypted_one(plain: Places) -> None:
    with Journal(plain, clock_at()) as journal:
        converting.convert(plain, PHRASE, NOW)
        journal.save(draft(notes=WORD))
    assert Reader(plain).counts().episodes == 3
    assert WORD.encode() not in plain.database.read_bytes()


def test_a_program_without_the_passphrase_does_not_save_elsewhere(plain: Places) -> None:
    with Journal(plain, clock_at()) as journal:
        converting.convert(plain, PHRASE, NOW)
        unlocking.lock()
        with pytest.raises(problems.Encrypted):
            journal.save(draft(notes=WORD))
        unlocking.unlock(plain.database, PHRASE)
    assert Reader(plain).counts().episodes == 2


def test_a_copy_without_its_mark_is_known_as_encrypted(encrypted: Places) -> None:
    mark.remove(encrypted.database)
    unlocking.lock()
    assert mark.is_encrypted(encrypted.database)
    with pytest.raises(problems.Encrypted):
        Reader(encrypted).counts()


def test_without_the_part_that_opens_it_this_is_said(encrypted: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    unlocking.lock()
    monkeypatch.setitem(__import__("sys").modules, "sqlcipher3", None)
    with pytest.raises(problems.NoCipher) as refused:
        Reader(encrypted).counts()
    assert refused.value.status == 15
    assert "pip install 'numbness-journal[encrypted]'" in str(refused.value)


def test_another_journal_is_merged_whether_it_is_encrypted_or_not(encrypted: Places, tmp_path: Path) -> None:
    copy = backup.back_up(encrypted, "now", PLAIN)
    with other.opened(copy, encrypted) as reader:
        assert reader.counts().episodes == 2
        assert holding(encrypted.folder) == []
    elsewhere = home(tmp_path / "b")
    with Journal(elsewhere, clock_at()) as journal:
        journal.save(draft(notes=WORD))
    with other.opened(elsewhere.database, encrypted) as reader:
        assert reader.counts().episodes == 1
        assert holding(encrypted.folder) == []
    with other.opened(copy, elsewhere) as reader:
        assert reader.counts().episodes == 2


def test_the_file_that_is_held_during_a_restore_is_not_looked_into(plain: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens and closes it drops the lock that keeps others from saving into a file which is about to be replaced."""
    made = backup.back_up(plain, "plain", PLAIN)
    looked: list[Path] = []
    real = mark.beginning
    monkeypatch.setattr(mark, "beginning", lambda file: looked.append(file) or real(file))
    chosen = next(one for one in recovery.good_backups(plain) if one.file == made)
    replacing.replace(plain, chosen, NOW)
    assert made in looked
    assert plain.database not in looked
