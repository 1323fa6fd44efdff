"""Ended while somebody types, by SIGTERM, by SIGHUP or with its terminal: all that stood on the screen is kept, every time.

The real program runs in a terminal of its own. What was typed before the last few letters is waited for, then the end comes at
a moment chosen by chance, in the midst of the next ones.
"""

import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.store.drafts import leftovers
from tests.faults.telling import told
from tests.screens.stage import places_in
from tests.screens.terminal import Terminal

WORDS = ("left", "foot", "numb", "tingling", "calf", "since", "noon", "over", "hours", "sitting", "zqmark")
WAYS: dict[str, tuple[Callable[[Terminal], None], int]] = {
    "SIGTERM": (lambda terminal: os.kill(terminal.pid, signal.SIGTERM), 143),
    "SIGHUP": (lambda terminal: os.kill(terminal.pid, signal.SIGHUP), 129),
    "closed terminal": (lambda terminal: terminal.close(), 129),
}


def _kept(folder: Path, way: str, chance: random.Random) -> bool:
    """Whether all that was shown is in the draft, and only what was typed."""
    home = folder / "j"
    home.mkdir(parents=True)
    (home / "settings.toml").write_text("welcomed = true\n")
    shown = " ".join(chance.choices(WORDS, k=chance.randint(1, 8))) + f" {chance.randint(1000, 9999)}"
    rest = " and the hand"[: chance.randint(0, 13)]
    end, status = WAYS[way]
    terminal = Terminal(home)
    try:
        terminal.until("Nothing is written here yet")
        terminal.type("n")
        terminal.until("What do you feel")
        terminal.type(shown)
        terminal.until(shown[-4:])
        terminal.type(rest)
        time.sleep(chance.uniform(0, 0.3))
        end(terminal)
        assert terminal.wait() == status
    finally:
        terminal.end()
    (left,) = leftovers(places_in(folder))
    assert (shown + rest).startswith(left.text)
    return left.text.startswith(shown)


@pytest.mark.fault
@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
def test_twenty_ends_while_typing(tmp_path: Path, way: str) -> None:
    chance = random.Random(way)
    kept = sum(_kept(tmp_path / f"{number}", way, chance) for number in range(20))
    told(f"{way} while typing", ends=20, kept=kept)
    assert kept == 20
