"""A bug of ours in a handler of a page: the terminal is given back, no word of the patient is printed, and the text is kept."""

import json
import re
import stat
from pathlib import Path

import pytest

from journal import settings
from tests.screens.pages import emergency
from tests.screens.stage import NOW, ZONE, places_in
from tests.screens.terminal import Terminal

BROKEN = """
import sys
from journal.screens.page import Page
sound = Page.action_command
def action_command(self, name):
    held = "zqmarker"
    if type(self).__name__ == {page!r} and name not in ("go_back", "log_episode"):
        raise ValueError(held, self)
    sound(self, name)
Page.action_command = action_command
from datetime import datetime
from journal import __main__, clock
from journal.clock import FixedClock
clock.SystemClock = lambda: FixedClock(datetime.fromisoformat({now!r}), {zone!r})
sys.exit(__main__.main([]))
"""
F1, F2, ESCAPE = "\x1bOP", "\x1bOQ", "\x1b"
# Page: (the keys that lead there, each with what it shows; a key of the page's own)
LIST, WHOLE = ("h", "Nov 2026"), ("\r", "Written down")
PAGES = {
    "Today": ((), "f"),
    "Card": (((F1, "Go to an emergency department today"),), "q"),
    "HelpSheet": ((("?", "now"),), "q"),
    "Log": ((("n", "What do you feel"),), F2),
    "Flags": ((("f", "Note the time"),), "a"),
    "Findings": ((LIST, WHOLE, ("f", "Tell the doctor")), "q"),
    "History": ((LIST,), "t"),
    "Entry": ((LIST, WHOLE), "v"),
    "SettingsPage": ((("s", "Emergency number"),), "\r"),
    "ProfilePage": ((("s", "Emergency number"), ("2", "Year of birth")), "\r"),
}


@pytest.mark.parametrize("page", PAGES)
def test_a_bug_in_a_handler_prints_no_word_and_keeps_the_text(tmp_path: Path, page: str) -> None:
    places = places_in(tmp_path)
    settings.change(places, welcomed=True)
    emergency(places)
    leads, key = PAGES[page]
    terminal = Terminal(places.folder, BROKEN.format(page=page, now=NOW.isoformat(), zone=ZONE))
    try:
        terminal.until("EMERGENCY")
        terminal.type("n")
        terminal.until("What do you feel")
        terminal.type("left foot zqmarker")
        terminal.until("zqmarker")
        terminal.type(ESCAPE)
        terminal.until("unfinished entry is kept")
        for lead, shows in leads:
            terminal.output = b""
            terminal.type(lead)
            terminal.until(shows)
        terminal.type(key)
        assert terminal.wait() == 70
        after = terminal.output.rpartition(b"\x1b[?1049l")[2]
        assert b"The journal hit a bug" in after
        assert b"zqmarker" not in after
        assert b"Traceback" not in after
        path = re.search(rb"(/\S+crash-\S+\.txt)", after.replace(b"\r\n", b""))
        assert path is not None
        report = Path(path[1].decode())
        assert "zqmarker" not in report.read_text()
        assert stat.S_IMODE(report.stat().st_mode) == 0o600
        (draft,) = places.drafts.glob("*.json")
        assert json.loads(draft.read_text())["text"] == "left foot zqmarker"
    finally:
        terminal.end()
