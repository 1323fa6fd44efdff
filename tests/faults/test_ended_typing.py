"""Ended while somebody types, by a signal or with its terminal: what stood on the screen is kept, and the terminal given back.

The program runs in a terminal of its own. What was typed before the last few letters is waited for, then the end comes at a
moment chosen by chance, in the midst of the next ones.
"""

import os
import random
import signal
import termios
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from journal.store.drafts import leftovers
from tests.faults import warm
from tests.faults.lanes import along
from tests.faults.telling import told
from tests.faults.warm import Warm
from tests.screens.stage import places_in
from tests.screens.terminal import Terminal

WORDS = ("left", "foot", "numb", "tingling", "calf", "since", "noon", "over", "hours", "sitting", "zqmark")
NEWEST = 2.0  # seconds of typing that a kill may cost
LANES = 4


class Way(NamedTuple):
    """How it is ended, and the status that the shell sees then."""

    end: Callable[[Terminal], None]
    status: int


def _sent(number: signal.Signals, terminal: Terminal) -> None:
    os.kill(terminal.pid, number)


def _stopped(terminal: Terminal) -> None:
    """Put to sleep, woken, and then ended."""
    os.kill(terminal.pid, signal.SIGSTOP)
    time.sleep(0.05)
    os.kill(terminal.pid, signal.SIGCONT)
    time.sleep(0.05)
    os.kill(terminal.pid, signal.SIGTERM)


WAYS = {
    "SIGTERM": Way(partial(_sent, signal.SIGTERM), 143),
    "SIGHUP": Way(partial(_sent, signal.SIGHUP), 129),
    "SIGINT": Way(partial(_sent, signal.SIGINT), 130),
    "closed terminal": Way(lambda terminal: terminal.close(), 129),
    "SIGSTOP, SIGCONT, SIGTERM": Way(_stopped, 143),
    "SIGKILL": Way(partial(_sent, signal.SIGKILL), 137),
}


class Ended(NamedTuple):
    """Whether the draft has what was shown, and whether the terminal was as before (None: nobody could, or it is gone)."""

    kept: bool
    restored: bool | None


def _ended(folder: Path, way: str, chance: random.Random) -> Ended:
    home = folder / "j"
    home.mkdir(parents=True)
    (home / "settings.toml").write_text("welcomed = true\n")
    shown = " ".join(chance.choices(WORDS, k=chance.randint(1, 8))) + f" {chance.randint(1000, 9999)}"
    rest = " and the hand"[: chance.randint(0, 13)]
    terminal = Warm(home)
    try:
        terminal.until("Nothing is written here yet")
        terminal.type("n")
        terminal.until("What do you feel")
        terminal.type(shown)
        terminal.until(shown[-4:])
        if way == "SIGKILL":
            time.sleep(NEWEST)
        terminal.type(rest)
        time.sleep(chance.uniform(0, 0.3))
        WAYS[way].end(terminal)
        assert terminal.wait() == WAYS[way].status
        restored = None if way in ("SIGKILL", "closed terminal") else _given_back(terminal)
    finally:
        terminal.end()
    (left,) = leftovers(places_in(folder))
    assert (shown + rest).startswith(left.text)
    return Ended(left.text.startswith(shown), restored)


def _given_back(terminal: Terminal) -> bool:
    after = terminal.output.rpartition(b"\x1b[?1049l")[2]
    off = all(
        terminal.output.rfind(mode + b"l") > terminal.output.rfind(mode + b"h") for mode in (b"\x1b[?2004", b"\x1b[?1000")
    )
    return termios.tcgetattr(terminal.slave) == terminal.before and b"\x1b[?25h" in after and off


def _ends(folder: Path, way: str, ends: int) -> dict[str, int]:
    warm.load()
    found = along(ends, LANES, lambda number: _ended(folder / f"{number}", way, random.Random(f"{way} {number}")))
    asked = [one.restored for one in found if one.restored is not None]
    return {"ends": ends, "kept": sum(one.kept for one in found), "terminals not given back": asked.count(False)}


@pytest.mark.parametrize("way", ["SIGINT", "SIGSTOP, SIGCONT, SIGTERM"])
def test_one_end_of_a_kind_that_others_do_not_test(tmp_path: Path, way: str) -> None:
    assert _ends(tmp_path, way, 1) == {"ends": 1, "kept": 1, "terminals not given back": 0}


@pytest.mark.fault
@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
def test_fifty_ends_while_typing(tmp_path: Path, way: str) -> None:
    result = _ends(tmp_path, way, 10 if "STOP" in way else 50)
    told(f"{way} while typing", **result)
    assert result["kept"] == result["ends"]
    assert result["terminals not given back"] == 0
