"""What was there before the journal began: not new, and assessed when the patient says so (clinical rules 4.5.16)."""

from __future__ import annotations

from datetime import datetime

from journal.body.graph import Point, points
from journal.rules import thresholds as limits
from journal.rules.case import Case, instant
from journal.rules.facts import Facts
from journal.rules.predicates.symptoms import worsening
from journal.rules.predicates.visits import covers


def baseline_points(case: Case) -> frozenset[Point]:
    """Every point that was numb before the journal began."""
    return frozenset(point for item in case.profile.baseline for place in item.sites for point in points(*place))


def since_baseline(case: Case, touched: frozenset[Point], symptom: str | None = None) -> datetime | None:
    """Since when the baseline holds one of these points, or this symptom; None when it does not."""
    found = [
        instant(item.since)
        for item in case.profile.baseline
        if symptom in item.symptoms or any(point in touched for place in item.sites for point in points(*place))
    ]
    return min(found, default=None)


def in_assessed_baseline(case: Case, facts: Facts) -> bool:
    """Whether an assessed baseline covers every place and every symptom that could mean it got worse."""
    return bool(case.profile.baseline) and any(
        item.assessed_on is not None
        and instant(item.assessed_on) <= case.now
        and covers(item.sites, facts.points, int(limits.COVER_STEPS.amount))
        and facts.symptoms & worsening() <= frozenset(item.symptoms)
        for item in case.profile.baseline
        if item.sites
    )
