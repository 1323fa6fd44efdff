"""kill -9 while somebody types: the next start offers what was written, but for at most the last two seconds of it.

Each trial forks, opens the real app without a terminal, and types into the form; the moment of each letter is noted in a file
once the app has it. The kill comes at a moment chosen by chance.
"""

import asyncio
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from textual.events import Key
from textual.keys import _character_to_key

from journal.paths import Places
from journal.store.drafts import leftovers
from tests.builders import home
from tests.faults.killing import killed
from tests.faults.lanes import along
from tests.faults.telling import told
from tests.screens.stage import stage

TEXT = "left foot and left calf numb 6 over hours since 2h ago, with back pain, worse when I sit; " * 8
OLDEST = 2.0  # seconds
LANES = 6  # most of a trial is waiting for the next letter


class Trial(NamedTuple):
    """What was typed with the moments (seconds) at which the app had each letter, what was found, and when the kill came."""

    moments: list[float]
    found: str
    killed_at: float

    @property
    def age(self) -> float:
        """How old the oldest letter was that did not come back; 0 when all did."""
        return self.killed_at - self.moments[len(self.found)] if len(self.found) < len(self.moments) else 0.0


def _typing(places: Places, chance: random.Random) -> Callable[[Callable[[str], None]], None]:
    async def play(acknowledge: Callable[[str], None]) -> None:
        async with stage(places) as shown:
            await shown.press("n")
            for letter in TEXT:
                shown.app.post_message(Key(_character_to_key(letter), letter))
                await asyncio.sleep(chance.uniform(0.004, 0.06))
                acknowledge(f"{time.monotonic()}")

    return lambda acknowledge: asyncio.run(play(acknowledge))


def _trial(folder: Path, chance: random.Random) -> Trial:
    places, notes = home(folder / "home"), folder / "typed"
    folder.mkdir()
    killed(_typing(places, random.Random(chance.random())), notes, chance.randint(1, 130), chance.uniform(0, 0.03))
    killed_at = time.monotonic()
    left = leftovers(places)
    assert len(left) <= 1
    found = left[0].text if left else ""
    moments = [float(line) for line in notes.read_text().split()]
    assert TEXT.startswith(found)  # whole words of what was typed, nothing else
    return Trial(moments, found, killed_at)


def _kills(folder: Path, kills: int, seed: int = 0) -> dict[str, int]:
    trials = along(kills, LANES, lambda number: _trial(folder / f"{number}", random.Random(f"{seed} {number}")))
    back = sum(trial.age <= OLDEST for trial in trials)
    oldest = max(trial.age for trial in trials)
    typed, lost = sum(len(one.moments) for one in trials), sum(max(0, len(one.moments) - len(one.found)) for one in trials)
    late = [one for one in trials if one.killed_at - one.moments[0] > OLDEST]
    return {
        "kills": kills,
        "drafts back": back,
        "typed for over 2 s": len(late),
        "of those without a draft": sum(not one.found for one in late),
        "letters typed": typed,
        "letters that did not come back": lost,
        "oldest of them in ms": round(1000 * oldest),
    }


def test_a_few_kills_while_typing(tmp_path: Path) -> None:
    result = _kills(tmp_path, 4)
    assert result["drafts back"] == 4


@pytest.mark.fault
@pytest.mark.slow
@pytest.mark.parametrize("half", [0, 1])
def test_sixty_kills_while_typing(tmp_path: Path, half: int) -> None:
    result = _kills(tmp_path, 60, seed=half)
    told("kill -9 while typing", **result)
    assert result["drafts back"] >= 59
    assert result["typed for over 2 s"] > 20  # else it proved nothing
