"""Every page at every size: nothing crashes, nothing typed is lost."""

import pytest

from journal.paths import Places
from journal.words import app as words
from tests.screens.sizes import SIZES
from tests.screens.stage import stage, write

pytestmark = pytest.mark.pages


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_every_page_at_this_size(places: Places, size: tuple[int, int]) -> None:
    write(places, "left face and left hand numb suddenly 20m ago with weakness")
    async with stage(places, size) as shown:
        await shown.press("f", "escape", "question_mark", "escape", "f1", "escape", "n")
        await shown.type("left foot tingling 4")
        await shown.press("f1", "escape", "f3")
        await shown.type("calf")
        while shown.page == "PickPlaceSheet":  # where there is room for a body, from the name to it first
            await shown.press("escape")
        await shown.press("enter", "1", "enter")
        assert shown.page in ("Today", "Findings")
        assert len(shown.entries) == 2


@pytest.mark.parametrize("page", ["Log", "Card", "PickPlaceSheet", "Findings"])
async def test_shrinking_while_typing_loses_nothing(places: Places, page: str) -> None:
    write(places, "left face and left hand numb suddenly 20m ago")
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("foot tingling 4")
        await shown.press({"Log": "enter", "Card": "f1", "PickPlaceSheet": "f3", "Findings": "f1"}[page])
        for size in [*reversed(SIZES), (3, 40), (300, 2), (80, 24)]:
            await shown.pilot.resize_terminal(*size)
        await shown.press("escape")
        assert shown.page == "Log"
        assert "foot tingling 4" in shown.seen


@pytest.mark.parametrize(("size", "small"), [((40, 12), False), ((39, 12), True), ((40, 11), True)])
async def test_a_window_too_small_says_so(places: Places, size: tuple[int, int], small: bool) -> None:
    async with stage(places, size) as shown:
        assert (words.TOO_SMALL in shown.words) is small
        await shown.press("n")
        assert (words.TOO_SMALL in shown.words) is small


async def test_at_80_by_24_the_keys_that_matter_are_all_shown(places: Places) -> None:
    write(places, "left face and left hand numb suddenly 20m ago")
    async with stage(places) as shown:
        line = shown.seen.splitlines()[-1]
        for label in (
            "New",
            "Again",
            "Update",
            "End",
            "Undo",
            "Findings",
            ": Find",
            "Help",
            "Urgent",
        ):  # it leads to the others
            assert label in line
