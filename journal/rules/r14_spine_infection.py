"""R14: pain of the spine with fever, and new numbness, weakness or bladder change.

Guidance: AccessMedicine and VisualDx on spinal epidural abscess. All three together are seen in few (10 to 37 %), and fever
in about half, so that what is absent proves nothing; with a condition that makes an infection of the spine more common, pain
of the spine and fever alone are for today.

Where the clinical rules are silent: numbness that is new and of no everyday kind counts wherever it is but for the face;
numbness that is old or diagnosed does not make the third sign.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clocks import fresh, new_points
from journal.rules.predicates.mildness import mild
from journal.rules.predicates.pressure import self_explained
from journal.rules.predicates.recent import of_late, with_symptom
from journal.rules.predicates.symptoms import FEVER, LIMB_WEAKNESS, SPINE_PAIN, control, gait
from journal.rules.predicates.visits import assessed_since
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.rules.telling import told, wrote
from journal.words.patterns import reasons

_RISKS = (
    "iv_drug_use",
    "diabetes",
    "immunosuppressed_or_steroids",
    "hiv",
    "kidney_failure_dialysis",
    "recent_spinal_procedure",
    "chemo",
)
_PLACES = ("arm_whole", "leg_whole", "trunk", "saddle_core", "saddle_watch")


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry with a new sign, or with nothing but spine pain and fever at risk."""
    if not case.names(FEVER):
        return
    hot = [facts for facts in case.since(limits.NEW_DAYS.span) if fresh(case, facts, FEVER)]
    if not hot:
        return
    for facts in of_late(case):
        pain = with_symptom(case, facts, SPINE_PAIN)
        fever = facts if facts in hot else hot[-1]
        if pain is None or assessed_since(case, facts, fever.start):
            continue
        signs = fresh(case, facts, LIMB_WEAKNESS | gait() | control())
        told_of = [*wrote((pain.symptoms & SPINE_PAIN) | (fever.symptoms & FEVER) | signs)]
        if signs or _new_numbness(case, facts):
            yield told("emergency", facts, [*told_of, reasons.NEW], signs, [pain, fever])
        elif any(case.has(risk) for risk in _RISKS) and facts in (pain, fever):
            yield told("same_day", facts, [*told_of, reasons.RISK_OF_INFECTION], signs, [pain, fever])


def _new_numbness(case: Case, facts: Facts) -> bool:
    places = frozenset(chain.from_iterable(map(among, _PLACES)))
    return bool(new_points(case, facts, places)) and not mild(facts) and not self_explained(case, facts)


RULE = Rule(
    number=14,
    id="spine_infection",
    levels=("emergency", "same_day"),
    provenance="guidance",
    sources=(
        "AccessMedicine: spinal epidural abscess",
        "VisualDx: spinal epidural abscess",
    ),
    needs_history=False,
    evaluate=evaluate,
)
