"""`journal forget` and `journal erase`: named before, done only with the typed word, and then gone from the disk."""

import os
import sqlite3
from contextlib import closing

import pytest

from journal import paths
from journal.clock import FixedClock
from journal.store import erasing
from journal.store.drafts import DraftFile
from tests.commands.conftest import NOW

MARK = "zqmarker"
MILD = f"left foot tingling 3 over hours, slept on it, since 2h ago until 1h ago {MARK}"


def with_mark(folder):
    return sorted(str(path) for path in folder.rglob("*") if path.is_file() and MARK.encode() in path.read_bytes())


@pytest.fixture
def full(run):
    """A journal with a backup, a draft, a crash report and settings of its own."""
    run.saved(MILD)
    run("backup")
    run("filters", "save", MARK, "left", "foot")
    DraftFile(paths.places(), FixedClock(NOW, "UTC")).keep(f"right foot {MARK}", {})
    (run.home / "state" / "crash-20260304-120000-1.txt").write_text("ValueError")
    (run.home / "journal-before-20260101-000000.db").write_bytes(MARK.encode() * 9000)
    (run.home / "letter.txt").write_text("not of the journal")
    return run


def test_nothing_is_erased_without_the_word(full):
    files = full.files()
    for answer in ("", "yes", "ERASED"):
        asked = full("erase", stdin=f"{answer}\n")
        assert asked.status == 12
        assert "1 entry" in asked.err
        for name in ("journal.db", "backup-20260304-143200.db", "settings.toml", "crash-20260304-120000-1.txt", "draft-"):
            assert name in asked.err
        assert "letter.txt" not in asked.err
    assert full("erase", stdin="").status == 1
    assert full.files() == files


def test_with_the_word_nothing_of_the_journal_is_left(full, monkeypatch):
    written = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: written.append(os.fstat(descriptor).st_size))
    done = full("erase", stdin="erase\n")
    assert (done.status, done.err.count("Not erased: /")) == (0, 0)
    assert done.out == f"Erased: {len(written)} files.\n"
    assert max(written) > 50_000  # each was overwritten whole before it was cut
    assert full.files() == ["letter.txt"]
    assert "There is nothing to erase" in full("erase").err
    assert full("today").status == 0  # a first run again, and no journal that is missed
    full.saved(MILD)
    assert len(full.episodes()) == 1


def test_an_overwritten_file_holds_zeros_where_the_words_were(tmp_path):
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_bytes(MARK.encode() * 20_000)
    link.symlink_to(file)
    kept = os.open(file, os.O_RDONLY)
    seen = []
    real = os.ftruncate
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "ftruncate", lambda at, size: (seen.append(os.pread(kept, 200_000, 0)), real(at, size)))
            assert erasing.erase(paths.places(tmp_path / "journal.db"), [link]).files == 1
    finally:
        os.close(kept)
    assert seen == [bytes(len(MARK) * 20_000)]
    assert list(tmp_path.iterdir()) == []


def test_backups_stay_when_wished(full):
    assert full("erase", "--keep-backups", stdin="ERASE\n").status == 0
    assert full.files() == ["backups", "backups/backup-20260304-143200.db", "letter.txt"]
    assert full("list").status == 9  # with a backup there, it is missed, and can be restored
    assert full("backup", "restore", "1", stdin="REPLACE\n").status == 0


def test_another_journal_and_the_shared_settings_stay(full, tmp_path):
    other = tmp_path / "else where [1]" / "other.db"
    other.parent.mkdir()
    assert full("--db", str(other), "log", "--yes", MILD).status == 0
    before = full.files()
    assert full("--db", str(other), "erase", stdin="ERASE\n").status == 0
    assert list(other.parent.iterdir()) == []
    assert [name for name in full.files() if "elsewhere" not in name] == [name for name in before if "elsewhere" not in name]


def test_a_damaged_journal_can_be_erased_and_one_in_use_not(full, monkeypatch):
    monkeypatch.setattr(erasing.in_use, "__defaults__", (erasing.PLAIN._replace(busy_ms=50),))
    with closing(sqlite3.connect(full.home / "journal.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert full("erase", stdin="ERASE\n").status == 4
        other.execute("ROLLBACK")
    (full.home / "journal.db").write_bytes(b"dear diary " * 900)
    done = full("erase", stdin="ERASE\n")
    assert done.status == 0
    assert "can't be counted" in done.err
    assert full.files() == ["letter.txt"]


def test_forget_asks_for_the_word_and_names_the_backups(run):
    run.saved(MILD)
    kept = run.saved("right thumb tingling 2 over weeks, slept on it, since 3h ago until 2h ago")
    run("delete", run.episodes()[1]["id"][-8:] if MARK in run.episodes()[1]["notes"] else run.episodes()[0]["id"][-8:])
    run("backup")
    assert "Nothing has lain in the trash for more than 30 days" in run("forget").err
    asked = run("forget", "--all", stdin="yes\n")
    assert (asked.status, "1 entry in the trash" in asked.err) == (12, True)
    assert run("trash", "--json").json["episodes"]
    done = run("forget", "last", stdin="FORGET\n")
    assert (done.status, done.out) == (0, "Forgotten: 1 record.\n")
    assert "1 backup may still hold it" in done.err
    assert with_mark(run.home) == [str(run.home / "backups" / "backup-20260304-143200.db")]
    assert "The trash is empty" in run("forget", "--all").err
    assert run("forget", kept, stdin="FORGET\n").status == 1
    assert len(run.episodes()) == 1
    assert run("verify", "--deep").status == 0


def test_the_trash_is_forgotten_by_itself_after_thirty_days(run):
    run.saved(MILD)
    run("delete", "last")
    run.later(days=30)
    run("clear", "2026-03-01")
    assert run("trash", "--json").json["episodes"]
    run.later(minutes=1)
    told = run("clear", "2026-03-02")
    assert "1 record that lay in the trash for more than 30 days was forgotten." in told.err
    assert run("trash", "--json").json["episodes"] == []
    assert [path for path in with_mark(run.home) if "backups" not in path] == []
