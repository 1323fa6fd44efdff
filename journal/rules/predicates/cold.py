"""Fingers or toes of both sides that go white and numb in the cold and recover in the warm: the cold is the reason."""

from __future__ import annotations

from journal.rules import thresholds as limits
from journal.rules.facts import Facts, once
from journal.rules.predicates.laterality import bilateral
from journal.rules.predicates.symptoms import red
from journal.rules.predicates.zones import among

COLOUR = frozenset({"pale", "blue_mottled", "cold_to_touch", "colour_change_with_cold"})


@once
def white_with_cold(facts: Facts) -> bool:
    """Both hands or both feet, brought on by cold, over within an hour, and nothing red but their colour."""
    return warmed(facts) and bilateral(facts.points, _ends())


def whitened(facts: Facts) -> bool:
    """As above, on one side or both, with a colour or coldness to be seen."""
    return warmed(facts) and bool(facts.symptoms & COLOUR)


@once
def warmed(facts: Facts) -> bool:
    """As above, on one side or both."""
    return (
        ("cold" in facts.triggers or "colour_change_with_cold" in facts.symptoms)
        and facts.regions <= _ends()
        and facts.length is not None
        and facts.length <= limits.WARMED.span
        and not facts.symptoms & (red() - COLOUR)
    )


def _ends() -> frozenset[str]:
    return among("glove") | {region for region in among("stocking") if region.startswith("foot.")}
