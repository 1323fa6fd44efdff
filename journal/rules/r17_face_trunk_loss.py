"""R17: lost feeling of the face, or across the middle or on both sides of chest or belly, that did not come suddenly.

Guidance: Cleveland Clinic (loss of feeling of face or body is an emergency). A patch of back or a strip of one side is R28 or
R34; with blisters, in known multiple sclerosis and around a tooth that was treated, other ways of care stand open (clinical
rules 4.5.6). The clock is the first loss of that region: what grows from it is R09.

Where the clinical rules are silent: chin and lower lip alone are for today while they are new within 48 hours and then left
to R33; a face that only cold numbed, over within 30 minutes, is none of it; the belly or chest after an operation is R28's.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.breathing import overbreathing
from journal.rules.predicates.clocks import known_since
from journal.rules.predicates.explained import dental, explained
from journal.rules.predicates.level import across
from journal.rules.predicates.lost import loss_since, lost
from journal.rules.predicates.recent import of_late
from journal.rules.predicates.symptoms import red
from journal.rules.predicates.visits import assessed_since
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.rules.telling import profile_says, told
from journal.words.patterns import reasons

_MS_DAYS = limits.SOONEST.whole
_CHIN = frozenset({"face.chin", "face.mouth"})


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry with such a loss, new within 14 days."""
    for facts in of_late(case):
        where = frozenset() if _another_way(case, facts) else _face(facts) | _front(case, facts)
        since = _since(case, where)
        if since is None or case.now - since > limits.NEW_DAYS.span or assessed_since(case, facts, since):
            continue
        why = reasons.FACE_LOST if _face(facts) else reasons.TRUNK_LOST
        chin_only = {region for region, _side in where} <= _CHIN
        if case.has("ms_diagnosed") and not facts.symptoms & red():
            yield told("soon", facts, [why, profile_says("ms_diagnosed")], (), (), _MS_DAYS)
        elif case.now - since <= limits.FACE_HOURS.span:
            yield told("same_day" if chin_only else "emergency", facts, [why, reasons.HOURS_48])
        elif not chin_only:
            yield told("same_day", facts, [why, reasons.NEW])


def _another_way(case: Case, facts: Facts) -> bool:
    """Sudden, brief, explained, with blisters, of a dentist, of fast breathing, or of the cold."""
    brief = facts.length is not None and facts.length < limits.BRIEF.span
    cold = (
        "cold" in facts.triggers
        and facts.length is not None
        and facts.length <= limits.PRESSURE_MINUTES.span
        and not facts.symptoms & red()
    )
    other = facts.onset == "sudden" or "rash_blisters" in facts.symptoms or dental(facts) or overbreathing(case, facts)
    return other or brief or cold or explained(case, facts)


def _face(facts: Facts) -> frozenset[Point]:
    return lost(facts, among("face"))


def _front(case: Case, facts: Facts) -> frozenset[Point]:
    """Chest or belly, across the middle or on both sides."""
    return frozenset() if case.has("recent_surgery") else across(lost(facts, among("trunk")))


def _since(case: Case, where: frozenset[Point]) -> datetime | None:
    known = [at for point in where for at in (loss_since(case, point), known_since(case, point)) if at is not None]
    return min(known, default=None)


RULE = Rule(
    number=17,
    id="face_trunk_loss",
    levels=("emergency", "same_day", "soon"),
    provenance="guidance",
    sources=("Cleveland Clinic: numbness, when to call the doctor",),
    needs_history=False,
    evaluate=evaluate,
)
