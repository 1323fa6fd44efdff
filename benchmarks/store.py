"""The store within one process, turn by turn with plain sqlite3 on a copy of the same file: T9, T10, T11 and T16."""

import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from benchmarks import diary, homes, limits, measure
from benchmarks.rows import Row
from journal.model.drafts import EpisodeDraft

if TYPE_CHECKING:
    from journal.clock import Clock
    from journal.store.journal import Journal

TURNS, WARM, OPENINGS, LOOKS = 60, 5, 300, 9
MOST_SAVE_MS = 20.0
PHRASE = "left foot tingling 4 20m ago, slept on it"
PRAGMAS = ("journal_mode=TRUNCATE", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")


def rows(folder: Path, home: Path, entries: int) -> Iterator[Row]:
    """Opening, saving and the rules after a save, in a copy of this journal."""
    from journal import paths
    from journal.clock import SystemClock
    from journal.store import opening
    from journal.store.connection import PLAIN
    from journal.store.journal import Journal

    copy = folder / f"copy-{entries}"
    shutil.copytree(home, copy)
    os.environ["JOURNAL_HOME"] = str(copy)
    places, clock = paths.places(), SystemClock()
    plain = folder / f"plain-{entries}.db"
    shutil.copy(places.database, plain)
    yield _opening(lambda: opening.bring_up_to_date(places, PLAIN, writing=False), places.database, entries)
    with Journal(places, clock) as journal, _Plain(plain) as least:
        save = [
            (_took(partial(journal.save, _draft(clock.now() - timedelta(minutes=turn)))), _took(least.save))
            for turn in range(WARM + TURNS)
        ][WARM:]
        looks = median(list(_looks(journal, clock))[1:])  # at the first one everything is read
    ours, limit = ([pair[at] for pair in save] for at in (0, 1))
    usual, late = median(ours), quantiles(ours, n=20)[-1]
    ratio = median(a / b for a, b in save)
    yield Row("T10", "a save, median", entries, usual, median(limit), "ms", ratio, 2.5, "clock")
    yield Row("T10", "a save, slowest in 20", entries, late, MOST_SAVE_MS, "ms", late / MOST_SAVE_MS, 1.0, "clock")
    yield Row("T16", "the rules after a save, against the save", entries, looks, usual, "ms", looks / usual, 1.0, "clock")


def _looks(journal: "Journal", clock: "Clock") -> Iterator[float]:
    """What a look takes after each of some saves, in a program that stays open."""
    from journal.store import lookout
    from journal.store.reader import Reader

    reader = Reader(journal.reader.places, keeping=True)
    for turn in range(LOOKS):
        journal.save(_draft(clock.now() - timedelta(hours=turn)))
        yield _took(lambda: lookout.look(reader, clock.now()))


def _draft(at: datetime) -> EpisodeDraft:
    from journal.phrase.understand import understand

    return understand(PHRASE, at, "UTC").draft


def importing(folder: Path, entries: int, pairs: int) -> Iterator[Row]:
    """T11: a document of so many entries into an empty journal, against executemany."""
    document = folder / "import.json"
    document.write_text(diary.decade(homes.RECENT, entries - homes.RECENT, homes.WINDOW_DAYS, homes.YEARS), encoding="utf-8")
    costs = []
    for turn in range(pairs):
        home = folder / f"import-{turn}"
        home.mkdir()
        plain = [sys.executable, "-c", limits.IMPORT, str(document), str(home / "plain.db")]
        costs.append(
            (
                measure.cost(homes.command(home, "import", "--yes", str(document)), dict(os.environ)),
                measure.cost(plain, dict(os.environ)),
            )
        )
        shutil.rmtree(home)
    ours, limit = (median(pair[at].cpu for pair in costs) * 1000 for at in (0, 1))
    ratio = median(mine.cpu / least.cpu for mine, least in costs)
    yield Row("T11", "import of a document", entries, ours, limit, "ms", ratio, 4.0)


def _opening(ours: Callable[[], None], database: Path, entries: int) -> Row:
    def least() -> None:
        connection = sqlite3.connect(f"file:{database}?mode=rw", uri=True)
        for setting in ("busy_timeout=5000", "trusted_schema=OFF", "cell_size_check=ON", "query_only=ON"):
            connection.execute(f"PRAGMA {setting}").fetchall()
        connection.execute("PRAGMA user_version").fetchone()
        connection.execute("SELECT version_num FROM alembic_version").fetchone()
        connection.close()

    pairs = [(_took(ours), _took(least)) for _ in range(OPENINGS)][WARM:]
    mine, other = (median(costs) for costs in zip(*pairs, strict=True))
    ratio = median(a / b for a, b in pairs)
    return Row("T9", "the check of the file at the start", entries, mine, other, "ms", ratio, 1.1, "clock")


def _took(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


class _Plain:
    """One row and one row below it, as durable as ours, by sqlite3 alone."""

    def __init__(self, database: Path) -> None:
        self._connection = sqlite3.connect(database, isolation_level=None)
        for setting in PRAGMAS:
            self._connection.execute(f"PRAGMA {setting}").fetchall()
        self._connection.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, started, ended, onset, note)")
        self._connection.execute("CREATE TABLE plain_site (id INTEGER PRIMARY KEY, plain REFERENCES plain, region, side, felt)")

    def __enter__(self) -> "_Plain":
        return self

    def __exit__(self, *_error: object) -> None:
        self._connection.close()

    def save(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        values = ("2026-03-01T08:10:00", "2026-03-01T08:30:00", "sudden", PHRASE)
        made = self._connection.execute("INSERT INTO plain (started, ended, onset, note) VALUES (?, ?, ?, ?)", values)
        site = (made.lastrowid, "foot", "left", "tingling")
        self._connection.execute("INSERT INTO plain_site (plain, region, side, felt) VALUES (?, ?, ?, ?)", site)
        self._connection.execute("COMMIT")
