"""The table of keys in "The first day": each row, played as it stands there, does what it says with as many keys."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

import pytest

from journal.paths import Places
from tests.screens.stage import NOW, Stage, stage, write
from tests.structure.sources import ROOT

TEXT = (ROOT / "docs" / "first-day.md").read_text(encoding="utf-8")


class Row(NamedTuple):
    what: str
    steps: tuple[str, ...]
    count: str

    @property
    def keys(self) -> int:
        return sum(" " not in step for step in self.steps)


def rows() -> dict[str, Row]:
    table = TEXT.split("| what you do | keys | how many |\n|---|---|---|\n")[1].split("\n\n")[0]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
    return {what: Row(what, tuple(re.findall(r"`([^`]+)`", keys)), count) for what, keys, count in cells}


ROWS = rows()
YESTERDAY = timedelta(days=1)


def yesterday(places: Places) -> None:
    write(places, "left foot tingling 4 over hours", ago=2 * YESTERDAY, ended=timedelta(hours=1))
    write(places, "left foot tingling 5 over hours", ago=YESTERDAY, ended=timedelta(hours=1))


def going_on(places: Places) -> None:
    write(places, "left foot tingling 4 over weeks", ago=timedelta(hours=3))


def nothing(_places: Places) -> None:
    """An empty journal."""


def again(shown: Stage) -> bool:
    newest = shown.entries[0]
    return len(shown.entries) == 3 and newest.onset == "hours" and newest.started_at == NOW and newest.worst == 5


def left_open(shown: Stage) -> bool:
    return len(shown.entries) == 3 and shown.entries[0].onset == "unknown"


def one_new(shown: Stage) -> bool:
    return len(shown.entries) == 1 and len(shown.entries[0].sites) >= 1 and shown.entries[0].onset == "hours"


def updated(shown: Stage) -> bool:
    return [reading.severity for reading in shown.entries[0].readings] == [4, 6]


def ended(shown: Stage) -> bool:
    return shown.entries[0].ended_at == NOW


def cleared(shown: Stage) -> bool:
    return any(day.clear for day in shown.reader.days(NOW.date(), NOW.date()))


def taken_back(shown: Stage) -> bool:
    return len(shown.entries) == 1


STORIES: dict[str, tuple[Callable[[Places], None], Callable[[Stage], bool], int]] = {
    "the last entry again, now": (yesterday, again, 3),
    "the last entry again, how it began left open": (yesterday, left_open, 3),
    "what you write most, now": (yesterday, again, 3),
    "a new entry in words": (nothing, one_new, 2),
    "a new entry on the drawing of the body": (nothing, one_new, 12),
    "how it is now": (going_on, updated, 2),
    "it has ended": (going_on, ended, 2),
    "no numbness today": (nothing, cleared, 1),
    "take the last change back": (yesterday, taken_back, 1),
}


def test_every_row_is_a_story() -> None:
    assert set(ROWS) == set(STORIES)


@pytest.mark.parametrize("what", STORIES)
async def test_the_keys_do_what_the_table_says(places: Places, what: str) -> None:
    prepare, holds, most = STORIES[what]
    row = ROWS[what]
    lines = len(row.steps) - row.keys
    assert row.count == (f"{row.keys} and a line" if lines else str(row.keys))
    assert (lines <= 1, row.keys <= most) == (True, True)
    prepare(places)
    async with stage(places) as shown:
        assert not holds(shown)
        for step in row.steps:
            await (shown.type(step) if " " in step else shown.press(step.lower() if len(step) > 1 else step))
        assert shown.page == "Today"
        assert holds(shown)
