"""What a benchmark found: one row, which is printed, kept as JSON and written into docs/performance.md.

A row is a ratio between ours and a limit that was measured in the same run, turn by turn; seconds alone mean little.
"""

import json
import os
import platform
import re
import sqlite3
from collections.abc import Iterable
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

DOCUMENT = Path(__file__).parents[1] / "docs" / "performance.md"
PACKAGES = ("textual", "sqlmodel", "sqlalchemy", "typst")
_TABLE = re.compile(r"(?<=<!-- measured: bench -->\n).*?(?=<!-- end -->)", re.DOTALL)


class Row(NamedTuple):
    """`target` is the number of the promise; `ratio` is the median of the paired ratios; `goal` what it should stay below.

    Without a goal the row only tells. `of` says what the ratio is made of: processor, clock, memory, or what else.
    """

    target: str
    what: str
    entries: int
    ours: float
    limit: float
    unit: str
    ratio: float
    goal: float | None = None
    of: str = "cpu"

    @property
    def above(self) -> bool:
        return self.goal is not None and self.ratio > self.goal


HEADING = f"{'':<5}{'what':<58}{'entries':>8}{'ours':>10}{'limit':>10}{'':>5}{'x':>8}{'goal':>7}"


def show(rows: Iterable[Row]) -> list[Row]:
    """Prints each row as soon as it is there; all of them."""
    shown = []
    for row in rows:
        goal = "" if row.goal is None else f"{row.goal:>7.2f}"
        mark = "  above" if row.above else ""
        print(
            f"{row.target:<5}{row.what:<58}{row.entries:>8,}{row.ours:>10.1f}{row.limit:>10.1f}{row.unit:>5}"
            f"{row.ratio:>8.2f}{goal}{mark}",
            flush=True,
        )
        shown.append(row)
    return shown


def about() -> dict[str, object]:
    """When and on what it was measured."""
    return {
        "date": date.today().isoformat(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        **{name: version(name) for name in PACKAGES},
    }


def as_json(rows: list[Row]) -> str:
    return json.dumps({"about": about(), "rows": [row._asdict() for row in rows]}, indent=1)


def table(rows: list[Row]) -> str:
    """The rows as a table of Markdown, after a line that says on what they were measured."""
    on = about()
    versions = ", ".join(f"{name} {on[name]}" for name in ("python", "sqlite", *PACKAGES))
    lines = [f"Measured on {on['date']}, {on['cores']} cores, {versions}.", ""]
    lines += ["| | what | entries | ours | limit | ratio | of | goal |", "|---|---|---|---|---|---|---|---|"]
    for row in rows:
        goal = "" if row.goal is None else f"{row.goal:.2f}{' (above)' if row.above else ''}"
        costs = f"{row.ours:,.1f} {row.unit} | {row.limit:,.1f} {row.unit}"
        lines.append(f"| {row.target} | {row.what} | {row.entries:,} | {costs} | {row.ratio:.2f} | {row.of} | {goal} |")
    return "\n".join(lines)


def write(rows: list[Row]) -> None:
    """The table of this run, into the document."""
    made = f"\n{table(rows)}\n\n"
    document = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(_TABLE.sub(lambda _: made, document), encoding="utf-8")
