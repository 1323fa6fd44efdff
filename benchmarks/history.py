"""The history of a long journal: how long it takes to open against a short one, and to turn a page against a minimal app.

All is timed as somebody at the terminal sees it, from the key to the paint. The programs run side by side and are asked turn by
turn; the first turns, which load modules, do not count. The minimal apps paint a page of plain text, or one number. On a busy
machine only the time of the processor says how much is done between key and paint, so that is what the limit is for.
"""

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from benchmarks import limits, long
from benchmarks.terminal import Terminal

SHORT, OPEN_TARGET, PAGE_TARGET = 1000, 1.5, 2.0
HISTORY, BACK, PAGE_DOWN = b"h", b"\x1b", b"\x1b[6~"
WARM, PROCESSES = 2, 3


def run(folder: Path, entries: int, pairs: int) -> None:
    """Prints one line for opening, one for turning a page."""
    homes = [long.made(folder, count) for count in (entries, SHORT)]
    for home in homes:
        (home / "settings.toml").write_text("welcomed = true\n", encoding="utf-8")
    print(f"{'key to paint':<52}{'ms':>9}{'limit ms':>9}{'x':>8}{'target':>8}")
    with ExitStack() as stack:
        journal, other = (stack.enter_context(Terminal(long.through_env(home, ()))) for home in homes)
        number, page = (
            stack.enter_context(Terminal([sys.executable, "-c", limits.SCREEN, what])) for what in ("number", "page")
        )
        for one in (journal, other, number, page):
            one.settle(2.0)
        opened = [(_opened(journal, entries), _opened(other, SHORT)) for _ in range(WARM + pairs)]
        _row(f"opening History, {entries:,} against {SHORT:,} entries", opened[WARM:], OPEN_TARGET)
        journal.press(HISTORY, until=f"{entries:,} entries".encode())
        turned = [[one.press(PAGE_DOWN) for one in (journal, page, number)] for _ in range(WARM + pairs)]
        _row("PgDn in History against a minimal page", [(ours, limit) for ours, limit, _ in turned[WARM:]])
        _row("PgDn in History against a minimal number", [(ours, limit) for ours, _, limit in turned[WARM:]])
    costs = [[_processor(homes[0], what) for what in ("history", "page")] for _ in range(PROCESSES)]
    _row("the same, of the processor, against a minimal page", [(ours, limit) for ours, limit in costs], PAGE_TARGET)


def _processor(home: Path, what: str) -> float:
    """Seconds of the processor from the key to the paint."""
    command = long.through_env(home, (what,), "benchmarks.paging")
    return float(subprocess.run(command, capture_output=True, check=True, text=True).stdout) / 1000


def _opened(journal: Terminal, entries: int) -> float:
    """Seconds until the number of entries stands above the list, which comes with the first rows; then back again."""
    took = journal.press(HISTORY, until=f"{entries:,} entries".encode())
    journal.press(BACK)
    return took


def _row(name: str, turns: list[tuple[float, float]], target: float | None = None) -> None:
    ratio = median(ours / limit for ours, limit in turns)
    ours, limit = (median(costs) * 1000 for costs in zip(*turns, strict=True))
    wanted = "" if target is None else f"{target:>8.2f}{'' if ratio <= target else '  above'}"
    print(f"{name:<52}{ours:>9.1f}{limit:>9.1f}{ratio:>8.2f}{wanted}", flush=True)
