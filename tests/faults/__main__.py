"""`make faults` runs the long fault tests, prints what each found as JSON, and writes the table of docs/reliability.md.

Whatever follows is handed to pytest. The table is renewed only by a run in which everything passed.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.structure.sources import ROOT

WHERE = ("tests/faults", "tests/screens/test_sinks.py")  # all that is marked; to look through every test takes a minute
DOCUMENT = ROOT / "docs" / "reliability.md"
_TABLE = re.compile(r"(?<=<!-- measured: faults -->\n).*?(?=<!-- end -->)", re.DOTALL)


def table(lines: list[str]) -> str:
    """The lines as a table, in the order of their names: the fault, and each figure with what it counts."""
    found = summed(lines)
    rows = ["| fault | found |", "|---|---|"]
    for one in found:
        figures = [f"{name} {value:,}" if isinstance(value, int) else f"{name} {value}" for name, value in one.items()][1:]
        rows.append(f"| {one['fault']} | {', '.join(figures)} |")
    return "\n".join(rows)


def summed(lines: list[str]) -> list[dict[str, Any]]:
    """What was found, by the names of the faults; of one that was tried in parts, the sums, or the worst."""
    found: dict[str, dict[str, Any]] = {}
    for one in map(json.loads, lines):
        before = found.setdefault(str(one["fault"]), one)
        if before is not one:
            before |= {name: _both(name, before[name], value) for name, value in one.items() if name != "fault"}
    return [found[name] for name in sorted(found)]


def _both(name: str, one: int, other: int) -> int:
    return max(one, other) if name.startswith(("oldest", "slowest")) else one + other


def renewed(document: str, lines: list[str], took: float) -> str:
    """The document with the table of this run."""
    made = f"\n{table(lines)}\n\n{len(summed(lines))} faults in {took:.0f} seconds.\n\n"
    return _TABLE.sub(lambda _: made, document)


def main() -> int:
    """Run, print, write; the exit status of pytest."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "told"
        file.touch()
        # One more than there are cores here: many of them wait for a page to settle.
        command = [sys.executable, "-m", "pytest", "-q", "-n", "3", "--dist", "worksteal", "-m", "fault", *WHERE, *sys.argv[1:]]
        status = subprocess.run(command, cwd=ROOT, env={**os.environ, "FAULTS_TOLD": str(file)}, check=False).returncode
        lines = file.read_text(encoding="utf-8").splitlines()
    sys.stdout.write("".join(f"{line}\n" for line in sorted(lines)))
    if status == 0 and len(sys.argv) == 1:
        written = DOCUMENT.read_text(encoding="utf-8")
        DOCUMENT.write_text(renewed(written, lines, time.monotonic() - began), encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
