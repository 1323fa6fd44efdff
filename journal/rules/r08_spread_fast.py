"""R08: numbness that reaches a new area, next to an old one or its mirror, within 24 hours.

Guidance: Cleveland Clinic ("spreads quickly to other parts of the body"); no source says how quick. Compared area by area, so
that logging "hand" as fingers is not spread. A passing tingle elsewhere, gone within 10 minutes, is no spread of the first.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.naming import key_of
from journal.rules.predicates.explanations import unexplained
from journal.rules.predicates.growth import CONTIGUOUS, MIRROR, Growth, grew
from journal.rules.predicates.visits import assessing
from journal.rules.rule import Hit, Rule
from journal.rules.spread import spread_sentences


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each new area within the last 24 hours."""
    for growth in fast_growths(case):
        if any(at >= growth.new.at for at in assessing(case, growth.new.points)):
            continue
        facts = (growth.old.facts, growth.new.facts) if growth.old.facts is not growth.new.facts else (growth.new.facts,)
        yield Hit("emergency", spread_sentences(case, growth), facts, (key_of(growth.new.facts), *growth.zone))


def fast_growths(case: Case) -> tuple[Growth, ...]:
    """Growth to a new neighbouring or mirrored area that took at most 24 hours and happened in the last 24."""
    return tuple(
        growth
        for growth in grew(case, limits.SPREAD_FAST.span)
        if growth.kind in (CONTIGUOUS, MIRROR)
        and growth.took <= limits.SPREAD_FAST.span
        and unexplained(case, growth.new.facts)
    )


RULE = Rule(
    number=8,
    id="spread_fast",
    levels=("emergency",),
    provenance="requester",
    sources=("Cleveland Clinic: numbness, when to call the doctor",),
    needs_history=False,
    evaluate=evaluate,
)
