"""Arrow keys lead to every place, and in the direction they say."""

import pytest

from journal.body.atlas import atlas
from journal.body.graph import points
from journal.body.outlines import FIGURES, INSETS, TURNED, VIEWS, inset_of, outline
from journal.body.steps import WAYS, nearest, step
from journal.widgets.body_map import FIRST


@pytest.mark.parametrize("view", VIEWS)
def test_every_place_is_reached_from_every_other(view):
    places = set(outline(view).places)
    into = {place: {step(view, place, way) for way in WAYS} for place in places}
    for start in (FIRST if FIRST in places else min(places), max(places)):
        reached, edge = {start}, {start}
        while edge:
            edge = {there for here in edge for there in into[here]} - reached
            reached |= edge
        assert reached == places


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("way", WAYS)
def test_a_step_goes_where_the_arrow_points_or_stays(view, way):
    across, down = WAYS[way]
    middles = {shape.place: shape.middle for shape in outline(view).shapes}
    for place, (x, y) in middles.items():
        there = step(view, place, way)
        gone = (middles[there][0] - x) * across + (middles[there][1] - y) * down
        assert gone > 0 if there != place else gone == 0


def test_steps_by_example():
    assert step("front", ("leg.thigh_front", "left"), "down") == ("leg.knee_front", "left")
    assert step("front", ("chest.middle", "left"), "left") == ("chest.middle", "right"), "the patient's right is on the left"
    assert step("back", ("back.lower", "left"), "right") == ("back.lower", "right")
    assert step("palms", ("hand.index", "left"), "left") == ("hand.middle", "left")
    assert step("face", ("face.mouth", "left"), "down") == ("face.chin", "left")


def test_turning_and_opening_keep_the_place_or_come_near():
    assert nearest("back", ("leg.thigh_outer", "left"), "front") == ("leg.thigh_outer", "left")
    assert nearest("palms", ("hand.thumb", "right"), "front") == ("hand.thumb", "right")
    for view, other in TURNED.items():
        for place in outline(view).places:
            there = nearest(other, place, view)
            assert there in outline(other).places
            assert {there[1], place[1]} != {"left", "right"}, "turning never changes sides"


def test_all_places_are_reached_through_figures_and_their_insets():
    reached = {place for view in FIGURES for place in outline(view).places}
    opened = {inset_of(place, view) for view in FIGURES for place in outline(view).places} - {None}
    wanted = {place for entry in atlas().regions.values() for place in points(entry.id, "both" if entry.lateral else "midline")}
    assert reached == wanted
    assert opened == set(INSETS)
