"""The course of a period: its first half beside its second, places that came, and what followed treatments. Counts only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from journal.body.graph import Point
from journal.model.views import Treatment
from journal.trends.compare import AROUND, ENOUGH, Change, Tried
from journal.trends.days import DayOf
from journal.trends.places import FeltOn, felt_on
from journal.trends.series import Period, total
from journal.trends.sums import Span, Sums
from journal.trends.then_now import FORTNIGHT


class Came(NamedTuple):
    """A region and one side, and the first day of the period on which it was felt."""

    region: str
    side: str
    first: date


class Moved(NamedTuple):
    """In how many places it was felt in the first and in the last two weeks, and the new ones of the last, the latest first."""

    then: int
    now: int
    new: tuple[Came, ...]


class Followed(NamedTuple):
    """A treatment: the AROUND days before it began, those from then on, and the last AROUND days if they begin after those."""

    treatment: Treatment
    before: Period
    after: Period
    lately: Period | None


def halves(lived: Sequence[DayOf]) -> Change | None:
    """The first and the second half of the days, equally long; None when there are too few of them."""
    middle = len(lived) // 2
    if middle < ENOUGH:
        return None
    first, second = total(lived[:middle]), total(lived[-middle:])
    return Change(first, second, min(first.logged, second.logged) >= ENOUGH)


def moved(here: Sums, lived: Sequence[DayOf]) -> Moved | None:
    """None when it is not four weeks from the first day on which anything is known, or nothing was felt in a stretch.

    Needs `felt`; `lived` are the days of the same period.
    """
    since, on = next((one.day for one in lived if one.logged), None), felt_on(here.felt)
    if since is None or Span(since, here.span.until).days < 2 * FORTNIGHT:
        return None
    then = _within(on, since.toordinal())
    now = _within(on, here.span.until.toordinal() - FORTNIGHT + 1)
    if not then or not now:
        return None
    new = sorted(((min(on[point]), *point) for point in now - then), key=lambda one: (-one[0].toordinal(), *one[1:]))
    return Moved(len(then), len(now), tuple(Came(region, side, first) for first, region, side in new))


def followed(tried: Sequence[Tried], lived: Sequence[DayOf]) -> tuple[Followed, ...]:
    """The treatments that began in the period and have enough around their start, the latest first. `lived`: its days."""
    span = Span(lived[0].day, lived[-1].day)
    found = []
    for one in tried:
        if one.change is not None and one.change.enough and one.treatment.started_on in span:
            lately = total(lived[-AROUND:])
            apart = one.change.after.until < lately.since and lately.logged >= ENOUGH
            found.append(Followed(one.treatment, one.change.before, one.change.after, lately if apart else None))
    return tuple(found[::-1])


def _within(on: FeltOn, first: int) -> set[Point]:
    """The places that were felt in the FORTNIGHT that begins on this day."""
    return {point for point, days in on.items() if any(0 <= day.toordinal() - first < FORTNIGHT for day in days)}
