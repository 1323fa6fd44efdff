"""R06: numb below a line on the trunk with both legs, or a tight band with a leg, weakness, walking or bladder.

Guidance: Cleveland Clinic; the Transverse Myelitis Consortium (a line on the trunk, at its worst between 4 hours and 21
days). A strip of chest or belly alone is another rule's. The line's own clock counts: feet that were numb for years do not
make a new line old.

Where the clinical rules are silent: a line older than 21 days that is still written down and was never assessed is for today,
since age alone does not make it safe; the trunk and leg of one side only, new and not sudden, are for today too, because half
of the cord, or a slow event in the brain, does that. With known multiple sclerosis, and no weakness, walking or bladder
trouble, it is a matter of 2 days for the team that knows it (as in 4.5.6 for the trunk).

Numbness on both sides of chest or belly with new weakness of the legs, trouble walking or a change of bladder or bowel is the
same line, whether or not the legs are numb yet. Both legs from thigh to lower leg, new within 14 days and not over weeks, are
a line at the groin: an emergency when feeling is lost, unless it passed within 30 minutes or weakness, walking and control
were asked about and are all absent; else for today.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clocks import fresh, is_new, known_since, latest_of
from journal.rules.predicates.legs import together, upper_and_lower_since
from journal.rules.predicates.level import (
    across,
    across_since,
    band_since,
    banded,
    half_since,
    leg_partner,
    level,
    level_since,
    on_trunk,
    one_sided_level,
    upright_only,
)
from journal.rules.predicates.lost import lost
from journal.rules.predicates.recent import of_late, posture
from journal.rules.predicates.symptoms import LIMB_WEAKNESS, control, gait, group
from journal.rules.predicates.visits import assessed_since, assessing
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.rules.telling import profile_says, told, wrote
from journal.words.patterns import reasons

_MS_DAYS = limits.SOONEST.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry with a line or a band."""
    for facts in of_late(case):
        if not upright_only(facts):
            hit = _line(case, facts) or _band(case, facts) or _across(case, facts) or _legs(case, facts) or _half(case, facts)
            if hit is not None:
                yield hit


def _line(case: Case, facts: Facts) -> Hit | None:
    if not on_trunk(facts.points):
        return None
    found = [_line_of(case, facts, touched) for touched in (facts.points, together(case, facts)) if level(touched) is not None]
    return next((hit for hit in found if hit is not None), None)


def _line_of(case: Case, facts: Facts, touched: frozenset[Point]) -> Hit | None:
    since = level_since(case, touched)
    if since is None or assessed_since(case, facts, since):
        return None
    if case.now - since <= limits.LEVEL_DAYS.span:
        return _hit(case, facts, [reasons.BELOW_A_LINE])
    if assessing(case, facts.points) or all(known_since(case, point) is not None for point in facts.points):
        return None
    return told("same_day", facts, [reasons.BELOW_A_LINE, reasons.OLD_UNSEEN])


def _band(case: Case, facts: Facts) -> Hit | None:
    since = band_since(case) if banded(facts) else None
    if since is None or case.now - since > limits.LEVEL_DAYS.span or assessed_since(case, facts, since):
        return None
    signs = facts.symptoms & (LIMB_WEAKNESS | {"heavy_legs"} | gait() | group("pelvic"))
    legs = leg_partner(case, facts)
    if not signs and legs is None:
        return None
    return _hit(case, facts, [reasons.BAND, *([] if legs is None else [reasons.WITH_LEGS])], legs)


def _across(case: Case, facts: Facts) -> Hit | None:
    """Both sides of chest or belly, with a new sign of the cord."""
    front = across(facts.points)
    signs = fresh(case, facts, (LIMB_WEAKNESS - {"grip_weak_dropping"}) | gait() | control()) if front else frozenset()
    since = across_since(case, front) if signs else None
    if since is None or case.now - since > limits.LEVEL_DAYS.span:
        return None
    if assessed_since(case, facts, latest_of(case, facts, names=signs)):
        return None
    return told("emergency", facts, [reasons.ACROSS, *wrote(signs), reasons.NEW], signs)


def _legs(case: Case, facts: Facts) -> Hit | None:
    """Both legs from thigh to lower leg."""
    since = upper_and_lower_since(case, facts.points)
    if since is None or not is_new(case, since) or assessed_since(case, facts, since):
        return None
    if facts.onset == "weeks" or posture(case, facts):
        return None
    brief = facts.length is not None and facts.length <= limits.PRESSURE_MINUTES.span
    denied = frozenset().union(*(state.denied for state in facts.states))
    asked = all(denied & names for names in (LIMB_WEAKNESS, gait(), control()))
    if brief or asked or upper_and_lower_since(case, lost(facts, among("leg_whole"))) is None:
        return told("same_day", facts, [reasons.BOTH_LEGS, reasons.NEW])
    return _hit(case, facts, [reasons.BOTH_LEGS_LOST])


def _half(case: Case, facts: Facts) -> Hit | None:
    if facts.onset == "sudden" or not one_sided_level(facts.points):
        return None
    since = half_since(case, facts.points)
    if since is None or case.now - since > limits.LEVEL_DAYS.span or assessed_since(case, facts, since):
        return None
    return told("same_day", facts, [reasons.TRUNK_AND_LEG])


def _hit(case: Case, facts: Facts, why: list[str], other: Facts | None = None) -> Hit:
    red = facts.symptoms & (LIMB_WEAKNESS | gait() | control()) | fresh(case, facts, group("pelvic"))
    others = [] if other is None else [other]
    if case.has("ms_diagnosed") and not red:
        return told("soon", facts, [*why, profile_says("ms_diagnosed")], (), others, _MS_DAYS)
    return told("emergency", facts, [*why, *wrote(red), reasons.NEW_21], red, others)


RULE = Rule(
    number=6,
    id="below_a_level",
    levels=("emergency", "same_day", "soon"),
    provenance="document",
    sources=(
        "The document the journal was built from: numb anywhere below the affected vertebrae",
        "Cleveland Clinic: numbness, when to call the doctor",
        "Transverse Myelitis Consortium criteria (worst between 4 hours and 21 days)",
    ),
    needs_history=False,
    evaluate=evaluate,
)
