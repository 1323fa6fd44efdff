"""Private whatever the umask; drafts that outlive their program; backups that are checked."""

import json
import os
import signal
import sqlite3
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal import files
from journal.paths import Places
from journal.store import backup, known, problems
from journal.store.connection import PLAIN
from journal.store.drafts import DraftFile, leftovers
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, draft, home


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}


def test_everything_is_private_whatever_the_umask(places: Places, umask: int) -> None:
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
        backup.back_up(places, "now", PLAIN)
        kept = DraftFile(places, clock_at())
        kept.keep("left foot", {})
        held = sqlite3.connect(places.database, isolation_level=None)
        held.execute("PRAGMA journal_mode=DELETE")
        held.execute("BEGIN IMMEDIATE")
        held.execute("UPDATE episode SET version = version + 1")
        found = modes(places.folder)
        assert "journal.db-journal" in found
        held.execute("ROLLBACK")
        held.close()
        kept.discard()
    assert stat.S_IMODE(places.folder.stat().st_mode) == 0o700
    for name, mode in found.items():
        assert mode == (0o700 if (places.folder / name).is_dir() else 0o600), name


def test_the_rollback_journal_is_cut_and_the_commit_waits_for_the_disk(places: Places) -> None:
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
    connection = PLAIN.writer(places.database)
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 5000,
    }
    assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted
    connection.close()
    connection = PLAIN.reader(places.database)
    assert connection.execute("PRAGMA query_only").fetchone() == (1,)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM episode")
    connection.close()


def test_no_file_is_made_by_opening_one(tmp_path: Path) -> None:
    for open_it in (PLAIN.reader, PLAIN.writer):
        with pytest.raises(sqlite3.OperationalError):
            open_it(tmp_path / "none.db")
    assert list(tmp_path.iterdir()) == []


def test_a_name_with_odd_characters_is_that_file(tmp_path: Path) -> None:
    odd = Places(*map(str, (tmp_path, tmp_path / "a?mode=memory&b#c %41.db", tmp_path / "b", tmp_path / "s", tmp_path / "t")))
    with Journal(odd, clock_at()) as journal:
        journal.save(draft())
    assert odd.database.stat().st_size > 0
    assert len(Reader(odd).latest(5)) == 1


def test_a_folder_whose_name_is_no_text_holds_a_journal(tmp_path: Path) -> None:
    """Names of files are bytes; those of another computer may be of another encoding."""
    places = home(tmp_path / os.fsdecode(b"caf\xe9"))
    with Journal(places, clock_at()) as journal:
        made = journal.save(draft())
    assert [one.id for one in Reader(places).latest(5)] == [made.id]
    assert backup.back_up(places, "good", PLAIN).exists()


def test_publish_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("new")
    (tmp_path / "old").write_text("old")
    with pytest.raises(FileExistsError):
        files.publish(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old").read_text() == "old"


def test_publish_works_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "new").write_text("new")
    files.publish(tmp_path / "new", tmp_path / "name")
    assert (tmp_path / "name").read_text() == "new"
    (tmp_path / "newer").write_text("newer")
    with pytest.raises(FileExistsError):
        files.publish(tmp_path / "newer", tmp_path / "name")


def test_two_first_runs_at_once_make_one_journal(places: Places) -> None:
    with Journal(places, clock_at()) as first:
        saved = first.save(draft())
        from journal.store.engine import create

        create(places, PLAIN)  # as a second program would that looked before the first was done
        assert first.reader.latest(5) == (saved,)
    assert not [name for name in modes(places.folder) if ".new" in name]


def test_a_backup_is_whole_private_and_never_overwrites(places: Places) -> None:
    with Journal(places, clock_at()) as journal:
        saved = journal.save(draft())
        first = backup.back_up(places, "b", PLAIN)
        journal.save(draft())
        second = backup.back_up(places, "b", PLAIN)
    assert (first.name, second.name) == ("b.db", "b-2.db")
    copy = Reader(places._replace(database_at=str(first)))
    assert copy.latest(5) == (saved,)
    assert copy.damaged() == ()
    assert len(Reader(places._replace(database_at=str(second))).latest(5)) == 2
    assert not list(places.backups.glob("*.tmp*"))


def test_a_damaged_journal_makes_no_backup(places: Places) -> None:
    with Journal(places, clock_at()) as journal:
        for _ in range(50):
            journal.save(draft(notes="x" * 300))
    content = bytearray(places.database.read_bytes())
    content[8 * 4096 : 9 * 4096] = os.urandom(4096)
    places.database.write_bytes(content)
    with pytest.raises(problems.Damaged):
        backup.back_up(places, "b", PLAIN)
    assert list(places.backups.iterdir()) == []


def test_what_is_known_survives_a_state_folder_that_can_not_be_written(places: Places) -> None:
    places.folder.mkdir(parents=True)
    places.state.write_text("in the way")
    with Journal(places, clock_at()) as journal:
        assert journal.save(draft())
    assert known.read(places) is None


def test_a_draft_is_kept_whole_and_gone_when_discarded(places: Places) -> None:
    kept = DraftFile(places, clock_at())
    assert not places.drafts.exists()
    kept.discard()
    kept.keep("left foot", {"severity": 4})
    kept.keep("left foot tingling \ud800 é", {"severity": 5, "sites": [["foot", "left"]]})
    (file,) = places.drafts.glob("*.json")
    assert json.loads(file.read_text())["fields"] == {"severity": 5, "sites": [["foot", "left"]]}
    assert leftovers(places) == ()  # this program still writes it
    kept.discard()
    assert list(places.drafts.iterdir()) == []
    kept.keep("again", {})
    kept.discard()
    assert leftovers(places) == ()


def _dies_writing(places: Places, text: str) -> None:
    child = os.fork()
    if child == 0:
        DraftFile(places, clock_at()).keep(text, {"onset": "sudden"})
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)


def test_a_killed_program_leaves_its_draft_to_the_next(places: Places) -> None:
    _dies_writing(places, "first")
    _dies_writing(places, "second")
    mine = DraftFile(places, clock_at())
    mine.keep("mine", {})
    for _ in range(2):  # until it is discarded it is offered again
        found = leftovers(places)
        assert {draft.text for draft in found} == {"first", "second"}
    assert found[0].fields == {"onset": "sudden"}
    assert found[0].kept_at == NOW
    for one in found:
        one.discard()
    assert leftovers(places) == ()
    mine.discard()
    assert list(places.drafts.iterdir()) == []


def test_a_draft_of_a_running_program_is_left_alone(places: Places) -> None:
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        DraftFile(places, clock_at()).keep("theirs", {})
        os.write(write, b"x")
        time.sleep(60)
        os._exit(0)
    os.read(read, 1)
    assert leftovers(places) == ()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert [one.text for one in leftovers(places)] == ["theirs"]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"text": 1}', '{"text": "a", "fields": 3, "kept_at": "x"}', "\x00"])
def test_a_draft_that_can_not_be_read_stops_nothing_and_is_not_destroyed(places: Places, content: str) -> None:
    files.make_folder(places.drafts)
    (places.drafts / "draft-1-00.json").write_text(content)
    for _ in range(2):
        assert leftovers(places) == ()
    assert (places.drafts / "found-1-00.json").read_text() == content


def test_no_draft_folder_is_no_leftover(places: Places) -> None:
    assert leftovers(places) == ()
