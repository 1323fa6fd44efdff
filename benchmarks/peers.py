"""Programs that people use for like things, beside the journal and in the same run: `make bench-peers` installs and times them.

They are installed into an environment of their own in the scratch folder, from the package index that pip is set to. One that
can't be installed, or doesn't start here, is named and left out.
"""

import os
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks import homes, limits, measure
from benchmarks.rows import Row
from benchmarks.terminal import Terminal

LINES = 10_000


class Peer(NamedTuple):
    """A program: what pip installs, what it does, the command, and whether it is timed to its first frame or to its end."""

    package: str
    does: str
    command: tuple[str, ...]
    screen: bool = False


PEERS = (
    Peer("jrnl", "its version", ("jrnl", "--version")),
    Peer("jrnl", "the last 10", ("jrnl", "-n", "10")),
    Peer("jrnl", "a new entry", ("jrnl", "left foot tingling, 4 of 10")),
    Peer("sqlite-utils", "the last 10", ("sqlite-utils", "{rows}", "SELECT * FROM entry ORDER BY at DESC LIMIT 10")),
    Peer("posting", "first frame", ("posting",), screen=True),
    Peer("harlequin", "first frame", ("harlequin", ":memory:"), screen=True),
    Peer("bagels", "first frame", ("bagels",), screen=True),
)
OURS = (
    ("its version", ("--version",)),
    ("the last 10", ("list", "-n", "10")),
    ("a new entry", ("log", "--yes", "left foot tingling 4 20m ago, slept on it")),
)


def rows(folder: Path, home: Path, entries: int, pairs: int) -> Iterator[Row]:
    """Ours, then each peer that could be installed, against the same limits."""
    file, least = folder / "peers.db", [sys.executable, "-c", limits.LINE]
    limits.prepare(str(file), LINES)
    _jrnl(folder)
    for does, arguments in OURS:
        yield _ended(f"journal: {does}", homes.command(home, *arguments), file, entries, pairs)
    yield _painted("journal: first frame", homes.command(home), least, entries, pairs)
    binaries, missing = _installed(folder)
    for peer in PEERS:
        if peer.package in missing:
            print(f"     {peer.package} could not be installed here")
            continue
        name, *arguments = (part.format(rows=file) for part in peer.command)
        command = ["env", f"HOME={folder}", f"XDG_CONFIG_HOME={folder / '.config'}", str(binaries / name), *arguments]
        what = f"{peer.package}: {peer.does}"
        try:
            if peer.screen:
                yield _painted(what, command, least, 0, pairs)
            else:
                yield _ended(what, command, file, LINES, pairs)
        except (RuntimeError, TimeoutError, OSError) as error:
            print(f"     {peer.package} does not start here: {str(error)[:80]!r}")


def _ended(what: str, command: list[str], file: Path, entries: int, pairs: int) -> Row:
    limit = [sys.executable, "-c", limits.READ, str(file)]
    found = measure.compare(command, limit, dict(os.environ), pairs)
    return Row("peer", what, entries, found.ours * 1000, found.limit * 1000, "ms", found.cpu_ratio)


def _painted(what: str, command: list[str], least: list[str], entries: int, pairs: int) -> Row:
    found = []
    for _ in range(pairs):
        both = []
        for program in (command, least):
            with Terminal(program) as one:
                both.append(one.first_paint().cpu * 1000)
        found.append(both)
    ours, limit = (median(pair[at] for pair in found) for at in (0, 1))
    return Row("peer", what, entries, ours, limit, "ms", median(a / b for a, b in found))


def _installed(folder: Path) -> tuple[Path, set[str]]:
    """Where the programs are, and the packages that could not be installed."""
    made = folder / "peers"
    venv.create(made, with_pip=True)
    missing = set()
    for package in dict.fromkeys(peer.package for peer in PEERS):
        command = [str(made / "bin" / "python"), "-m", "pip", "install", "--quiet", package]
        if subprocess.run(command, capture_output=True, check=False).returncode != 0:
            missing.add(package)
    return made / "bin", missing


def _jrnl(folder: Path) -> None:
    """A journal of its own for jrnl, of as many lines as the file of the limit has rows."""
    lines = [f"[2026-03-01 {n // 60 % 24:02}:{n % 60:02}] left foot tingling, {n % 10} of 10\n" for n in range(LINES)]
    (folder / "jrnl.txt").write_text("\n".join(lines), encoding="utf-8")
    settings = folder / ".config" / "jrnl" / "jrnl.yaml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"journals:\n  default: {folder / 'jrnl.txt'}\nversion: v4.2\n", encoding="utf-8")
