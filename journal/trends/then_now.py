"""Where it was felt then and now: on how many days of two stretches of time each place was felt."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from journal.trends.places import days_felt, felt_on
from journal.trends.sums import Span, Sums

FORTNIGHT = 14
"""Days of each stretch."""


class Spot(NamedTuple):
    """A region and one side: on how many days of each of two stretches of time it was felt."""

    region: str
    side: str
    then: int
    now: int


class ThenNow(NamedTuple):
    """Where it was felt then and now; `then_felt` and `now_felt` are the days of each stretch on which anything was felt."""

    then: Span
    now: Span
    then_felt: int
    now_felt: int
    spots: tuple[Spot, ...]


def stretches(span: Span, *, before: bool = False) -> tuple[Span, Span]:
    """Then and now, two weeks each: the beginning of the period beside its end.

    Then lies right before the period when the two would overlap, or when that is wanted (`before`), as for a last visit.
    """
    now = Span(max(span.since, span.until - timedelta(days=FORTNIGHT - 1)), span.until)
    if before or span.days < 2 * FORTNIGHT:
        return span.before(FORTNIGHT), now
    return Span(span.since, span.since + timedelta(days=FORTNIGHT - 1)), now


def then_and_now(then: Sums, now: Sums) -> ThenNow:
    """Every region and side that was felt in either stretch: those of the most days now first. Needs `felt` of both."""
    before, after = felt_on(then.felt), felt_on(now.felt)
    spots = [Spot(*point, len(before.get(point, ())), len(after.get(point, ()))) for point in before.keys() | after.keys()]
    return ThenNow(
        then.span,
        now.span,
        len(days_felt(then.felt)),
        len(days_felt(now.felt)),
        tuple(sorted(spots, key=lambda one: (-one.now, -one.then, one.region, one.side))),
    )
