"""The commands from the shell, each a process of its own, against the least one could do: T7, T8, and how they grow."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks import homes, limits, measure
from benchmarks.rows import Row

PHRASE = "left foot tingling 4 20m ago, slept on it"
GROWTH = 1.1


class Case(NamedTuple):
    """A command, the limit it is held against, the ratio to stay below, and whether it must not grow with the journal."""

    target: str
    arguments: tuple[str, ...]
    limit: str
    goal: float
    level: bool = False


CASES = (
    Case("T8", ("--version",), limits.READ, 1.3),
    Case("T8", ("--help",), limits.READ, 1.3),
    Case("T8", ("status", "--short"), limits.READ, 1.3, level=True),
    Case("T8", ("list", "-n", "10"), limits.READ, 1.3, level=True),
    Case("T8", ("today",), limits.READ, 1.3, level=True),
    Case("T8", ("check",), limits.READ, 2.5, level=True),
    Case("T7", ("log", "--yes", PHRASE), limits.WRITE, 1.3, level=True),
)


def rows(folder: Path, home: Path, entries: int, pairs: int) -> Iterator[Row]:
    """Each command in this journal against its limit."""
    file = folder / f"rows-{entries}.db"
    limits.prepare(str(file), entries)
    for case in CASES:
        limit = [sys.executable, "-c", case.limit, str(file)]
        found = measure.compare(homes.command(home, *case.arguments), limit, dict(os.environ), pairs)
        yield _row(case.target, _name(case), entries, found, case.goal)


def growth(long: Path, short: Path, entries: int, pairs: int) -> Iterator[Row]:
    """The commands that read, in a long journal against a short one with the same last half year."""
    for case in CASES:
        if case.level:
            ours, limit = (homes.command(home, *case.arguments) for home in (long, short))
            found = measure.compare(ours, limit, dict(os.environ), pairs)
            yield _row(case.target, f"{_name(case)}, against a short journal", entries, found, GROWTH)


def _name(case: Case) -> str:
    return " ".join(argument for argument in case.arguments if argument != PHRASE)


def _row(target: str, what: str, entries: int, found: measure.Comparison, goal: float) -> Row:
    return Row(target, f"journal {what}", entries, found.ours * 1000, found.limit * 1000, "ms", found.cpu_ratio, goal)
