"""Two programs at once, for long: every save is there, and no correction is overwritten in silence."""

import os
import time
from collections.abc import Callable

import pytest

from journal.model.drafts import EpisodeDraft
from journal.paths import Places
from journal.store.journal import Journal
from journal.store.problems import Conflict
from journal.store.reader import Reader
from tests.builders import clock_at, draft, home
from tests.faults.killing import sound
from tests.faults.telling import told

PAUSE = 0.002  # seconds between saves: people pause too, and SQLite lets whoever never does starve the other


def _both(work: Callable[[str], None]) -> list[int]:
    children = []
    for mark in "ab":
        child = os.fork()
        if child == 0:
            status = 1
            try:
                work(mark)
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    return [os.waitpid(child, 0)[1] for child in children]


def _save(places: Places, saves: int) -> None:
    with Journal(places, clock_at()) as journal:
        for _ in range(saves):
            journal.save(draft())
            time.sleep(PAUSE)


def _edit(places: Places, name: str, mark: str, edits: int) -> None:
    """Add a letter to the note, each time to what was seen; after a conflict again."""
    done = 0
    with Journal(places, clock_at()) as journal:
        while done < edits:
            seen = journal.reader.episode(name)
            fields = {field: getattr(seen, field) for field in EpisodeDraft._fields}
            try:
                journal.change(seen, EpisodeDraft(**{**fields, "notes": seen.notes + mark}))
            except Conflict:
                continue
            done += 1
            time.sleep(PAUSE)


@pytest.mark.fault
@pytest.mark.slow
def test_a_thousand_saves_and_two_hundred_corrections(tmp_path) -> None:
    places = home(tmp_path / "home")
    with Journal(places, clock_at()) as journal:
        name = journal.save(draft(notes="")).id
    failed = sum(status != 0 for status in _both(lambda _: _save(places, 500)))
    failed += sum(status != 0 for status in _both(lambda mark: _edit(places, name, mark, 100)))
    rows, letters = Reader(places).counts().episodes - 1, Reader(places).episode(name).notes
    told("two programs at once", saves=1000, rows=rows, corrections=200, overwritten=200 - len(letters), failed=failed)
    sound(places)
    assert (rows, sorted(letters), failed) == (1000, ["a"] * 100 + ["b"] * 100, 0)
    assert Reader(places).damaged() == ()
