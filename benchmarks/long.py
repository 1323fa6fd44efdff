"""Whether a long past slows today down: the same last months, with ten years before them in one of two journals.

A check and a save read only what the rules' window holds, so both journals should cost the same; the ratio says how near it is.
"""

import os
import sys
from pathlib import Path

from benchmarks import diary, measure

RECENT, WINDOW_DAYS, YEARS = 1000, 180, 10
COMMANDS = (("check",), ("log", "--yes", "left foot tingling 4 20m ago, slept on it"))
TARGET = 1.3


def run(folder: Path, entries: int, pairs: int) -> None:
    """Prints one line for each command: the long journal against the short one, turn by turn."""
    homes = {count: made(folder, count) for count in (RECENT, entries)}
    print(f"{entries} entries over {YEARS} years against the {RECENT} of the last {WINDOW_DAYS} days, {pairs} pairs")
    print(f"{'command':<48}{'long ms':>9}{'short ms':>9}{'cpu x':>7}{'target':>8}")
    for command in COMMANDS:
        long, short = (through_env(homes[count], command) for count in (entries, RECENT))
        found = measure.compare(long, short, dict(os.environ), pairs)
        mark = "" if found.cpu_ratio <= TARGET else "  above"
        print(
            f"{' '.join(command):<48}{found.ours * 1000:>9.0f}{found.limit * 1000:>9.0f}"
            f"{found.cpu_ratio:>7.2f}{TARGET:>8.2f}{mark}",
            flush=True,
        )


def made(folder: Path, count: int) -> Path:
    """The home of a journal with the recent entries and the rest of `count` before them."""
    home = folder / f"home-{count}"
    home.mkdir()
    document = folder / f"{count}.json"
    document.write_text(diary.decade(RECENT, count - RECENT, WINDOW_DAYS, YEARS), encoding="utf-8")
    took = measure.cost(through_env(home, ("import", "--yes", str(document))), dict(os.environ))
    print(f"import of {count}: {took.wall:.1f} s", flush=True)
    return home


def through_env(home: Path, command: tuple[str, ...], module: str = "journal") -> list[str]:
    """The command line of the journal, or of another module, with this home."""
    return ["env", f"HOME={home}", f"JOURNAL_HOME={home}", "TZ=UTC", sys.executable, "-m", module, *command]
