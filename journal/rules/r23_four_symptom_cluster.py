"""R23: pain, tingling, weakness and numbness together in one place.

The document names this cluster and blames a lack of oxygen; no guidance supports the cause or the remedy, so neither is
repeated. What makes it urgent is the new weakness in it (NICE NG127). A cold or pale limb is another rule's emergency.

Where the clinical rules are silent: weakness that is older than 14 days and that nobody has assessed is for a doctor within
14 days; once assessed, unchanged, and there for more than 30 days in three entries or more it is for the next visit.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, places
from journal.rules.predicates.clocks import is_new, symptom_since
from journal.rules.predicates.clusters import cluster
from journal.rules.predicates.courses import latest_of_each
from journal.rules.predicates.explanations import exempt
from journal.rules.predicates.four_symptoms import four_symptoms
from journal.rules.predicates.patterns import assessed_unchanged
from journal.rules.predicates.symptoms import STROKE_WEAKNESS
from journal.rules.predicates.visits import assessed_after
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_DAYS = limits.SOON.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each area with all four, heard of in the last 14 days."""
    if not case.names(STROKE_WEAKNESS):
        return
    recent = [facts for facts in case.since(limits.NEW_DAYS.span) if four_symptoms(facts) and not exempt(case, facts)]
    for facts in latest_of_each(recent):
        since = _weak_since(case, facts)
        reasons = [words.ALL_FOUR]
        level = "soon"
        if is_new(case, since):
            if assessed_after(case, facts.points, max(since or facts.start, facts.start)):
                continue
            level, reasons = "same_day", [*reasons, words.NEW_14]
        elif assessed_unchanged(case, facts):
            if not _long_known(case, facts):
                continue
            level, reasons = "routine", [*reasons, words.ASSESSED]
        said = words.entry_says(entry(facts), reasons)
        yield Hit(level, (said,), (facts,), ("four", level, places(facts.points)), _DAYS if level == "soon" else None)


def _weak_since(case: Case, facts: Facts) -> datetime | None:
    """Since when the newest of its weaknesses is there: each has its own clock."""
    found = [symptom_since(case, name, facts) for name in sorted(facts.symptoms & STROKE_WEAKNESS)]
    return max((at for at in found if at is not None), default=None)


def _long_known(case: Case, facts: Facts) -> bool:
    chain = [one for one in cluster(case, facts) if four_symptoms(one)]
    return len(chain) >= limits.PATTERN_COUNT.amount and facts.heard - chain[0].start > limits.LONG_KNOWN.span


RULE = Rule(
    number=23,
    id="four_symptom_cluster",
    levels=("same_day", "soon", "routine"),
    provenance="document",
    sources=(
        "The document the journal was built from: pain, tingling, weakness and numbness",
        "NICE NG127: new weakness",
    ),
    needs_history=True,
    evaluate=evaluate,
)
