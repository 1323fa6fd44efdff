"""A knock or an injury of a limb, a root of the leg, and numbness that stays inside the area of one nerve."""

from __future__ import annotations

from journal.rules.facts import Facts, once
from journal.rules.predicates.nerves import NERVES
from journal.rules.predicates.symptoms import red
from journal.rules.predicates.zones import among


def knocked(facts: Facts) -> bool:
    """A knocked nerve, or an injury of the limb: a sudden start then has its reason, though it is to be seen when it stays."""
    return "knocked_nerve" in facts.triggers or "injury_limb" in facts.symptoms


def rooted(facts: Facts) -> bool:
    """Pain of the back and down one leg, numb inside that leg only, and no weakness: a root of the leg can start suddenly."""
    place = facts.regions <= among("sciatica_leg") and len(facts.sides(facts.regions)) == 1
    return place and facts.symptoms >= {"back_pain", "leg_pain_one"} and not facts.symptoms & red()


@once
def one_nerve(facts: Facts) -> bool:
    """All of it inside the area of one nerve of hand, thigh, leg or foot, on one side."""
    return len(facts.sides(facts.regions)) == 1 and any(facts.regions <= among(name) for name in NERVES)
