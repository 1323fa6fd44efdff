"""The entries that patterns of spine, limbs, heart and head are looked for in, and what else was written about that time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from journal.rules import thresholds as limits
from journal.rules.case import Case, decided
from journal.rules.facts import Facts
from journal.rules.predicates.aura import known_aura
from journal.rules.predicates.explained import anaesthetised
from journal.rules.predicates.pressure import EVERYDAY, benign_pressure, self_explained
from journal.rules.predicates.saddle import saddle_pressure


def of_late(case: Case) -> tuple[Facts, ...]:
    """Heard of in the last 14 days, and neither mere pressure nor an anaesthetic nor a known aura.

    The patient's own reason does not leave an entry out (clinical rules 4.5.8).
    """
    key = "of late"
    if key not in case.memo:
        case.memo[key] = tuple(facts for facts in case.since(limits.NEW_DAYS.span) if not passing(case, facts))
    return case.memo[key]  # type: ignore[return-value]  # what was put there just above


@decided
def passing(case: Case, facts: Facts) -> bool:
    """Pressure of a limb or seat, an anaesthetic or a known aura: over and done, however often it is written down."""
    return (
        benign_pressure(case, facts)
        or anaesthetised(case, facts)
        or saddle_pressure(facts)
        or known_aura(case, facts, afterwards=True)
    )


@decided
def posture(case: Case, facts: Facts) -> bool:
    """A posture, knock or cold, over within 30 minutes, nothing red: a trigger that is known, not a reason that is given."""
    return bool(facts.triggers & EVERYDAY) and self_explained(case, facts)


def alongside(case: Case, facts: Facts) -> Iterator[Facts]:
    """Other entries that were going on at the same time: people write one thing down in several entries."""
    until, start = facts.end or facts.heard + limits.OPEN_HOURS.span, facts.start
    for other, began, ends in _spans(case):
        if ends >= start and began <= until and other is not facts:
            yield other


def _spans(case: Case) -> list[tuple[Facts, datetime, datetime]]:
    """The entries of late, each with its start and how long it may have gone on."""
    if "spans" not in case.memo:
        still = limits.OPEN_HOURS.span
        case.memo["spans"] = [(one, one.start, one.end or one.heard + still) for one in of_late(case)]
    return case.memo["spans"]  # type: ignore[return-value]  # what was put there just above


def with_symptom(case: Case, facts: Facts, names: frozenset[str]) -> Facts | None:
    """This entry when it names one of the symptoms, else the latest other entry of the last 14 days that does."""
    if facts.symptoms & names:
        return facts
    key = ("latest with", names)
    if key not in case.memo:
        others = [other for other in case.since(limits.NEW_DAYS.span) if other.symptoms & names]
        case.memo[key] = others[-1] if others else None
    return case.memo[key]  # type: ignore[return-value]  # what was put there just above
