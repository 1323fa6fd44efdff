"""What a crash, a copy or another program left beside the file: it opens as it was saved, or is said to be damaged.

A change is cut off in its midst, with part of it in the file already and its rollback journal beside it. That journal is then
cut short at every sector, taken from another database, or filled with something else.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from journal.model.views import History
from journal.paths import Places
from journal.store import backup, integrity
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, episode, home
from tests.faults.telling import told

_SECTOR = 512


class Crashed(NamedTuple):
    """A file and its rollback journal in the midst of a change; the file as it was saved; and what that says."""

    torn: bytes
    beside: bytes
    saved: bytes
    content: str


def _crashed(folder: Path, mark: str) -> Crashed:
    places = home(folder)
    rows = tuple(episode(NOW - timedelta(hours=n), notes=f"{mark} {n} " * 20) for n in range(200))
    with Journal(places, clock_at()) as journal:
        journal.add_all(History(episodes=rows), "test")
    saved, content = places.database.read_bytes(), _content(places)
    with closing(PLAIN.writer(places.database)) as writer:
        writer.execute("PRAGMA cache_size=2")  # so that the change goes to the disk before it is committed
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE episode SET notes = 'never saved', version = version + 1")
        torn, beside = places.database.read_bytes(), _beside(places).read_bytes()
        writer.execute("ROLLBACK")
    assert torn != saved
    assert len(beside) > 20 * _SECTOR
    return Crashed(torn, beside, saved, content)


def _beside(places: Places) -> Path:
    return places.database.with_name("journal.db-journal")


def _content(places: Places) -> str:
    with closing(PLAIN.reader(places.database)) as connection:
        return backup.content(connection)


def _cases(ours: Crashed, theirs: Crashed, number: int) -> Iterator[tuple[bytes, bytes, bool]]:
    """The file, what lies beside it, and whether it must open as it was saved: when nothing of it is really missing."""
    yield ours.torn, ours.beside, True
    yield ours.saved, b"", True
    yield ours.saved, bytes(len(ours.beside)), True
    yield ours.saved, b"dear diary " * 500, True
    yield ours.saved, ours.beside, True
    yield ours.torn, theirs.beside, False
    yield ours.saved, theirs.beside, False
    yield ours.torn, b"", False
    ends = range(_SECTOR, len(ours.beside), max(_SECTOR, len(ours.beside) // (number // 2)))
    for end in ends:
        yield ours.saved, ours.beside[:end], True
        yield ours.torn, ours.beside[:end], False


def _looked(places: Places) -> str:
    """ "saved" when it says what was saved, "told" when something is said to be wrong; else the silence is a fault."""
    try:
        if Reader(places).damaged() or integrity.faults(places, deep=True):
            return "told"
        content = _content(places)
    except JournalProblem:
        return "told"
    return content


def _leftovers(folder: Path, number: int) -> dict[str, int]:
    ours, theirs, places = _crashed(folder / "ours", "ours"), _crashed(folder / "theirs", "theirs"), home(folder / "home")
    found = {"cases": 0, "as saved": 0, "told": 0, "lost": 0, "silent": 0}
    for file, beside, whole in _cases(ours, theirs, number):
        shutil.rmtree(places.folder, ignore_errors=True)
        places.folder.mkdir()
        places.database.write_bytes(file)
        _beside(places).write_bytes(beside)
        seen = _looked(places)
        found["cases"] += 1
        if seen == ours.content:
            found["as saved"] += 1
        elif whole:
            found["lost"] += 1
        else:
            found["told" if seen == "told" else "silent"] += 1
    return found


def test_a_few_leftovers(tmp_path: Path) -> None:
    found = _leftovers(tmp_path, 20)
    assert (found["lost"], found["silent"]) == (0, 0)
    assert min(found["as saved"], found["told"]) > 3


@pytest.mark.fault
@pytest.mark.slow
def test_two_hundred_leftovers(tmp_path: Path) -> None:
    found = _leftovers(tmp_path, 200)
    told("a rollback journal that is cut or foreign", **found)
    assert found["cases"] >= 200
    assert (found["lost"], found["silent"]) == (0, 0)
