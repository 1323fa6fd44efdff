"""Since when a feature is there. The clock belongs to the feature a rule names, not to the entry or its area (4.5.1).

A run of a feature ends when the journal has not held it for 30 days, or when it was denied and stayed away for 14.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime
from itertools import pairwise

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case, instant
from journal.rules.facts import Facts
from journal.rules.predicates.baseline import since_baseline
from journal.rules.predicates.visits import covers


def run_start(present: Iterable[datetime], absent: Iterable[datetime] = ()) -> datetime | None:
    """When the present run of a feature began, from the moments it was there and those it was denied; None if never."""
    moments = sorted(present)
    if not moments:
        return None
    denials = sorted(absent)
    most, most_denied = limits.RUN_GAP.span, limits.DENIED_GAP.span
    first = moments[0]
    for earlier, later in pairwise(moments):
        gap = later - earlier
        if gap > most_denied:
            denied = bisect_right(denials, earlier) < bisect_left(denials, later)
            if gap > most or denied:
                first = later
    return first


def symptom_since(case: Case, symptom: str, judged: Facts) -> datetime | None:
    """Since when a symptom is there: a date given for it, the baseline, or the first reading of its present run.

    A date counts in the entry that gives it and in later ones: what is judged now is not made old by what is written after.
    """
    first, dated = _symptom_run(case, symptom)
    counted = [at for facts, at in dated if facts is judged or facts.start < judged.start]
    known = [at for at in (first, since_baseline(case, frozenset(), symptom), *counted) if at is not None]
    return min(known, default=None)


def attack_since(case: Case, symptom: str, judged: Facts) -> datetime:
    """Since when a symptom that comes in attacks is there: in this entry, however soon after an earlier one that had it.

    It begins again when it was denied in between. A date given in the entry, or the baseline, is older.
    """
    present = [state.at for state in judged.states if symptom in state.symptoms]
    denied = max((state.at for state in judged.states if symptom in state.denied and state.at < present[-1]), default=None)
    dated = [instant(day) for name, day in _since_dates(judged) if name == symptom]
    began = min(at for at in present if denied is None or at > denied)
    known = since_baseline(case, frozenset(), symptom)
    return min([began, *dated, *([known] if known is not None else [])])


def point_since(case: Case, point: Point, counts: Callable[[Facts], bool] | None = None) -> datetime | None:
    """Since when a point is numb: the first reading of its present run, or what `known_since` says.

    `counts` says which entries are looked at, all when None.
    """
    key = ("point since", point, counts)
    if key not in case.memo:
        present = _moments_of(case, counts).get(point, ())
        found = [at for at in (run_start(present), known_since(case, point)) if at is not None]
        case.memo[key] = min(found, default=None)
    return case.memo[key]  # type: ignore[return-value]  # what was put there just above


def _moments_of(case: Case, counts: Callable[[Facts], bool] | None) -> dict[Point, list[datetime]]:
    """When each point was numb, in the entries that count."""
    key = ("moments of points", counts)
    if key not in case.memo:
        found: dict[Point, list[datetime]] = {}
        for facts in case.facts:
            if counts is None or counts(facts):
                for state in facts.states:
                    for point in state.points:
                        found.setdefault(point, []).append(state.at)
        case.memo[key] = found
    return case.memo[key]  # type: ignore[return-value]  # what was put there just above


def known_since(case: Case, point: Point) -> datetime | None:
    """Since when the baseline, or a diagnosis that names it, knows of a point; an undated diagnosis is old."""
    if not case.diagnoses and not case.profile.baseline:
        return None
    made = [
        datetime.min.replace(tzinfo=UTC) if diagnosis.on is None else instant(diagnosis.on)
        for diagnosis in case.diagnoses
        if diagnosis.status != "ruled_out" and diagnosis.sites and covers(diagnosis.sites, (point,), 0)
    ]
    since = since_baseline(case, frozenset({point}))
    return min([*made, *([since] if since is not None else [])], default=None)


def new_points(case: Case, facts: Facts, regions: frozenset[str]) -> frozenset[Point]:
    """The points of these regions that are numb for at most 14 days."""
    return frozenset(point for point in facts.points if point[0] in regions and is_new(case, point_since(case, point)))


def fresh(case: Case, facts: Facts, names: frozenset[str]) -> frozenset[str]:
    """The symptoms among these that are there for at most 14 days."""
    return frozenset(name for name in facts.symptoms & names if is_new(case, symptom_since(case, name, facts)))


def latest_of(case: Case, facts: Facts, places: Iterable[Point] = (), names: Iterable[str] = ()) -> datetime | None:
    """Since when a pattern is whole: its places since the first of them, and each of its symptoms."""
    spots = [at for point in places if (at := point_since(case, point)) is not None]
    signs = [at for name in names if (at := symptom_since(case, name, facts)) is not None]
    return max([*([min(spots)] if spots else []), *signs], default=None)


def is_new(case: Case, since: datetime | None) -> bool:
    """Whether a feature is there for at most 14 days."""
    return since is not None and case.now - since <= limits.NEW_DAYS.span


def new_symptoms(case: Case, facts: Facts, among: frozenset[str]) -> frozenset[str]:
    """Symptoms of this entry that were in none of the 30 days before its first word of them: newly present ones."""
    named = facts.symptoms & among
    if not named:
        return named
    return frozenset(name for name in named if not _had_before(case, facts, name))


def _symptom_run(case: Case, symptom: str) -> tuple[datetime | None, list[tuple[Facts, datetime]]]:
    """When the present run of a symptom began in the entries, and the dates given for it, each with its entry."""
    key = ("symptom run", symptom)
    if key not in case.memo:
        present, absent, dated = [], [], []
        for facts in case.facts:
            if symptom in facts.symptoms:
                dated += [(facts, instant(day)) for name, day in _since_dates(facts) if name == symptom]
            present += [state.at for state in facts.states if symptom in state.symptoms]
            absent += [state.at for state in facts.states if symptom in state.denied]
        case.memo[key] = run_start(present, absent), dated
    return case.memo[key]  # type: ignore[return-value]  # what was put there two lines above


def _since_dates(facts: Facts) -> Iterator[tuple[str, date]]:
    return (pair for reading in facts.episode.readings for pair in reading.symptom_since if pair[0] in reading.symptoms)


def _had_before(case: Case, facts: Facts, symptom: str) -> bool:
    edge = facts.start - limits.NEW_DAYS.span
    if any(name == symptom and instant(day) < edge for name, day in _since_dates(facts)):
        return True
    since = since_baseline(case, frozenset(), symptom)
    if since is not None and since < facts.start:
        return True
    return any(symptom in other.symptoms for other in case.before(facts, limits.RUN_GAP.span))
