"""Where it was felt lately, for the drawing of the body: how often as heat, and the last places first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from journal.body.graph import Point
from journal.body.marks import HEATS, Mark
from journal.body.outlines import halves

_FROM = (1, 2, 4, 8)  # days from which on a place has heat 1, 2, 3, 4

Felt = Iterable[tuple[date, Point]]


def felt_marks(felt: Felt, today: date) -> dict[Point, Mark]:
    """The marks of the places: those of today as felt earlier, the others by the number of their days."""
    days: dict[Point, set[date]] = defaultdict(set)
    for day, place in felt:
        for half in halves(place):
            days[half].add(day)
    return {half: Mark(earlier=True) if today in on else Mark(heat=heat(len(on))) for half, on in days.items()}


def heat(days: int) -> int:
    """How warm a place is drawn that was felt on so many days, 0 to 4."""
    return min(HEATS, sum(days >= edge for edge in _FROM))


def felt_last(felt: Felt) -> tuple[Point, ...]:
    """The places, those of the last day first, of the same day those felt on more days."""
    days: dict[Point, set[date]] = defaultdict(set)
    for day, place in felt:
        days[place].add(day)
    return tuple(sorted(days, key=lambda place: (-max(days[place]).toordinal(), -len(days[place]), place)))
