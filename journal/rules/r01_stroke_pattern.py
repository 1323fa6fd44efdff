"""R01: sudden numbness with a sign of stroke, on one side, of hand and mouth, of a whole limb, or of the face.

Guidance: Stroke Association and American Stroke Association (call even when it passes), Cleveland Clinic (sudden numbness),
Chen 2009 (hand and mouth is an emergency in its own right). Exempt are only pressure on a limb, a local anaesthetic in its own
area, and a diagnosed aura that is in every way as before: never the patient's own explanation.

Where the clinical rules are silent: a new stroke sign is an emergency however slowly the numbness itself came on, because the
sign has its own clock (4.5.1).
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, key_of, symptom
from journal.rules.predicates.aura import known_aura
from journal.rules.predicates.clocks import is_new, new_symptoms, run_start, symptom_since
from journal.rules.predicates.explained import anaesthetic_only, explained
from journal.rules.predicates.laterality import hand_mouth, one_sided, whole_limb, whole_limbs
from journal.rules.predicates.onsets import late_event, sudden, sudden_or_woke, urgent_event
from journal.rules.predicates.pressure import benign_pressure, self_explained
from journal.rules.predicates.symptoms import STROKE_WEAKNESS, group
from journal.rules.predicates.visits import seen
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.words import findings as words

_NERVES = ("median_hand", "ulnar_hand", "radial_hand", "common_peroneal", "lateral_femoral_cutaneous", "tarsal_tunnel")


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each episode that fits, most often none."""
    for facts in case.facts:
        if case.now - facts.heard > limits.NEW_DAYS.span or anaesthetic_only(case, facts):
            continue
        hit = _event(case, facts) or _new_sign(case, facts) or _slow_whole_limb(case, facts)
        if hit is not None:
            yield hit


def stroke_reasons(case: Case, facts: Facts) -> list[str]:
    """What in an episode makes a sudden onset a stroke pattern, as parts of a sentence; empty when nothing does."""
    signs = facts.symptoms & group("stroke") | _weakness(case, facts)
    reasons = [f"you wrote {symptom(name)}" for name in sorted(signs)]
    if one_sided(facts):
        reasons.append("it is on one side only, in more than one part of the body")
    if hand_mouth(facts):
        reasons.append("it is in a hand and around the mouth on one side")
    if whole_limb(facts):
        reasons.append("it takes in a whole arm or leg")
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
        return _hit("same_day" if _compressed_nerve(case, facts) else "emergency", facts, reasons)
    if late_event(case, facts):
        return _hit(
            "same_day", facts, [*reasons, "it has gone on for more than 7 days and no visit that looked at it is written down"]
        )
    return None


def _compressed_nerve(case: Case, facts: Facts) -> bool:
    """Woken with, weak, and inside the area of one nerve on one side: today rather than an ambulance (4.5.5)."""
    one_nerve = len(facts.sides(facts.regions)) == 1 and any(facts.regions <= among(name) for name in _NERVES)
    return facts.onset == "woke_with" and one_nerve and not facts.symptoms & group("stroke")


def _new_sign(case: Case, facts: Facts) -> Hit | None:
    """A stroke sign first present within 24 hours, or within 7 days and still there, whatever the onset of the numbness."""
    last = facts.states[-1]
    for name in sorted(facts.symptoms & group("stroke")):
        since = symptom_since(case, name, facts)
        if since is None or known_aura(case, facts) or seen(case, facts):
            continue
        age = case.now - since
        still = facts.end is None and name in last.symptoms and age <= limits.EVENT_ONGOING.span
        if age <= limits.EVENT_HOURS.span or still:
            return _hit("emergency", facts, [f"you wrote {symptom(name)}, which is new"])
    return None


def _slow_whole_limb(case: Case, facts: Facts) -> Hit | None:
    """A whole arm or leg, new but not sudden: same day (4.5.5)."""
    fits = whole_limb(facts) and not (explained(case, facts) or self_explained(case, facts) or benign_pressure(case, facts))
    if not fits or seen(case, facts) or known_aura(case, facts):
        return None
    whole = {limb for state in facts.states for limb in whole_limbs(state.points)}
    since = run_start(s.at for other in case.facts for s in other.states if whole & set(whole_limbs(s.points)))
    if not is_new(case, since):
        return None
    return _hit("same_day", facts, ["it takes in a whole arm or leg, and that is new within 14 days"])


def _hit(level: str, facts: Facts, reasons: list[str]) -> Hit:
    sentence = words.because_event(entry(facts), words.HOW[facts.onset], reasons)
    signs = sorted(facts.symptoms & (group("stroke") | STROKE_WEAKNESS))
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
        "Chen 2009, Yonsei Med J 50:777 (hand and mouth)",
        "ICHD-3 1.2 (aura)",
    ),
    needs_history=False,
    evaluate=evaluate,
)
