"""Pain, tingling, loss of feeling and weakness in one place at one time: the cluster the document describes."""

from __future__ import annotations

from journal.body.graph import within
from journal.rules import thresholds as limits
from journal.rules.facts import Facts, State, once
from journal.rules.predicates.loss import NUMB, TINGLE
from journal.rules.predicates.symptoms import STROKE_WEAKNESS
from journal.rules.predicates.zones import among

_ARM = frozenset({"arm_pain", "limb_pain_severe"})
_LEG = frozenset({"leg_pain_one", "leg_pain_both", "limb_pain_severe"})


@once
def four_symptoms(facts: Facts) -> State | None:
    """The first reading that holds all four, tingling and loss in one place or next to it; None when none does."""
    return next((state for state in facts.states if _all_four(state)), None)


def _all_four(state: State) -> bool:
    if not state.symptoms & STROKE_WEAKNESS or not _pain(state):
        return False
    numb = {point for point, name in state.felt if name in NUMB}
    tingling = {point for point, name in state.felt if name in TINGLE}
    return any(not within(point, int(limits.CLUSTER_STEPS.amount)).isdisjoint(tingling) for point in numb)


def _pain(state: State) -> bool:
    """Pain that was rated, or named for the part of the body that is numb."""
    regions = {region for region, _side in state.points}
    named: set[str] = set()
    if regions & among("arm_whole"):
        named |= _ARM
    if regions & among("leg_whole"):
        named |= _LEG
    if regions & among("trunk") or not named:
        named |= {"back_pain", "neck_pain", "band_pain"}
    return bool(state.pain) or bool(state.symptoms & named)
