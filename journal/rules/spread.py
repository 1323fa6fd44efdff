"""Sentences about spread, shared by the rules for quick and slow spread."""

from __future__ import annotations

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.naming import entry, lasting
from journal.rules.predicates.growth import LOCAL, Growth
from journal.rules.predicates.zones import zone_of
from journal.words import findings as words


def spread_sentences(case: Case, growth: Growth) -> tuple[str, ...]:
    """Where it was, where it then was, and in what time; and that a short journal can not know what was there before."""
    fresh = frozenset(point for point in growth.new.points if zone_of(point) == growth.zone)
    if growth.kind == LOCAL:
        fresh -= growth.old.points
    first = entry(growth.old.facts, growth.old.points, growth.old.at)
    then = entry(growth.new.facts, fresh, growth.new.at)
    said = words.because_spread(first, then, lasting(growth.took), local=growth.kind == LOCAL)
    return (said, words.SHORT_JOURNAL) if short_journal(case) else (said,)


def short_journal(case: Case) -> bool:
    """Whether the journal holds less than 30 days and says nothing about what was there before."""
    began = case.facts[0].start if case.facts else case.now  # they stand in the order of time
    return case.now - began < limits.SHORT_JOURNAL.span and not case.profile.baseline
