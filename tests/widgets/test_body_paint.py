"""What is known of a place is seen by its sign alone, in every kind of terminal; with colours also by its colour."""

import re
from itertools import combinations

import pytest
from rich.style import Style

from journal.body.marks import Mark
from journal.body.outlines import VIEWS
from journal.widgets.body_paint import ASCII, FULL, INK, MIXED, Palette, grid, line, looks

PLACE = ("leg.thigh_front", "left")
STATES = {
    "plain": (Mark(), False),
    "picked": (Mark(picked=True), False),
    "here": (Mark(), True),
    "both": (Mark(picked=True), True),
    "earlier": (Mark(earlier=True), False),
    "earlier and picked": (Mark(picked=True, earlier=True), False),
    "earlier and here": (Mark(earlier=True), True),
    **{f"heat {heat}": (Mark(heat=heat), False) for heat in (1, 2, 3, 4)},
    "heat and picked": (Mark(picked=True, heat=2), False),
}
COLOURS = Palette(
    Style(color="#dddddd", bgcolor="#111111"),
    {
        "body": Style(color="#999999", bgcolor="#111111"),
        "earlier": Style(color="#dddddd", bgcolor="#111111"),
        "heat": Style(color="#dddddd", bgcolor="#ddbb88"),
        "picked": Style(color="#111111", bgcolor="#88bbcc"),
        "here": Style(color="#111111", bgcolor="#dddddd"),
    },
    filled=True,
)
BARE = Palette(Style(), dict.fromkeys(COLOURS.styles, Style()), filled=False)
MODES = {"colours": (COLOURS, FULL), "colours, ASCII": (COLOURS, ASCII), "bare": (BARE, FULL), "bare, ASCII": (BARE, ASCII)}


def drawn(palette, signs, marks, here=None, view="front", size=(60, 39)):
    made = grid(view, *size, signs is ASCII or not palette.filled)
    dressed = looks(made, marks, here, palette, signs)
    shown = {}
    for place in {*marks, here} & made.anchors.keys():
        x, y = made.anchors[place]
        shown.setdefault(y, {})[x] = made.places.index(place) + 1
    return [line(made, y, dressed, shown.get(y, {}), palette) for y in range(size[1])]


def text(lines):
    return ["".join(segment.text for segment in segments) for segments in lines]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("size", [(60, 39), (24, 15)], ids=str)
def test_states_differ_without_colour(mode, size):
    seen = {
        name: text(drawn(*MODES[mode], {PLACE: mark}, PLACE if here else None, size=size))
        for name, (mark, here) in STATES.items()
    }
    alike = [(a, b) for a, b in combinations(seen, 2) if seen[a] == seen[b]]
    few = {
        frozenset(pair)
        for pair in (("earlier and picked", "picked"), ("earlier and here", "here"), ("heat and picked", "picked"))
    }
    assert [pair for pair in alike if frozenset(pair) not in few] == []
    assert alike == [] or size == (24, 15), "a place of one cell shows the stronger sign"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_place_shows_its_sign_however_small(mode, view):
    palette, signs = MODES[mode]
    made = grid(view, 24, 15, signs is ASCII or not palette.filled)
    for place in made.places:
        assert signs.here in "".join(text(drawn(palette, signs, {}, place, view, (24, 15)))), place
        for mark, sign in ((Mark(picked=True), signs.picked), (Mark(earlier=True), signs.earlier), (Mark(heat=2), "2")):
            assert sign in "".join(text(drawn(palette, signs, {place: mark}, None, view, (24, 15)))), place


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("size", [(1, 1), (24, 15), (60, 39), (131, 47)], ids=str)
def test_lines_fill_the_width_exactly(mode, size):
    for view in VIEWS:
        lines = text(drawn(*MODES[mode], {PLACE: Mark(picked=True)}, PLACE, view, size))
        assert [len(row) for row in lines] == [size[0]] * size[1]


@pytest.mark.parametrize("mode", ["colours, ASCII", "bare, ASCII"])
def test_ascii_is_ascii(mode):
    everything = {PLACE: Mark(True, True, 3), ("leg.shin", "left"): Mark(heat=4), ("leg.shin", "right"): Mark(earlier=True)}
    for view in VIEWS:
        assert "".join(text(drawn(*MODES[mode], everything, PLACE, view))).isascii()


def test_without_colours_none_is_sent():
    for segments in drawn(*MODES["bare"], {PLACE: Mark(picked=True)}, PLACE):
        assert all(
            segment.style is None or (segment.style.color is None and segment.style.bgcolor is None) for segment in segments
        )


def test_neighbours_can_be_told_apart_without_colours():
    rows = text(drawn(BARE, FULL, {}))
    assert set("".join(rows)) == {" ", "░", "▒"}
    assert len(set("".join(text(drawn(BARE, ASCII, {}))))) == 5


def test_heat_grows_away_from_the_body():
    found = []
    for heat in (1, 2, 3, 4):
        made = grid("front", 60, 39, False)
        look = looks(made, {PLACE: Mark(heat=heat)}, None, COLOURS, FULL)[made.places.index(PLACE) + 1]
        found.append(look.fill[0])
        assert look.signs.strip() == str(heat)
    assert found == sorted(found) and len(set(found)) == 4


def test_a_face_has_eyes_when_it_is_large_enough():
    plain = "".join(text(drawn(COLOURS, FULL, {}, view="face", size=(40, 22))))
    assert re.search("[▀▄]{3}", plain)
    assert any(INK < point < MIXED for point in points("face", 40, 22))
    assert not any(INK < point < MIXED for point in points("front", 24, 15))


def points(view, width, height):
    return [point for runs in grid(view, width, height, False).lines for run in runs for point in (run.upper, run.lower)]


def test_an_edge_is_drawn_by_how_much_of_a_point_the_body_covers():
    made = grid("front", 24, 20, False)
    found = looks(made, {}, None, COLOURS, FULL)
    ground, body = found[0].fill, {look.fill for look in found[1:MIXED] if look.fill != found[0].fill}
    edges = [look.fill for mix, look in zip(made.mixes, found[MIXED:], strict=True) if 0 in dict(mix.parts)]
    assert len(made.mixes) > 100 and len(edges) > 50
    for at in range(3):
        held = [ground[at], *(one[at] for one in body)]
        assert all(min(held) <= fill[at] <= max(held) for fill in edges)
    assert len(set(edges)) > 10


def test_what_is_chosen_fills_its_points_whole():
    made = grid("front", 24, 20, False)
    found = looks(made, {PLACE: Mark(picked=True)}, None, COLOURS, FULL)
    number = made.places.index(PLACE) + 1
    assert all(found[MIXED + at] is found[number] for at, mix in enumerate(made.mixes) if mix.middle == number)
    assert any(mix.middle == number for mix in made.mixes)
