"""R15: cancer, now or in the past, with a new sign of the spine's nerves, or new pain of the spine.

Guidance: NICE CG75, replaced by NG234 in 2023 (its wording was seen only in part): radiating pain, weakness of a limb,
trouble walking, loss of feeling, or a change of bladder or bowel are told to the cancer team at once; new pain of the spine
within 24 hours. Face and chin are another rule's. Even hands and feet during chemotherapy, without weakness, are for the team
within 2 days.

Where the clinical rules are silent: loss of feeling of leg, trunk or saddle that lasts is an emergency; tingling that lasts,
or of an arm without neck pain, is for today; what passed within a day is for a doctor within 2 days in a leg, trunk or
saddle, and is left to other rules in an arm. Hands that become clumsy are a sign of the neck's cord, as weakness is. A
diagnosis, or a visit since it began, accounts for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clocks import fresh, latest_of, new_points
from journal.rules.predicates.laterality import bilateral, symmetric
from journal.rules.predicates.lost import lost
from journal.rules.predicates.mildness import mild
from journal.rules.predicates.recent import of_late, posture, with_symptom
from journal.rules.predicates.symptoms import LIMB_WEAKNESS, SPINE_PAIN, control, gait
from journal.rules.predicates.visits import assessed_since
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.rules.telling import profile_says, told, wrote
from journal.words.patterns import reasons

_CANCER = ("cancer_ever", "cancer_spine_or_bone", "chemo", "radiotherapy_spine")
_RADIATING = frozenset({"band_pain", "leg_pain_one", "leg_pain_both", "arm_pain"})
_WORSE_PAIN = frozenset({"night_pain", "pain_cough_strain"})
_DAYS = limits.SOONEST.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry with a new sign or new pain of the spine."""
    why = next((profile_says(condition) for condition in _CANCER if case.has(condition)), None)
    if why is None:
        return
    for facts in of_late(case):
        if not (mild(facts) or posture(case, facts)):
            hit = _signs(case, facts, why) or _numbness(case, facts, why) or _pain(case, facts, why)
            if hit is not None:
                yield hit


def _core() -> frozenset[str]:
    return among("leg_whole") | among("trunk") | among("saddle_core") | among("saddle_watch")


def _signs(case: Case, facts: Facts, why: str) -> Hit | None:
    """Weakness, walking, bladder or bowel."""
    signs = fresh(case, facts, LIMB_WEAKNESS | gait() | control() | {"clumsy_hands"})
    placed = facts.regions & (_core() | among("arm_whole"))
    if not signs or not placed or assessed_since(case, facts, latest_of(case, facts, names=signs)):
        return None
    return told("emergency", facts, [*wrote(signs), reasons.NEW, why], signs)


def _numbness(case: Case, facts: Facts, why: str) -> Hit | None:
    """New numbness of limbs, trunk or saddle, by what goes with it, how long it lasts and whether feeling is lost."""
    new = new_points(case, facts, _core() | among("arm_whole"))
    if not new or "rash_blisters" in facts.symptoms or assessed_since(case, facts, latest_of(case, facts, new)):
        return None
    if _of_treatment(case, facts):
        return told("soon", facts, [reasons.EVEN_IN_TREATMENT, why], (), (), _DAYS)
    pain = with_symptom(case, facts, SPINE_PAIN)
    radiating = fresh(case, facts, _RADIATING)
    if radiating or (pain is not None and (fresh(case, pain, SPINE_PAIN) or pain is facts)):
        named = radiating | (pain.symptoms & SPINE_PAIN if pain is not None else frozenset())
        others = [] if pain is None else [pain]
        return told("emergency", facts, [*wrote(named), reasons.NEW_NUMBNESS, why], named, others)
    core = frozenset(point for point in new if point[0] in _core())
    if facts.end is not None and facts.known_length < limits.LASTING_HOURS.span:
        return told("soon", facts, [reasons.NEW_NUMBNESS, why], (), (), _DAYS) if core else None
    level = "emergency" if _is_lost(facts, core) else "same_day"
    return told(level, facts, [reasons.NEW_NUMBNESS, why])


def _is_lost(facts: Facts, core: frozenset[Point]) -> bool:
    return bool(lost(facts, frozenset(region for region, _side in core)) & core)


def _of_treatment(case: Case, facts: Facts) -> bool:
    """Even hands or feet on both sides during chemotherapy, that came gradually, without weakness."""
    ends = among("stocking") | among("glove")
    even = facts.regions <= ends and bilateral(facts.points, ends) and symmetric(facts.points)
    return case.has("chemo") and even and facts.onset not in ("sudden", "hours")


def _pain(case: Case, facts: Facts, why: str) -> Hit | None:
    """New pain of the spine, or pain of the spine that now wakes at night or comes on straining."""
    pain = facts.symptoms & SPINE_PAIN
    new = fresh(case, facts, SPINE_PAIN) or (fresh(case, facts, _WORSE_PAIN) if pain else frozenset())
    if not new or assessed_since(case, facts, latest_of(case, facts, names=new)):
        return None
    return told("same_day", facts, [*wrote(pain | new), reasons.NEW, why], new)


RULE = Rule(
    number=15,
    id="cancer_cord",
    levels=("emergency", "same_day", "soon"),
    provenance="document",
    sources=(
        "The document the journal was built from: cancer as a cause of numbness",
        "NICE CG75: metastatic spinal cord compression, key priorities",
        "NICE NG234: spinal metastases and cord compression (seen in part)",
    ),
    needs_history=False,
    evaluate=evaluate,
)
