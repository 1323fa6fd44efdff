"""R27: two or more treatments have not helped over three months.

The document: treatments that all fail may be aimed at the wrong cause. NICE NG59 1.1.1 agrees as far as a prompt goes:
think about other diagnoses at a review. It is no proof that the diagnosis is wrong, so the message asks for another look,
no more.

Where the clinical rules are silent: a diagnosis does not quiet this rule, since the diagnosis is what it asks about;
pressure, an everyday reason or a local anaesthetic do. A course still running, or one that helps, does. So does a visit
that assessed the numbness after the last of them had failed: the question has been asked. Numbness is as old as the first
treatment against it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from journal.model.views import Treatment
from journal.rules import thresholds as limits
from journal.rules.case import Case, instant
from journal.rules.naming import entry
from journal.rules.predicates.explanations import everyday
from journal.rules.predicates.treatments import course_running, failed
from journal.rules.predicates.visits import assessed_after
from journal.rules.rule import Hit, Rule
from journal.words import because as words


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit at most; it names the treatments and the latest entry."""
    tried = failed(case)
    recent = [facts for facts in case.since(limits.NEW_DAYS.span) if not everyday(case, facts)]
    if len(tried) < limits.FAILED_COUNT.amount or not recent or course_running(case):
        return
    latest = recent[-1]
    if case.now - _began(case, tried) < limits.FAILED_SPAN.span or assessed_after(case, latest.points, _failed_at(case, tried)):
        return
    names = [row.name for row in tried]
    yield Hit("routine", (words.tried(names), words.latest(entry(latest))), (latest,), ("treatments", *sorted(names)))


def _began(case: Case, tried: tuple[Treatment, ...]) -> datetime:
    """When the numbness is first heard of: an entry, what was there before, or a treatment against it."""
    starts = [instant(row.started_on) for row in tried if row.started_on is not None]
    before = [instant(item.since) for item in case.profile.baseline]
    return min([*starts, *before, *(facts.start for facts in case.facts if not everyday(case, facts))])


def _failed_at(case: Case, tried: tuple[Treatment, ...]) -> datetime:
    """When the last of them was known to have failed: at its end, or after the four weeks that try it."""
    tried_out = [instant(row.started_on) + limits.FAILED_DAYS.span for row in tried if row.started_on is not None]
    return min(max([*tried_out, *(instant(row.stopped_on) for row in tried if row.stopped_on)]), case.now)


RULE = Rule(
    number=27,
    id="failed_treatments",
    levels=("routine",),
    provenance="document",
    sources=(
        "The document the journal was built from: treatments that fail",
        "NICE NG59 1.1.1: think about alternative diagnoses",
    ),
    needs_history=True,
    evaluate=evaluate,
)
