"""Runs two programs turn by turn and compares them: only their ratio within one run means something on a shared machine."""

import os
import subprocess
import time
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple


class Cost(NamedTuple):
    """What one run of a program took: seconds on the wall clock, seconds of processor."""

    wall: float
    cpu: float


class Comparison(NamedTuple):
    """Medians of both, in seconds of wall clock, and the median of the paired ratios."""

    ours: float
    limit: float
    wall_ratio: float
    cpu_ratio: float


def cost(command: Sequence[str], environment: dict[str, str]) -> Cost:
    """Runs the command to its end. Raises RuntimeError when it fails, with what it said."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    said = process.stdout.read()
    _pid, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.stdout.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} gave {process.returncode}: {said.decode(errors='replace')}")
    return Cost(wall, usage.ru_utime + usage.ru_stime)


def compare(ours: Sequence[str], limit: Sequence[str], environment: dict[str, str], pairs: int) -> Comparison:
    """Runs both `pairs` times in turn, after one run of each to warm the caches of the disk."""
    cost(ours, environment)
    cost(limit, environment)
    costs = [(cost(ours, environment), cost(limit, environment)) for _ in range(pairs)]
    return Comparison(
        ours=median(mine.wall for mine, _theirs in costs),
        limit=median(theirs.wall for _mine, theirs in costs),
        wall_ratio=median(mine.wall / theirs.wall for mine, theirs in costs),
        cpu_ratio=median(mine.cpu / theirs.cpu for mine, theirs in costs),
    )
