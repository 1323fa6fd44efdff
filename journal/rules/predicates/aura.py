"""A diagnosed aura that comes as it always does (ICHD-3 1.2). The first of its kind, or one with weakness, is never exempt."""

from __future__ import annotations

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clusters import alike
from journal.rules.predicates.symptoms import AURA_BREAKERS, red


def known_aura(case: Case, facts: Facts, *, afterwards: bool = False) -> bool:
    """Diagnosed, over, 5 to 60 minutes long, no weakness, and at least two earlier ones of the same pattern and symptoms.

    `afterwards` also counts later ones: looking back, the first attacks of a pattern belong to it. Never for an emergency.
    """
    if not case.has("migraine_aura_diagnosed") or not _shaped(facts) or facts.symptoms & AURA_BREAKERS:
        return False
    before = [
        other for other in case.facts if (other.start < facts.start or (afterwards and other is not facts)) and _shaped(other)
    ]
    same = [
        other
        for other in before
        if alike(facts.points, other.points, limits.IDENTICAL.amount) and facts.symptoms & red() <= other.symptoms
    ]
    return len(same) >= limits.AURA_BEFORE.amount


def _shaped(facts: Facts) -> bool:
    """Over, and within the time of an aura."""
    length = facts.length
    return length is not None and limits.AURA_LEAST.span <= length <= limits.AURA_MOST.span
