"""Since when a feature is there. The clock belongs to the feature a rule names, not to the entry or its area (4.5.1).

A run of a feature ends when the journal has not held it for 30 days, or when it was denied and stayed away for 14.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case, instant
from journal.rules.facts import Facts, State
from journal.rules.predicates.baseline import since_baseline
from journal.rules.predicates.visits import covers


def run_start(case: Case, present: Iterable[datetime], absent: Iterable[datetime] = ()) -> datetime | None:
    """When the present run of a feature began, from the moments it was there and those it was denied; None if never."""
    moments = sorted(present)
    if not moments:
        return None
    denials = sorted(absent)
    first = moments[0]
    for earlier, later in pairwise(moments):
        gap = later - earlier
        denied = any(earlier < at < later for at in denials)
        if gap > limits.RUN_GAP.span or (denied and gap > limits.DENIED_GAP.span):
            first = later
    return first


def symptom_since(case: Case, symptom: str) -> datetime | None:
    """Since when a symptom is there: its own date, the baseline, or the first reading of its present run."""
    present, absent, dated = [], [], []
    for facts in case.facts:
        for reading in facts.episode.readings:
            dated += [instant(day) for name, day in reading.symptom_since if name == symptom and symptom in reading.symptoms]
        for state in facts.states:
            if symptom in state.symptoms:
                present.append(state.at)
            elif symptom in state.denied:
                absent.append(state.at)
    first = run_start(case, present, absent)
    known = [at for at in (first, since_baseline(case, frozenset(), symptom), *dated) if at is not None]
    return min(known, default=None)


def point_since(case: Case, point: Point, counts: Callable[[Facts], bool] = lambda facts: True) -> datetime | None:
    """Since when a point is numb: the baseline, a diagnosis that names it, or the first reading of its present run.

    `counts` says which entries are looked at.
    """
    present = [
        state.at
        for facts in case.facts
        if point in facts.points and counts(facts)
        for state in facts.states
        if point in state.points
    ]
    known = [
        at for at in (run_start(case, present), since_baseline(case, frozenset({point})), _diagnosed_on(case, point)) if at
    ]
    return min(known, default=None)


def is_new(case: Case, since: datetime | None) -> bool:
    """Whether a feature is there for at most 14 days."""
    return since is not None and case.now - since <= limits.NEW_DAYS.span


def new_symptoms(case: Case, facts: Facts, among: frozenset[str]) -> frozenset[str]:
    """Symptoms of this entry that were in none of the 30 days before its first word of them: newly present ones."""
    named = facts.symptoms & among
    if not named:
        return named
    return frozenset(name for name in named if not _had_before(case, facts, name))


def states(case: Case, span: timedelta) -> Iterator[tuple[Facts, State]]:
    """Every reading no longer ago than `span`, with its episode, oldest first."""
    edge = case.now - span
    found = [(facts, state) for facts in case.facts if facts.heard >= edge for state in facts.states if state.at >= edge]
    return iter(sorted(found, key=lambda pair: pair[1].at))


def _had_before(case: Case, facts: Facts, symptom: str) -> bool:
    if any(
        name == symptom and instant(day) < facts.start - limits.NEW_DAYS.span
        for r in facts.episode.readings
        for name, day in r.symptom_since
    ):
        return True
    since = since_baseline(case, frozenset(), symptom)
    if since is not None and since < facts.start:
        return True
    return any(symptom in other.symptoms for other in case.before(facts, limits.RUN_GAP.span))


def _diagnosed_on(case: Case, point: Point) -> datetime | None:
    """Since when a diagnosis that names the point stands; undated ones count as old. One without sites names no point."""
    found = [
        datetime.min.replace(tzinfo=UTC) if diagnosis.on is None else instant(diagnosis.on)
        for diagnosis in case.diagnoses
        if diagnosis.status != "ruled_out" and diagnosis.sites and covers(diagnosis.sites, (point,), 0)
    ]
    return min(found, default=None)
