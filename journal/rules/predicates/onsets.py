"""How fast it came on, and how long ago: what makes an event an emergency today."""

from __future__ import annotations

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clusters import familiar
from journal.rules.predicates.explained import explained
from journal.rules.predicates.open_entries import ongoing
from journal.rules.predicates.pressure import benign_pressure
from journal.rules.predicates.visits import seen


def sudden(facts: Facts) -> bool:
    """It came on within seconds to a few minutes."""
    return facts.onset == "sudden"


def sudden_or_woke(case: Case, facts: Facts) -> bool:
    """Sudden, or woken with and not of pressure; or of unknown speed and begun less than 24 hours ago.

    Missing is not reassuring: an unknown onset is judged as sudden until it is answered. A pattern that a clinician has
    explained, or that has come so for weeks, answers it; it never answers for an onset that was sudden.
    """
    if benign_pressure(case, facts):
        return False
    if sudden(facts):
        return True
    fresh = facts.onset == "unknown" and case.now - facts.start < limits.UNKNOWN_SUDDEN.span
    return (facts.onset == "woke_with" or fresh) and not explained(case, facts) and not familiar(case, facts)


def urgent_event(case: Case, facts: Facts, *, confirmed: bool) -> bool:
    """Begun or ended within 24 hours, or open and begun within 7 days.

    With `confirmed` an open one also needs a word within 48 hours. Not once a clinician has assessed it, unless it got worse.
    """
    age = case.now - facts.start
    if facts.end is not None:
        recent = age <= limits.EVENT_HOURS.span or (
            case.now - facts.end <= limits.EVENT_HOURS.span and age <= limits.EVENT_ONGOING.span
        )
    else:
        recent = age <= limits.EVENT_ONGOING.span and (ongoing(case, facts) or not confirmed)
    return recent and not seen(case, facts)


def late_event(case: Case, facts: Facts) -> bool:
    """Still going on and never assessed: what is left of an event that is not urgent (above), begun more than 7 days ago."""
    return ongoing(case, facts) and not seen(case, facts)
