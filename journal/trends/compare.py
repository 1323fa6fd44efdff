"""One period against another, and the days before and after a treatment began. Figures side by side; they prove nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journal.model.views import Treatment
from journal.trends.days import days
from journal.trends.series import Period, total
from journal.trends.sums import Around, Sums

AROUND = 28
"""How many days before a treatment began, and from that day on, are looked at."""
ENOUGH = 8
"""On how many of the days of each period anything must be known; below that, figures would tell of writing, not of numbness."""


class Change(NamedTuple):
    """Two periods; `enough` when in both anything is known of at least ENOUGH days."""

    before: Period
    after: Period
    enough: bool


class Tried(NamedTuple):
    """A treatment and the days around its start; `others` began within the same days, so that nothing is known of it alone.

    `change` is None when the treatment begins after the last day that is looked at.
    """

    treatment: Treatment
    change: Change | None
    others: int


def compare(before: Sums, after: Sums) -> Change:
    """The two periods side by side. Needs in both what `days` needs, and at least a day."""
    first, second = total(days(before)), total(days(after))
    return Change(first, second, min(first.logged, second.logged) >= ENOUGH)


def treatments(around: Sequence[Around]) -> tuple[Tried, ...]:
    """Every treatment whose first day is known, the earliest first."""
    ordered = sorted(around, key=lambda one: (str(one.treatment.started_on), one.treatment.id))
    return tuple(Tried(one.treatment, _change(one), _others(one, ordered)) for one in ordered)


def _change(around: Around) -> Change | None:
    return compare(around.before, around.after) if around.after.span.days else None


def _others(around: Around, every: Sequence[Around]) -> int:
    both = (around.before.span, around.after.span)
    begun = [one.treatment.started_on for one in every if one is not around]
    return sum(any(day in span for span in both) for day in begun)
