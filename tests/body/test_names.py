from __future__ import annotations

import pytest

from journal.body.atlas import atlas
from journal.body.names import called, find, names, place, plural, suggest
from journal.phrase.marks import _EVERYDAY
from tests.phrase.said import said

REGIONS = tuple(atlas().regions.values())
LABELS = [(entry.label, entry.id) for entry in REGIONS]
SYNONYMS = [(synonym, entry.id) for entry in REGIONS for synonym in entry.synonyms]
ALIASES = list(atlas().aliases.items())


@pytest.mark.parametrize(("name", "region"), LABELS + SYNONYMS)
def test_every_label_and_synonym_finds_its_region_with_every_legal_side(name: str, region: str) -> None:
    found = find(name)
    assert found is not None
    if name.lower() not in atlas().aliases:
        assert found.regions == (region,)
    for side in atlas().regions[region].sides:
        assert (region, side) in (place(found, side) or ())


@pytest.mark.parametrize(("alias", "regions"), ALIASES)
def test_every_group_finds_all_its_regions(alias: str, regions: tuple[str, ...]) -> None:
    found = find(alias)
    assert found is not None
    assert found.regions == regions
    for side in ("left", "right", "both"):
        points = place(found, side)
        assert points is not None
        for region, got in points:
            assert got in atlas().regions[region].sides
            assert got == side or atlas().regions[region].sides == ("midline",)


@pytest.mark.parametrize(("name", "region"), [pair for pair in LABELS + SYNONYMS if pair[0].lower() not in _EVERYDAY])
def test_every_name_is_understood_in_a_phrase_with_every_legal_side(name: str, region: str) -> None:
    for side in atlas().regions[region].sides:
        found = find(name)
        assert found is not None
        word = "" if side == "midline" and not found.needs_side else side.replace("midline", "middle")
        phrase = f"{word} {name} tingling".strip()
        draft = said(phrase).draft
        assert draft is not None, (phrase, said(phrase))
        assert [(site.region, site.side) for site in draft.readings[0].sites] == [(region, side)], phrase
        assert draft.notes == ""


@pytest.mark.parametrize(("alias", "regions"), ALIASES)
def test_every_group_is_understood_in_a_phrase(alias: str, regions: tuple[str, ...]) -> None:
    for side in ("left", "right", "both"):
        draft = said(f"{side} {alias} tingling").draft
        assert draft is not None
        assert {site.region for site in draft.readings[0].sites} == set(regions)


@pytest.mark.parametrize(
    ("text", "same_as"),
    [
        ("feet", "foot"),
        ("Hands", "hand"),
        ("calves", "calf"),
        ("shoulder blades", "shoulder blade"),
        ("soles of feet", "sole of foot"),
        ("backs of hands", "back of hand"),
        ("big toes", "big toe"),
        ("thighs", "thigh"),
    ],
)
def test_plurals_name_the_same_places(text: str, same_as: str) -> None:
    found, one = find(text), find(same_as)
    assert found is not None
    assert one is not None
    assert found.regions == one.regions
    assert found.plural


@pytest.mark.parametrize("text", ["", "hnd", "fooot", "leftfoot", "sholder", "body", "42", "hand foot", "\x00"])
def test_a_misspelling_is_never_a_place(text: str) -> None:
    assert find(text) is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("hnd", "Left hand"),
        ("left hnd", "Left hand"),
        ("right fot", "Right foot"),
        ("sholder", "Left shoulder"),
        ("left kne", "Left knee"),
        ("both fee", None),
        ("l thum", "Left thumb"),
        ("lower ba", "Lower back"),
        ("tail", "Tailbone"),
        ("back", "Back"),
        ("hand", "Left hand"),
    ],
)
def test_suggestions_while_typing(text: str, first: str | None) -> None:
    found = suggest(text)
    if first is not None:
        assert found[0].label == first
    assert len(found) <= 12
    assert len({suggestion.places for suggestion in found}) == len(found)


def test_every_region_is_suggested_by_its_label() -> None:
    for entry in REGIONS:
        offered = {region for suggestion in suggest(entry.label) for region, _ in suggestion.places}
        assert entry.id in offered


@pytest.mark.parametrize("text", ["", " ", "left", "zzzz", "x" * 10_000, "\ud800", "'", "42"])
def test_nothing_near_nothing_suggested(text: str) -> None:
    assert suggest(text) == ()


@pytest.mark.parametrize(
    ("name", "side"),
    [("hand", None), ("face", None), ("cheek", None), ("buttock", None), ("hand", "midline"), ("side of face", None)],
)
def test_a_pair_needs_its_side(name: str, side: str | None) -> None:
    found = find(name)
    assert found is not None
    assert place(found, side) is None


def test_a_group_across_the_midline_keeps_every_side_legal() -> None:
    saddle = find("saddle")
    assert saddle is not None
    assert place(saddle, None) == (
        ("saddle.genitals", "midline"),
        ("saddle.perineum", "midline"),
        ("saddle.anus", "midline"),
        ("saddle.inner_thigh_top", "both"),
    )
    assert place(saddle, "left") == (
        ("saddle.genitals", "left"),
        ("saddle.perineum", "midline"),
        ("saddle.anus", "midline"),
        ("saddle.inner_thigh_top", "left"),
    )


def test_names_in_a_sentence() -> None:
    assert called("hand", "left") == "left hand"
    assert called("foot", "both") == "both feet"
    assert called("whole arm", "left") == "whole left arm"
    assert called("face", "both") == "face, both sides"
    assert called("lower back", None) == "lower back"
    assert plural("shoulder blade") == "shoulder blades"


def test_every_name_is_of_known_regions() -> None:
    for name in names().values():
        assert name.regions
        assert set(name.regions) <= set(atlas().regions)


@pytest.mark.parametrize(
    ("name", "side", "shown"),
    [
        ("crotch", "left", "left side of crotch"),
        ("tongue", "right", "right side of tongue"),
        ("tailbone", "left", "left side of tailbone"),
        ("corner of mouth", "left", "left corner of mouth"),
        ("middle", "left", "left middle finger"),
        ("middle", "both", "both middle fingers"),
        ("ring", "right", "right ring finger"),
        ("pinky", "both", "both pinkies"),
        ("belly", "both", "belly, both sides"),
        ("lower back", "left", "left lower back"),
        ("chest", "left", "left chest"),
    ],
)
def test_a_place_is_called_as_people_say_it(name: str, side: str, shown: str) -> None:
    assert called(name, side) == shown


@pytest.mark.parametrize(("asked", "first"), [("left crotch", "Left side of crotch"), ("left mid", "Left middle finger")])
def test_what_is_suggested_is_called_so(asked: str, first: str) -> None:
    assert suggest(asked)[0].label == first


@pytest.mark.parametrize("written", ["pinkies", "pinkys"])
def test_a_plural_is_known_as_it_is_often_written(written: str) -> None:
    found = find(written)
    assert found is not None
    assert found.regions == ("hand.little",)
