"""What is picked on the body comes back from its words as the same places, singly, in groups and in any mixture."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from journal.body.atlas import atlas
from journal.body.graph import Point, points
from journal.body.names import find, place
from journal.phrase.picked import in_words
from tests.phrase.said import said

PLACES = [
    point
    for entry in atlas().regions.values()
    for point in (points(entry.id, "both") if entry.lateral else points(entry.id, "midline"))
]
GROUPS = [
    {point for each in found for point in points(*each)}
    for alias in atlas().aliases
    for side in ("left", "right", "both", None)
    if (found := place(find(alias), side)) is not None
]


def understood(text: str) -> set[Point]:
    draft = said(f"{text} tingling").draft
    return set() if draft is None else {point for site in draft.readings[0].sites for point in points(site.region, site.side)}


def test_every_place_by_itself_and_with_its_other_side():
    assert len(PLACES) == 147
    assert [place for place in PLACES if understood(in_words([place])) != {place}] == []
    pairs = [{(name, "left"), (name, "right")} for name, side in PLACES if side == "left"]
    assert [pair for pair in pairs if understood(in_words(sorted(pair))) != pair] == []


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: in_words(sorted(group)))
def test_every_group(group):
    assert understood(in_words(sorted(group))) == group


@given(some.lists(some.sampled_from(PLACES), min_size=1, max_size=9), some.sampled_from([set(), *GROUPS]))
def test_any_mixture(single, group):
    picked = [*single, *sorted(group)]
    assert understood(in_words(picked)) == set(picked)


def test_groups_have_their_one_name():
    whole = [point for each in place(find("whole leg"), "left") for point in points(*each)]
    assert in_words(whole) == "whole left leg"
    assert in_words([*whole, *((name, "right") for name, _side in whole)]) == "both whole legs"
    assert in_words([("leg.calf_back", "left"), ("leg.calf_back", "right")]) == "left calf and right calf"
    assert in_words([("leg.shin", "left"), ("back.tailbone", "midline")]) == "tailbone and left shin"
    assert in_words([]) == ""
