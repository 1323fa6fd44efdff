"""The regions of the body with their names, neighbours, dermatomes and sets, read from regions.json.

A place is a region id and a side, never fused into one id. Dermatomes and nerves are approximate: published maps differ.
Source of the anatomy: see `provenance` in regions.json.
"""

import json
import os
from functools import cache
from typing import NamedTuple

SIDES = ("left", "right", "both", "midline")
PAIRED_SIDES = ("left", "right")
_FILE = os.path.join(os.path.dirname(__file__), "regions.json")


class Region(NamedTuple):
    """One region. `y` is its height on the body, 0 (head) to 100 (toes); the first dermatome and nerve are the main ones."""

    id: str
    label: str
    synonyms: tuple[str, ...]
    views: tuple[str, ...]
    group: str
    lateral: bool
    touches_midline: bool
    y: int
    dermatomes: tuple[str, ...]
    nerves: tuple[str, ...]
    snomed_code: str | None
    snomed_match: str | None
    adjacent: tuple[str, ...]

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides an entry may name for this region."""
        if not self.lateral:
            return ("midline",)
        return SIDES if self.touches_midline else SIDES[:3]


class Atlas(NamedTuple):
    """The whole body. `segments` run from the trunk outward; `level_bands` from the neck down."""

    regions: dict[str, Region]
    aliases: dict[str, tuple[str, ...]]
    sets: dict[str, frozenset[str]]
    segments: dict[str, tuple[frozenset[str], ...]]
    level_bands: tuple[frozenset[str], ...]
    dermatome_order: tuple[str, ...]


@cache
def atlas() -> Atlas:
    """The body, read once."""
    with open(_FILE, encoding="utf-8") as file:
        data = json.load(file)
    return Atlas(
        regions={entry["id"]: _region(entry) for entry in data["regions"]},
        aliases={name: tuple(ids) for name, ids in data["aliases"].items()},
        sets={name: frozenset(ids) for name, ids in data["sets"].items()},
        segments={limb: tuple(map(frozenset, parts)) for limb, parts in data["segments"].items()},
        level_bands=tuple(map(frozenset, data["level_bands"])),
        dermatome_order=tuple(data["dermatome_order"]),
    )


def region(region_id: str) -> Region:
    """The region with this id. Raises KeyError when there is none."""
    return atlas().regions[region_id]


def label(region_id: str, side: str) -> str:
    """What the patient calls the place: "Left thumb", "Thumb, both sides", "Tailbone"."""
    name = region(region_id).label
    if side in PAIRED_SIDES:
        return f"{side.capitalize()} {name[0].lower()}{name[1:]}"
    return f"{name}, both sides" if side == "both" else name


def _region(entry: dict[str, object]) -> Region:
    lists = {key: tuple(value) for key, value in entry.items() if isinstance(value, list)}
    plain = {key: entry[key] for key in ("id", "label", "group", "lateral", "touches_midline", "y")}
    snomed = entry["snomed"]
    code, match = (snomed["code"], snomed["match"]) if isinstance(snomed, dict) else (None, None)
    return Region(**plain, **lists, snomed_code=code, snomed_match=match)  # type: ignore[arg-type]  # checked by tests
