"""Whether there was more numbness in the last 14 days than in the 14 days before: more often, stronger or longer."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.medians import median

OFTEN, STRONGER, LONGER = "often", "stronger", "longer"


class Trend(NamedTuple):
    """What became more, from how much to how much."""

    kind: str
    before: float
    after: float


class Period(NamedTuple):
    """What 14 days held: entries begun, the middle severity, minutes, and on how many days anything was logged."""

    begun: int
    severity: float | None
    minutes: float
    logged: int


def trend_up(case: Case, counted: Sequence[Facts]) -> tuple[Trend, ...]:
    """What became more among these entries; nothing when either half has fewer than four logged days.

    A stable pattern has busy and quiet weeks: what only comes back to what it was in the months before is no trend, and both of
    the last two weeks must hold it, not one bad day or a busy weekend.
    """
    span, days = limits.TREND_DAYS.span, _logged(case)
    edge = case.now - looked_at()
    counted = [facts for facts in counted if facts.heard > edge]
    last, *earlier = (_period(counted, days, case.now - span * number, span) for number in range(_periods() + 1))
    weeks = [_period(counted, days, case.now - span / 2 * number, span / 2) for number in range(2)]
    before = earlier[0]
    if min(last.logged, before.logged) < limits.TREND_LOGGED.amount:
        return ()
    usual = [period for period in earlier if period.logged >= limits.TREND_LOGGED.amount]
    found = (_often(before, last, usual, weeks), _stronger(before, last, usual, weeks), _longer(before, last, usual, weeks))
    return tuple(trend for trend in found if trend is not None)


def looked_at() -> timedelta:
    """How far back a trend is looked for: the last 14 days, and the times before with which they are compared."""
    return limits.TREND_DAYS.span * (_periods() + 1)


def _periods() -> int:
    return int(limits.TREND_PERIODS.amount)


def _often(before: Period, last: Period, usual: list[Period], weeks: list[Period]) -> Trend | None:
    more = last.begun >= limits.TREND_RATIO.amount * before.begun and last.begun - before.begun >= limits.TREND_MORE.amount
    most = max(period.begun for period in usual)
    holds = last.begun > most and all(2 * week.begun > most for week in weeks)
    return Trend(OFTEN, before.begun, last.begun) if more and holds else None


def _stronger(before: Period, last: Period, usual: list[Period], weeks: list[Period]) -> Trend | None:
    most = max((period.severity for period in usual if period.severity is not None), default=None)
    if last.severity is None or before.severity is None or most is None:
        return None
    rose = last.severity - before.severity >= limits.SEVERITY_RISE.amount
    holds = last.severity > most and all(week.severity is not None and week.severity > most for week in weeks)
    return Trend(STRONGER, before.severity, last.severity) if rose and holds else None


def _longer(before: Period, last: Period, usual: list[Period], weeks: list[Period]) -> Trend | None:
    more = last.minutes >= limits.TREND_MINUTES_RATIO.amount * before.minutes
    more = more and last.minutes - before.minutes >= limits.TREND_MINUTES.amount
    most = max(period.minutes for period in usual)
    holds = last.minutes > most and all(2 * week.minutes > most for week in weeks)
    return Trend(LONGER, before.minutes, last.minutes) if more and holds else None


def _logged(case: Case) -> frozenset[date]:
    """The days, of those looked at, on which anything was written, also that there was nothing."""
    lately = case.since(looked_at())
    return frozenset({state.at.date() for facts in lately for state in facts.states} | {day.date for day in case.days})


def _period(counted: Sequence[Facts], days: frozenset[date], end: datetime, span: timedelta) -> Period:
    start = end - span
    counted = [facts for facts in counted if facts.heard > start and facts.start <= end]
    states = [state for facts in counted for state in facts.states if start < state.at <= end]
    seconds = sum(max(0.0, (min(facts.end or facts.heard, end) - max(facts.start, start)).total_seconds()) for facts in counted)
    return Period(
        begun=sum(start < facts.start <= end for facts in counted),
        severity=median(state.severity for state in states),
        minutes=seconds / 60,
        logged=sum(start.date() < day <= end.date() for day in days),
    )
