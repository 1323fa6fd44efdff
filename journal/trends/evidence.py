"""How surely each place was numb: only felt, checked by the patient, found by a clinician, confirmed by a test."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from journal.body.graph import Point, points
from journal.model.views import Visit
from journal.trends.sums import Checked
from journal.vocabulary import vocabulary

EXAMS = ("neurological_exam", "imaging", "nerve_conduction", "blood_test")
"""The kinds of visit that look for something."""


class Known(NamedTuple):
    """An evidence id of a place: on how many `days` it was written so, and the first and last of them."""

    evidence: str
    days: int
    first: date
    last: date


class Ledger(NamedTuple):
    """A region and one side: what is known of it (the least sure first, then by name), and the days of the exams and tests
    that looked at it or at all of the numbness; `pending` of them still wait for their result.
    """

    region: str
    side: str
    known: tuple[Known, ...]
    exams: tuple[date, ...]
    pending: int


def ledger(checked: Sequence[Checked], visits: Sequence[Visit]) -> tuple[Ledger, ...]:
    """Every region and side that was felt or looked at in the period, by name."""
    on: defaultdict[Point, defaultdict[str, set[date]]] = defaultdict(lambda: defaultdict(set))
    for one in checked:
        for point in points(*one.place):
            on[point][one.evidence].add(one.day)
    looked: defaultdict[Point, list[Visit]] = defaultdict(list)
    for visit in visits:
        if visit.kind in EXAMS:
            for point in {point for place in visit.sites for point in points(*place)} or set(on):
                looked[point].append(visit)
    return tuple(_ledger(point, on.get(point, {}), looked.get(point, [])) for point in sorted(on.keys() | looked.keys()))


def _ledger(point: Point, found: dict[str, set[date]], exams: list[Visit]) -> Ledger:
    level = vocabulary().evidence_level
    names = sorted(found, key=lambda name: (level.get(name, 0), name))
    known = tuple(Known(name, len(found[name]), min(found[name]), max(found[name])) for name in names)
    return Ledger(*point, known, tuple(sorted(visit.on for visit in exams)), sum(visit.pending for visit in exams))
