"""What the palette finds: words by how they begin, never a command that writes on less than its name."""

import pytest

from journal.commands.registry import NAMES
from journal.paths import Places
from journal.screens.palette import Line, Offered, fit
from journal.store.reader import Reader
from journal.words import app as words
from journal.words import palette as found
from tests.screens.pages import on_page
from tests.screens.stage import NOW, Stage, stage, write

AT_ONCE = (words.COMMANDS["clear"][0], words.COMMANDS["end"][0], words.COMMANDS["undo"][0], words.COMMANDS["repeat"][0])


async def first(shown: Stage, query: str) -> str:
    """The line that Enter would choose."""
    hits = [hit async for hit in Offered(shown.app.screen).search(query)]
    best = max(hits, key=lambda hit: hit.score, default=None)
    return "" if best is None else str(best.match_display)


async def test_enter_on_a_word_for_something_else_writes_nothing(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("colon")
        await shown.type("theme")
        await shown.until(lambda: "Settings" in shown.words and words.COMMANDS["clear"][1] not in shown.words)
        await shown.press("enter")
        await shown.until(lambda: shown.page == "SettingsPage")
    assert Reader(places).days(NOW.date(), NOW.date()) == ()


async def test_words_of_a_new_user_lead_to_their_page(places: Places) -> None:
    pages = {
        "Settings": "theme colour color country clock dark emergency settings contrast",
        "Profile": "profile prof allergies history name pregnant baseline",
        "History": "trash deleted search edit correct",
        "Care": "medication medicine diagnosis visit treatment appointment",
        "Trends": "trends calendar chart statistics",
        "Findings": "findings warnings flags check",
        "Doctor": "doctor report pdf gp print summary",
        "journal backup": "backup copies",
        "journal erase": "erase",
        "journal export": "export csv",
    }
    async with stage(places) as shown:
        led = {word: await first(shown, word) for said in pages.values() for word in said.split()}
    wanted = {word: page for page, said in pages.items() for word in said.split()}
    either = {"history": ("History",), "visit": ("Care", "Doctor"), "emergency": ("Settings", "Urgent")}
    assert {word: page for word, page in led.items() if page not in either.get(word, (wanted[word],))} == {}


@pytest.mark.parametrize("name", NAMES)
async def test_every_command_is_found_by_its_name(places: Places, name: str) -> None:
    async with stage(places) as shown:
        line = await first(shown, name)
        assert line
        assert line not in AT_ONCE or line.lower().startswith(name)


async def test_what_has_no_page_says_what_to_type(places: Places) -> None:
    async with stage(places, (120, 40)) as shown:
        await shown.press("colon")
        await shown.type("backup")
        await shown.until(lambda: found.type_it("backup") in shown.words)
        await shown.press("enter")
        await shown.until(lambda: found.type_it("backup") in shown.words)


async def test_on_the_settings_the_profile_is_found_and_comes_back(places: Places) -> None:
    async with on_page(places, "SettingsPage") as shown:
        assert await first(shown, "theme") == "Settings"
        await shown.press("colon")
        await shown.type("prof")
        await shown.until(lambda: "Profile" in shown.words)
        await shown.press("enter")
        await shown.until(lambda: shown.page == "ProfilePage")
        await shown.press("escape")
        assert shown.page == "SettingsPage"


async def test_what_changes_the_journal_at_once_is_found_by_its_name_alone(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it")
    async with stage(places) as shown:
        assert await first(shown, "clear") == words.COMMANDS["clear"][0]
        for loose in ("day", "cl", "numb today", "there", "no numb", "ear"):
            assert await first(shown, loose) not in AT_ONCE, loose


def test_letters_from_the_midst_of_words_find_nothing() -> None:
    line = Line("Clear day", "Note that there was no numbness today.", lambda: None)
    assert fit("theme", line) == 0
    assert fit("lear", line) == 0
    assert fit("note", line) > 0
    assert fit("clear", line) > fit("note", line)
    assert fit("clear", line._replace(writes=True)) > 0
    assert fit("note", line._replace(writes=True)) == 0
