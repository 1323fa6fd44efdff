"""R24: mild numbness over a strained muscle, watched for two weeks.

The document calls muscular numbness "nothing to be alarmed about". That is only partly safe: it is watched with a date,
never waved away, and only while it is mild, over the muscle alone, never without any feeling, and with nothing red
(4.5.19). NHS: after two weeks most strains feel better; one that is not over by then is for the next visit.

Where the clinical rules are silent: the watch lasts while entries keep coming, at most a week apart; a week of quiet ends
it.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import day, entry, places
from journal.rules.predicates.clusters import cluster
from journal.rules.predicates.courses import latest_of_each
from journal.rules.predicates.explanations import exempt
from journal.rules.predicates.mildness import strained
from journal.rules.predicates.open_entries import forgotten
from journal.rules.predicates.visits import assessed_after
from journal.rules.rule import Hit, Rule
from journal.words import because as words


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each strained area heard of within the last week."""
    recent = [facts for facts in case.since(limits.STRAIN_QUIET.span) if strained(facts) and not exempt(case, facts)]
    for facts in latest_of_each(recent):
        began = _first(case, facts)
        if forgotten(case, facts) or assessed_after(case, facts.points, began.start):
            continue
        due = began.start + limits.STRAIN_DAYS.span
        late = facts.heard >= due
        by = day(due, began.episode)
        said = words.strain(entry(facts), day(began.start, began.episode), by)
        yield Hit("routine" if late else "info", (said,), (facts,), ("strain", str(late), places(facts.points)), by=by)


def _first(case: Case, facts: Facts) -> Facts:
    """The first strained entry of this area with no week of quiet after it."""
    first = facts
    for other in reversed(cluster(case, facts)[:-1]):
        if first.start - other.heard > limits.STRAIN_QUIET.span:
            break
        if strained(other):
            first = other
    return first


RULE = Rule(
    number=24,
    id="strain_watch",
    levels=("routine", "info"),
    provenance="document",
    sources=(
        "The document the journal was built from: muscular injuries",
        "NHS: sprains and strains, after 2 weeks most will feel better",
    ),
    needs_history=True,
    evaluate=evaluate,
)
