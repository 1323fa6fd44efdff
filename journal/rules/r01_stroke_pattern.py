"""R01: sudden numbness with a sign of stroke, on one side, of hand and mouth, of a whole limb, or of the face.

Guidance: Stroke Association and American Stroke Association (call even when it passes), Cleveland Clinic (sudden numbness),
Chen 2009 (hand and mouth is an emergency in its own right). Exempt are only pressure on a limb, a local anaesthetic in its
own area, and a diagnosed aura that is in every way as before, and the tingling of fast breathing that is alike on both sides:
never the patient's own explanation.

Where the clinical rules are silent: a new stroke sign is an emergency however slowly the numbness itself came on, because the
sign has its own clock (4.5.1). A sign that went away and is there again is new again: a second attack is no old news. It is
quiet only when it is dated back, or has come so at least 3 times over 14 days and a clinician has looked at it. New trouble
swallowing counts as such a sign: the NHS names it among the signs of stroke, and to call at once for it stands on the card.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts, once
from journal.rules.naming import entry, key_of, symptom
from journal.rules.predicates.aura import known_aura
from journal.rules.predicates.breathing import overbreathing
from journal.rules.predicates.clocks import attack_since, is_new, new_symptoms, run_start
from journal.rules.predicates.clusters import familiar
from journal.rules.predicates.explained import anaesthetic_only, dental, diagnosed, explained
from journal.rules.predicates.knocks import knocked, one_nerve
from journal.rules.predicates.laterality import (
    half_bodies,
    half_bodies_of,
    hand_mouth,
    long_limbs,
    one_sided,
    whole_limb,
    whole_limbs,
)
from journal.rules.predicates.onsets import late_event, sudden, sudden_or_woke, urgent_event
from journal.rules.predicates.patterns import assessed_unchanged
from journal.rules.predicates.pressure import self_explained
from journal.rules.predicates.symptoms import STROKE_WEAKNESS, stroke_signs
from journal.rules.predicates.visits import seen
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.words import findings as words

WHOLE = "it takes in a whole arm or leg"


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each episode that fits, most often none."""
    for facts in case.since(limits.NEW_DAYS.span):
        if _exempt(case, facts):
            continue
        hit = _event(case, facts) or _new_sign(case, facts) or _slow(case, facts)
        if hit is not None:
            yield hit


def _exempt(case: Case, facts: Facts) -> bool:
    """A local anaesthetic or a dentist's work in its own area, or the even tingling of fast breathing."""
    return anaesthetic_only(case, facts) or dental(facts) or overbreathing(case, facts)


def stroke_reasons(case: Case, facts: Facts) -> list[str]:
    """What in an episode makes a sudden onset a stroke pattern, as parts of a sentence; empty when nothing does."""
    signs = facts.symptoms & stroke_signs() | _weakness(case, facts)
    reasons = [words.wrote(symptom(name)) for name in sorted(signs)]
    if one_sided(facts):
        reasons.append("it is on one side only, in more than one part of the body")
    if hand_mouth(facts):
        reasons.append("it is in a hand and in the face or mouth on one side")
    if whole_limb(facts):
        reasons.append(WHOLE)
    if facts.regions & among("face"):
        reasons.append("it is in the face")
    return reasons


def _weakness(case: Case, facts: Facts) -> frozenset[str]:
    """Weakness that came with it: of a sudden event all of it, else only what is newly there."""
    named = facts.symptoms & STROKE_WEAKNESS
    return named if sudden(facts) else new_symptoms(case, facts, named)


def _event(case: Case, facts: Facts) -> Hit | None:
    if not sudden_or_woke(case, facts):
        return None
    reasons = stroke_reasons(case, facts)
    if not reasons:
        return None
    if urgent_event(case, facts, confirmed=False):
        if known_aura(case, facts):
            return _hit("routine", facts, ["it looked like your diagnosed attacks, of which you have logged at least 2 before"])
        return _hit("same_day" if compressed_nerve(facts) else "emergency", facts, reasons)
    if late_event(case, facts):
        return _hit(
            "same_day", facts, [*reasons, "it has gone on for more than 7 days and no visit that looked at it is written down"]
        )
    return None


def compressed_nerve(facts: Facts) -> bool:
    """Woken with, or knocked or hurt there, weak, and inside one nerve's area: today rather than an ambulance (4.5.5)."""
    pressed = facts.onset == "woke_with" or knocked(facts)
    return pressed and one_nerve(facts) and not facts.symptoms & stroke_signs()


def _new_sign(case: Case, facts: Facts) -> Hit | None:
    """A stroke sign first present within 24 hours, or within 7 days and still there, whatever the onset of the numbness."""
    signs = facts.symptoms & stroke_signs()
    if not signs or known_aura(case, facts) or seen(case, facts) or _standing(case, facts):
        return None
    last = facts.states[-1]
    for name in sorted(signs):
        since = attack_since(case, name, facts)
        age = case.now - since
        still = facts.end is None and name in last.symptoms and age <= limits.EVENT_ONGOING.span
        if age <= limits.EVENT_HOURS.span or still:
            return _hit("emergency", facts, [f"{words.wrote(symptom(name))}, which is new"])
    return None


def _standing(case: Case, facts: Facts) -> bool:
    """Not sudden, as often before, and a visit or a diagnosis has looked at that."""
    if sudden(facts) or not familiar(case, facts):
        return False
    return diagnosed(case, facts) or assessed_unchanged(case, facts)


def _slow(case: Case, facts: Facts) -> Hit | None:
    """A whole limb, or all of it to wrist or ankle (4.5.5), or face, arm or leg of one side together; new, not sudden: today.

    A stroke can also come on in steps over hours: the second pattern is an emergency when it came so within 24 hours.
    """
    heard = case.now - facts.heard <= limits.EVENT_ONGOING.span
    half = half_bodies(facts) if heard and facts.onset in ("hours", "days", "weeks") else set()
    whole = _whole_limbs(facts)
    if not (half or whole):
        return None
    if seen(case, facts) or explained(case, facts) or self_explained(case, facts) or known_aura(case, facts):
        return None
    if half and facts.onset == "hours" and case.now - facts.start <= limits.EVENT_HOURS.span and not familiar(case, facts):
        return _hit("emergency", facts, ["it is on one side only, in more than one part of the body"])
    for pattern, reason in ((half, "it is on one side only, in more than one part of the body"), (whole, WHOLE)):
        if not pattern:
            continue
        shown = (
            state.at
            for other in case.facts
            for state in other.states
            if pattern & (half_bodies_of(state.points) | _limbs(state.points))
        )
        if is_new(case, run_start(shown)):
            return _hit("same_day", facts, [reason, "that is new within 14 days"])
    return None


@once
def _whole_limbs(facts: Facts) -> frozenset[tuple[str, str]]:
    return frozenset().union(*(_limbs(state.points) for state in facts.states))


def _limbs(touched: frozenset[Point]) -> frozenset[tuple[str, str]]:
    return long_limbs(touched).union(whole_limbs(touched))


def _hit(level: str, facts: Facts, reasons: list[str]) -> Hit:
    sentence = words.because_event(entry(facts), words.HOW[facts.onset], reasons)
    signs = sorted(facts.symptoms & (stroke_signs() | STROKE_WEAKNESS))
    return Hit(level, (sentence,), (facts,), (key_of(facts), *signs))


RULE = Rule(
    number=1,
    id="stroke_pattern",
    levels=("emergency", "same_day", "routine"),
    provenance="requester",
    sources=(
        "Cleveland Clinic: numbness, when to call the doctor",
        "American Stroke Association: BE FAST warning signs",
        "Stroke Association: call even when the symptoms pass",
        "NHS: symptoms of a stroke (trouble swallowing)",
        "Chen 2009, Yonsei Med J 50:777 (hand and mouth)",
        "ICHD-3 1.2 (aura)",
    ),
    needs_history=False,
    evaluate=evaluate,
)
