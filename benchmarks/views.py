"""The page of trends over a long journal: how long a change of view takes, and how long it ever holds up the keys.

The app runs without a terminal, at the size of a large one. Beside it a task wakes every millisecond: the longest time between
two of its turns is how long a key would have waited. Before each change nothing is asked of it for a while, so that no turn
pays for another. On a busy machine other programs hold it up as well; the median of the turns says more than the longest.
"""

import asyncio
import itertools
import os
import time
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import trends

SIZE, MOST_MS, REST = (120, 40), 100.0, 0.5
PERIODS = {"90 days": (), "all": ("right_square_bracket", "right_square_bracket")}  # and the keys that lead to each


class Longest:
    """The longest time in milliseconds between two turns of the loop since it was last set to 0."""

    def __init__(self) -> None:
        self.found = 0.0

    async def watch(self) -> None:
        before = time.perf_counter()
        while True:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            self.found, before = max(self.found, (now - before) * 1000), now


def run(folder: Path, entries: int, pairs: int) -> None:
    """Prints one line for each view and period; one that holds up the keys for too long is marked, in words."""
    trends.made(folder, entries)
    os.environ |= {"HOME": str(folder), "JOURNAL_HOME": str(folder), "TZ": "UTC"}
    print(f"{entries} entries over {trends.YEARS} years, {pairs} turns; keys wait at most {MOST_MS:.0f} ms")
    print(f"{'period':<10}{'view':<12}{'shown ms':>9}{'keys wait ms':>14}{'longest':>9}")
    asyncio.run(_measured(pairs))


async def _measured(pairs: int) -> None:
    from journal import paths
    from journal.app import JournalApp
    from journal.clock import SystemClock
    from journal.words.trends_page import VIEWS

    apart = itertools.count(0.0, 5.0)  # seconds between keys, so that none of them seems to be held down
    app, longest = JournalApp(paths.places(), SystemClock(), steady=apart.__next__), Longest()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause(REST)
        await _pressed(pilot, "t")
        watching = asyncio.create_task(longest.watch())
        for period, keys in PERIODS.items():
            for key in keys:
                await _pressed(pilot, key)
            turns: dict[str, list[tuple[float, float]]] = {}
            for _ in range(pairs * len(VIEWS)):
                longest.found = 0.0
                took = await _pressed(pilot, "tab")
                turns.setdefault(app.screen.view, []).append((took, longest.found))
            for view, found in turns.items():
                _row(period, view, found)
        watching.cancel()


async def _pressed(pilot: Any, key: str) -> float:
    """Milliseconds from a key until what it shows is counted and drawn; then a rest."""
    began = time.perf_counter()
    await pilot.press(key)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    took = (time.perf_counter() - began) * 1000
    await pilot.pause(REST)
    return took


def _row(period: str, view: str, turns: list[tuple[float, float]]) -> None:
    shown, waits = ([turn[at] for turn in turns] for at in (0, 1))
    mark = "" if median(waits) <= MOST_MS else "  above"
    print(f"{period:<10}{view:<12}{median(shown):>9.0f}{median(waits):>14.1f}{max(waits):>9.1f}{mark}", flush=True)
