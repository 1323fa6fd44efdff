"""R07: numbness that climbs on both sides within days, or new numbness of both legs with weakness, walking, breathing or face.

Guidance: NICE NG127 (both sides, with weakness or unsteadiness, over hours to days; 4 weeks counts as rapid),
gaincharity.org.uk and NHS pages on Guillain-Barre syndrome (toes and fingers first, weakness follows, 2 to 4 weeks after an
infection), Mayo Clinic. Weakness, walking, swallowing, breathing or the face make it an emergency, and so does not having
been asked; with all of these denied it is for today.

Where the clinical rules are silent: feet that have long been numb and now go one segment higher are slow growth (R09); two
segments within 14 days, or a beginning that is new itself, are climbing. What came on over weeks is for today, but for new
trouble breathing or swallowing, which has its own clock (4.5.1) and stands on the card as a reason to call now. That counts
with both legs numb however long, unless a diagnosis or an assessed baseline says why they are: then it is R13's. With known
multiple sclerosis it is enough that weakness and walking were denied.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, key_of, lasting
from journal.rules.predicates.baseline import in_assessed_baseline
from journal.rules.predicates.breathing import overbreathing
from journal.rules.predicates.climbing import Climb, ascending
from journal.rules.predicates.clocks import fresh, latest_of
from journal.rules.predicates.explained import diagnosed
from journal.rules.predicates.laterality import bilateral
from journal.rules.predicates.legs import new_segments, together
from journal.rules.predicates.recent import alongside, of_late, posture
from journal.rules.predicates.symptoms import LIMB_WEAKNESS, gait
from journal.rules.predicates.visits import assessed_since, assessing
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.rules.telling import profile_says, told, wrote
from journal.words.patterns import reasons

_INFECTION = "recent_infection_or_vaccine_6w"
_ASKED = (LIMB_WEAKNESS, gait(), frozenset({"swallowing"}), frozenset({"breathless"}), frozenset({"face_droop"}))
_SIGNS = frozenset().union(*_ASKED)
_CALL_NOW = frozenset({"swallowing", "breathless"})


def evaluate(case: Case) -> Iterator[Hit]:
    """The climb, and each entry of both legs with a new sign."""
    climb = ascending(case)
    if climb is not None and not any(at >= climb.last.at for at in assessing(case, climb.last.facts.points)):
        yield _climbed(case, climb)
    for facts in of_late(case):
        signs = fresh(case, facts, _SIGNS)
        if signs and facts.regions & among("leg_whole") and _new_legs(case, facts, latest_of(case, facts, names=signs)):
            slow = facts.onset == "weeks" and not _calls_now(case, facts)
            yield told("same_day" if slow else "emergency", facts, [reasons.BOTH_LEGS, *wrote(signs), reasons.NEW], signs)
        elif _calls_now(case, facts):
            named = signs & _CALL_NOW
            yield told("emergency", facts, [reasons.BOTH_LEGS, *wrote(named), reasons.NEW], named)


def _climbed(case: Case, climb: Climb) -> Hit:
    entries = tuple(dict.fromkeys((climb.first.facts, climb.last.facts)))
    around = [*entries, *alongside(case, climb.last.facts)]
    signs = frozenset().union(*(fresh(case, facts, _SIGNS) for facts in around))
    denied = frozenset().union(*(state.denied for facts in around for state in facts.states))
    asked = _ASKED[:2] if case.has("ms_diagnosed") else _ASKED
    level = "same_day" if not signs and all(denied & names for names in asked) else "emergency"
    said = reasons.climbed(
        entry(climb.first.facts, climb.first.points, climb.first.at),
        entry(climb.last.facts, climb.last.points, climb.last.at),
        lasting(climb.last.at - climb.first.at),
    )
    also = tuple(f"{entry(facts)}: {', '.join(wrote(named))}." for facts in around if (named := fresh(case, facts, _SIGNS)))
    if case.has(_INFECTION):
        infected = profile_says(_INFECTION)
        also = (*also, f"{infected[:1].upper()}{infected[1:]}.")
    return Hit(level, (said, *also), entries, (*map(key_of, entries), *sorted(signs)))


def _new_legs(case: Case, facts: Facts, signs_since: datetime | None) -> bool:
    """Both legs or feet, new within 14 days, and not assessed since the sign was there."""
    if posture(case, facts):
        return False
    edge = case.now - limits.NEW_DAYS.span
    some = any(new_segments(case, touched, "leg", edge)[0] for touched in (facts.points, together(case, facts)))
    return some and not assessed_since(case, facts, signs_since)


def _calls_now(case: Case, facts: Facts) -> bool:
    """New trouble breathing or swallowing, which no visit has seen, with both legs numb for a reason that nobody knows."""
    signs = fresh(case, facts, _CALL_NOW)
    if not signs or not bilateral(facts.points, among("leg_whole")) or posture(case, facts) or overbreathing(case, facts):
        return False
    known = diagnosed(case, facts) or in_assessed_baseline(case, facts)
    return not known and not assessed_since(case, facts, latest_of(case, facts, names=signs))


RULE = Rule(
    number=7,
    id="ascending",
    levels=("emergency", "same_day"),
    provenance="requester",
    sources=(
        "NICE NG127: suspected neurological conditions (tingling and weakness)",
        "Mayo Clinic: rapidly climbing tingling and weakness, when to call",
        "NHS and GAIN: how Guillain-Barre syndrome begins",
    ),
    needs_history=False,
    evaluate=evaluate,
)
