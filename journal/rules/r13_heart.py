"""R13: numbness of arm, jaw, neck, shoulder or upper back with chest pain, short breath, cold sweat or jaw pain.

Guidance: a practice's 999 list (Gossops Green); NICE CG95 (chest pain within the last 72 hours is assessed the same day).
Chest pain counts with numbness anywhere, because a torn main vessel numbs a leg as well.

Where the clinical rules are silent: more than 24 hours ago it is for today, more than 72 hours ago for a doctor within 2
days, unless a visit has assessed it since. Short breath and cold sweat count while they are new: in one who is always short
of breath they say nothing about the arm. Short breath with both hands tingling in fast breathing is another rule's, chest
pain never.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.breathing import overbreathing
from journal.rules.predicates.clocks import fresh, symptom_since
from journal.rules.predicates.recent import of_late
from journal.rules.predicates.visits import assessed_since
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.rules.telling import told, wrote
from journal.words.patterns import reasons

_DAYS = 2
_NEAR = frozenset(
    {"face.jaw", "face.chin", "neck.front", "neck.side", "neck.back", "shoulder.top", "shoulder.armpit", "back.upper"}
    | {"back.shoulder_blade", "chest.upper", "chest.middle"}
)


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry with a sign of the heart."""
    for facts in of_late(case):
        signs = _signs(case, facts)
        since = min((at for name in signs if (at := symptom_since(case, name, facts)) is not None), default=None)
        if since is None or assessed_since(case, facts, max(since, facts.start)):
            continue
        ago = case.now - _last_said(facts, signs)
        if ago <= limits.EVENT_HOURS.span:
            yield told("emergency", facts, [*wrote(signs), reasons.DAY], signs)
        elif ago <= limits.HEART_HOURS.span:
            yield told("same_day", facts, [*wrote(signs), reasons.HOURS_72], signs)
        else:
            yield told("soon", facts, [*wrote(signs), reasons.UNSEEN], signs, (), _DAYS)


def _signs(case: Case, facts: Facts) -> frozenset[str]:
    if "chest_pain" in facts.symptoms and not _rash_of_one_side(facts):
        return facts.symptoms & {"chest_pain", "breathless", "sweating", "jaw_pain"}
    if overbreathing(case, facts) or not facts.regions & (among("arm_whole") | _NEAR):
        return frozenset()
    return fresh(case, facts, frozenset({"breathless", "sweating", "jaw_pain"}))


def _rash_of_one_side(facts: Facts) -> bool:
    """Blisters in a strip of the trunk: the pain is the strip's."""
    return "rash_blisters" in facts.symptoms and facts.regions <= among("trunk") and len(facts.sides(facts.regions)) == 1


def _last_said(facts: Facts, signs: frozenset[str]) -> datetime:
    """When the signs were last said to be there: an open entry still says so at its last word."""
    said = max(state.at for state in facts.states if state.symptoms & signs)
    return facts.heard if facts.end is None and facts.states[-1].symptoms & signs else said


RULE = Rule(
    number=13,
    id="heart",
    levels=("emergency", "same_day", "soon"),
    provenance="guidance",
    sources=(
        "Gossops Green Medical Centre: when to call 999",
        "NICE CG95: recent-onset chest pain",
    ),
    needs_history=False,
    evaluate=evaluate,
)
