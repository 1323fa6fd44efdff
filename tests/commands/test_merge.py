"""`journal merge`: two machines, one journal. Databases, backups and documents; told, asked, copied before, taken back."""

import json
import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from journal.store import schema
from tests.commands.conftest import Shell

MILD = "left foot tingling 3 over hours, slept on it, since 2h ago until 1h ago"
STROKE = "left cheek and left palm numb suddenly 10m ago"


@pytest.fixture
def twin(run, tmp_path, monkeypatch):
    """Two machines that began with the same entry: `twin(command…)` runs on the second, whose database is `twin.file`."""
    run.saved(MILD)
    shutil.copytree(run.home, tmp_path / "second")

    class Twin(Shell):
        file = str(tmp_path / "second" / "journal.db")

        def _run(self, *given):
            with monkeypatch.context() as patch:
                patch.setenv("JOURNAL_HOME", str(self.home))
                return super()._run(*given)

    return Twin(tmp_path / "second")


def both(shell):
    found = shell("export", "json", "--all").json
    return found | {"exported_at": None, "flag_reviews": sorted(map(str, found["flag_reviews"]))}


def work(run, twin):
    """Each writes, edits and deletes something of its own; the second is always the later."""
    first = run.episodes()[0]["id"][-8:]
    run.later(hours=1)
    twin.later(hours=2)
    run.saved("right thumb tingling 2 over weeks, slept on it, since 3h ago until 2h ago")
    run("edit", first, "--note", "of the first")
    twin("edit", first, "--note", "of the second")
    twin.saved("left thumb tingling 2 over weeks, slept on it, since 3h ago until 2h ago")
    run("clear", "2026-03-01")
    twin("treatment", "add", "tea")
    run("profile", "set", "birth", "1961")
    twin("profile", "set", "sex", "female")
    run.later(hours=9)
    twin.later(hours=9)


def test_both_ways_makes_both_the_same(run, twin):
    work(run, twin)
    told = run("merge", twin.file)
    assert told.status == 0, told.err
    assert "2 new, 1 changed later there, 0 changed later here, 0 the same." in told.err
    assert "theirs is newer, and is taken (notes)" in told.err
    assert "profile: taken (sex)" in told.err
    assert "2 added, 1 replaced by a newer version." in told.out
    assert twin("merge", str(run.home / "journal.db")).status == 0
    assert both(run) == both(twin)
    assert {one["notes"] for one in run.episodes()} >= {"of the second"}
    assert len(run.episodes()) == 3
    assert run("verify", "--deep").status == 0
    for shell, other in ((run, twin.file), (twin, str(run.home / "journal.db"))):
        assert "Nothing to do" in shell("merge", other).err


def test_a_document_and_a_backup_do_it_too(run, twin, tmp_path):
    work(run, twin)
    document, copy = tmp_path / "all.json", tmp_path / "stick.db"
    assert twin("export", "json", "--all", "-o", str(document)).status == 0
    assert twin("backup", str(copy)).status == 0
    files = {path: path.read_bytes() for path in (document, copy)}
    assert run("merge", str(document)).status == 0
    assert "Nothing to do" in run("merge", str(copy)).err
    assert len(run.episodes()) == 3
    assert {path: path.read_bytes() for path in (document, copy)} == files
    assert run("merge", "-", stdin=document.read_bytes()).status == 0


def test_a_deletion_is_respected_and_a_later_return_too(run, twin):
    twin.later(hours=1)
    twin("delete", "last")
    run.later(hours=3)
    assert run("merge", twin.file).status == 0
    assert run.episodes() == []
    run.later(hours=1)
    assert run("restore", "last").status == 0
    assert "1 changed later here" in run("merge", twin.file).err
    assert len(run.episodes()) == 1
    twin.later(hours=9)
    assert twin("merge", str(run.home / "journal.db")).status == 0
    assert len(twin.episodes()) == 1


def test_it_is_taken_back_as_a_whole(run, twin):
    work(run, twin)
    written = both(run)
    run("merge", twin.file)
    assert "the merge" in run("undo").out
    left = both(run)
    live = [one for one in left["episodes"] if one.get("deleted_at") is None]
    assert [one["notes"] for one in live] == [one["notes"] for one in written["episodes"]]


def test_a_copy_is_made_before_and_none_when_there_is_nothing_to_do(run, twin):
    assert "Nothing to do" in run("merge", twin.file).err
    assert not (run.home / "backups").exists()
    work(run, twin)
    before = run.episodes()
    assert "A backup was made first" in run("merge", twin.file).err
    (kept,) = (run.home / "backups").glob("before-merge-*.db")
    assert run("--db", str(kept), "list", "--json").json["episodes"] == before


def test_it_is_looked_at_and_asked_first(run, twin):
    work(run, twin)
    files, state = run.files(), both(run)
    looked = run("merge", twin.file, "--dry-run", "--json")
    assert (len(looked.json["added"]), len(looked.json["replaced"])) == (2, 1)
    assert looked.json["replaced"][0]["ours"]["notes"] == "of the first"
    stopped = run.at_terminal("merge", twin.file, answers=("n",))
    assert stopped.status == 1
    assert "Nothing was changed" in stopped.err
    assert (run.files(), both(run)) == (files, state)
    assert run.at_terminal("merge", twin.file, answers=("y",)).status == 0


def test_an_emergency_that_comes_with_it_is_told(run, twin):
    twin.saved(STROKE)
    assert "EMERGENCY" in run("merge", twin.file).err


def test_what_is_damaged_there_is_left_out_and_here_mended(run, twin):
    work(run, twin)
    run("merge", twin.file)
    for file in (twin.file, run.home / "journal.db"):
        with closing(sqlite3.connect(file)) as raw:
            raw.execute("UPDATE episode SET notes = 'altered' WHERE notes = 'of the second'")
            raw.commit()
        if file == twin.file:
            told = run("merge", twin.file)
            assert "1 record of the other journal is damaged, and left out." in told.err
            assert "of the second" in run("list", "--json").out
            shutil.copy(run.home / "journal.db", run.home.parent / "sound.db")
    assert run("verify").status == 8
    assert run("merge", str(run.home.parent / "sound.db")).status == 0
    assert run("verify").status == 0
    assert "of the second" in run("list", "--json").out


@pytest.mark.parametrize(
    ("content", "status"),
    [(b"", 10), (b"dear diary", 10), (b"SQLite format 3\0" + b"x" * 5000, 9), (b'{"format": "numbness-journal"}', 10)],
)
def test_what_is_no_journal_changes_nothing(run, tmp_path, content, status):
    run.saved(MILD)
    file = tmp_path / "other"
    file.write_bytes(content)
    before = (run.home / "journal.db").read_bytes()
    told = run("merge", str(file))
    assert told.status == status, told.err
    assert "Traceback" not in told.err
    assert (run.home / "journal.db").read_bytes() == before
    assert file.read_bytes() == content
    assert not list((run.home / "state").glob("merging-*"))
    assert run("merge", str(tmp_path / "none")).status == 1
    assert run("merge", str(tmp_path)).status == 1


def test_a_newer_or_torn_database_is_refused_by_name(run, twin):
    with closing(sqlite3.connect(twin.file)) as raw:
        raw.execute(f"PRAGMA user_version = {schema.HEAD + 1}")
    told = run("merge", twin.file)
    assert (told.status, "newer version" in told.err) == (3, True)
    assert twin.file in told.err
    raw = twin.home / "journal.db"
    raw.write_bytes(raw.read_bytes()[:9000])
    assert run("merge", twin.file).status == 8


def test_into_an_empty_home_it_brings_everything(run, twin, tmp_path, monkeypatch):
    work(run, twin)
    run("delete", "last")
    monkeypatch.setenv("JOURNAL_HOME", str(tmp_path / "third"))
    third = Shell(tmp_path / "third")
    third.later(days=1)
    assert third("merge", str(run.home / "journal.db")).status == 0
    assert both(third)["episodes"] == json.loads(_export(run, monkeypatch))["episodes"]


def _export(run, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setenv("JOURNAL_HOME", str(run.home))
        assert os.environ["JOURNAL_HOME"] == str(run.home)
        return run("export", "json", "--all").out
