"""Every day of a period as a spreadsheet: a series without holes, in which a day without a word is never a clear one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from statistics import median

from journal.body.atlas import label
from journal.exchange.cells import BETWEEN, Cell, line
from journal.model.views import Place
from journal.trends.days import DayOf, days
from journal.trends.needs import DAYS
from journal.trends.sums import Sums
from journal.vocabulary import vocabulary
from journal.words import spreadsheet as words

NEEDS = (*DAYS, "felt", "sensed")
"""The sums that the days are made of."""


def days_csv(sums: Sums) -> Iterator[str]:
    """The head row, then one line a day of the period, the first first, each with its line end. Severities are 0-10."""
    yield line(words.DAY_HEADINGS)
    places, sensations = _places(sums), _sensations(sums)
    for one in days(sums):
        yield line(_row(one, places.get(one.day, {}), sensations.get(one.day, {})))


def _row(one: DayOf, places: dict[Place, None], sensations: dict[str, None]) -> tuple[Cell, ...]:
    ordered, known = sorted(places), vocabulary().sensation
    state = words.NUMB if one.numb else words.CLEAR if one.clear else words.SILENT
    return (
        one.day.isoformat(),
        state,
        one.entries if one.logged else None,
        one.late if one.entries else None,
        round(one.seconds / 3600, 2) if one.logged else None,
        max(one.severities, default=None),
        float(median(one.severities)) if one.severities else None,
        BETWEEN.join(label(*place) for place in ordered),
        BETWEEN.join(place.region for place in ordered),
        BETWEEN.join(place.side for place in ordered),
        BETWEEN.join(known.get(name, name) for name in sorted(sensations)),
    )


def _places(sums: Sums) -> dict[date, dict[Place, None]]:
    found: defaultdict[date, dict[Place, None]] = defaultdict(dict)
    for place, days_of_it in sums.felt:
        for day in days_of_it:
            found[day][place] = None
    return found


def _sensations(sums: Sums) -> dict[date, dict[str, None]]:
    found: defaultdict[date, dict[str, None]] = defaultdict(dict)
    for one in sums.sensed:
        found[one.day].update(dict.fromkeys(one.sensations))
    return found
