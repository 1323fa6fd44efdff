"""Small events: a passing tingle of one limb area, and a strain that is being watched."""

from __future__ import annotations

from journal.rules import thresholds as limits
from journal.rules.facts import Facts
from journal.rules.predicates.symptoms import red
from journal.rules.predicates.zones import LIMB_ZONES

_TINGLE = frozenset({"tingling", "pins_needles"})
_STRAIN = frozenset({"exercise", "strain_overuse"})
_STRAIN_SEVERITY = 4


def mild(facts: Facts) -> bool:
    """One area of one limb, tingling only, no other symptom, and ended within 10 minutes (clinical rules 4.5.14)."""
    return (
        len(facts.zones) == 1
        and all(name in LIMB_ZONES for name, _side in facts.zones)
        and facts.sensations <= _TINGLE
        and not facts.symptoms
        and facts.length is not None
        and facts.length <= limits.MILD_END.span
    )


def strained(facts: Facts) -> bool:
    """Mild numbness over a strained muscle: the watch of R24, which has its own two weeks, and never for no feeling at all."""
    return (
        bool(facts.triggers & _STRAIN)
        and facts.sensations <= _TINGLE | {"reduced"}
        and facts.evidence == 0
        and (facts.worst or 0) <= _STRAIN_SEVERITY
        and not facts.symptoms & red()
    )
