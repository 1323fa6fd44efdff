"""The document's own thought: treatments that bring no lasting relief may be aimed at the wrong cause. Here only counted.

A neutral line for the pages of care, in the words of R27. Unlike that rule it also counts relief that came and did not last,
and needs no entry. It is quiet while a course runs that is not known to fail, and once anything has brought lasting relief.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from journal.model.views import Treatment
from journal.rules import thresholds as limits

_NO_HELP = frozenset({"none", "worse"})
_DAYS_OF_MONTH = 30.4


class NoneLasting(NamedTuple):
    """How many treatments brought no lasting relief, over how many months."""

    treatments: int
    months: int


def none_lasting(treatments: Iterable[Treatment], today: date) -> NoneLasting | None:
    """Two or more treatments over 12 weeks or more, none of which brought lasting relief; else None.

    What was tried too short, has not ended yet, or of which nothing is said, counts neither way, but a running course keeps
    this quiet.
    """
    rows = [row for row in treatments if row.started_on is None or row.started_on <= today]
    failed = [row for row in rows if _failed(row, today)]
    starts = [row.started_on for row in failed if row.started_on is not None]
    if len(failed) < limits.FAILED_COUNT.amount or any(_lasting(row, today) or _running(row, today) for row in rows):
        return None
    if not starts or today - min(starts) < limits.FAILED_SPAN.span:
        return None
    return NoneLasting(len(failed), round((today - min(starts)).days / _DAYS_OF_MONTH))


def _over(row: Treatment, today: date) -> bool:
    return row.stopped_on is not None and row.stopped_on <= today


def _tried(row: Treatment, today: date) -> bool:
    """Whether it ran for four weeks or more."""
    return row.started_on is not None and (min(row.stopped_on or today, today) - row.started_on) >= limits.FAILED_DAYS.span


def _failed(row: Treatment, today: date) -> bool:
    if row.effect in _NO_HELP:
        return _tried(row, today)
    return _over(row, today) and row.relief_days is not None and row.relief_days < limits.RELIEF_LASTS.span.days


def _lasting(row: Treatment, today: date) -> bool:
    """Whether it helped for long, or helped and nobody said how long."""
    if row.effect in _NO_HELP:
        return False
    if row.relief_days is not None:
        return row.relief_days >= limits.RELIEF_LASTS.span.days
    return row.effect == "good"


def _running(row: Treatment, today: date) -> bool:
    return row.started_on is not None and not _over(row, today) and not _failed(row, today)
