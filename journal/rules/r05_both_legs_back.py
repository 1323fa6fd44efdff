"""R05: back pain with both legs numb, weak or painful, new; or leg pain of one side that has become numbness of both legs.

Guidance: CKS red flags of sciatica 2018 and the NHS back pain care cards (numbness, weakness or pain of both legs with back
pain is an emergency), GIRFT (new within 14 days). One published view keeps pain of both legs at home after a normal
examination; an app can not examine, so the stricter one stands.

Where the clinical rules are silent: legs that were numb on both sides before fire when a higher part of both became numb and
the back pain is new too. A leg that hurt and was numb, and within 14 days the other one numb, are both legs while the back
pain is new, though the first may have eased. A posture or cold that was over within 30 minutes, with nothing red, is none of
it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clocks import fresh, is_new, new_points, symptom_since
from journal.rules.predicates.legs import both_since, new_segments, together
from journal.rules.predicates.mildness import mild
from journal.rules.predicates.recent import of_late, posture, with_symptom
from journal.rules.predicates.symptoms import BACK_PAIN, LEG_PAIN
from journal.rules.predicates.visits import assessed_since
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.rules.telling import told, wrote
from journal.words.patterns import reasons

_BOTH_WEAK = frozenset({"legs_give_way", "cannot_walk"})
_LOWER = frozenset({"buttock.upper", "buttock.lower", "buttock.hip_outer"})


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry of both legs with back pain, or of one leg become two."""
    if not case.names(BACK_PAIN | LEG_PAIN):
        return
    for facts in of_late(case):
        if posture(case, facts) or not facts.regions & _lower_body():
            continue
        signs = fresh(case, facts, _BOTH_WEAK | {"leg_pain_both"})
        pain = with_symptom(case, facts, BACK_PAIN)
        for touched in (facts.points, together(case, facts), facts.points | _in_turn(case, facts, pain)):
            since = _since(case, facts, touched, signs)
            before = None if since is None else _one_leg_before(case, facts, since)
            if since is None or assessed_since(case, facts, since) or (pain is None and before is None):
                continue
            why = [reasons.BOTH_LEGS, *wrote(signs | (BACK_PAIN if pain is not None else frozenset()))]
            known = [one for one in (pain, before) if one is not None]
            yield told(
                "emergency", facts, [*why, reasons.NEW if pain is not None else reasons.ONE_LEG_BEFORE], signs, known[:1]
            )
            break


def _lower_body() -> frozenset[str]:
    return among("leg_whole") | among("back") | among("saddle_core") | _LOWER


def _since(case: Case, facts: Facts, touched: frozenset[Point], signs: frozenset[str]) -> datetime | None:
    """Since when both legs are affected, when that is new."""
    found = [symptom_since(case, name, facts) for name in signs]
    legs = both_since(case, touched, among("leg_whole"))
    if legs is not None and facts.regions & among("leg_whole"):
        some, every = new_segments(case, touched, "leg", case.now - limits.NEW_DAYS.span)
        pain = with_symptom(case, facts, BACK_PAIN)
        if every or is_new(case, legs) or (some and pain is not None and fresh(case, pain, BACK_PAIN)):
            found.append(max(legs, facts.start) if not is_new(case, legs) else legs)
    return min((at for at in found if at is not None), default=None)


def _in_turn(case: Case, facts: Facts, pain: Facts | None) -> frozenset[Point]:
    """What became numb in a leg that hurt, shortly before this entry, when pain of the back is new."""
    if pain is None or not fresh(case, pain, BACK_PAIN) or mild(facts):
        return frozenset()
    others = [one for one in of_late(case) if one.start < facts.start and one.symptoms & LEG_PAIN and not posture(case, one)]
    return frozenset().union(*(new_points(case, one, among("leg_whole")) for one in others))


def _one_leg_before(case: Case, facts: Facts, since: datetime) -> Facts | None:
    """The latest earlier entry with pain down one leg only: then both legs are what it has become."""
    for other in reversed(tuple(case.before(facts, limits.SPREAD_BASE.span))):
        if "leg_pain_one" in other.symptoms and other.start < since:
            return other
    own = [state for state in facts.states if state.at < since and state.symptoms & LEG_PAIN]
    return facts if own else None


RULE = Rule(
    number=5,
    id="both_legs_back",
    levels=("emergency",),
    provenance="guidance",
    sources=(
        "NICE CKS: red flags of low back pain and sciatica",
        "NHS back pain care cards (Sheffield; Norfolk and Waveney)",
        "GIRFT: cauda equina syndrome pathway, primary and community care",
    ),
    needs_history=False,
    evaluate=evaluate,
)
