"""What is typed faster than pages open: no letter is lost, none acts on the page before, and the keys never go dead."""

import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from textual.events import Key
from textual.keys import _character_to_key
from textual.widgets import Input

from journal import settings
from journal.paths import Places
from journal.screens.offers import LogEpisode, UndoLast
from journal.screens.window import Window, opened
from journal.widgets import typed_ahead
from tests.screens.stage import Stage, places_in, stage, write
from tests.screens.terminal import Terminal

DAY_BEFORE = timedelta(days=1)


def burst(shown: Stage, text: str, between: float = 0.1) -> None:
    """All of it at once, as a slow computer gets it."""
    shown.steady.between = between
    for letter in text:
        shown.app.post_message(Key(_character_to_key(letter), letter))


async def line(shown: Stage) -> str:
    await shown.settled()
    return shown.app.screen.query_one(Input).value


@pytest.mark.parametrize("text", ["left foot numb", "foot", "feet cold", "llll", "qfzhdc?:", "x" * 300])
async def test_what_follows_the_key_of_a_new_entry_at_once_is_its_text(places: Places, text: str) -> None:
    async with stage(places) as shown:
        burst(shown, "n" + text)
        assert await line(shown) == text
        assert shown.page == "Log"


async def test_the_filter_gets_what_is_typed_behind_its_key(places: Places) -> None:
    write(places, "left foot numb 3", DAY_BEFORE)
    async with stage(places) as shown:
        await shown.press("h")
        burst(shown, "/foot dfax")
        assert await line(shown) == "foot dfax"
        assert shown.page == "History"


@pytest.mark.parametrize(("key", "page"), [("enter", "Entry"), ("e", "EditPage")])
async def test_what_opens_an_entry_waits_for_the_rows(
    places: Places, monkeypatch: pytest.MonkeyPatch, key: str, page: str
) -> None:
    write(places, "left foot numb 3", DAY_BEFORE)

    def slowly(*given: Any) -> Window:
        time.sleep(0.3)
        return opened(*given)

    async with stage(places) as shown:
        monkeypatch.setattr("journal.screens.listing.opened", slowly)
        await shown.pilot.press("h", key)
        await shown.settled()
        assert shown.page == page


@pytest.mark.parametrize("text", ["numb left hand", "neck numb", "no feeling in my left foot"])
async def test_a_word_that_begins_with_the_key_of_the_form_keeps_its_first_letter(places: Places, text: str) -> None:
    async with stage(places) as shown:
        burst(shown, "n" + text)
        assert await line(shown) == text


async def test_a_key_pressed_twice_by_an_unsteady_hand_types_nothing(places: Places) -> None:
    async with stage(places) as shown:
        burst(shown, "nn")
        await shown.settled()
        burst(shown, "left foot", between=1.0)
        assert await line(shown) == "left foot"


async def test_a_key_that_opens_the_form_and_is_held_types_nothing(places: Places) -> None:
    async with stage(places) as shown:
        burst(shown, "nnnnnnnnnn")
        assert await line(shown) == ""
        burst(shown, "nnn")
        assert await line(shown) == ""
        shown.steady.between = 5.0
        await shown.type("foot")
        assert await line(shown) == "foot"


async def test_a_letter_twice_in_a_fast_word_acts_twice_as_text_and_once_as_a_command(places: Places) -> None:
    write(places, "left foot numb 3", DAY_BEFORE)
    write(places, "right foot numb 3", DAY_BEFORE / 2)
    async with stage(places) as shown:
        burst(shown, "zzj")
        await shown.settled()
        assert len(shown.entries) == 1


async def test_a_line_that_never_opens_leaves_the_keys_alive(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(UndoLast, "opens_line", True)
    monkeypatch.setattr(typed_ahead, "PATIENCE", 0.05)
    async with stage(places) as shown:
        await shown.press("z")
        await shown.press("n")
        await shown.until(lambda: shown.page == "Log")
        assert LogEpisode.opens_line
        await shown.settled()
        await shown.type("foot")
        assert await line(shown) == "foot"


def test_a_real_terminal_that_sends_everything_at_once(tmp_path: Path) -> None:
    places = places_in(tmp_path)
    settings.change(places, welcomed=True)
    terminal = Terminal(places.folder)
    try:
        terminal.until("New")
        terminal.type("nleft foot zqfoot")
        terminal.until("zqfoot")
        terminal.type("\x1b")
        terminal.until("unfinished entry is kept")
    finally:
        terminal.end()


@pytest.mark.parametrize(("text", "answered"), [("foot tingling 4 over days", "left foot"), ("left foot numb 4", ", sudden")])
async def test_enter_pressed_again_answers_nothing(places: Places, text: str, answered: str) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type(text)
        await shown.press("enter", "enter", "enter")
        assert shown.app.screen.query_one("#phrase").value == text
        assert shown.entries == ()
        await shown.press("1")
        assert answered in shown.app.screen.query_one("#phrase").value
