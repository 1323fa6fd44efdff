"""The app from its start, as somebody at the terminal sees it, against the least app with a line to type in: T1 to T6.

Each pair is two processes of their own, one after the other. Keys are sent the moment something is painted.
"""

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from benchmarks import homes, limits
from benchmarks.rows import Row
from benchmarks.terminal import Screen, Terminal

ROW = b"esterday"  # how the newest entry begins, and what stands behind the cursor in the line of the least app
FORM, TYPED = b"n", "left foot tingling 4"
WRITTEN, SAVE, SAVED = b"left foot tingling 4 20m ago, slept on it", b"\x1bOQ", b"Saved"
LETTERS, BREATH = 40, 0.12
IDLE, COPIED = 10.0, 8.0  # seconds of rest, and until the backup of a start is made
WARM = 1


class Begun(NamedTuple):
    """One start: the first paint and the first row in seconds of clock and processor, then keys, memory and rest."""

    paint: float
    paint_cpu: float
    rows: float
    rows_cpu: float
    accepted: float
    kept: int
    browsed: float
    written: float


def rows(home: Path, entries: int, pairs: int) -> Iterator[Row]:
    """A row for each promise about the start, the memory and the rest."""
    least = [sys.executable, "-c", limits.LINE]
    found = [(_ours(home), _least(least)) for _ in range(WARM + pairs)][WARM:]

    def row(target: str, what: str, part: str, goal: float | None = None, against: str = "", unit: str = "ms") -> Row:
        both = [(getattr(mine, part), getattr(other, against or part)) for mine, other in found]
        scale = 1000 if unit == "ms" else 1
        mine, other = (median(values) * scale for values in zip(*both, strict=True))
        of = "memory" if unit == "MiB" else "cpu" if part.endswith("cpu") else "clock"
        return Row(target, what, entries, mine, other, unit, median(a / b for a, b in both), goal, of)

    yield row("T1", "first frame", "paint_cpu", 1.25)
    yield row("T1", "first frame, by the clock", "paint")
    yield row("T2", "latest rows, against a first frame", "rows_cpu", 1.35, against="paint_cpu")
    yield row("T2", "latest rows, by the clock", "rows", against="paint")
    yield row("T3", "first of the keys typed at first paint is seen", "accepted", 1.35)
    kept, sent = min(mine.kept for mine, _other in found), len(TYPED)
    yield Row("T3", "keys typed at first paint, kept at worst", entries, kept, sent, "", sent / max(kept, 1), 1.0, "keys")
    yield row("T5", "peak memory after looking around", "browsed", 1.25, unit="MiB")
    yield row("T5", "peak memory after a save", "written", 2.1, unit="MiB")


def typing(home: Path, entries: int) -> Iterator[Row]:
    """T4: from a letter in the form to its paint, against the line of the least app, letter by letter."""
    with ExitStack() as stack:
        homes.tidy(home)
        journal = stack.enter_context(Terminal(homes.command(home)))
        least = stack.enter_context(Terminal([sys.executable, "-c", limits.LINE]))
        for one in (journal, least):
            one.until(ROW)
            one.settle(1.0)
        journal.press(FORM)
        journal.settle(2.0)
        letters = (TYPED * LETTERS)[:LETTERS].replace(" ", "x").encode()
        turns = [(journal.press(bytes([key]), quiet=BREATH), least.press(bytes([key]), quiet=BREATH)) for key in letters]
    for which, of, goal in (("median", median, 1.5), ("slowest in 20", _late, 2.5)):
        ours, limit = (of([turn[at] * 1000 for turn in turns]) for at in (0, 1))
        yield Row("T4", f"key to paint in the form, {which}", entries, ours, limit, "ms", ours / limit, goal, "clock")


def _late(costs: list[float]) -> float:
    return quantiles(costs, n=20)[-1]


def resting(home: Path, entries: int) -> Iterator[Row]:
    """T6: what is used while nobody presses a key, after the backup that each start makes."""
    homes.tidy(home)
    used = []
    for command in (homes.command(home), [sys.executable, "-c", limits.LINE]):
        with Terminal(command) as one:
            one.until(ROW)
            one.rest(COPIED)
            used.append(one.rest(IDLE))
    (cpu, written), (least_cpu, least) = used
    what = f"processor in {IDLE:.0f} seconds of rest"
    yield Row("T6", what, entries, cpu * 1000, least_cpu * 1000, "ms", cpu / least_cpu, 1.5)
    ours, limit = (size / IDLE / 1000 for size in (written, least))
    yield Row("T6", "output a second at rest", entries, ours, limit, "kB", written / least, 1.5, "bytes")


def _ours(home: Path) -> Begun:
    command = homes.command(home)
    homes.tidy(home)
    with Terminal(command) as one:
        paint = one.first_paint()
        shown = one.until(ROW)
        one.settle(1.0)
        one.press(b"h")
        for _ in range(3):
            one.press(b"\x1b[6~")
        one.press(b"\x1b")
        browsed = one.peak
        one.press(FORM)
        one.press(WRITTEN)
        one.press(SAVE, until=SAVED)
        one.settle()
        peak = one.peak
    accepted, kept = _typed_at_once(command, FORM)
    return Begun(*paint, *shown, accepted, kept, browsed, peak)


def _least(command: list[str]) -> Begun:
    with Terminal(command) as one:
        paint = one.first_paint()
        shown = one.until(ROW)
        one.settle(1.0)
        peak = one.peak
    accepted, kept = _typed_at_once(command, b"")
    return Begun(*paint, *shown, accepted, kept, peak, peak)


def _typed_at_once(command: list[str], before: bytes) -> tuple[float, int]:
    """Seconds from the start until what was typed at the first paint is read; how many letters are there at last."""
    screen = Screen()
    with Terminal(command, screen) as one:
        one.first_paint()
        one.send(before + TYPED.encode())
        seen = one.until_read(TYPED[:4])
        one.settle(1.5)
        kept = max(length for length in range(len(TYPED) + 1) if TYPED[:length] in screen.text)
    return seen.wall, kept
