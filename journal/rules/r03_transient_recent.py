"""R03: a stroke pattern, or sudden numbness without a reason, that has gone and was never assessed.

Guidance: NICE NG128 (a suspected TIA is seen within 24 hours; one more than a week ago within 7 days; no score is used),
Stroke Association (also when it passes). Up to 24 hours after it began, R01 and R02 speak; here it is what has gone since. A
pattern older than 90 days is for the next visit; sudden numbness of no pattern, older than 7 days, is noted.

Where the clinical rules are silent: what was never closed and not heard of for 48 hours counts as gone at its last word, and
a speed that is not written down as sudden. Sudden events from before the time the rules look at may be in a file, or may have
been written down only lately: of those a stroke pattern is for the next visit. A small tingle that R02 leaves for the day is
not followed further.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import lasting
from journal.rules.predicates.aura import known_aura
from journal.rules.predicates.breathing import overbreathing
from journal.rules.predicates.clusters import familiar
from journal.rules.predicates.cold import whitened
from journal.rules.predicates.explained import dental, explained
from journal.rules.predicates.knocks import knocked, rooted
from journal.rules.predicates.mildness import mild
from journal.rules.predicates.onsets import sudden
from journal.rules.predicates.open_entries import forgotten
from journal.rules.predicates.pressure import benign_pressure, self_explained
from journal.rules.predicates.symptoms import group
from journal.rules.predicates.visits import assessing
from journal.rules.r01_stroke_pattern import compressed_nerve, stroke_reasons
from journal.rules.rule import Hit, Rule
from journal.rules.telling import told
from journal.words.patterns import reasons

_DAYS = limits.SOONER.whole
_QUICK = frozenset({"sudden", "woke_with", "unknown"})


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each event that has gone; of several alike the latest."""
    latest: dict[object, Hit] = {}
    for facts in filter(_may_be_sudden, (*case.older, *case.facts)):
        gone = facts.end or (facts.heard if forgotten(case, facts) else None)
        if gone is None or _accounted(case, facts):
            continue
        why = _pattern(case, facts)
        ago = case.now - gone
        level = _level(pattern=bool(why), facts=facts, gone=ago.total_seconds(), case=case)
        if level is not None:
            days = _DAYS if level == "soon" else None
            said = [*(why or [reasons.SUDDEN]), reasons.gone(lasting(ago))]
            signs = facts.symptoms & group("stroke")
            latest[level, facts.zones] = told(level, facts, said, signs, (), days)
    yield from latest.values()


def _may_be_sudden(facts: Facts) -> bool:
    """Whether it can be such an event at all: it came suddenly, or may have, or with a sign of stroke."""
    return facts.onset in _QUICK or not facts.symptoms.isdisjoint(group("stroke"))


def _accounted(case: Case, facts: Facts) -> bool:
    """Explained, a known aura, over-breathing or an anaesthetic; or a visit has assessed it since it began."""
    exempt = explained(case, facts) or known_aura(case, facts, afterwards=True) or dental(facts) or overbreathing(case, facts)
    return exempt or any(at >= facts.start for at in assessing(case, facts.points))


def _pattern(case: Case, facts: Facts) -> list[str]:
    """What made it a stroke pattern; a sign of stroke counts however slowly the numbness came."""
    quick = sudden(facts) or (facts.onset in ("woke_with", "unknown") and not familiar(case, facts))
    if not (quick or facts.symptoms & group("stroke")) or benign_pressure(case, facts) or compressed_nerve(facts):
        return []
    return stroke_reasons(case, facts)


def _level(*, pattern: bool, facts: Facts, gone: float, case: Case) -> str | None:
    def within(limit: limits.Limit) -> bool:
        return gone <= limit.span.total_seconds()

    if pattern:
        if within(limits.EVENT_HOURS):
            # R01 has it while it began within a week.
            return "emergency" if case.now - facts.start > limits.EVENT_ONGOING.span else None
        return "same_day" if within(limits.PASSED_WEEK) else "soon" if within(limits.PASSED_OLD) else "routine"
    brief = facts.length is not None and facts.length < limits.BRIEF.span
    if not sudden(facts) or brief or mild(facts) or knocked(facts) or rooted(facts) or whitened(facts):
        return None
    if self_explained(case, facts):
        return None
    if within(limits.PASSED_WEEK):
        return None if within(limits.EVENT_HOURS) and case.now - facts.start <= limits.EVENT_ONGOING.span else "same_day"
    return "info" if within(limits.UNEXPLAINED_RECENT) else None


RULE = Rule(
    number=3,
    id="transient_recent",
    levels=("emergency", "same_day", "soon", "routine", "info"),
    provenance="requester",
    sources=(
        "NICE NG128: suspected TIA, within 24 hours, or within 7 days when it is more than a week ago",
        "Stroke Association: call even when the symptoms pass",
        "National Clinical Guideline for Stroke 2023: TIA",
    ),
    needs_history=False,
    evaluate=evaluate,
)
