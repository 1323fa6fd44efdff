"""Neighbours on the body, side by side."""

from __future__ import annotations

import pytest

from journal.body.atlas import atlas
from journal.body.graph import neighbours, points, within

ALL = [(r.id, side) for r in atlas().regions.values() for side in r.sides if side != "both"]


@pytest.mark.parametrize("point", ALL, ids="/".join)
def test_touching_goes_both_ways(point):
    for other in neighbours(point):
        assert other in ALL
        assert point in neighbours(other), f"{point} touches {other}, but not the other way round"


def test_an_edge_stays_on_its_side():
    assert ("hand.index", "left") in neighbours(("hand.thumb", "left"))
    assert ("hand.index", "right") not in neighbours(("hand.thumb", "left"))


def test_left_meets_right_only_at_the_midline():
    assert ("back.lower", "right") in neighbours(("back.lower", "left"))
    assert ("leg.thigh_back", "right") not in neighbours(("leg.thigh_back", "left"))


def test_a_midline_region_touches_both_sides():
    assert {("buttock.lower", "left"), ("buttock.lower", "right")} <= neighbours(("back.tailbone", "midline"))
    assert {("saddle.inner_thigh_top", "left"), ("saddle.inner_thigh_top", "right")} <= neighbours(
        ("saddle.perineum", "midline")
    )


def test_two_steps_reach_across_a_skipped_wrist():
    near = within(("hand.little", "left"), 1)
    assert ("arm.forearm_little_side", "left") not in near
    assert ("arm.forearm_little_side", "left") not in within(("hand.palm_little_side", "left"), 1)
    assert ("arm.forearm_little_side", "left") in within(("hand.palm_little_side", "left"), 2)


def test_no_steps_is_the_point_itself():
    assert within(("hand.thumb", "left"), 0) == {("hand.thumb", "left")}


def test_both_is_left_and_right():
    assert points("foot.sole", "both") == (("foot.sole", "left"), ("foot.sole", "right"))
    assert points("foot.sole", "left") == (("foot.sole", "left"),)
