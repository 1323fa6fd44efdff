"""Which entries count for spread and for unexplained numbness: those that nothing explains."""

from __future__ import annotations

from journal.rules.case import Case, decided, once_over
from journal.rules.facts import Facts
from journal.rules.predicates.aura import known_aura
from journal.rules.predicates.cold import white_with_cold
from journal.rules.predicates.explained import anaesthetised, assessed, explained
from journal.rules.predicates.pressure import benign_pressure, self_explained
from journal.rules.predicates.saddle import saddle_pressure


@decided
def everyday(case: Case, facts: Facts) -> bool:
    """Pressure, an everyday reason, a local anaesthetic or a known aura: over and done, no part of a lasting pattern."""
    return _of_itself(case, facts) or anaesthetised(case, facts) or known_aura(case, facts)


@once_over
def _of_itself(case: Case, facts: Facts) -> bool:
    return benign_pressure(case, facts) or self_explained(case, facts) or saddle_pressure(facts) or white_with_cold(facts)


@decided
def unexplained(case: Case, facts: Facts) -> bool:
    """Neither explained, nor by the patient's own everyday reason, nor a known aura, nor saddle pressure (4.5.7, 4.5.8)."""
    return not (everyday(case, facts) or assessed(case, facts))  # what else explains is everyday


@decided
def exempt(case: Case, facts: Facts) -> bool:
    """Explained, or an aura as it always is: no part of the patterns of 4.5.7. The patient's own reason is not enough here."""
    return known_aura(case, facts) or explained(case, facts)
