"""Every command and every page, with a marked text in the journal, in a process of its own that notes each way out it tries.

`python -m tests.faults.tour FOLDER UMASK PAGES` prints what it found as JSON: sockets, programs that were started, files that
hold the marker, files that others may read. With CONTROL as a fourth word it does all of that on purpose.
"""

from __future__ import annotations

import asyncio
import io
import json
import os
import socket
import stat
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

MARKER = "zqmarker"
PHRASE = f"left calf tingling 3 over weeks, slept on it, {MARKER}"
WAYS_OUT = (
    "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "subprocess.Popen",
    "os.exec", "os.posix_spawn", "os.spawn", "os.system", "webbrowser.open", "urllib.Request",
)  # fmt: skip
SEEN: list[str] = []


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what could reach outside. The one pair of sockets that asyncio wakes itself with is of this process alone."""
    if event in WAYS_OUT or (event == "socket.__new__" and arguments[1] != socket.AF_UNIX):
        SEEN.append(f"{event} {arguments!r:.200}")


def commands(home: Path, out: Path) -> list[str]:
    """Each command at least once; their names."""
    from tests.commands.conftest import Shell

    run = Shell(home)
    run("log", "--yes", stdin=PHRASE)  # words on the command line would be in the list of processes
    run("log", "--yes", "-", stdin="right hand numb since 20m ago")
    every = [
        ["update", "last", "5"], ["end", "last", "now"], ["edit", "last", "--note", "x"], ["delete", "last"], ["trash"],
        ["restore", "last"], ["undo"], ["clear", "2026-03-01"], ["forget", "--all"], ["today"], ["list"], ["list", "--json"],
        ["filters"], ["show", "last"], ["trends"], ["gaps"], ["remind"], ["status"], ["check"], ["check", "--json"], ["card"],
        ["review", "list"], ["visit", "list"], ["treatment"], ["diagnosis"], ["question"], ["report", str(out / "page.html")],
        ["report", str(out / "page.pdf")], ["report", str(out / "page.md")], ["export", "json", "-o", str(out / "all.json")],
        ["export", "csv", "-o", str(out / "all.csv")], ["export", "fhir", "-o", str(out / "all.fhir.json")],
        ["import", str(out / "all.json"), "--yes"], ["backup"], ["backup", str(out / "copy.db")], ["backup", "list"],
        ["merge", str(out / "copy.db"), "--yes"], ["plain"], ["profile"], ["settings"], ["where"], ["keys"], ["rules"],
        ["regions"], ["verify", "--deep"], ["completion", "bash"], ["encrypt"], ["decrypt"], ["change-passphrase"], ["erase"],
        ["demo"], ["no-such-command"],
    ]  # fmt: skip
    for argv in every:
        run(*argv)
    return ["log", *(argv[0] for argv in every)]


def crash(home: Path) -> None:
    """A bug while an entry is in hand, as the command line tells it."""
    from journal import __main__ as program
    from journal.commands import status

    def broken(*_: Any) -> int:
        text = f"left foot {MARKER}"
        raise ValueError(text)

    status.run = broken
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    assert program.main(["status"]) == program.BUG
    assert MARKER not in sys.stderr.getvalue() + sys.stdout.getvalue()
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    assert list((home / "state").glob("crash-*.txt"))


async def pages(folder: Path, names: list[str]) -> int:
    """The pages of the screen, each opened by its keys; how many."""
    from tests.screens.pages import WAYS, on_page
    from tests.screens.stage import places_in, write

    for name in names:
        places = places_in(folder / name)
        if WAYS[name].prepare.__name__ in ("emergency", "cared", "leg"):
            write(places, PHRASE, ago=timedelta(days=60), ended=timedelta(hours=1))
        async with on_page(places, name) as shown:
            await shown.press("ctrl+l")
    return len(names)


def sweep(folder: Path) -> dict[str, list[str]]:
    """Files where the marker must not be, and what others may read."""
    allowed = ("journal.db", "out", "backups", "drafts")
    found: dict[str, list[str]] = {"leaked": [], "loose": []}
    for path in sorted(folder.rglob("*")):
        named = str(path.relative_to(folder))
        if stat.S_IMODE(path.lstat().st_mode) & 0o077 and "out" not in path.parts[len(folder.parts) :][:1]:
            found["loose"].append(named)
        if path.is_file() and MARKER.encode() in path.read_bytes() and not any(part in allowed for part in path.parts):
            found["leaked"].append(named)
    return found


def main(folder: Path, umask: int, wanted: list[str], control: bool) -> None:
    """The whole tour."""
    os.umask(umask)
    home, out, temporary = folder / "home", folder / "out", folder / "tmp"
    for made in (folder, out, temporary):
        made.mkdir(mode=0o700)
    os.environ.clear()
    os.environ |= {"HOME": str(folder / "nobody"), "JOURNAL_HOME": str(home), "TMPDIR": str(temporary), "TZ": "UTC"}
    os.environ |= {"TERM": "xterm-256color", "PATH": "/usr/bin:/bin"}
    os.chdir(temporary)
    sys.addaudithook(watch)
    toured = commands(home, out)
    crash(home)
    opened = asyncio.run(pages(folder / "pages", wanted))
    if control:
        Path(tempfile.gettempdir(), "leak.txt").write_text(MARKER)
        Path(tempfile.gettempdir(), "leak.txt").chmod(0o644)
        socket.socket(socket.AF_INET).close()
        subprocess.run(["true"], check=True)
    cmdline = Path("/proc/self/cmdline").read_bytes() if Path("/proc/self/cmdline").exists() else b""
    found = sweep(folder)
    if MARKER.encode() in cmdline:
        found["leaked"].append("the list of processes")
    written = sorted(file.name for file in out.iterdir())
    told = {"written": written, "commands": sorted(set(toured)), "pages": opened, "ways out": SEEN, **found}
    sys.stdout.write(f"{json.dumps(told)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2], 8), sys.argv[3].split(","), sys.argv[4:] == ["CONTROL"])
