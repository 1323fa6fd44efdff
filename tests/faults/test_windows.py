"""Every page in every size of window, made so while it is open: nothing crashes, and what is typed stays."""

from pathlib import Path

import pytest

from tests.faults.telling import told
from tests.screens.pages import WAYS, on_page
from tests.screens.sizes import SIZES
from tests.screens.stage import places_in


async def _resized(folder: Path, page: str, sizes: list[tuple[int, int]]) -> None:
    async with on_page(places_in(folder), page) as shown:
        if page == "Log":
            await shown.type("left foot numb zqmarker")
        for width, height in sizes:
            await shown.pilot.resize_terminal(width, height)
            await shown.settled()
            assert shown.app.size == (width, height)
            assert shown.page == page
        await shown.pilot.resize_terminal(80, 24)
        await shown.settled()
        assert shown.page == page
        assert page != "Log" or "zqmarker" in shown.seen


@pytest.mark.parametrize("page", ["Log", "LockPage"])
async def test_a_page_that_shrinks_and_grows(tmp_path: Path, page: str) -> None:
    await _resized(tmp_path, page, [(1, 1), (20, 6), (300, 100)])


@pytest.mark.fault
@pytest.mark.slow
@pytest.mark.parametrize("page", WAYS)
async def test_every_page_in_every_size(tmp_path: Path, page: str) -> None:
    await _resized(tmp_path, page, SIZES)
    told("every page in every size of window", pages=1, windows=len(SIZES), crashes=0)
