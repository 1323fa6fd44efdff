"""R19: signs of the neck's cord: clumsy hands, trouble walking, both hands numb, shocks on bending the neck.

Guidance: Royal Free (any combination to an emergency department) and myelopathy.org on degenerative cervical myelopathy,
where half of one series were first taken for a nerve at the wrist. Two of the signs within 28 days are for today; with a
change of bladder, bowel or the area between the legs, or getting worse quickly, an emergency. Shocks on bending the neck
alone, twice, are for a doctor within 14 days.

Where the clinical rules are silent: "quickly" means that trouble with walking and one of the other signs are both new within
7 days. Signs that a visit has looked at together, or a diagnosis names, are quiet until another one joins them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clocks import fresh, symptom_since
from journal.rules.predicates.explanations import unexplained
from journal.rules.predicates.laterality import bilateral
from journal.rules.predicates.legs import both_since, together
from journal.rules.predicates.recent import passing
from journal.rules.predicates.symptoms import group
from journal.rules.predicates.visits import assessing
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.rules.telling import told, wrote
from journal.words.patterns import reasons

_CLUMSY, _SHOCK, _HANDS, _GAIT = "clumsy_hands", "lhermitte", "both_hands", "gait"
_DAYS = limits.SOON.whole

Sign = tuple[datetime, Facts, str]
"""Since when, in which entry it was last said, and the symptom that says it ("" for numb places)."""


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for the signs together, or for repeated shocks alone."""
    entries = [facts for facts in case.since(limits.CORD_DAYS.span) if not passing(case, facts)]
    signs = _signs(case, entries)
    last = max((facts.heard for _since, facts, _name in signs.values()), default=None)
    if last is None or case.now - last > limits.NEW_DAYS.span:
        return
    began = max(since for since, _facts, _name in signs.values())
    shown = max((facts for _since, facts, _name in signs.values()), key=lambda facts: (facts.heard, facts.start))
    if any(at >= began for at in assessing(case, shown.points)):
        return
    if len(signs) >= limits.CORD_SIGNS.amount:
        yield _together(case, signs, shown, entries)
    elif _SHOCK in signs and len([one for one in entries if _SHOCK in one.symptoms]) >= limits.SHOCK_TIMES.amount:
        yield told("soon", shown, [*wrote([_SHOCK]), reasons.TWICE], [_SHOCK], (), _DAYS)


def _together(case: Case, signs: dict[str, Sign], shown: Facts, entries: list[Facts]) -> Hit:
    named = sorted({name for _since, _facts, name in signs.values() if name})
    pelvic = sorted(frozenset().union(*(fresh(case, facts, group("pelvic")) for facts in entries)))
    new = [sign for sign, (since, _facts, _name) in signs.items() if case.now - since <= limits.CORD_QUICK.span]
    quick = _GAIT in new and len(new) >= limits.CORD_SIGNS.amount
    why = [*([reasons.BOTH_HANDS] if _HANDS in signs else []), *wrote([*named, *pelvic])]
    others = [facts for _since, facts, _name in signs.values()]
    return told("emergency" if pelvic or quick else "same_day", shown, why, [*signs, *pelvic], others)


def _signs(case: Case, entries: list[Facts]) -> dict[str, Sign]:
    found: dict[str, Sign] = {}
    for facts in entries:
        for sign, names in ((_CLUMSY, frozenset({_CLUMSY})), (_SHOCK, frozenset({_SHOCK})), (_GAIT, group("walking"))):
            for name in sorted(facts.symptoms & names):
                since = symptom_since(case, name, facts)
                if since is not None and (sign not in found or since <= found[sign][0]):
                    found[sign] = since, facts, name
        hands = _hands_since(case, facts)
        if hands is not None:
            found[_HANDS] = hands, facts, ""
    return found


def _hands_since(case: Case, facts: Facts) -> datetime | None:
    """Since when both hands are numb, in one entry or in several at the same time, and nothing explains it."""
    if not facts.regions & among("glove") or not unexplained(case, facts):
        return None
    touched = together(case, facts)
    return both_since(case, touched, among("glove")) if bilateral(touched, among("glove")) else None


RULE = Rule(
    number=19,
    id="cord_signs",
    levels=("emergency", "same_day", "soon"),
    provenance="guidance",
    sources=(
        "Royal Free London: degenerative cervical myelopathy, patient leaflet",
        "Myelopathy.org: diagnosis",
    ),
    needs_history=False,
    evaluate=evaluate,
)
