"""Power cuts: entries are saved by the journal's own code on a disk that is recorded, and looked for on what a cut may leave.

A kill can't show this: what the system holds is not lost by it. The settings that SQLite or others would choose are tried too,
and must lose something, else the test proves nothing.
"""

import random
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from journal.paths import Places
from journal.store import connection
from journal.store.connection import Factory
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, draft, home, reading, site
from tests.faults import dbapi
from tests.faults.disk import Disk, Recorder, Step
from tests.faults.telling import told

WEAK = {
    "WAL, NORMAL": ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "secure_delete=ON"),
    "SQLite's own": ("journal_mode=DELETE", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"),
}


def _recorded(places: Places, saves: int, chance: random.Random) -> tuple[dict[str, bytes], list[Step]]:
    """What was on the disk before, and each step of the saves."""
    Journal(places, clock_at()).close()
    before = {places.database.name: places.database.read_bytes()}
    recorder = Recorder()
    with Journal(places, clock_at(), Factory(module=dbapi)) as journal:
        for number in range(saves):
            start = NOW - timedelta(hours=number + 1)
            first = reading(start, site("foot.sole", "both", "burning"), site("leg.calf_back", "left", "reduced"))
            saved = journal.save(draft(start, first, reading(NOW), notes="x" * chance.randint(0, 3000)))
            recorder.saved(saved.id)
            if chance.random() < 0.2:
                journal.trash(saved.id)
    recorder.unregister()
    return before, recorder.steps


def _cuts(steps: list[Step], states: int, chance: random.Random) -> list[int]:
    """Where the power goes: half of them right after something was said to be saved."""
    after = [number + 1 for number, step in enumerate(steps) if step.what == "saved"]
    return sorted(chance.choice(after) if chance.random() < 0.5 else chance.randint(1, len(steps)) for _ in range(states))


def _judged(places: Places, acknowledged: set[str]) -> str:
    """What is wrong with the journal after the cut; empty when nothing is."""
    try:
        with closing(sqlite3.connect(places.database)) as raw:
            if raw.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                return "unreadable"
            found = {key for (key,) in raw.execute("SELECT id FROM episode")}
            sql = "SELECT count(*) FROM episode AS e WHERE (SELECT count(*) FROM reading WHERE episode_id = e.id) <> 2 "
            half = raw.execute(f"{sql} OR (SELECT count(*) FROM site WHERE episode_id = e.id) <> 3").fetchone()[0]
            orphans = raw.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.Error:
        return "unreadable"
    return "half" if half or orphans else "lost" if acknowledged - found else ""


def _states(folder: Path, states: int, saves: int, seed: int) -> dict[str, int]:
    chance = random.Random(seed)
    before, steps = _recorded(home(folder / "recorded"), saves, chance)
    places = home(folder / "cut")
    places.folder.mkdir()
    disk, said, at = Disk(before), set[str](), 0
    found = {"states": states, "lost": 0, "unreadable": 0, "half": 0}
    for number, cut in enumerate(_cuts(steps, states, chance)):
        for step in steps[at:cut]:
            disk.take(step)
            if step.what == "saved":
                said.add(step.file)
        at = cut
        for file in places.folder.glob("journal.db*"):
            file.unlink()
        for name, content in disk.cut(chance).items():
            (places.folder / name).write_bytes(content)
        wrong = _judged(places, said)
        if wrong:
            found[wrong] += 1
        elif number % 25 == 0:  # and as the journal itself reads it
            assert Reader(places).damaged() == ()
            assert said <= {one.id for one in Reader(places).history(trash=True).episodes}
    return found


def _many(folder: Path, runs: int, states: int) -> dict[str, int]:
    every = [_states(folder / f"{run}", states, 60, run) for run in range(runs)]
    return {name: sum(one[name] for one in every) for name in every[0]}


def test_two_hundred_power_cuts(tmp_path: Path) -> None:
    assert _states(tmp_path, 200, 25, 1) == {"states": 200, "lost": 0, "unreadable": 0, "half": 0}


@pytest.mark.parametrize("weak", WEAK.values(), ids=WEAK)
def test_other_settings_lose_entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, weak: tuple[str, ...]) -> None:
    monkeypatch.setattr(connection, "_WRITING", weak)
    assert _states(tmp_path, 300, 40, 1)["lost"] > 0


@pytest.mark.fault
@pytest.mark.slow
def test_five_thousand_power_cuts(tmp_path: Path) -> None:
    result = _many(tmp_path, 10, 500)
    told("power cut while saving", **result)
    assert result == {"states": 5000, "lost": 0, "unreadable": 0, "half": 0}


@pytest.mark.fault
@pytest.mark.slow
@pytest.mark.parametrize("weak", WEAK, ids=WEAK)
def test_what_other_settings_lose(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, weak: str) -> None:
    monkeypatch.setattr(connection, "_WRITING", WEAK[weak])
    result = _many(tmp_path, 2, 500)
    told(f"control: power cut with other settings ({weak})", **{"states": 1000, "went wrong": 1000 - _good(result)})
    assert result["lost"] > 0


def _good(result: dict[str, int]) -> int:
    return result["states"] - result["lost"] - result["unreadable"] - result["half"]
