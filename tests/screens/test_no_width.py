"""Lists of options in a window, or a part of one, that leaves them no width: Textual's own would end the program."""

import pytest
from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.widgets import OptionList

from journal.paths import Places
from tests.screens.pages import on_page
from tests.screens.stage import stage

LISTS = ("Flags", "SavedFilters", "TellSheet", "PickPlaceSheet")


class Bare(App[None]):
    """A list without our style."""

    CSS = "Vertical { width: 0; } OptionList { width: 0; border: none; padding: 0; }"

    def compose(self) -> ComposeResult:
        with Vertical():
            yield OptionList("left foot", "right foot")


async def test_a_bare_list_without_width_ends_the_program() -> None:
    """Else the tests below would show nothing."""
    with pytest.raises(ValueError):
        async with Bare().run_test(size=(20, 6)) as pilot:
            await pilot.pause()


@pytest.mark.parametrize("page", LISTS)
async def test_ours_may_be_left_without_width(places: Places, page: str) -> None:
    async with on_page(places, page) as shown:
        listed = shown.app.screen.query(OptionList).first()
        listed.styles.width = 0
        assert listed.parent is not None
        listed.parent.styles.width = 0
        await shown.settled()
        for size in ((1, 1), (6, 3), (2, 24), (80, 24)):
            await shown.pilot.resize_terminal(*size)
            listed.focus()
            await shown.press("pagedown", "pageup")
        assert shown.page == page


async def test_a_question_asked_in_a_window_without_width_keeps_the_words(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("foot tingling 4")
        await shown.press("enter")
        for size in ((1, 1), (3, 24), (80, 24)):
            await shown.pilot.resize_terminal(*size)
        await shown.press("escape")
        assert shown.page == "Log" and "foot tingling 4" in shown.seen


@pytest.mark.parametrize("size", [(1, 1), (2, 24), (6, 24), (39, 24), (80, 11)])
async def test_the_palette_closes_where_no_page_is_shown(places: Places, size: tuple[int, int]) -> None:
    """Opened before any other page, whose styles it shares."""
    async with stage(places) as shown:
        await shown.press("colon")
        await shown.type("find")
        assert shown.page == "Palette"
        await shown.pilot.resize_terminal(*size)
        await shown.settled()
        assert shown.page == "Today"
        await shown.press("colon", "pagedown")
        assert shown.page == "Today"


async def test_a_long_text_is_seen_in_the_palette(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("colon")
        await shown.type("seen at the end " * 8)
        assert "seen at the end" in shown.seen
