"""The body beside the form, where the window has room: what is written lights up, and a click writes."""

import pytest

from journal.body.graph import Point
from journal.body.raster import raster
from journal.paths import Places
from journal.widgets.live_map import LiveMap
from journal.widgets.phrase_line import PhraseLine
from tests.screens.stage import Stage, stage

ROOMY, FULL = (120, 40), (200, 60)


def body(shown: Stage) -> LiveMap:
    return shown.app.screen.query_one(LiveMap)


def lit(shown: Stage) -> set[Point]:
    return {place for place, mark in body(shown)._marks.items() if mark.picked}


async def click(shown: Stage, place: Point) -> None:
    """A click on the cell in which a place is marked."""
    width, height = body(shown)._room
    x, y = raster(body(shown).view, width, height).anchors[place]
    await shown.pilot.click(LiveMap, offset=(x, y + 1))
    await shown.settled()


async def test_places_light_up_as_they_are_typed_and_the_body_turns_to_them(places: Places) -> None:
    async with stage(places, ROOMY) as shown:
        await shown.press("n")
        assert body(shown).display and lit(shown) == set()
        await shown.type("left cheek numb")
        assert (lit(shown), body(shown).view) == ({("face.cheek", "left")}, "front")
        await shown.type(", lower back and both calves numb")
        assert body(shown).view == "back"
        assert {("back.lower", "left"), ("back.lower", "right"), ("leg.calf_back", "right")} < lit(shown)
        await shown.press(*["backspace"] * 40)
        assert lit(shown) <= {("face.cheek", "left")}


async def test_a_click_writes_the_place_once(places: Places) -> None:
    async with stage(places, FULL) as shown:
        await shown.press("n")
        await click(shown, ("leg.shin", "left"))
        await shown.type(" numb 3 over hours")
        await click(shown, ("leg.shin", "left"))
        assert shown.app.screen.query_one(PhraseLine).value == "left shin numb 3 over hours"
        await shown.press("enter")
        assert [site.place for site in shown.entries[0].sites] == [("leg.shin", "left")]


async def test_on_a_small_figure_a_click_opens_the_large_one(places: Places) -> None:
    async with stage(places, ROOMY) as shown:
        await shown.press("n")
        await click(shown, ("hand.thumb", "left"))
        assert shown.page == "PickPlaceSheet"
        await shown.press("escape")
        assert shown.page == "Log"


async def test_keys_never_stop_on_it(places: Places) -> None:
    async with stage(places, ROOMY) as shown:
        await shown.press("n")
        await shown.type("left foot numb 3 over hours")
        for _ in range(6):
            await shown.press("tab")
            assert not body(shown).has_focus


@pytest.mark.parametrize("size", [(80, 24), (109, 40), (120, 31)])
async def test_without_room_the_form_has_all_of_it(places: Places, size: tuple[int, int]) -> None:
    async with stage(places, size) as shown:
        await shown.press("n")
        assert not shown.app.screen.query_one("#figure").display
        assert not shown.app.screen.query(LiveMap)
        await shown.pilot.resize_terminal(*ROOMY)
        await shown.settled()
        assert shown.app.screen.query_one("#figure").display
        assert body(shown).is_on_screen
