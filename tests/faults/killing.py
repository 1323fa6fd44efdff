"""A child that works on a journal and is killed with SIGKILL at a moment chosen by chance."""

import os
import random
import signal
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from journal.paths import Places

Work = Callable[[Callable[[str], None]], None]


class Reach:
    """How long work of which half is to be killed may go on: how long it takes depends on what else the computer does."""

    def __init__(self, chance: random.Random, usual: float) -> None:
        self._chance, self._longest = chance, 2 * usual

    def moment(self) -> float:
        """Seconds after which to kill it, by chance."""
        return self._chance.uniform(0, self._longest)

    def was(self, *, done: bool) -> None:
        """Learn from a kill: that the work was `done` by then, or cut short."""
        self._longest *= 0.9 if done else 1.1


def killed(work: Work, acknowledged: Path, signs: int, after: float) -> None:
    """Runs `work` in a child and kills it `after` seconds from its sign number `signs`; each sign is noted in a file."""
    read, tell = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            notes = os.open(acknowledged, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)

            def acknowledge(name: str) -> None:
                os.write(notes, f"{name}\n".encode())
                os.write(tell, b"x")

            work(acknowledge)
        finally:
            os._exit(1)
    os.close(tell)
    for _ in range(signs):
        assert os.read(read, 1) == b"x"
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(read)


def sound(places: Places) -> None:
    """SQLite finds nothing wrong with the file, and no part is without what it belongs to."""
    raw = sqlite3.connect(places.database)
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    raw.close()
