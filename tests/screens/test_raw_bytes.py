"""What reaches a real terminal, byte for byte: text that was stored before any cleaning drives it nowhere, on no page.

Each payload ends in a mark of its own. The negative control shows the same text raw, and must be caught.
"""

import re
import time
from datetime import date
from pathlib import Path

import pytest

from journal import settings
from journal.clock import FixedClock
from journal.model import text
from journal.model.views import Baseline, Day, Diagnosis, Episode, History, HistoryItem, Place, Profile, Question, Visit
from journal.paths import Places
from journal.store.journal import Journal
from tests.builders import episode, reading
from tests.screens.pages import WAYS
from tests.screens.stage import NOW, ZONE, places_in, stage
from tests.screens.terminal import Terminal

pytestmark = pytest.mark.pages

PAYLOADS = (
    "aa[/]bb",
    "[b]bold[/b]",
    "[@click=app.quit]press[/]",
    "[b +",
    "[left, right]",
    "\x1b[2J\x1b[5;95mZQ",
    "\x1b]52;c;WlE=\x07",
    "\x1b]2;ZQTITLE\x07",
    "\x9b5;95m\x9d52;c;WlE=\x9c",
    "\x1bP1$qm\x1b\\",
    "a\x00b\x08c\x7f",
    "\u202eZQ\u202c\u2066x\u2069",
    "z\u200bz\ufeffz\u2028z",
    "\U000e0041\U000e0042",
    "\u4f60\U0001f469\u200d\u2695\ufe0fe\u0301",
)
HOSTILE = " ".join(PAYLOADS)
FORBIDDEN = re.compile(
    "\x1b\\[5;95m|\x1b\\]|\x1bP|\x00|\x08|\x7f|[\x80-\x9f]|[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u2028\U000e0000-\U000e007f]"
)
OURS = re.compile("\x1b\\]8;;\x1b\\\\")  # Textual closes links it never opened
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u202a-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]")
AN_ID = "018f4e2a-7c1d-7b3e-9f00-0123456789a"


def poison(places: Places, words: str, patch: pytest.MonkeyPatch) -> Episode:
    """Stores `words` as it stands in every text that a person or an import can bring, as if nothing had ever been cleaned."""
    with patch.context() as old:
        old.setattr(text, "_UNSAFE", re.compile("(?!)"))
        one = episode(NOW, reading(NOW, note=words), id=f"{AN_ID}b", notes=words, explanation=words, time_zone=ZONE)
        rows = History(
            Profile(
                words,
                1961,
                "female",
                words,
                "right",
                words,
                (HistoryItem("cancer_ever"),),
                (Baseline((Place("foot.sole", "both"),), date(2016, 1, 1), ("tingling",), note=words),),
            ),
            (one,),
            days=(Day(date(2026, 11, 20), note=words),),
            diagnoses=(Diagnosis(f"{AN_ID}c", words, "suspected", words, date(2026, 2, 1), (), words),),
            visits=(Visit(f"{AN_ID}d", date(2026, 2, 1), "consultation", words, result=words, pending=True, note=words),),
            questions=(Question(f"{AN_ID}e", words, 1),),
        )
        with Journal(places, FixedClock(NOW, ZONE)) as journal:
            journal.add_all(rows, words)
    return one


@pytest.mark.parametrize("page", [page for page, way in WAYS.items() if not way.first])
async def test_no_page_carries_an_action_or_a_control_character(
    places: Places, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    way = WAYS[page]
    way.prepare(places)
    if places.database.exists():
        poison(places, HOSTILE, monkeypatch)
    async with stage(places, (120, 40)) as shown:
        for key in ("", *way.keys):
            await shown.press(*filter(None, (key,)))
            assert CONTROL.search(shown.seen) is None
            for strip in shown.app.screen._compositor.render_strips():
                for segment in strip:
                    assert segment.style is None or "@click" not in segment.style.meta, segment
        assert shown.app.is_running


def raw(home: Path, keys: str, program: str | None = None, until: str = "") -> str:
    """All that the program writes to its terminal while these keys are pressed."""
    terminal = Terminal(home, program)
    try:
        terminal.until(until)
        for key in keys:
            terminal.type(key)
            end = time.monotonic() + 0.7
            while time.monotonic() < end and terminal.read(0.1):
                continue
        terminal.type("\x11")
        terminal.wait()
    finally:
        terminal.end()
    return OURS.sub("", terminal.output.decode(errors="surrogateescape"))


def test_no_byte_of_it_reaches_the_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = {}
    for name, words in (("plain", "harmless words"), ("hostile", HOSTILE)):
        folder = tmp_path / name
        folder.mkdir()
        places = places_in(folder)
        settings.change(places, welcomed=True)
        poison(places, words, monkeypatch)
        found[name] = raw(places.folder, "fqz?q", until="tingling")
    allowed = set(FORBIDDEN.findall(found["plain"]))
    assert {repr(one) for one in FORBIDDEN.findall(found["hostile"]) if one not in allowed} == set()


def test_the_same_text_shown_raw_would_be_caught(tmp_path: Path) -> None:
    program = (
        "from textual.app import App\nfrom textual.widgets import Static\n"
        "class Raw(App):\n"
        f"    def compose(self):\n        yield Static({HOSTILE!r} + ' THE END', markup=False)\n"
        "Raw().run()\n"
    )
    shown = raw(tmp_path, " ", program, until="THE END")
    assert len(set(FORBIDDEN.findall(shown))) > 5
