"""However the program ends, the terminal is given back, the text is kept, and none of it is printed."""

import json
import os
import re
import signal
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journal.store.drafts import leftovers
from journal.store.reader import Reader
from journal.words.app import UNFINISHED_KEPT
from tests.screens.stage import places_in
from tests.screens.terminal import Terminal

SECRET = "left foot zqmarker"
Open = Callable[..., Terminal]

BROKEN = """
import sys
import {module} as module
def {name}(*given, **more):
    held = given
    raise ValueError(f"broken with {{given}}")
module.{name} = {name}
from journal.__main__ import main
sys.exit(main([]))
"""


@pytest.fixture
def open_journal(tmp_path: Path) -> Iterator[Open]:
    opened: list[Terminal] = []

    def start(program: str | None = None) -> Terminal:
        home = tmp_path / "j"
        home.mkdir(exist_ok=True)
        (home / "settings.toml").write_text("welcomed = true\n")  # else two pages come first
        opened.append(Terminal(home, program))
        return opened[-1]

    yield start
    for terminal in opened:
        terminal.end()


def drafts(terminal: Terminal) -> list[str]:
    return [json.loads(file.read_text())["text"] for file in (terminal.home / "state" / "drafts").glob("*.json")]


def writing(terminal: Terminal) -> Terminal:
    terminal.until("Nothing is written here yet")
    terminal.type("n")
    terminal.until("What do you feel")
    terminal.type(SECRET)
    terminal.until("zqmarker")
    return terminal


def given_back(terminal: Terminal) -> bytes:
    """What was written after the terminal was restored; asserts that it was."""
    assert termios.tcgetattr(terminal.slave) == terminal.before
    assert terminal.output.count(b"\x1b[?1049h") == terminal.output.count(b"\x1b[?1049l") == 1
    after = terminal.output.rpartition(b"\x1b[?1049l")[2]
    assert b"\x1b[?25h" in after
    assert terminal.output.rfind(b"\x1b[?2004l") > terminal.output.rfind(b"\x1b[?2004h")
    assert terminal.output.rfind(b"\x1b[?1000l") > terminal.output.rfind(b"\x1b[?1000h")
    return after


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_ended_by_the_system(open_journal: Open, number: signal.Signals, status: int) -> None:
    terminal = writing(open_journal())
    os.kill(terminal.pid, number)
    assert terminal.wait() == status
    after = given_back(terminal)
    assert f"Closed by the system ({number.name}). Unfinished text kept as a draft.".encode() in after
    assert b"zqmarker" not in after
    assert drafts(terminal) == [SECRET]


def test_the_window_is_closed(open_journal: Open) -> None:
    terminal = writing(open_journal())
    terminal.close()
    assert terminal.wait() == 129
    assert drafts(terminal) == [SECRET]


def test_killed_while_typing_loses_at_most_two_seconds(open_journal: Open) -> None:
    terminal = writing(open_journal())
    began = time.monotonic()
    while not drafts(terminal):
        assert terminal.read(0.05)
        assert time.monotonic() - began < 2.0
    os.kill(terminal.pid, signal.SIGKILL)
    assert terminal.wait() == 137
    assert drafts(terminal) == [SECRET]
    again = open_journal()
    again.until("when the program closed")
    again.until("zqmarker")


def test_nothing_being_written_leaves_nothing(open_journal: Open) -> None:
    terminal = open_journal()
    terminal.until("Nothing is written here yet")
    os.kill(terminal.pid, signal.SIGTERM)
    assert terminal.wait() == 143
    assert b"Closed by the system (SIGTERM)." in given_back(terminal)
    assert b"draft" not in given_back(terminal)


def test_written_by_keys_in_a_terminal_and_read_after_a_restart(open_journal: Open, tmp_path: Path) -> None:
    terminal = open_journal()
    terminal.until("Nothing is written here yet")
    terminal.type("n")
    terminal.until("What do you feel")
    terminal.type("left thumb tingling 2 over weeks, slept on it\r")
    terminal.until("Saved ")
    terminal.type("q")
    assert terminal.wait() == 0
    given_back(terminal)
    (episode,) = Reader(places_in(tmp_path)).latest(5)
    assert episode.onset == "weeks"
    assert leftovers(places_in(tmp_path)) == ()


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("journal.screens.log", "compose"),
        ("journal.screens.log", "understood_lines"),
        ("journal.screens.overview", "rows"),
        ("journal.screens.overview", "glance"),
        ("journal.store.lookout", "look"),
    ],
)
def test_a_bug_prints_no_word_and_keeps_the_text(open_journal: Open, module: str, name: str) -> None:
    terminal = open_journal(BROKEN.format(module=module, name=name))
    if name in ("compose", "understood_lines"):
        terminal.until("Nothing is written here yet")
        terminal.type("n")
        terminal.until("\x1b[?1049l")
    assert terminal.wait() == 70
    after = given_back(terminal)
    assert b"The journal hit a bug" in after
    assert b"Traceback" not in after
    assert b"ValueError" not in after
    path = re.search(rb"(/\S+crash-\S+\.txt)", after.replace(b"\r\n", b""))
    assert path is not None
    report = Path(path[1].decode())
    assert report.stat().st_mode & 0o777 == 0o600
    assert "ValueError" in report.read_text()
    assert "broken with" not in report.read_text()


WHILE_TYPING = """
import sys
from journal.screens import log as module
real = module.compose
def compose(text, *given, **named):
    if "marker" in text:
        raise ValueError(f"broken with {text}")
    return real(text, *given, **named)
module.compose = compose
from journal.__main__ import main
sys.exit(main([]))
"""


def test_a_bug_while_typing_keeps_the_text_and_prints_none_of_it(open_journal: Open) -> None:
    terminal = open_journal(WHILE_TYPING)
    terminal.until("Nothing is written here yet")
    terminal.type("n")
    terminal.until("What do you feel")
    terminal.type(SECRET)
    assert terminal.wait() == 70
    after = given_back(terminal)
    assert b"zqmarker" not in after
    assert UNFINISHED_KEPT.encode() in after
    assert drafts(terminal) == [SECRET]
    (report,) = (terminal.home / "state").glob("crash-*.txt")
    assert "zqmarker" not in report.read_text()


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        (b"\xe9tage", "\xe9tage"),
        (b"\x1b[200~na\xefve\x1b[201~", "na\xefve"),
        (b"a\xff\xfeb", "a\xff\xfeb"),
        (b"x\x80y", "x\ufffdy"),
    ],
)
def test_bytes_that_are_no_utf_8_are_text_and_end_nothing(open_journal: Open, sent: bytes, kept: str) -> None:
    terminal = writing(open_journal())
    terminal.type(b" " + sent + b" qlast")
    terminal.until("qlast")
    os.kill(terminal.pid, signal.SIGTERM)
    assert terminal.wait() == 143
    assert drafts(terminal) == [f"{SECRET} {kept} qlast"]
