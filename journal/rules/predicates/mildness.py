"""Small events: a passing tingle of one limb area, and a strain that is being watched."""

from __future__ import annotations

from journal.rules import thresholds as limits
from journal.rules.facts import Facts, once
from journal.rules.predicates.symptoms import red
from journal.rules.predicates.zones import LIMB_ZONES

_TINGLE = frozenset({"tingling", "pins_needles"})
_STRAIN = frozenset({"exercise", "strain_overuse"})
_TRUNK = {"neck", "shoulder", "chest", "abdomen", "back_upper", "back_mid", "back_lower"}
_MUSCLES = _TRUNK | {"upper_arm", "forearm", "buttock", "thigh", "lower_leg"}


@once
def mild(facts: Facts) -> bool:
    """One area of one limb, tingling or crawling, no other symptom, and ended within 10 minutes (clinical rules 4.5.14)."""
    return (
        len(facts.zones) == 1
        and all(name in LIMB_ZONES for name, _side in facts.zones)
        and facts.sensations <= _TINGLE | {"crawling"}
        and not facts.symptoms
        and facts.length is not None
        and facts.length <= limits.MILD_END.span
    )


@once
def strained(facts: Facts) -> bool:
    """Mild numbness over one strained muscle: the watch of R24, which has its own two weeks, and never for no feeling at all.

    Hands, feet and the face hold no muscle that strains so; a strain that reaches further than two areas is none.
    """
    names = {name for name, _side in facts.zones}
    return (
        bool(facts.triggers & _STRAIN)
        and names <= _MUSCLES
        and len(names) <= limits.STRAIN_AREAS.amount
        and facts.sensations <= _TINGLE | {"reduced"}
        and facts.evidence == 0
        and (facts.worst or 0) <= limits.STRAIN_SEVERITY.amount
        and not facts.symptoms & red()
    )
