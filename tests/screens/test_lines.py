"""The lines one types in: what is typed is seen, however long; what is pasted or comes from the journal is only ever text."""

import pytest
from textual.events import Key, Paste
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Input

from journal.clock import FixedClock
from journal.model.views import Profile
from journal.paths import Places
from journal.screens import log
from journal.store.journal import Journal
from tests.screens.pages import emergency
from tests.screens.stage import NOW, ZONE, Stage, stage

LONG = "left foot tingling 4 over hours with many more words than a narrow window has room for, and the last is kettle"
# Keys that lead to a line in which so much may be typed.
LINES = [("n",), ("h", "slash"), ("s", "2", "3"), ("f", "d", "1", "1"), ("s", "2", "8", "1")]


def line(shown: Stage) -> Input:
    focused = shown.app.focused
    assert isinstance(focused, Input)
    return focused


@pytest.mark.parametrize("keys", LINES, ids=" ".join)
async def test_the_end_of_a_long_line_is_seen_while_it_is_typed(places: Places, keys: tuple[str, ...]) -> None:
    emergency(places)
    async with stage(places, (60, 24)) as shown:
        await shown.press(*keys)
        await shown.type(LONG[-79:])
        assert line(shown).value == LONG[-79:]
        assert "the last is kettle" in shown.words


@pytest.mark.parametrize("width", [120, 50, 40])
async def test_the_cursor_stays_in_sight_when_the_window_changes(places: Places, width: int) -> None:
    async with stage(places, (80, 24)) as shown:
        await shown.press("n")
        await shown.type(f"{LONG} {LONG}")
        await shown.pilot.resize_terminal(width, 40)
        await shown.settled()
        typed = next(row for row in shown.seen.splitlines() if row.lstrip().startswith("│"))
        assert "is kettle" in typed


async def test_a_letter_repaints_its_line_and_lays_out_nothing(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[str] = []
    real = Screen._refresh_layout

    def noted(self: Screen[object], size: Size | None = None, scroll: bool = False) -> None:
        laid_out.append(type(self).__name__)
        real(self, size, scroll)

    async with stage(places, (60, 24)) as shown:
        await shown.press("n")
        await shown.type("lef")
        monkeypatch.setattr(log, "UNDERSTAND_AFTER", 60.0)  # the rest of the page follows then, and may be laid out anew
        monkeypatch.setattr(Screen, "_refresh_layout", noted)
        shown.app.post_message(Key("t", "t"))
        await shown.settled()
        assert "left" in shown.words
        assert laid_out == []
        shown.app.screen.refresh(layout=True)  # so that the way it is counted counts at all
        await shown.settled()
        assert laid_out


async def test_the_name_of_a_filter_is_seen_while_it_is_typed(places: Places) -> None:
    emergency(places)
    async with stage(places) as shown:
        await shown.press("h", "slash")
        await shown.type("left foot")
        await shown.press("enter", "m", "s")
        await shown.type("strong mornings")
        assert "strong mornings" in shown.words


async def test_a_paste_becomes_one_line_of_text(places: Places) -> None:
    emergency(places)
    async with stage(places) as shown:
        for keys in (("n",), ("escape", "h", "slash"), ("enter", "m", "s"), ("escape", "escape", "escape", "s", "1")):
            await shown.press(*keys)
            shown.app.post_message(Paste("left\r\nfoot\x1b[5m\x00\t\u202enumb\n"))
            await shown.settled()
            assert line(shown).value.endswith("left foot\ufffd[5m\ufffd \ufffdnumb")


async def test_a_paste_that_is_too_long_is_cut_where_a_part_of_it_is_no_other_thing(places: Places) -> None:
    emergency(places)
    async with stage(places) as shown:
        await shown.press("s", "1")
        shown.app.post_message(Paste("12345 " * 30))
        await shown.settled()
        assert line(shown).value == ("12345 " * 30)[:60]


async def test_the_palette_takes_a_paste_as_text_too(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("colon")
        shown.app.post_message(Paste("new\x1b]2;x\x07"))
        await shown.settled()
        assert line(shown).value == "new\ufffd]2;x\ufffd"


async def test_stored_text_that_was_cleaned_on_its_way_in_may_be_left_without_a_question(places: Places) -> None:
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.save_profile(Profile(), Profile(name="a name"))
    async with stage(places) as shown:
        shown.app.desk.profile = Profile(name="a\x1bname")
        await shown.press("s", "2", "2")
        assert line(shown).value == "a\ufffdname"
        await shown.press("escape")
        assert shown.page == "ProfilePage"
