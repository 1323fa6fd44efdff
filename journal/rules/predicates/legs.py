"""Both legs, or both arms: since when, taking together what is written down in several entries."""

from __future__ import annotations

from datetime import datetime

from journal.body.atlas import PAIRED_SIDES
from journal.body.graph import Point
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clocks import is_new, point_since
from journal.rules.predicates.laterality import bilateral
from journal.rules.predicates.recent import alongside
from journal.rules.predicates.zones import among, segment_regions


def together(case: Case, facts: Facts) -> frozenset[Point]:
    """What was numb in this entry, and what was newly numb in those going on at the same time."""
    others = {point for other in alongside(case, facts) for point in other.points - facts.points}
    return facts.points | {point for point in others if is_new(case, point_since(case, point))}


def both_since(case: Case, touched: frozenset[Point], regions: frozenset[str]) -> datetime | None:
    """Since when these regions are numb on both sides: the later of the two sides; None when one side is not."""
    if not bilateral(touched, regions):
        return None
    sides = [
        [point_since(case, point) for point in touched if point[0] in regions and point[1] == side] for side in PAIRED_SIDES
    ]
    firsts = [min((at for at in found if at is not None), default=None) for found in sides]
    return max(firsts) if None not in firsts else None  # type: ignore[type-var]  # None was ruled out


def upper_and_lower_since(case: Case, touched: frozenset[Point]) -> datetime | None:
    """Since when both thighs and both lower legs are numb; None when they are not."""
    thighs, lower_legs = (both_since(case, touched, part) for part in segment_regions("leg")[:2])
    return max(thighs, lower_legs) if thighs is not None and lower_legs is not None else None


def new_segments(case: Case, touched: frozenset[Point], limb: str, since: datetime) -> tuple[bool, bool]:
    """Whether any segment of both limbs became numb on both sides since then, and whether all that are did."""
    found = [both_since(case, touched, part) for part in segment_regions(limb) if bilateral(touched, part)]
    if not found:  # both limbs, but never the same segment of them
        whole = both_since(case, touched, among(f"{limb}_whole"))
        found = [whole] if whole is not None else []
    fresh = [at is not None and at >= since for at in found]
    return any(fresh), bool(fresh) and all(fresh)
