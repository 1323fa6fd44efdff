"""The filter of the history while the window shrinks: nothing crashes, nothing typed is lost."""

import pytest

from journal.paths import Places
from journal.widgets.filter_line import FilterLine
from tests.screens.sizes import SIZES
from tests.screens.stage import stage
from tests.screens.test_entry import rich

pytestmark = pytest.mark.pages


async def test_shrinking_while_filtering_loses_nothing(places: Places) -> None:
    rich(places)
    async with stage(places) as shown:
        await shown.press("h", "slash")
        await shown.type("left foot")
        for size in [*reversed(SIZES), (3, 40), (300, 2), (80, 24)]:
            await shown.pilot.resize_terminal(*size)
        assert shown.app.screen.query_one(FilterLine).value == "left foot"
        assert "Showing 1 of 1 entry: left foot" in shown.words
