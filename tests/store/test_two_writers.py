"""Two programs, or two threads of one, write at the same time: nothing is lost, nothing is overwritten in silence."""

import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from journal.model.drafts import EpisodeDraft
from journal.paths import Places
from journal.store import opening
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from journal.store.problems import Conflict
from journal.store.reader import Reader
from tests.builders import clock_at, draft

SAVES = 40


def test_threads_of_one_program_take_turns(journal: Journal, reader: Reader) -> None:
    with ThreadPoolExecutor(4) as pool:
        saved = list(pool.map(lambda n: journal.save(draft(notes=str(n))), range(SAVES)))
    assert {one.id for one in reader.latest(1000)} == {one.id for one in saved}
    assert len({one.id for one in saved}) == SAVES
    assert reader.damaged() == ()


def test_two_programs_save_without_loss(places: Places, journal: Journal) -> None:
    first = journal.save(draft())
    children = [_child(lambda: _save_many(places)) for _ in range(2)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0]
    found = journal.reader.latest(1000)
    assert len(found) == 1 + 2 * SAVES
    assert first in found
    assert journal.reader.damaged() == ()
    with sqlite3.connect(places.database) as raw:
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    raw.close()


def test_edits_of_one_entry_never_overwrite_in_silence(places: Places, journal: Journal) -> None:
    saved = journal.save(draft(notes=""))
    children = [_child(lambda mark=mark: _edit_many(places, saved.id, mark)) for mark in "ab"]
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0]
    # Each successful edit added one letter to what it had seen: none may be missing.
    assert sorted(journal.reader.episode(saved.id).notes) == sorted("a" * 20 + "b" * 20)


def _save_many(places: Places) -> None:
    with Journal(places, clock_at()) as mine:
        for _ in range(SAVES):
            mine.save(draft())


def _edit_many(places: Places, name: str, mark: str) -> None:
    done = 0
    with Journal(places, clock_at()) as mine:
        while done < 20:
            seen = mine.reader.episode(name)
            fields = {field: getattr(seen, field) for field in EpisodeDraft._fields}
            try:
                mine.change(seen, EpisodeDraft(**{**fields, "notes": seen.notes + mark}))
            except Conflict:
                continue
            done += 1


def _child(work) -> int:
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    return child


def test_looking_whether_it_can_be_written_keeps_the_lock_of_a_save(places: Places) -> None:
    """A file that is opened and closed beside SQLite loses the locks of the whole program: two could write at once."""
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
    with closing(PLAIN.writer(places.database)) as saving:
        saving.execute("BEGIN IMMEDIATE")
        assert opening.only_reading(places) == ""
        assert not opening.of_newer(places)
        assert Reader(places).counts().episodes == 1
        other = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
        found = subprocess.run([sys.executable, "-c", other, str(places.database)], capture_output=True, check=False, text=True)
        assert "database is locked" in found.stderr
