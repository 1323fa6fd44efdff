"""kill -9 while saving: whatever was acknowledged is there, whole, and the journal opens as if nothing had happened.

Each trial forks, saves through the real `Journal.save`, and notes each id in a file after the save came back. (A killed
program loses nothing the system already has: this is about half entries and stuck locks. What a power cut may take is decided
by the settings that tests/store/test_files.py pins.)
"""

import os
import random
import signal
import time
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from journal.model.views import History
from journal.paths import Places
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, draft, episode, home, reading, site
from tests.faults.killing import killed, sound
from tests.faults.telling import told


def _save_for_ever(places: Places, acknowledge: Callable[[str], None]) -> None:
    with Journal(places, clock_at()) as journal:
        acknowledge("")
        while True:
            start = NOW - timedelta(hours=1)
            first = reading(start, site("foot.sole", "both", "burning"), site("leg.calf_back", "left", "reduced"))
            saved = journal.save(draft(start, first, reading(NOW), notes="x" * 200))
            acknowledge(saved.id)


def _kills(places: Places, acknowledged: Path, kills: int, seed: int = 20) -> dict[str, int]:
    chance = random.Random(seed)
    stuck = 0
    for _ in range(kills):
        signs, after = chance.randint(1, 8), chance.uniform(0, 0.008)
        killed(lambda acknowledge: _save_for_ever(places, acknowledge), acknowledged, signs, after)
        stuck += (places.folder / "journal.db-journal").exists() and (places.folder / "journal.db-journal").stat().st_size > 0
        assert Reader(places).latest(1) is not None
        sound(places)
    known = set(acknowledged.read_text().split())
    found = Reader(places).history(trash=True).episodes
    assert all(len(one.readings) == 2 and len(one.readings[0].sites) == 2 for one in found)
    assert Reader(places).damaged() == ()
    return {"kills": kills, "acknowledged": len(known), "lost": len(known - {one.id for one in found}), "cut in a save": stuck}


def test_nothing_acknowledged_is_lost_in_a_few_kills(tmp_path: Path) -> None:
    result = _kills(home(tmp_path / "home"), tmp_path / "acknowledged", 20)
    assert result["lost"] == 0
    assert result["acknowledged"] >= 40  # else it proved nothing


@pytest.mark.fault
@pytest.mark.slow
@pytest.mark.parametrize("half", [0, 1])
def test_nothing_acknowledged_is_lost_in_a_thousand_kills(tmp_path: Path, half: int) -> None:
    # Ten journals of a hundred kills: in one, looking through all that was saved before would take longer than the kills.
    every = [_kills(home(tmp_path / f"home{n}"), tmp_path / f"acknowledged{n}", 100, seed=n) for n in range(half, 10, 2)]
    result = {name: sum(one[name] for one in every) for name in every[0]}
    told("kill -9 while saving", **result)
    assert result["lost"] == 0
    assert result["acknowledged"] >= 1500


def test_a_program_killed_in_its_first_moments_leaves_nothing_or_a_whole_journal(tmp_path: Path) -> None:
    chance = random.Random(1)
    made = 0
    for trial in range(12):
        places = home(tmp_path / f"home{trial}")
        child = os.fork()
        if child == 0:
            try:
                Journal(places, clock_at())
            finally:
                os._exit(0)
        time.sleep(chance.uniform(0, 0.08))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        made += Reader(places).exists()
        with Journal(places, clock_at()) as journal:  # and it just goes on
            assert journal.reader.latest(5) == ()
            journal.save(draft())
    assert made < 12


def _imports(places: Places, acknowledged: Path, rows: int, moments: Sequence[float]) -> dict[str, int]:
    """An import killed at each of these moments (in parts of how long it takes) adds all or nothing, and then it just works."""
    every = History(episodes=tuple(episode(NOW - timedelta(minutes=n), id=f"id-{n}") for n in range(rows)))
    with Journal(places, clock_at()) as journal:
        kept = journal.save(draft())
        standing = places.database.read_bytes()
        began = time.monotonic()
        journal.add_all(every, "big")
        usual = time.monotonic() - began
    found = {"kills": len(moments), "rows": rows, "imported": 0, "half": 0}

    def work(acknowledge: Callable[[str], None]) -> None:
        with Journal(places, clock_at()) as journal:
            acknowledge("")
            journal.add_all(every, "big")

    for moment in moments:
        again = places.database.with_suffix(".again")
        again.write_bytes(standing)
        again.replace(places.database)
        killed(work, acknowledged, 1, moment * usual)
        sound(places)
        there = Reader(places).counts().episodes
        found["imported"] += there == rows + 1
        found["half"] += there not in (1, rows + 1)
    assert kept.id in {one.id for one in Reader(places).latest(rows + 1)}
    return found


def test_an_import_that_is_killed_adds_nothing(tmp_path: Path) -> None:
    assert _imports(home(tmp_path / "home"), tmp_path / "acknowledged", 5_000, (0.2, 0.5, 0.8))["half"] == 0


@pytest.mark.fault
@pytest.mark.slow
def test_ten_killed_imports(tmp_path: Path) -> None:
    moments = [0.1 + 0.12 * number for number in range(10)]
    result = _imports(home(tmp_path / "home"), tmp_path / "acknowledged", 40_000, moments)
    told("kill -9 while importing", **result)
    assert result["half"] == 0
    assert result["imported"] < 10  # else it proved nothing
