"""The history of a long journal: how long it takes to open against a short one, and to turn a page against a minimal app.

All is timed as somebody at the terminal sees it, from the key to the paint. The programs run side by side and are asked turn by
turn; the first turns, which load modules, do not count. The minimal apps paint a page of plain text, or one number. On a busy
machine only the time of the processor says how much is done between key and paint, so that is what the limit is for.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from benchmarks import homes, limits
from benchmarks.rows import Row
from benchmarks.terminal import Terminal

OPEN_TARGET, PAGE_TARGET = 1.3, 2.0
HISTORY, BACK, PAGE_DOWN = b"h", b"\x1b", b"\x1b[6~"
COUNTED = b" entries"
WARM, PROCESSES = 2, 3


def rows(long: Path, short: Path, entries: int, pairs: int) -> Iterator[Row]:
    """Opening the history of these journals, and turning a page of it."""
    with ExitStack() as stack:
        journal, other = (stack.enter_context(Terminal(homes.command(home))) for home in (long, short))
        number, page = (
            stack.enter_context(Terminal([sys.executable, "-c", limits.SCREEN, what])) for what in ("number", "page")
        )
        for one in (journal, other, number, page):
            one.settle(2.0)
        opened = [(_opened(journal), _opened(other)) for _ in range(WARM + pairs)]
        yield _row("opening History, against that of a short journal", entries, opened[WARM:], OPEN_TARGET)
        journal.press(HISTORY, until=COUNTED)
        turned = [[one.press(PAGE_DOWN) for one in (journal, page, number)] for _ in range(WARM + pairs)]
        yield _row("PgDn in History, against a minimal page", entries, [(ours, limit) for ours, limit, _ in turned[WARM:]])
        yield _row("PgDn in History, against a minimal number", entries, [(ours, limit) for ours, _, limit in turned[WARM:]])
    costs = [[_processor(long, what) for what in ("history", "page")] for _ in range(PROCESSES)]
    yield _row("the same, against a minimal page", entries, [(ours, limit) for ours, limit in costs], PAGE_TARGET, "cpu")


def _processor(home: Path, what: str) -> float:
    """Seconds of the processor from the key to the paint."""
    command = homes.command(home, what, module="benchmarks.paging")
    return float(subprocess.run(command, capture_output=True, check=True, text=True).stdout) / 1000


def _opened(journal: Terminal) -> float:
    """Seconds until the number of entries stands above the list, which comes with the first rows; then back again."""
    took = journal.press(HISTORY, until=COUNTED)
    journal.press(BACK)
    return took


def _row(what: str, entries: int, turns: list[tuple[float, float]], goal: float | None = None, of: str = "clock") -> Row:
    ratio = median(ours / limit for ours, limit in turns)
    ours, limit = (median(costs) * 1000 for costs in zip(*turns, strict=True))
    return Row("T13", what, entries, ours, limit, "ms", ratio, goal, of)
