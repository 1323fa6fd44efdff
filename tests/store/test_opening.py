"""Each thing that can keep a journal from being used, provoked for real: the right words and status, and nothing touched."""

import hashlib
import os
import shutil
import sqlite3
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from journal.paths import Places
from journal.store import known, opening, problems, schema
from journal.store.connection import Factory
from journal.store.journal import Journal
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from tests.builders import clock_at, draft, home

QUICK = Factory(busy_ms=50)


def write_to(places: Places, connect: Factory = QUICK) -> None:
    with Journal(places, clock_at(), connect) as journal:
        journal.save(draft())


def state_of(folder: Path) -> dict[str, str]:
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.rglob("*") if file.is_file()}


def gone(places: Places) -> None:
    places.database.unlink()


def gone_but_backed_up(places: Places) -> None:
    places.backups.mkdir()
    shutil.move(places.database, places.backups / "old.db")
    places.known.unlink()


def known_unreadably(places: Places) -> None:
    places.database.unlink()
    places.known.write_text("\x00")


def empty(places: Places) -> None:
    places.database.write_bytes(b"")


def empty_and_unknown(places: Places) -> None:
    places.known.unlink()
    empty(places)


def foreign_text(places: Places) -> None:
    places.known.unlink()
    places.database.write_text("dear diary " * 500)


def foreign_database(places: Places) -> None:
    places.database.unlink()
    with sqlite3.connect(places.database) as other:
        other.execute("CREATE TABLE episode (id)")
    other.close()


def a_folder(places: Places) -> None:
    places.database.unlink()
    places.database.mkdir()


def header_lost(places: Places) -> None:
    content = bytearray(places.database.read_bytes())
    content[:16] = bytes(16)
    places.database.write_bytes(content)


def cut_in_half(places: Places) -> None:
    content = places.database.read_bytes()
    places.database.write_bytes(content[: len(content) // 2 + 100])


def newer(places: Places) -> None:
    with sqlite3.connect(places.database) as raw:
        raw.execute(f"PRAGMA user_version = {schema.HEAD + 1}")
    raw.close()


CASES: list[tuple[Callable[[Places], None], type[JournalProblem], int, str]] = [
    (gone, problems.Missing, 9, "can't be found at .* with 1 entry"),
    (gone_but_backed_up, problems.Missing, 9, "newest backup is .*old.db"),
    (known_unreadably, problems.Missing, 9, "No new one was started"),
    (empty, problems.Missing, 9, "empty \\(0 bytes\\)"),
    (empty_and_unknown, problems.Missing, 9, "empty \\(0 bytes\\)"),
    (foreign_text, problems.NotOurs, 9, "not a journal file"),
    (foreign_database, problems.NotOurs, 9, "not a journal file"),
    (a_folder, problems.NotOurs, 9, "not a journal file"),
    (header_lost, problems.Damaged, 8, "looks damaged.*It has not been changed"),
    (cut_in_half, problems.Damaged, 8, "keep it until you are sure"),
    (newer, problems.Newer, 3, f"format {schema.HEAD + 1}; this program knows {schema.HEAD}"),
]


@pytest.mark.parametrize(("harm", "problem", "status", "words"), CASES, ids=[case[0].__name__ for case in CASES])
def test_trouble_is_named_and_nothing_is_touched(
    places: Places, harm: Callable[[Places], None], problem: type[JournalProblem], status: int, words: str
) -> None:
    write_to(places)
    harm(places)
    before = state_of(places.folder)
    attempts: list[Callable[[], Any]] = [
        Reader(places, QUICK).exists,
        lambda: Reader(places, QUICK).latest(5),
        lambda: Reader(places, QUICK).history(),
        lambda: write_to(places),
    ]
    if harm is newer:
        assert len(Reader(places, QUICK).latest(5)) == 1
        assert opening.of_newer(places)
        attempts = attempts[3:]  # looking is allowed
    if harm is cut_in_half:
        attempts = attempts[1:2]  # the first page is whole: only what needs the lost pages can notice
    for attempt in attempts:
        with pytest.raises(problem, match=f"(?s){words}") as caught:
            attempt()
        assert caught.value.status == status
        assert type(caught.value) is problem
    assert state_of(places.folder) == before


def test_only_a_true_first_run_makes_a_journal(places: Places) -> None:
    assert not Reader(places).exists()
    write_to(places)
    assert Reader(places).exists()
    assert known.is_known(places)
    seen = known.read(places)
    assert seen is not None
    assert seen.episodes == 1


def test_an_open_journal_whose_file_vanished_never_says_saved(places: Places) -> None:
    with Journal(places, clock_at()) as journal:
        saved = journal.save(draft())
        aside = places.database.with_suffix(".aside")
        places.database.rename(aside)
        with pytest.raises(problems.Missing):
            journal.save(draft())
        aside.rename(places.database)
        second = journal.save(draft())
        assert {one.id for one in journal.reader.latest(5)} == {saved.id, second.id}


def test_an_open_journal_whose_file_was_replaced_writes_into_the_new_one(places: Places) -> None:
    with Journal(places, clock_at()) as journal:
        saved = journal.save(draft())
        copy = places.database.with_suffix(".copy")
        shutil.copy(places.database, copy)
        journal.save(draft())
        copy.replace(places.database)
        second = journal.save(draft())
        assert {one.id for one in journal.reader.latest(5)} == {saved.id, second.id}


def test_a_lock_that_stays_is_named_and_one_that_ends_is_waited_for(places: Places) -> None:
    with Journal(places, clock_at(), QUICK) as journal:
        saved = journal.save(draft())
        other = sqlite3.connect(places.database, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(problems.Locked, match="another program is holding the journal") as caught:
            journal.save(draft())
        assert caught.value.status == 4
        with pytest.raises(problems.Locked, match="can't be read at the moment"):
            journal.reader.latest(5)
        other.execute("ROLLBACK")
        other.close()
        second = journal.save(draft())
    assert {one.id for one in Reader(places).latest(5)} == {saved.id, second.id}


def test_a_full_disk_keeps_what_was_acknowledged(places: Places) -> None:
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
    pages = places.database.stat().st_size // 4096
    acknowledged = 1
    with Journal(places, clock_at(), Factory(first=(f"PRAGMA max_page_count={pages + 4}",))) as journal:
        with pytest.raises(problems.DiskFull, match=r"full or refuses to write .*MB free") as caught:
            for _ in range(1000):
                journal.save(draft(notes="x" * 500))
                acknowledged += 1
        assert caught.value.status == 5
        assert len(journal.reader.latest(2000)) == acknowledged
    assert Reader(places).damaged() == ()
    with sqlite3.connect(places.database) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    raw.close()


def test_a_journal_that_may_not_be_written_can_be_read(tmp_path: Path) -> None:
    places = home(tmp_path / "shared")
    write_to(places)
    for path in (places.database, places.known, places.folder, places.state):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for path in (tmp_path, *tmp_path.parents):  # pytest's own folders are closed to others; with workers there is one more
        path.chmod(0o755)
        if path.name.startswith("pytest-of-"):
            break
    before = state_of(places.folder)
    assert as_nobody(lambda: _try_everything(places)) == "read 1, save 6, undo 6"
    assert state_of(places.folder) == before


def _try_everything(places: Places) -> str:
    said = [f"read {len(Reader(places).latest(5))}"]
    writes: dict[str, Callable[[Journal], object]] = {"save": lambda journal: journal.save(draft()), "undo": Journal.undo}
    for name, write in writes.items():
        try:
            with Journal(places, clock_at()) as journal:
                write(journal)
        except JournalProblem as problem:
            said.append(f"{name} {problem.status}")
    return ", ".join(said)


def as_nobody(work: Callable[[], str]) -> str:
    """What `work` returns in a child that has no more rights than anybody: root is let in everywhere."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        said = "nothing"
        try:
            if os.getuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            said = work()
        finally:
            os.write(write, said.encode())
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as stream:
        said = stream.read()
    os.waitpid(child, 0)
    return said


def test_a_place_that_can_not_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(problems.Missing, match="folder can't be made"):
        write_to(home(tmp_path / "file" / "home"))


def test_a_row_that_makes_no_sense_is_damage_and_no_crash(places: Places) -> None:
    write_to(places)
    with sqlite3.connect(places.database) as raw:
        raw.execute("PRAGMA ignore_check_constraints=ON")
        raw.execute("UPDATE reading SET symptoms = '{'")
    raw.close()
    (left,) = Reader(places).latest(5)
    assert left.damaged
    assert Reader(places).history().episodes == ()
    assert Reader(places).damaged() == (("episode", left.id),)


def test_errors_never_show_what_was_stored(places: Places) -> None:
    write_to(places)
    marker = "ZQ" + "MARKER"  # in two, so that the lines of this test in the traceback do not count
    no_room = Factory(first=("PRAGMA max_page_count=1",))
    with Journal(places, clock_at(), no_room) as journal, pytest.raises(problems.DiskFull) as caught:
        for _ in range(1000):
            journal.save(draft(notes=marker * 100, explanation=marker))
    assert marker not in "".join(traceback.format_exception(caught.value))
