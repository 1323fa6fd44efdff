"""The atlas keeps the invariants that everything clinical stands on."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from journal.body import atlas as atlas_module
from journal.body.atlas import atlas, label, region

BODY = atlas()
REGIONS = tuple(BODY.regions.values())

# Verhoeff's multiplication and permutation tables, from which SNOMED CT takes its check digit.
_TIMES = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
    [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
    [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
    [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
    [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
    [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
    [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
    [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
    [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
]
_STEP = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]


def verhoeff(code: str) -> int:
    check = 0
    for position, character in enumerate(reversed(code)):
        digit = int(character)
        for _ in range(position % 8):
            digit = _STEP[digit]
        check = _TIMES[check][digit]
    return check


def test_the_catalogue_has_the_published_size():
    edges = sum(len(r.adjacent) for r in REGIONS)
    assert len(REGIONS) == 75
    assert edges == 2 * 185
    assert sum("front" in r.views for r in REGIONS) == 54
    assert sum("back" in r.views for r in REGIONS) == 46
    assert sum(r.lateral for r in REGIONS) == 72
    assert sum(len(r.synonyms) for r in REGIONS) == 262
    assert len(BODY.aliases) == 31


@pytest.mark.parametrize("here", REGIONS, ids=lambda r: r.id)
def test_a_region_is_whole(here):
    assert re.fullmatch(r"[a-z]+\.[a-z_]+", here.id)
    assert here.label and here.synonyms is not None and here.nerves and here.dermatomes
    assert here.views and set(here.views) <= {"front", "back"}
    assert 0 <= here.y <= 100
    assert here.lateral or here.touches_midline, "an unpaired region lies on the midline"
    assert here.adjacent and here.id not in here.adjacent
    for other in here.adjacent:
        assert here.id in region(other).adjacent, f"{here.id} touches {other}, but not the other way round"
    if here.snomed_code:
        assert verhoeff(here.snomed_code) == 0
        assert here.snomed_match in {"exact", "broader", "related"}


def test_a_wrong_check_digit_is_seen():
    assert verhoeff("76505004") == 0
    assert verhoeff("76505005") != 0


def test_the_body_is_in_one_piece():
    reached, edge = {REGIONS[0].id}, [REGIONS[0].id]
    while edge:
        for other in region(edge.pop()).adjacent:
            if other not in reached:
                reached.add(other)
                edge.append(other)
    assert reached == set(BODY.regions)


def test_every_dermatome_is_covered_and_none_is_invented():
    known = {*BODY.dermatome_order, "V1", "V2", "V3"}
    assert {d for r in REGIONS for d in r.dermatomes} == known
    assert "C1" not in known  # there is no C1 dermatome


def test_no_synonym_names_two_regions():
    names = Counter(name.lower() for r in REGIONS for name in r.synonyms)
    assert [name for name, count in names.items() if count > 1] == []


def test_groups_of_regions_name_only_regions():
    known = set(BODY.regions)
    synonyms = {name.lower() for r in REGIONS for name in r.synonyms}
    for name, ids in BODY.aliases.items():
        assert set(ids) <= known and name not in synonyms
        assert len(ids) == len(set(ids)) > 1
    assert all(ids <= known for ids in BODY.sets.values())
    assert all(part <= known for parts in BODY.segments.values() for part in parts)
    assert all(band <= known for band in BODY.level_bands)


def test_segments_divide_each_limb():
    for limb in ("arm", "leg"):
        parts = BODY.segments[limb]
        assert frozenset().union(*parts) == BODY.sets[f"{limb}_whole"]
        assert sum(map(len, parts)) == len(BODY.sets[f"{limb}_whole"])


def test_level_bands_do_not_overlap():
    bands = [name for band in BODY.level_bands for name in band]
    assert len(bands) == len(set(bands))


def test_sides_follow_the_region():
    assert region("saddle.anus").sides == ("midline",)
    assert region("hand.thumb").sides == ("left", "right", "both")
    assert region("back.lower").sides == ("left", "right", "both", "midline")
    assert sum(len([s for s in r.sides if s != "both"]) for r in REGIONS if not r.lateral) == 3


def test_labels_read_as_a_patient_would_say_them():
    assert label("hand.thumb", "left") == "Left thumb"
    assert label("hand.thumb", "both") == "Thumb, both sides"
    assert label("back.tailbone", "midline") == "Tailbone"


def test_the_data_says_where_it_comes_from():
    data = json.loads(Path(atlas_module._FILE).read_text(encoding="utf-8"))
    assert "SNOMED" in data["provenance"]
