"""R30: both feet alike, with or without the hands, slowly, for two weeks or more.

Guidance: NICE NG127 names what a doctor looks for (B12, thyroid, coeliac disease, kidneys, sugar, ESR, alcohol); NHS Fife:
with diabetes the feet are looked at every day. B12 trouble can show in this way alone and may not fully recover.

Where the clinical rules are silent: an entry that came on over weeks is by its own word two weeks old. Nitrous oxide in the
profile is for a doctor within 2 days, since it uses up B12 and the harm grows with each use (Association of British
Neurologists). Quick or climbing numbness of the feet belongs to the rules for spread; once assessed and unchanged it falls
to the next visit.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, lasting, places
from journal.rules.predicates.baseline import since_baseline
from journal.rules.predicates.clusters import cluster
from journal.rules.predicates.explanations import unexplained
from journal.rules.predicates.laterality import bilateral, symmetric
from journal.rules.predicates.patterns import assessed_unchanged
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.vocabulary import vocabulary
from journal.words import because as words

_QUICK = frozenset({"sudden", "woke_with"})
_SOONEST, _SOONER, _DAYS = limits.SOONEST.whole, limits.SOONER.whole, limits.SOON.whole
_WITHIN = {"nitrous_oxide": _SOONEST, "diabetes": _SOONER}
_NOTED = (*_WITHIN, "b12_risk", "alcohol_excess", "thyroid", "kidney_failure_dialysis", "chemo", "hiv")


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for the latest such entry of the last 28 days."""
    recent = [facts for facts in case.since(limits.UNEXPLAINED_RECENT.span) if _alike(facts) and unexplained(case, facts)]
    for facts in recent[-1:]:
        if facts.onset == "sudden":
            continue
        first = _since(case, facts)
        span = facts.heard - first
        if span < limits.FEET_DAYS.span and facts.onset != "weeks":
            continue
        conditions = [name for name in _NOTED if case.has(name)]
        level: str = "routine" if assessed_unchanged(case, facts) else "soon"
        days = min((_WITHIN[name] for name in conditions if name in _WITHIN), default=_DAYS) if level == "soon" else None
        long = lasting(span) if span >= limits.FEET_DAYS.span else words.OVER_WEEKS
        said = [words.slowly(entry(facts), long), *(words.noted(vocabulary().history[name]) for name in conditions)]
        yield Hit(level, tuple(said), (facts,), ("feet", level, str(days), places(facts.points)), days)


@lru_cache(maxsize=4096)
def both_feet(touched: frozenset[Point]) -> bool:
    """Both feet, alike, and nothing beyond feet, lower legs and hands."""
    feet = frozenset(region for region in among("stocking") if region.startswith("foot."))
    legs = frozenset(point for point in touched if point[0] in among("stocking"))
    inside = {region for region, _side in touched} <= among("stocking") | among("glove")
    return inside and bilateral(legs, feet) and symmetric(legs)


def _alike(facts: Facts) -> bool:
    return both_feet(facts.states[-1].points) or both_feet(facts.points)


def _since(case: Case, facts: Facts) -> datetime:
    """Since when both feet are numb: the first like entry of the cluster that was not sudden, or what was there before."""
    chain = [one for one in cluster(case, facts) if _alike(one) and one.onset not in _QUICK and unexplained(case, one)]
    began = chain[0].start if chain else facts.start
    before = since_baseline(case, facts.points)
    return min(began, before) if before is not None else began


RULE = Rule(
    number=30,
    id="stocking_glove",
    levels=("soon", "routine"),
    provenance="guidance",
    sources=(
        "NICE NG127: suspected neurological conditions",
        "NHS Fife: peripheral neuropathy",
        "NI Direct: peripheral neuropathy",
        "NHS Lothian: neurological symptoms of B12 deficiency",
    ),
    needs_history=True,
    evaluate=evaluate,
)
