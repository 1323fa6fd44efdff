"""The body then and now, as drawings that also print in black and white."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from journal.body.graph import Point
from journal.body.marks import HEATS, Mark
from journal.body.svg import Style, drawing
from journal.report.facts import Facts
from journal.report.parts import folded
from journal.trends.then_now import Spot, ThenNow
from journal.words import report as words

_HEIGHT = 260
_NAMED = 6
VIEWS = ("front", "back")


class Drawn(NamedTuple):
    """A drawing: what stands below it, what it shows in words, and its SVG."""

    caption: str
    told: str
    svg: str


def maps(facts: Facts) -> tuple[Drawn, Drawn]:
    """Then and now. What is felt in all of its days has the darkest dots."""
    places = facts.places
    then = words.stretch(places.then.since, places.then.until, places.then_felt)
    now = words.stretch(places.now.since, places.now.until, places.now_felt)
    return (
        _drawn("then-", f"{words.THEN}: {then}", places, lambda one: one.then, places.then_felt),
        _drawn("now-", f"{words.NOW}: {now}", places, lambda one: one.now, places.now_felt),
    )


def _drawn(name: str, caption: str, places: ThenNow, days: Callable[[Spot], int], felt: int) -> Drawn:
    marks: dict[Point, Mark] = {
        (one.region, one.side): Mark(heat=-(-HEATS * days(one) // max(1, felt))) for one in places.spots if days(one)
    }
    ordered = sorted((one for one in places.spots if days(one)), key=days, reverse=True)
    named = folded([(one.region, one.side) for one in ordered])
    told = words.map_told(named[:_NAMED], len(named) - _NAMED)
    return Drawn(caption, told, drawing(VIEWS, marks, Style(height=_HEIGHT, short=True, name=name, told=told)))
