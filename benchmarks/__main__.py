"""`make bench`: how long the daily commands take, as ratios to a limit measured in the same run, turn by turn.

Absolute times move by a third from run to run on a shared machine; quote the ratios. Everything happens in a scratch folder.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from benchmarks import body, chart, diary, history, limits, long, measure, report, trends, views

PHRASE = "left foot tingling 4 20m ago"


class Case(NamedTuple):
    """A command, the limit it is held against, and the ratio to stay below."""

    arguments: tuple[str, ...]
    limit: str
    target: float


CASES = (
    Case(("--version",), limits.READ, 1.3),
    Case(("--help",), limits.READ, 1.3),
    Case(("status", "--short"), limits.READ, 1.3),
    Case(("list", "-n", "10"), limits.READ, 1.3),
    Case(("today",), limits.READ, 1.3),
    Case(("check",), limits.READ, 1.3),
    Case(("log", "--yes", PHRASE), limits.WRITE, 1.3),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--entries", type=int, default=1000, help="how long the journal is (default: 1000)")
    parser.add_argument("--pairs", type=int, default=11, help="how often each pair runs (default: 11)")
    parser.add_argument("--long", type=int, metavar="N", help="instead: N entries over ten years against the last months alone")
    parser.add_argument(
        "--history", type=int, metavar="N", help="instead: opening and paging the history of N entries on a terminal"
    )
    parser.add_argument("--body", action="store_true", help="instead: drawing the body at several sizes")
    parser.add_argument("--trends", type=int, metavar="N", help="instead: every view of the trends over N entries of ten years")
    parser.add_argument(
        "--views", type=int, metavar="N", help="instead: changing from view to view of the trends over N entries of ten years"
    )
    parser.add_argument(
        "--chart", metavar="PYTHON", help="instead: a line of ten years, beside the plotext that this python has"
    )
    parser.add_argument("--report", type=int, metavar="N", help="instead: the doctor's page, and the spreadsheet of N entries")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.body:
            body.run(options.pairs)
        elif options.chart:
            chart.run(options.chart, options.pairs)
        elif options.report:
            report.run(Path(folder), options.report, options.pairs)
        elif options.trends:
            trends.run(Path(folder), options.trends, options.pairs)
        elif options.views:
            views.run(Path(folder), options.views, options.pairs)
        elif options.history:
            history.run(Path(folder), options.history, options.pairs)
        elif options.long:
            long.run(Path(folder), options.long, options.pairs)
        else:
            run(Path(folder), options.entries, options.pairs)
    return 0


def run(folder: Path, entries: int, pairs: int) -> None:
    """Prints one line for each command. A ratio above its target is marked, in words."""
    environment = {**os.environ, "HOME": str(folder), "JOURNAL_HOME": str(folder / "journal"), "TZ": "UTC"}
    journal = [sys.executable, "-m", "journal"]
    rows = str(folder / "rows.db")
    limits.prepare(rows, entries)
    made = folder / "diary.json"
    made.write_text(diary.document(entries), encoding="utf-8")
    took = measure.cost([*journal, "import", "--yes", str(made)], environment)
    print(f"{entries} entries, {pairs} pairs, Python {sys.version.split()[0]}; import of all: {took.wall:.2f} s")
    print(f"{'command':<32}{'ms':>7}{'limit':>7}{'wall x':>8}{'cpu x':>8}{'target':>8}")
    for case in CASES:
        found = measure.compare([*journal, *case.arguments], [sys.executable, "-c", case.limit, rows], environment, pairs)
        mark = "" if found.cpu_ratio <= case.target else "  above"
        print(
            f"{' '.join(case.arguments):<32}{found.ours * 1000:>7.0f}{found.limit * 1000:>7.0f}"
            f"{found.wall_ratio:>8.2f}{found.cpu_ratio:>8.2f}{case.target:>8.2f}{mark}",
            flush=True,
        )


if __name__ == "__main__":
    sys.exit(main())
