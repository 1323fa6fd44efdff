"""How much of each thing the page tells, in steps, so that it is one page whatever was logged; what is cut says so."""

from __future__ import annotations

from typing import NamedTuple

LINES, SET_LINES = 60, 63
"""How many lines of 80 columns a sheet holds, with its margins: printed as text, and set in type."""


class Limits(NamedTuple):
    """The most of each: numbers of things, letters of texts. `grouped`: the answers that are yes stand together."""

    conditions: int = 6
    earlier: int = 100
    places: int = 3
    findings: int = 3
    further: int = 2
    answered: int = 2
    why: int = 160
    title: int = 200
    grouped: bool = False
    spots: int = 3
    alike: int = 4
    named: int = 3
    seen: int = 3
    functions: int = 3
    hours: bool = True
    treatments: int = 3
    cell: int = 22
    visits: int = 3
    diagnoses: int = 2
    line: int = 120
    row: int = 200
    quotes: int = 3
    quote: int = 120
    question: int = 74


ROOMY = Limits()
CLOSE = ROOMY._replace(
    conditions=3, further=1, spots=2, alike=3, treatments=2, visits=2, line=76, quotes=2, quote=62, hours=False
)
CLOSER = CLOSE._replace(
    earlier=56,
    places=2,
    why=90,
    title=60,
    grouped=True,
    spots=1,
    alike=2,
    named=2,
    seen=2,
    functions=2,
    cell=18,
    line=62,
    row=64,
)
CLOSEST = CLOSER._replace(
    conditions=2, places=1, findings=2, answered=1, treatments=1, visits=1, diagnoses=1, quotes=1, question=60
)
LEAST = CLOSEST._replace(alike=1, title=48, why=60, answered=0, functions=1, seen=1, quote=54)
BAREST = LEAST._replace(conditions=1, findings=1, quotes=0)
STEPS = (ROOMY, CLOSE, CLOSER, CLOSEST, LEAST, BAREST)
