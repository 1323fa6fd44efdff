"""R25: numbness of shoulder, arm and hand on raising the arms or carrying; and an arm that is swollen and blue.

The document names neck, upper back and arms; guidance adds raised arms and carrying as what brings it on. A swollen, blue
arm can be a blocked vein and is for today whatever brought it on. A hand that turns pale or cold with the arm raised, and
recovers, is for a doctor within 7 days; one that stays cold is another rule's emergency.

Where the clinical rules are silent: raised arms are the pattern here, so the patient's own reason does not quiet it;
pressure from lying on the arm does.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, places
from journal.rules.predicates.courses import lately
from journal.rules.predicates.explanations import exempt
from journal.rules.predicates.visits import assessed_after
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_RAISED = frozenset({"arms_overhead", "carrying"})
_SWOLLEN = frozenset({"swelling", "tight_swollen"})
_COLOUR = frozenset({"pale", "cold_to_touch", "colour_change_with_cold"})
_SOONER = 7


def evaluate(case: Case) -> Iterator[Hit]:
    """Hits for a swollen blue arm, for a pale hand on raising the arm, and for the pattern of three in 30 days."""
    for facts in case.since(limits.NEW_DAYS.span):
        if _blocked(facts) and not exempt(case, facts) and not assessed_after(case, facts.points, facts.start):
            yield Hit("same_day", (words.entry_says(entry(facts), [words.ARM_SWOLLEN]),), (facts,), _key("swollen", facts))
    found = tuple(one for one in lately(case, limits.PATTERN_DAYS.span) if _raised(one) and not exempt(case, one))
    for facts in found:
        if facts.symptoms & _COLOUR and facts.end is not None and not assessed_after(case, facts.points, facts.start):
            said = words.entry_says(entry(facts), [words.HAND_PALE])
            yield Hit("soon", (said,), (facts,), _key("pale", facts), _SOONER)
    if len(found) >= limits.PATTERN_COUNT.amount:
        names = [entry(facts) for facts in found[-3:]]
        count, days = limits.PATTERN_COUNT.amount, limits.PATTERN_DAYS.amount
        said = words.times(len(found), days, names, words.WITH_ARMS_UP, count)
        yield Hit("routine", (said,), found[-3:], _key("raised", found[-1]))


def _blocked(facts: Facts) -> bool:
    at_once = any("blue_mottled" in state.symptoms and state.symptoms & _SWOLLEN for state in facts.states)
    return at_once and bool(facts.regions & (among("arm_whole") | {"shoulder.top", "shoulder.armpit"}))


def _raised(facts: Facts) -> bool:
    places_of_set = facts.regions & among("thoracic_outlet")
    return (
        bool(facts.triggers & _RAISED)
        and len(places_of_set) >= limits.OUTLET_PLACES.amount
        and bool(places_of_set & among("arm_whole"))
    )


def _key(kind: str, facts: Facts) -> tuple[str, ...]:
    return kind, places(facts.points)


RULE = Rule(
    number=25,
    id="thoracic_outlet",
    levels=("same_day", "soon", "routine"),
    provenance="document",
    sources=(
        "The document the journal was built from: neck, upper back and arms",
        "Cleveland Clinic: thoracic outlet syndrome",
        "NHS and hospital leaflets: swelling and colour of the arm",
    ),
    needs_history=True,
    evaluate=evaluate,
)
