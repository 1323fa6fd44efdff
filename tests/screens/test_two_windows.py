"""Two windows and a command on one journal: each shows what the others wrote, and none overwrites it in silence."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journal.clock import FixedClock
from journal.phrase.understand import understand
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.commands.conftest import Shell
from tests.faults import warm
from tests.faults.warm import Warm
from tests.screens.stage import places_in

THUMB, KNEE = "left thumb tingling 2 over weeks, slept on it", "right knee numb 2 over weeks, slept on it"
DOWN, RIGHT, LEFT = b"\x1b[B", b"\x1b[C", b"\x1b[D"


@pytest.fixture
def windows(tmp_path: Path) -> Iterator[list[Warm]]:
    """Two programs in terminals of their own, open on a journal with one entry."""
    places, now = places_in(tmp_path), datetime.now(UTC) - timedelta(hours=1)
    draft = understand(THUMB, now, "UTC").draft
    assert draft is not None
    with Journal(places, FixedClock(now, "UTC")) as journal:
        journal.save(draft)
    places.settings.write_text("welcomed = true\n")
    warm.load()
    opened = [Warm(places.folder) for _ in range(2)]
    for terminal in opened:
        terminal.until("Left thumb")
    yield opened
    for terminal in opened:
        terminal.end()


def press(terminal: Warm, key: str | bytes, shows: str) -> None:
    """Press a key, and wait for what it brings up."""
    terminal.output = b""
    terminal.type(key)
    terminal.until(shows)


def test_what_one_window_or_a_command_writes_the_other_shows(
    windows: list[Warm], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = windows
    first.type("n")
    first.until("What do you feel")
    first.type(f"{KNEE}\r")
    first.until("Saved ")
    second.until("Right knee")  # without a key
    monkeypatch.setenv("JOURNAL_HOME", str(tmp_path / "j"))
    Shell(tmp_path / "j").saved("left heel numb 2 over weeks, slept on it")
    for terminal in windows:
        terminal.until("Left heel")
    assert Reader(places_in(tmp_path)).counts().episodes == 3


def test_both_correct_the_same_entry_and_both_versions_are_shown(windows: list[Warm], tmp_path: Path) -> None:
    for terminal, (key, strength) in zip(windows, ((RIGHT, "3/10"), (LEFT, "1/10")), strict=True):
        press(terminal, "h", f"{datetime.now(UTC):%b %Y}")
        press(terminal, "e", "Edit entry")
        terminal.type(DOWN)
        press(terminal, key, strength)
    first, second = windows
    press(first, "s", "Saved ")
    press(second, "s", "There now")
    second.until("3/10")
    second.until("1/10")
    (entry,) = Reader(places_in(tmp_path)).latest(5)
    assert entry.worst == 3  # nothing of it is overwritten before that is decided
    time.sleep(0.8)  # a key that comes at once is no answer
    press(second, "m", "Saved ")
    (entry,) = Reader(places_in(tmp_path)).latest(5)
    assert entry.worst == 1
