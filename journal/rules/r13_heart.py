"""R13: numbness of arm, jaw, neck, shoulder or upper back with chest pain, short breath, cold sweat or jaw pain; a swollen leg.

Guidance: a practice's 999 list (Gossops Green); NICE CG95 (chest pain within the last 72 hours is assessed the same day).
Chest pain counts with numbness anywhere, because a torn main vessel numbs a leg as well.

Where the clinical rules are silent: more than 24 hours ago it is for today, more than 72 hours ago for a doctor within 2
days, unless a visit has assessed it since. Short breath and cold sweat count while they are new: in one who is always short
of breath they say nothing about the arm. Short breath with both hands tingling in fast breathing is another rule's, chest
pain never.

A numb leg that is swollen, with new short breath: a clot in the leg may have reached the lung, and swelling presses on nerves.
The NHS page on deep vein thrombosis sends a swollen leg with short breath or chest pain to 999, and NICE NG158 assesses it at
once. That is an emergency for 24 hours and for today after that, since a clot does not pass by itself as an attack does. The
swelling need not be new (a leg that was operated on is where clots form), nor of one side, which is not asked; short breath
must be new. New short breath with numbness anywhere else is for today: the NHS asks for an urgent appointment, and the numb
place does not say where the breath comes from.
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

_DAYS = limits.SOONEST.whole
_HEART = frozenset({"chest_pain", "breathless", "sweating", "jaw_pain"})
_SWOLLEN = frozenset({"swelling", "tight_swollen"})
_NEAR = frozenset(
    {"face.jaw", "face.chin", "neck.front", "neck.side", "neck.back", "shoulder.top", "shoulder.armpit", "back.upper"}
    | {"back.shoulder_blade", "chest.upper", "chest.middle"}
)


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry with a sign of heart or lung."""
    if not case.names(_HEART):
        return
    for facts in of_late(case):
        signs = _signs(case, facts)
        clocks = (symptom_since(case, name, facts) for name in signs - _SWOLLEN)
        since = max((at for at in clocks if at is not None), default=None)  # a visit has not seen what came after it
        if since is None or assessed_since(case, facts, max(since, facts.start)):
            continue
        ago = case.now - _last_said(facts, signs)
        swollen = _swollen_leg(facts, signs)
        if ago <= limits.EVENT_HOURS.span and (swollen or _near_the_heart(facts, signs)):
            yield told("emergency", facts, [*wrote(signs), reasons.DAY], signs)
        elif swollen:
            yield told("same_day", facts, [*wrote(signs), reasons.UNSEEN], signs)
        elif ago <= limits.HEART_HOURS.span:
            yield told("same_day", facts, [*wrote(signs), reasons.HOURS_72], signs)
        else:
            yield told("soon", facts, [*wrote(signs), reasons.UNSEEN], signs, (), _DAYS)


def _signs(case: Case, facts: Facts) -> frozenset[str]:
    if "chest_pain" in facts.symptoms and not _rash_of_one_side(facts):
        return facts.symptoms & _HEART
    if overbreathing(case, facts):
        return frozenset()
    if facts.regions & (among("arm_whole") | _NEAR):
        return fresh(case, facts, frozenset({"breathless", "sweating", "jaw_pain"}))
    breath = fresh(case, facts, frozenset({"breathless"}))
    return breath | (facts.symptoms & _SWOLLEN) if breath and facts.regions & among("leg_whole") else breath


def _near_the_heart(facts: Facts, signs: frozenset[str]) -> bool:
    return "chest_pain" in signs or bool(facts.regions & (among("arm_whole") | _NEAR))


def _swollen_leg(facts: Facts, signs: frozenset[str]) -> bool:
    return "breathless" in signs and bool(facts.regions & among("leg_whole")) and bool(facts.symptoms & _SWOLLEN)


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
        "NHS: deep vein thrombosis; NICE NG158: venous thromboembolism (swollen leg with short breath)",
        "NHS: shortness of breath",
    ),
    needs_history=False,
    evaluate=evaluate,
)
