"""A pattern over time: the latest entry of each area, the moments of a run of entries, and the days they fall on."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from journal.rules.case import Case
from journal.rules.facts import Facts, State


class Step(NamedTuple):
    """One reading and the entry it belongs to."""

    state: State
    facts: Facts


def latest_of_each(found: Iterable[Facts]) -> tuple[Facts, ...]:
    """The latest entry of each set of areas, oldest first of those."""
    latest: dict[object, Facts] = {}
    for facts in found:
        latest.pop(facts.zones, None)
        latest[facts.zones] = facts
    return tuple(latest.values())


def steps_of(found: Iterable[Facts]) -> list[Step]:
    """Every reading of these entries in the order of time."""
    return sorted((Step(state, facts) for facts in found for state in facts.states), key=_when)


def days_of(found: Iterable[Facts], case: Case, span: timedelta) -> frozenset[date]:
    """The days of the last `span` on which these entries are known to have been there, from start to last word."""
    edge = case.now - span
    days: set[date] = set()
    for facts in found:
        day, last = max(facts.start, edge).date(), facts.heard.date()
        while day <= last:
            days.add(day)
            day += timedelta(days=1)
    return frozenset(days)


def lately(case: Case, span: timedelta) -> Iterator[Facts]:
    """The entries that began within `span`, oldest first."""
    edge = case.now - span
    return (facts for facts in case.facts if facts.start >= edge)


def _when(step: Step) -> datetime:
    return step.state.at
