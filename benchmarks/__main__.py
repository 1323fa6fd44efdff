"""`make bench`: how near the journal comes to what Python and Textual can do. Each row is a ratio, measured turn by turn.

Absolute times move by a third from run to run on a shared machine; quote the ratios. Everything happens in a scratch folder.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks import body, chart, commands, history, homes, peers, report, rows, start, store, trends, views
from benchmarks.rows import Row

SHORT, MIDDLE = 1000, 10_000


class Bench(NamedTuple):
    """Where it is measured, how long the long journal is, how often each pair runs, a python with plotext and reportlab."""

    folder: Path
    entries: int
    pairs: int
    others: str | None

    @property
    def long(self) -> Path:
        return homes.made(self.folder, self.entries)

    @property
    def short(self) -> Path:
        return homes.made(self.folder, SHORT)


def _start(bench: Bench) -> Iterator[Row]:
    yield from start.rows(bench.long, bench.entries, bench.pairs)
    yield from start.typing(bench.long, bench.entries)
    yield from start.resting(bench.long, bench.entries)


def _commands(bench: Bench) -> Iterator[Row]:
    yield from commands.rows(bench.folder, homes.made(bench.folder, 0), 0, bench.pairs)
    yield from commands.rows(bench.folder, bench.short, SHORT, bench.pairs)
    for entries in (MIDDLE, bench.entries):
        yield from commands.growth(homes.made(bench.folder, entries), bench.short, entries, bench.pairs)


def _store(bench: Bench) -> Iterator[Row]:
    for entries in dict.fromkeys((SHORT, MIDDLE, bench.entries)):
        yield from store.rows(bench.folder, homes.made(bench.folder, entries), entries)


def _chart(bench: Bench) -> Iterator[Row]:
    if bench.others is not None:
        yield from chart.rows(bench.others, bench.pairs)


PARTS: dict[str, Callable[[Bench], Iterator[Row]]] = {
    "start": _start,
    "commands": _commands,
    "store": _store,
    "import": lambda bench: store.importing(bench.folder, bench.entries, max(1, bench.pairs // 3)),
    "history": lambda bench: history.rows(bench.long, bench.short, bench.entries, bench.pairs),
    "trends": lambda bench: trends.rows(_folder(bench, "trends"), bench.entries, bench.pairs),
    "chart": _chart,
    "report": lambda bench: report.rows(_folder(bench, "report"), bench.entries, bench.pairs, bench.others),
}
PEERS = {"peers": lambda bench: peers.rows(_folder(bench, "peers"), bench.long, bench.entries, bench.pairs)}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help=f"which of {', '.join([*PARTS, *PEERS])} (default: all but peers)"
    )
    parser.add_argument("--entries", type=int, default=100_000, help="how long the long journal is (default: 100000)")
    parser.add_argument("--pairs", type=int, default=7, help="how often each pair runs (default: 7)")
    parser.add_argument(
        "--others", "--plotext", metavar="PYTHON", help="a python that has plotext and reportlab; see benchmarks/chart.py"
    )
    parser.add_argument("--json", metavar="FILE", help="also write all of it into this file")
    parser.add_argument("--write", action="store_true", help="also write the table into docs/performance.md")
    parser.add_argument("--body", action="store_true", help="instead: drawing the body at several sizes")
    parser.add_argument("--views", action="store_true", help="instead: changing from view to view of the trends")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        if options.body:
            body.run(options.pairs)
        elif options.views:
            views.run(folder, options.entries, options.pairs)
        else:
            _measure(Bench(folder, options.entries, options.pairs, options.others), options)
    return 0


def _measure(bench: Bench, options: argparse.Namespace) -> None:
    print(rows.HEADING)
    found = [row for part in options.parts or PARTS for row in rows.show((PARTS | PEERS)[part](bench))]
    if options.json:
        Path(options.json).write_text(rows.as_json(found), encoding="utf-8")
    if options.write:
        rows.write(found)


def _folder(bench: Bench, name: str) -> Path:
    made = bench.folder / name
    made.mkdir()
    return made


if __name__ == "__main__":
    sys.exit(main())
