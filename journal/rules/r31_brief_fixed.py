"""R31: numb spells of less than two minutes that come again and again in the same place, with nothing that brings them on.

Guidance: NICE NG127 asks for an urgent referral of recurrent, brief (under 2 minutes), fixed-pattern disturbances; it gives
no count. Each spell alone is too short for the rule of sudden numbness, which counts on this one.

Where the clinical rules are silent: spells are counted over 90 days; night and waking are times, not causes; once assessed
and unchanged it falls to the next visit.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, places
from journal.rules.predicates.clusters import alike
from journal.rules.predicates.courses import lately
from journal.rules.predicates.explanations import unexplained
from journal.rules.predicates.patterns import assessed_unchanged
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_NO_CAUSE = frozenset({"none_known", "night", "woke_with"})
_DAYS = limits.SOON.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each pattern of the last 28 days that has come three times in 90."""
    found = [facts for facts in lately(case, limits.BRIEF_DAYS.span) if _brief(facts) and unexplained(case, facts)]
    told: list[Facts] = []
    for facts in reversed(found):
        old = case.now - facts.heard > limits.UNEXPLAINED_RECENT.span
        if old or any(_same(facts, other) for other in told):
            continue
        told.append(facts)
        spells = tuple(other for other in found if _same(facts, other))
        if len(spells) >= limits.BRIEF_COUNT.amount:
            level = "routine" if assessed_unchanged(case, facts) else "soon"
            said = words.brief(len(spells), [entry(spell) for spell in spells[-3:]])
            key = ("brief", level, places(facts.points))
            yield Hit(level, (said,), spells[-3:], key, _DAYS if level == "soon" else None)


def _brief(facts: Facts) -> bool:
    return facts.length is not None and facts.length < limits.BRIEF.span and facts.triggers <= _NO_CAUSE


def _same(one: Facts, other: Facts) -> bool:
    return alike(one.points, other.points, limits.IDENTICAL.amount)


RULE = Rule(
    number=31,
    id="brief_fixed",
    levels=("soon", "routine"),
    provenance="guidance",
    sources=("NICE NG127: recurrent, brief, fixed-pattern sensory disturbance",),
    needs_history=True,
    evaluate=evaluate,
)
