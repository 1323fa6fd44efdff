"""R02: any sudden numbness without a reason, going on or at least 2 minutes long.

Guidance: Cleveland Clinic lists numbness that "comes on suddenly" with no limit of size or time; NICE NG127 gives 2 minutes
as brief. The milder tier (one limb area, tingling only, nothing else, gone in 2 to 10 minutes) is for today: set by the
project, because in 60 made-up diaries of odd tingles it sent 8 people to an emergency instead of 18 (clinical rules 9b and
4.5.14).

Where the clinical rules are silent: a knock or an injury inside one nerve's area, and pain of the back and down one leg that
is numb inside that leg, are reasons why it was sudden, but are to be seen the same day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, key_of, lasting
from journal.rules.predicates.aura import known_aura
from journal.rules.predicates.breathing import overbreathing
from journal.rules.predicates.clusters import earlier_alike
from journal.rules.predicates.cold import whitened
from journal.rules.predicates.explained import dental, explained
from journal.rules.predicates.knocks import knocked, one_nerve, rooted
from journal.rules.predicates.mildness import mild
from journal.rules.predicates.onsets import late_event, sudden, urgent_event
from journal.rules.predicates.pressure import self_explained
from journal.rules.rule import Hit, Rule
from journal.words import findings as words


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each sudden episode without a reason, and for each long one the patient woke up with."""
    for facts in case.since(limits.NEW_DAYS.span):
        if not (sudden(facts) or facts.onset == "woke_with"):
            continue
        level = _level(case, facts)
        if level is not None and not _quiet(case, facts):
            reason = f"it lasted {lasting(facts.length)}" if facts.length is not None else "it has not ended"
            sentence = words.because_event(entry(facts), words.HOW[facts.onset], [reason, "nothing written down explains it"])
            yield Hit(level, (sentence,), (facts,), (key_of(facts),))


def _quiet(case: Case, facts: Facts) -> bool:
    everyday = self_explained(case, facts) or whitened(facts) or overbreathing(case, facts) or dental(facts)
    return everyday or explained(case, facts) or known_aura(case, facts)


def _level(case: Case, facts: Facts) -> str | None:
    urgent = urgent_event(case, facts, confirmed=True)
    if not urgent and not late_event(case, facts):
        return None
    length = facts.length
    if sudden(facts):
        compressed = (knocked(facts) and one_nerve(facts)) or rooted(facts)  # a knock, or a root, is why it was sudden
        if length is not None and length < limits.BRIEF.span:
            return None
        return "emergency" if urgent and not (mild(facts) or compressed) else "same_day"
    before = earlier_alike(case, facts, limits.KNOWN_DAYS.span)
    lasted: timedelta = case.now - facts.start if length is None else length
    new = len(before) < limits.WOKE_SIMILAR.amount
    return "same_day" if new and lasted > limits.WOKE_MINUTES.span else None


RULE = Rule(
    number=2,
    id="sudden_unexplained",
    levels=("emergency", "same_day"),
    provenance="requester",
    sources=(
        "Cleveland Clinic: numbness, when to call the doctor",
        "NICE NG127: suspected neurological conditions",
    ),
    needs_history=False,
    evaluate=evaluate,
)
