"""Where feeling is lost, as against tingling, and since when."""

from __future__ import annotations

from datetime import datetime

from journal.body.graph import Point
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clocks import run_start
from journal.rules.predicates.loss import negative


def lost(facts: Facts, regions: frozenset[str]) -> frozenset[Point]:
    """The points of these regions where feeling is lost at any time."""
    return frozenset(
        point for state in facts.states for point, name in state.felt if point[0] in regions and name in negative()
    )


def loss_since(case: Case, point: Point) -> datetime | None:
    """Since when feeling is lost at a point: its present run in the entries."""
    return run_start(
        state.at
        for facts in case.facts
        if point in facts.points
        for state in facts.states
        if any(where == point and name in negative() for where, name in state.felt)
    )
