"""R38: numb or tingling round the mouth with both hands or both feet; after an operation of the neck, both hands alone.

Guidance: low calcium does this (known after operations of the neck or thyroid, with cramps), and so does fast breathing (NHS
pages on over-breathing). It is for today when it lasts more than an hour, comes with cramps or within 30 days of such an
operation; with fast breathing, over within an hour and nothing red, it is for the next visit.

Where the clinical rules are silent: without fast breathing as its trigger a short spell is for today as well, since the first
cause is found by a blood test, not by waiting; an operation without a date counts. Hospital leaflets after such an operation
name fingers, toes or mouth, so that newly tingling hands do not wait for the mouth; a posture does not count.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case, instant
from journal.rules.facts import Facts
from journal.rules.predicates.breathing import overbreathing
from journal.rules.predicates.clocks import is_new, latest_of, point_since
from journal.rules.predicates.explained import diagnosed
from journal.rules.predicates.laterality import bilateral
from journal.rules.predicates.recent import of_late, posture
from journal.rules.predicates.visits import assessed_since
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.rules.telling import profile_says, told, wrote
from journal.words.patterns import reasons


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry of mouth and both hands or feet, new within 14 days."""
    for facts in of_late(case):
        operated = _operated(case)
        decides, shape = _shape(case, facts, operated)
        if not decides or diagnosed(case, facts) or assessed_since(case, facts, latest_of(case, facts, decides)):
            continue
        cramps = facts.symptoms & {"muscle_cramp"}
        calm = overbreathing(case, facts) and facts.end is not None and not cramps and "breathless" not in facts.symptoms
        if calm and not operated:
            yield told("routine", facts, [shape, reasons.FAST_BREATHING])
        elif any(is_new(case, point_since(case, point)) for point in decides):
            why = [*wrote(cramps), *([profile_says("neck_thyroid_surgery")] if operated else []), *_long(case, facts)]
            yield told("same_day", facts, [shape, *why], cramps)


def _shape(case: Case, facts: Facts, operated: bool) -> tuple[frozenset[Point], str]:
    """The places whose newness decides, none when it is not this pattern; and what it looks like."""
    hands = bilateral(facts.points, among("glove"))
    mouth = frozenset(point for point in facts.points if point[0] in among("perioral"))
    if mouth and (hands or bilateral(facts.points, among("stocking"))):
        return mouth, reasons.MOUTH_AND_BOTH
    if hands and operated and not posture(case, facts):
        return frozenset(point for point in facts.points if point[0] in among("glove")), reasons.BOTH_HANDS
    return frozenset(), ""


def _long(case: Case, facts: Facts) -> list[str]:
    lasted = (facts.end or case.now) - facts.start
    return [reasons.MORE_THAN_AN_HOUR] if lasted > limits.MOUTH_LASTS.span else []


def _operated(case: Case) -> bool:
    if not case.has("neck_thyroid_surgery"):
        return False
    dates = [item.since for item in case.profile.history if item.condition == "neck_thyroid_surgery"]
    return any(day is None or case.now - instant(day) <= limits.OPERATED_DAYS.span for day in dates)


RULE = Rule(
    number=38,
    id="mouth_both_hands",
    levels=("same_day", "routine"),
    provenance="guidance",
    sources=(
        "The project's clinical rules: low calcium and over-breathing",
        "NHS: pins and needles, and over-breathing",
    ),
    needs_history=True,
    evaluate=evaluate,
)
