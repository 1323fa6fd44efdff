"""kill -9 while a backup is put in the journal's place, and while another journal is merged: before or after, never between."""

import random
import shutil
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from journal.exchange.merging import Side, merge
from journal.model.views import History
from journal.paths import Places
from journal.store import backup, recovery, replacing
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from journal.store.merging import Merged, Row
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, draft, episode, home
from tests.faults.killing import Reach, killed, sound
from tests.faults.telling import told

THEIRS = History(episodes=tuple(episode(NOW - timedelta(minutes=n), id=f"id-{n}", notes="theirs " * 20) for n in range(400)))


def _content(file: Path) -> str:
    with closing(PLAIN.reader(file)) as connection:
        return backup.content(connection)


def _restores(folder: Path, kills: int) -> dict[str, int]:
    """A backup put in the journal's place again and again: it holds one of the two each time, and both can be reached."""
    places = home(folder / "home")
    with Journal(places, clock_at()) as journal:
        journal.add_all(THEIRS, "test")
        kept = backup.back_up(places, "good", PLAIN)
        journal.save(draft(notes="written since"))
    before, good = _content(places.database), _content(kept)
    standing = folder / "standing.db"
    shutil.copy(places.database, standing)
    done = 0
    (chosen,) = [one for one in recovery.good_backups(places) if one.file == kept]
    reach = Reach(random.Random(kills), _seconds(lambda: replacing.replace(places, chosen, NOW)))
    _put_back(places, standing)

    def work(acknowledge: Callable[[str], None]) -> None:
        acknowledge("")
        replacing.replace(places, chosen, NOW)

    for _ in range(kills):
        killed(work, folder / "acknowledged", 1, reach.moment())
        sound(places)
        found = _content(places.database)
        assert found in (before, good)
        reach.was(done=found == good)
        if found == good:
            done += 1
            assert any(_content(file) == before for file in places.backups.glob("before-restore-*.db"))
        assert _content(kept) == good
        _put_back(places, standing)
    return {"kills": kills, "restored": done, "half": 0, "unreachable": 0}


def _seconds(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began


def _put_back(places: Places, standing: Path) -> None:
    for file in (*places.backups.glob("before-restore-*"), *places.folder.glob("journal.db?*")):
        file.unlink()
    temporary = places.database.with_suffix(".again")
    shutil.copy(standing, temporary)
    temporary.replace(places.database)


def _merges(folder: Path, kills: int) -> dict[str, int]:
    """Merging 400 entries is all of it or nothing; the next try does it."""
    places, standing = home(folder / "home"), folder / "standing.db"
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
    shutil.copy(places.database, standing)
    reach = Reach(random.Random(kills), _seconds(lambda: _merge(places, lambda _: None)))
    _put_back(places, standing)
    done = 0
    for _ in range(kills):
        killed(lambda acknowledge: _merge(places, acknowledge), folder / "acknowledged", 1, reach.moment())
        sound(places)
        found = Reader(places).counts().episodes
        assert found in (1, 401)
        done += found == 401
        reach.was(done=found == 401)
        _merge(places, lambda _: None)
        assert Reader(places).counts().episodes == 401
        _put_back(places, standing)
    return {"kills": kills, "merged": done, "half": 0, "stuck": 0}


def _merge(places: Places, acknowledge: Callable[[str], None]) -> None:
    made = merge(Side(Reader(places).history(trash=True)), Side(THEIRS))
    with Journal(places, clock_at()) as journal:
        acknowledge("")
        journal.merge(Merged([Row("episode", one.ours, one.row, one.at) for one in made.added]))


def test_a_few_killed_restores(tmp_path: Path) -> None:
    assert _restores(tmp_path, 12)["half"] == 0


def test_a_few_killed_merges(tmp_path: Path) -> None:
    assert _merges(tmp_path, 6)["half"] == 0


@pytest.mark.fault
@pytest.mark.slow
def test_a_hundred_killed_restores(tmp_path: Path) -> None:
    result = _restores(tmp_path, 100)
    told("kill -9 while restoring a backup", **result)
    assert 10 < result["restored"] < 90


@pytest.mark.fault
@pytest.mark.slow
def test_fifty_killed_merges(tmp_path: Path) -> None:
    result = _merges(tmp_path, 50)
    told("kill -9 while merging 400 entries", **result)
    assert 5 < result["merged"] < 45
