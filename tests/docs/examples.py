"""Runs the `console` examples of a document in one fresh journal, under a clock that stands still."""

import io
import itertools
import re
import shlex
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from journal.clock import FixedClock
from journal.commands import front
from journal.commands.context import Context
from journal.paths import APP, Places
from journal.screens import catalogue

NOW = datetime(2026, 3, 4, 14, 32, tzinfo=ZoneInfo("Europe/London"))
HOME = "/home/ann"
_BLOCK = re.compile(r"^```console(?P<fresh> fresh)?\n(?P<lines>.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
_ID = re.compile(r"\b[0-9a-f]{8}(?:(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=  ))")


def renewed(document: str, folder: Path) -> str:
    """The document with what its examples print now. They share one journal below `folder`; `console fresh` begins another."""
    count = itertools.count()
    folders = [folder / "0"]

    def run(block: re.Match[str]) -> str:
        if block["fresh"]:
            folders.append(folder / str(next(count) + 1))
        lines = [line for line in block["lines"].splitlines() if line.startswith("$ ")]
        assert lines, f"an example without a command: {block[0]}"
        return f"```console{block['fresh'] or ''}\n" + "".join(f"{line}\n{_run(line[2:], folders[-1])}" for line in lines)

    return _BLOCK.sub(run, document)


def _run(line: str, folder: Path) -> str:
    words = shlex.split(line, comments=True)
    assert words[0] == "journal", f"only the journal runs in an example: {line}"
    home, local = folder / ".local" / "share" / APP, folder / ".local"
    settings = folder / ".config" / APP / "settings.toml"
    places = Places(*map(str, (home, home / "journal.db", home / "backups", local / "state" / APP, settings)))
    out = io.StringIO()
    context = Context(FixedClock(NOW, "Europe/London"), places, io.StringIO(), out, out, False, catalogue.offers)
    front.run(words[1:], context, _no_screen)
    said = out.getvalue().replace(str(folder), HOME)
    return "".join(f"{line}".rstrip() + "\n" for line in said.splitlines())


def _no_screen(_places: object, _clock: object) -> int:
    raise AssertionError("an example opens the screen")


def same(written: str, now: str) -> bool:
    """Whether two renderings of a document differ in nothing but the ids, which are new each time."""
    return _ID.sub("<id>", written) == _ID.sub("<id>", now)
