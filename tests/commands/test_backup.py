"""`journal backup`: made, listed and put back; nothing happens without the typed word, and nothing is lost with it."""

import json
import sqlite3
import stat
from contextlib import closing

import pytest


@pytest.fixture
def two(run):
    """Two entries, the first of them in a backup."""
    run.saved("left foot tingling 3 over hours, slept on it, since 2h ago")
    assert run("backup").status == 0
    run.later(hours=1)
    run.saved("right little finger tingling 2 over weeks, slept on it, since 3h ago until 2h ago")
    return run


def test_a_copy_among_the_backups_is_made_and_counted(two):
    (made,) = (two.home / "backups").glob("*.db")
    assert made.name == "backup-20260304-143200.db"
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    listed = two("backup", "list")
    assert "1 entry, the last of" in listed.out
    assert made.name in listed.out
    assert two("backup", "list", "--json").json["backups"][0]["entries"] == 1


def test_a_copy_to_a_named_file_never_goes_over_another_unasked(two, tmp_path):
    target = tmp_path / "stick.db"
    assert "2 entries" in two("backup", str(target)).out
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    before = target.read_bytes()
    refused = two("backup", str(target))
    assert (refused.status, target.read_bytes()) == (11, before)
    two.saved("left foot tingling 3 over hours, slept on it, since 1h ago")
    assert "3 entries" in two("backup", str(target), "--force").out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "stick.db"]
    assert two("--db", str(target), "list", "--json").json["episodes"] == two.episodes()


def test_the_journal_is_never_its_own_backup(two):
    before = (two.home / "journal.db").read_bytes()
    assert two("backup", str(two.home / "journal.db"), "--force").status == 11
    assert (two.home / "journal.db").read_bytes() == before
    assert two("backup", str(two.home)).status == 1
    assert two("backup", str(two.home / "none" / "x.db")).status == 1


def test_without_a_journal_there_is_nothing_to_copy(run):
    assert run("backup").status == 1
    assert run("backup", "list").status == 0
    assert not run.home.exists()


def test_a_restore_shows_both_and_does_nothing_without_the_word(two):
    before = two("list", "--json").out
    for answer in ("", "yes", "y", "REPLACED"):
        asked = two("backup", "restore", "1", stdin=f"{answer}\n")
        assert asked.status == 12, answer
        assert "Backup: 1 entry, the last of" in asked.err
        assert "Your journal: 2 entries, the last of" in asked.err
        assert "hides 1 entry" in asked.err
        assert "REPLACE" in asked.err
    assert two("backup", "restore", "1", stdin="").status == 1
    assert two("list", "--json").out == before
    assert len(list((two.home / "backups").iterdir())) == 1


def test_a_restore_with_the_word_keeps_what_was_there(two):
    both = {one["id"] for one in two.episodes()}
    done = two.at_terminal("backup", "restore", "backup-20260304-143200", answers=("replace",))
    assert done.status == 0
    assert "Restored: 1 entry." in done.out
    assert "before-restore-" in done.out
    assert "Restored 15:32. 1 entry." in done.err
    assert len(two.episodes()) == 1
    assert two("verify").status == 0
    back = two.at_terminal("backup", "restore", "before-restore-20260304-153200", answers=("REPLACE",))
    assert back.status == 0
    assert {one["id"] for one in two.episodes()} == both


def test_a_restored_emergency_is_told(run):
    run.saved("left cheek and left palm numb suddenly 10m ago")
    run("backup")
    run("delete", "last")
    assert "EMERGENCY" in run("backup", "restore", "1", stdin="REPLACE\n").err


def test_a_damaged_journal_is_kept_beside_the_restored_one(two):
    file = two.home / "journal.db"
    spoiled = b"dear diary " * 900
    file.write_bytes(spoiled)
    asked = two("backup", "restore", "1", stdin="REPLACE\n")
    assert asked.status == 0
    assert "can't be read" in asked.err
    assert len(two.episodes()) == 1
    assert [path.read_bytes() for path in two.home.glob("journal-before-*.db")] == [spoiled]


def test_a_missing_journal_is_restored(two):
    (two.home / "journal.db").unlink()
    assert two("list").status == 9
    assert two("backup", "restore", "1", stdin="REPLACE\n").status == 0
    assert len(two.episodes()) == 1


def test_what_is_no_whole_backup_is_refused(two, tmp_path):
    letter = tmp_path / "letter.db"
    letter.write_bytes(b"dear diary " * 900)
    for which in (str(letter), "2", "0", "99999999999999999999", "none", str(tmp_path)):
        refused = two("backup", "restore", which, stdin="REPLACE\n")
        assert refused.status == 1, which
    assert len(two.episodes()) == 2
    (two.home / "backups" / "torn.db").write_bytes(letter.read_bytes())
    assert "not whole" in two("backup", "list").out
    assert two("backup", "nonsense", "words").status == 2


def test_a_command_of_the_next_day_backs_up_by_itself(run):
    run.saved("left foot tingling 3 over hours, slept on it, since 2h ago")
    assert not (run.home / "backups").exists()
    run.later(days=1)
    run("list")
    assert not (run.home / "backups").exists()
    told = run("end", "last")
    assert "backup" not in told.err.casefold()
    assert [path.name for path in (run.home / "backups").iterdir()] == ["start-20260305-143200.db"]


def test_a_backup_that_cannot_be_made_is_said_and_the_entry_stands(run):
    run.saved("left foot tingling 3 over hours, slept on it, since 2h ago")
    (run.home / "backups").write_text("a file")
    run.later(days=1)
    told = run("end", "last")
    assert told.status == 0
    assert "No backup was made" in told.err
    assert "Your journal itself is fine" in told.err
    assert run.episodes()[0]["ended_at"]
    assert run("backup").status == 13


def test_the_copy_before_an_import_is_the_journal_before_it(two):
    document = {"format": "numbness-journal", "version": 1, "episodes": []}
    document["days"] = [{"date": "2026-03-01", "state": "clear", "note": ""}]
    assert two("import", "-", stdin=json.dumps(document)).status == 0
    (made,) = (two.home / "backups").glob("before-import-*.db")
    with closing(sqlite3.connect(made)) as copy:
        assert copy.execute("SELECT (SELECT count(*) FROM episode), (SELECT count(*) FROM day)").fetchone() == (2, 0)


def test_a_backup_can_be_merged_instead(two):
    two("delete", "last")
    two("edit", two.episodes()[0]["id"][-8:], "--note", "written since")
    two.later(hours=1)
    two("delete", "last")
    done = two("backup", "restore", "1", stdin="MERGE\n")
    assert done.status == 0
    assert "Nothing to do" in done.err  # both were deleted after the backup was made
    two.at_terminal("backup", "restore", "1", answers=("REPLACE",))
    done = two("backup", "restore", "before-restore-20260304-163200", stdin="merge\n")
    assert (done.status, two.episodes()) == (0, [])
