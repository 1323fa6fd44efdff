"""R18: weakness in the limb that is numb, a foot that drops, or trouble swallowing with numbness anywhere.

Guidance: NICE NG127 (weakness of one limb over hours to days is urgent; sudden weakness may be a stroke, R01), NHS Lothian on
a foot that drops (an early opinion matters), Cleveland Clinic. The weakness has its own clock: new or worse is for today,
older and unchanged for a doctor within 14 days, and a diagnosis or a visit that saw it quiets it until it changes (clinical
rules 4.5.1).

Where the clinical rules are silent: swallowing is weakness of the throat and belongs to no limb, so it counts wherever it is
numb. What is new within a day is R01's or R07's; NICE NG12 sees older trouble swallowing within 2 weeks.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.baseline import in_assessed_baseline
from journal.rules.predicates.clocks import fresh, known_since, latest_of, symptom_since
from journal.rules.predicates.clusters import worse_than_usual
from journal.rules.predicates.explained import diagnosed
from journal.rules.predicates.recent import of_late
from journal.rules.predicates.symptoms import LIMB_WEAKNESS
from journal.rules.predicates.visits import assessed_since
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.rules.telling import told, wrote
from journal.words.patterns import reasons

_DAYS = limits.SOON.whole
_THROAT = frozenset({"swallowing"})
_OF_LEG = frozenset({"foot_drop", "legs_give_way", "cannot_walk"})


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry with weakness of a limb it names."""
    if not case.names(LIMB_WEAKNESS | _THROAT):
        return
    for facts in of_late(case):
        weak = facts.symptoms & _possible(facts)
        if not weak:
            continue
        new = fresh(case, facts, weak)
        if new or worse_than_usual(case, facts):
            since = latest_of(case, facts, names=new) if new else facts.start
            if not assessed_since(case, facts, since):
                yield told("same_day", facts, [*wrote(new or weak), reasons.NEW if new else reasons.STRONGER], weak)
        elif not _accounted(case, facts):
            yield told("soon", facts, [*wrote(weak), reasons.OLDER], weak, (), _DAYS)


def _possible(facts: Facts) -> frozenset[str]:
    """The weakness that the places of this entry can go with."""
    found = _THROAT
    if facts.regions & (among("leg_whole") | among("sciatica_leg")):
        found |= LIMB_WEAKNESS - {"grip_weak_dropping"}
    if facts.regions & (among("arm_whole") | {"shoulder.top", "shoulder.armpit"}):
        found |= LIMB_WEAKNESS - _OF_LEG
    return found


def _accounted(case: Case, facts: Facts) -> bool:
    known = all(known_since(case, point) is not None for point in facts.points)
    seen = all(
        assessed_since(case, facts, symptom_since(case, name, facts)) for name in facts.symptoms & (LIMB_WEAKNESS | _THROAT)
    )
    return known or seen or diagnosed(case, facts) or in_assessed_baseline(case, facts)


RULE = Rule(
    number=18,
    id="weak_with_numb",
    levels=("same_day", "soon"),
    provenance="guidance",
    sources=(
        "NICE NG127: suspected neurological conditions (limb weakness)",
        "NHS Lothian: acute foot drop",
        "NICE NG12: suspected cancer (trouble swallowing)",
        "Cleveland Clinic: numbness, when to call the doctor",
    ),
    needs_history=True,
    evaluate=evaluate,
)
