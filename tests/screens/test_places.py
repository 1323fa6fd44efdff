"""Picking places on the drawn body: by arrows, by names and by the mouse, alone and many at once."""

import pytest
from textual.events import Paste
from textual.widgets import Input

from journal.body.atlas import label
from journal.body.graph import Point, points
from journal.body.names import suggest
from journal.body.outlines import VIEWS, outline
from journal.body.raster import raster
from journal.paths import Places
from journal.screens.places import PickPlaceSheet
from journal.screens.places_keys import PLACES
from journal.widgets.body_map import BodyMap
from journal.widgets.phrase_line import PhraseLine
from journal.words import places as words
from tests.screens.stage import Stage, stage, write


def picker(shown: Stage) -> PickPlaceSheet:
    assert isinstance(shown.app.screen, PickPlaceSheet)
    return shown.app.screen


def body(shown: Stage) -> BodyMap:
    return picker(shown).query_one(BodyMap)


def chosen(shown: Stage) -> set[Point]:
    return set(picker(shown)._picked)


def test_every_place_is_found_by_its_name() -> None:
    places = {place for view in VIEWS for place in outline(view).places}
    assert len(places) == 147
    for name, side in places:
        offered = [found.places for found in suggest(label(name, side), 60)]
        assert ((name, side),) in offered, (name, side)


async def test_one_place_by_arrows_goes_into_the_line(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3")
        assert "your right" in shown.seen and "your left" in shown.seen
        assert shown.seen.index("your right") < shown.seen.index("your left")
        assert "Left mid chest and breast" in shown.seen
        await shown.press("left", "enter")
        assert shown.page == "Log"
        await shown.type(" numb 4 over hours")
        await shown.press("enter")
        assert [(site.region, site.side) for site in shown.entries[0].sites] == [("chest.middle", "right")]


async def test_by_the_map_an_entry_takes_at_most_twelve_keys(places: Places) -> None:
    """Write, open the body, two steps, take it; on to the questions: numb, over hours; save."""
    keys = ("n", "f3", "down", "left", "enter", "enter", "1", "2", "enter")
    assert len(keys) <= 12
    async with stage(places) as shown:
        await shown.press(*keys)
        (entry,) = shown.entries
        assert [(site.region, site.side) for site in entry.sites] == [("chest.lower", "right")]
        assert entry.onset == "hours"


async def test_turned_round_the_sides_change_places(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3", "tab")
        assert shown.seen.index("your left") < shown.seen.index("your right")
        assert body(shown).view == "back" and body(shown).here[1] == "left"


async def test_several_places_mirrored_and_read_back(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3")
        for keys in (["="], ["space"], ["space"], ["space"], ["down"], ["space"], ["="]):
            await shown.press(*keys)
        assert chosen(shown) == {(name, side) for name in ("chest.middle", "chest.lower") for side in ("left", "right")}
        await shown.press("f2")
        await shown.type(" tingling 3 over days")
        await shown.press("enter")
        stored = {point for site in shown.entries[0].sites for point in points(site.region, site.side)}
        assert stored == {(name, side) for name in ("chest.middle", "chest.lower") for side in ("left", "right")}


async def test_a_hand_opens_and_closes_and_nothing_chosen_is_lost(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3")
        body(shown).go_to(("hand.thumb", "right"))
        await shown.press("enter")
        assert body(shown).view == "palms" and body(shown).here == ("hand.thumb", "right")
        await shown.press("space", "tab")
        assert body(shown).view == "hand_backs"
        await shown.press("escape")
        assert shown.page == "PickPlaceSheet" and body(shown).view == "front"
        await shown.press("escape")
        assert shown.page == "Log"
        assert "right thumb" in shown.seen


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("pinky", {("hand.little", "left")}),
        ("shoulder blade", {("back.shoulder_blade", "left")}),
        ("spine", {("back.middle", "midline")}),
        ("saddle", {("saddle.perineum", "midline"), ("saddle.anus", "midline"), ("saddle.inner_thigh_top", "right")}),
    ],
)
async def test_typing_on_the_body_begins_a_name(places: Places, part: str, expected: set[Point]) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3")
        await shown.type(part)
        await shown.press("down", "up", "space")
        assert expected <= chosen(shown)


async def test_one_name_chooses_many(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3")
        await shown.type("whole left leg")
        await shown.press("enter")
        assert shown.page == "Log"
        assert "whole left leg" in shown.seen


async def test_what_was_felt_today_is_marked(places: Places) -> None:
    write(places, "left shin tingling 4 over hours, since 2h ago")
    async with stage(places) as shown:
        await shown.press("n", "f3")
        assert body(shown)._marks[("leg.shin", "left")].earlier
        assert ("leg.shin", "right") not in body(shown)._marks


async def click(shown: Stage, place: Point) -> None:
    drawn = body(shown)
    x, y = raster(drawn.view, drawn.size.width, drawn.size.height - 1).anchors[place]
    await shown.pilot.click(BodyMap, offset=(x, y + 1))
    await shown.settled()


async def test_a_click_on_a_large_body_chooses_that_place(places: Places) -> None:
    async with stage(places, size=(120, 40)) as shown:
        await shown.press("n", "f3")
        wanted = {("mouth.tongue", "left"), ("hand.ring", "right"), ("leg.shin", "left"), ("saddle.anus", "midline")}
        for place in wanted:
            await click(shown, place)
        assert chosen(shown) == wanted


async def test_a_click_on_a_small_body_asks_which(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3")
        await click(shown, ("leg.shin", "left"))
        assert chosen(shown) == set()
        assert words.WHICH in shown.seen
        listed = picker(shown)._listed
        assert {found.places[0][1] for found in listed} == {"left"}
        assert ("leg.shin", "left") in {found.places[0] for found in listed}
        await shown.press("down", "space")
        assert len(chosen(shown)) == 1


async def test_in_an_inset_every_click_means_its_place(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3")
        body(shown).go_to(("face.cheek", "left"))
        await shown.press("enter")
        await click(shown, ("mouth.tongue", "right"))
        assert chosen(shown) == {("mouth.tongue", "right")}


async def test_a_narrow_window_has_the_names_only(places: Places) -> None:
    async with stage(places, size=(60, 20)) as shown:
        await shown.press("n", "f3")
        assert not body(shown).display and "your left" not in shown.seen
        await shown.type("left pinky")
        await shown.press("enter")
        assert shown.page == "Log" and "left little finger" in shown.seen


async def test_made_narrow_the_keys_go_to_the_names(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3", "space")
        await shown.pilot.resize_terminal(50, 20)
        await shown.settled()
        await shown.type("pinky")
        await shown.press("enter")
        line = shown.app.screen.query_one(PhraseLine).value
        assert line == "left mid chest and breast and left little finger"


async def test_what_is_pasted_on_the_body_is_a_name_and_nothing_of_it_is_lost(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3")
        shown.app.post_message(Paste("left\ncalf"))
        await shown.settled()
        assert picker(shown).query_one(Input).value == "left calf"
        await shown.press("enter")
        assert shown.page == "Log"
        assert "left calf" in shown.seen


@pytest.mark.parametrize("before", [(), ("space",), ("slash", "down")])
@pytest.mark.parametrize("name", ["mouth", "jaw", "kneecap", "hip", "little toe"])
async def test_a_name_is_typed_from_its_first_letter_on(places: Places, before: tuple[str, ...], name: str) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3", *before)
        taken = chosen(shown)
        await shown.type(name)
        assert picker(shown).query_one(Input).value == name
        assert chosen(shown) == taken


def test_no_key_of_the_page_is_a_letter() -> None:
    keys = [key for command in PLACES.commands for key in command.usual_keys()]
    assert not [key for key in keys if len(key) == 1 and key.isalpha()]
