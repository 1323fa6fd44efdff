"""A line on the trunk below which feeling has changed, on both sides or on one."""

from __future__ import annotations

from datetime import datetime
from functools import cache, lru_cache

from journal.body.atlas import PAIRED_SIDES, atlas
from journal.body.graph import Point
from journal.rules.case import Case
from journal.rules.facts import Facts, once
from journal.rules.predicates.clocks import point_since, run_start
from journal.rules.predicates.laterality import bilateral
from journal.rules.predicates.legs import both_since
from journal.rules.predicates.recent import of_late
from journal.rules.predicates.zones import among

_LOW_BACK = frozenset({"back.lower", "back.sacrum", "back.tailbone"})
_UPRIGHT, _EASED = frozenset({"standing", "walking"}), frozenset({"sitting", "bending_forward", "lying", "rest"})


@lru_cache(maxsize=4096)
def level(touched: frozenset[Point]) -> int | None:
    """The band of the trunk (0 the highest) from which down it is numb on both sides or the middle, with both legs."""
    trunk = [(band, point) for point in touched if (band := _band(point[0])) is not None]
    sides = {side for _band_, (_region, side) in trunk}
    both = frozenset(PAIRED_SIDES) <= sides or "midline" in sides
    return min(band for band, _point in trunk) if both and bilateral(touched, among("leg_whole")) else None


def level_since(case: Case, touched: frozenset[Point]) -> datetime | None:
    """Since when it is so: the latest of both legs and of the two sides, or the middle, of the trunk."""
    above, legs = across_since(case, on_trunk(touched)), both_since(case, touched, among("leg_whole"))
    return max(above, legs) if above is not None and legs is not None else None


@lru_cache(maxsize=4096)
def across(touched: frozenset[Point]) -> frozenset[Point]:
    """The points of chest and belly when they take in the middle or both sides, else none."""
    front = frozenset(p for p in touched if p[0].startswith(("chest.", "abdomen.")) and p[0] != "abdomen.groin")
    sides = {side for _region, side in front}
    return front if "midline" in sides or frozenset(PAIRED_SIDES) <= sides else frozenset()


def across_since(case: Case, touched: frozenset[Point]) -> datetime | None:
    """Since when these take in the middle or both sides; None when they do not."""
    middle = [at for point in touched if point[1] == "midline" and (at := point_since(case, point)) is not None]
    both = both_since(case, touched, frozenset(region for region, _side in touched))
    return min([*middle, *([] if both is None else [both])], default=None)


@lru_cache(maxsize=4096)
def one_sided_level(touched: frozenset[Point]) -> bool:
    """Chest, belly or middle back with the leg of one side, and neither on the other; the low back goes with the leg."""
    trunk = {side for region, side in touched if _band(region) is not None and region not in _LOW_BACK}
    legs = {side for region, side in touched if region in among("leg_whole")}
    return len(legs) == 1 and trunk == legs


def half_since(case: Case, touched: frozenset[Point]) -> datetime | None:
    """Since when trunk and leg are both numb, whatever the side."""
    parts = (on_trunk(touched), frozenset(point for point in touched if point[0] in among("leg_whole")))
    firsts = [min((at for p in part if (at := point_since(case, p)) is not None), default=None) for part in parts]
    return max(at for at in firsts if at is not None) if None not in firsts else None


@lru_cache(maxsize=4096)
def on_trunk(touched: frozenset[Point]) -> frozenset[Point]:
    """The points of chest, belly and back."""
    return frozenset(point for point in touched if _band(point[0]) is not None)


def band_since(case: Case) -> datetime | None:
    """Since when there is a tight band, or pain in a band, round the trunk."""
    key = "band since"
    if key not in case.memo:
        case.memo[key] = run_start(
            state.at
            for facts in case.facts
            for state in facts.states
            if "band_pain" in state.symptoms or any(name == "tight_band" and _band(p[0]) is not None for p, name in state.felt)
        )
    return case.memo[key]  # type: ignore[return-value]  # what was put there just above


@once
def banded(facts: Facts) -> bool:
    """Whether this entry holds such a band."""
    return "band_pain" in facts.symptoms or any(
        name == "tight_band" and _band(point[0]) is not None for state in facts.states for point, name in state.felt
    )


@once
def upright_only(facts: Facts) -> bool:
    """Low back and legs that standing or walking numbs and sitting or bending has eased: not a line on the trunk."""
    trunk = {region for region in facts.regions if _band(region) is not None}
    over = facts.end is not None and bool(facts.triggers & _UPRIGHT and facts.relief & _EASED)
    return over and trunk <= _LOW_BACK


def leg_partner(case: Case, facts: Facts) -> Facts | None:
    """This entry, or another of the last 14 days, that holds numbness of a leg."""
    return next((one for one in (facts, *of_late(case)) if one.regions & among("leg_whole")), None)


@cache
def _band(region: str) -> int | None:
    if region not in among("trunk"):
        return None
    return next((band for band, regions in enumerate(atlas().level_bands) if region in regions), None)
