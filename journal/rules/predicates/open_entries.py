"""Entries that were never closed. "Still going on" needs a word within 48 hours; an old open entry is not a long episode."""

from __future__ import annotations

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts


def ongoing(case: Case, facts: Facts) -> bool:
    """Whether the episode is open and was heard of within 48 hours."""
    return facts.end is None and case.now - facts.heard <= limits.OPEN_HOURS.span


def forgotten(case: Case, facts: Facts) -> bool:
    """Whether the episode is open but has not been heard of for longer."""
    return facts.end is None and not ongoing(case, facts)
