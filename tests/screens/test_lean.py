"""What the app loads, and when: each module costs time before the first frame, and memory for as long as the app runs."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode

from journal.paths import Places
from tests.screens.stage import NOW, ZONE, stage, write
from tests.structure.sources import ROOT

# The part that writes, what only a command needs, and what comes up later than the first frame.
WRITING = ("sqlmodel", "sqlalchemy", "pydantic", "alembic", "pendulum", "journal.store.journal")
LATER = ("tomllib", "textual.widgets._text_area", "journal.rules.engine", "journal.rules.registry", "journal.phrase.understand")
PAGES = ("journal.screens.catalogue", "journal.screens.log", "journal.screens.help", "journal.screens.trouble")
MOST_OF_OURS = 86  # modules of the journal before the first frame; it was 246 when the rules came along
# Looks at everything for a while, then opens the form, and rests.
TOUR = """
import asyncio, itertools, json, sys
from datetime import datetime
from journal import settings
from journal.app import JournalApp
from journal.clock import FixedClock
from journal.paths import places
there = places()
settings.change(there, welcomed=True)
apart = itertools.count(0.0, 5.0)  # seconds between keys, so that none seems to be held down
app, told = JournalApp(there, FixedClock(datetime.fromisoformat(sys.argv[1]), sys.argv[2]), steady=apart.__next__), {}
async def tour():
    async with app.run_test(size=(120, 40)) as pilot:
        for key in ("h", "enter", "escape", "escape", "t", "escape", "f", "escape"):
            await pilot.press(key)
            await asyncio.sleep(0.3)
        told["looked"] = [*sys.modules]
        await pilot.press("n")
        for _ in range(200):
            await asyncio.sleep(0.05)
            if app.desk.warm:
                break
        told["writing"] = [*sys.modules]
asyncio.run(tour())
print(json.dumps(told))
"""


def said(code: str, *arguments: str, home: Path) -> str:
    command = [sys.executable, "-c", code, *arguments]
    environment = {**os.environ, "JOURNAL_HOME": str(home), "HOME": str(home)}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout


def test_the_first_frame_loads_no_rule_no_form_and_nothing_that_writes(tmp_path: Path) -> None:
    """Without a settings file; and the palette, the help and the form wait until they are asked for."""
    modules = set(said("import sys, journal.app; print(*sys.modules)", home=tmp_path).split())
    assert not modules & {*WRITING, *LATER, *PAGES}
    assert len([name for name in modules if name.partition(".")[0] == "journal"]) <= MOST_OF_OURS
    assert "journal.screens.today" in modules


def test_a_form_opens_without_grammar_rules_drawing_and_text_editor(tmp_path: Path) -> None:
    """What is typed waits for the page; the rest is loaded once there is something to understand, to judge or to show."""
    modules = set(said("import sys, journal.app, journal.screens.log; print(*sys.modules)", home=tmp_path).split())
    assert not modules & {*WRITING, *LATER, "journal.phrase.phrase", "journal.widgets.body_map", "journal.screens.places"}
    assert len([name for name in modules if name.partition(".")[0] == "journal"]) <= MOST_OF_OURS + 33


def test_looking_never_loads_what_writes_and_a_form_does_once_the_hands_rest(places: Places) -> None:
    write(places, "left foot tingling 4 20m ago")
    told = json.loads(said(TOUR, NOW.isoformat(), ZONE, home=places.database.parent))
    assert not {*told["looked"]} & {*WRITING}
    assert {"journal.screens.history", "journal.screens.entry", "journal.screens.trends", "journal.rules.engine"} <= {
        *told["looked"]
    }
    assert {"sqlmodel", "journal.store.journal"} <= {*told["writing"]}


async def test_a_page_that_opens_leaves_those_below_as_they_are_and_new_colours_reach_all(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(places, "left foot tingling 4 20m ago")
    styled: list[str | None] = []
    real = Stylesheet.update_nodes

    def noted(self: Stylesheet, nodes: Iterable[DOMNode], animate: bool = False) -> None:
        every = list(nodes)
        styled.extend(node.id for node in every)
        real(self, every, animate)

    async with stage(places) as shown:
        monkeypatch.setattr(Stylesheet, "update_nodes", noted)
        await shown.press("n")
        assert "phrase" in styled
        assert "day" not in styled
        before = shown.app.screen.query_one("#phrase").styles.background
        shown.app.theme = "journal-light"
        await shown.settled()
        assert {"phrase", "day"} <= set(styled)
        assert shown.app.screen.query_one("#phrase").styles.background != before
