"""R37: entries that miss something the other rules need. It only asks.

An open entry without a word for more than 7 days may be over: it is asked about, and never feeds a length until it is
answered (4.5.15). An entry without its speed is asked about while memory is fresh; until then the rules for sudden events
judge it as sudden when it is young, since missing is not reassuring.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.naming import entry, key_of
from journal.rules.predicates.explanations import everyday
from journal.rules.rule import Hit, Rule
from journal.words import because as words


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry that misses something."""
    for facts in case.facts:
        if facts.end is None and case.now - facts.heard > limits.ASK_OPEN.span:
            said = words.still_there(entry(facts), (case.now - facts.heard).days)
            yield Hit("info", (said,), (facts,), ("open", key_of(facts)))
        elif facts.onset == "unknown" and case.now - facts.start <= limits.ASK_ONSET.span and not everyday(case, facts):
            yield Hit("info", (words.how_fast(entry(facts)),), (facts,), ("speed", key_of(facts)))


RULE = Rule(
    number=37,
    id="log_quality",
    levels=("info",),
    provenance="guidance",
    sources=("This project: what the rules need to know",),
    needs_history=True,
    evaluate=evaluate,
)
