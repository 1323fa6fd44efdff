"""The periods of the trends: how many days back each goes."""

from __future__ import annotations

from datetime import date, timedelta

from journal.store import sums
from journal.store.reader import Reader
from journal.trends.sums import Span

DAYS = {"7": 7, "30": 30, "90": 90, "year": 365}
USUAL = "90"
OWN = "dates"
"""The period whose dates the patient chose."""


class Periods(dict[str, Span]):
    """The periods that there are, by their names, the shortest first as the patient reads them."""


def periods(reader: Reader, today: date, own: Span | None = None) -> Periods:
    """Those that can be looked at now: since the last visit only when one is written down, `own` dates when some were chosen.

    Raises JournalProblem.
    """
    found = Periods({name: Span(today - timedelta(days=count - 1), today) for name, count in DAYS.items()})
    first = sums.first_day(reader)
    found["all"] = Span(min(first or today, today), today)
    visit = reader.last_visit(today) if reader.exists() else None
    if visit is not None:
        found["visit"] = Span(visit, today)
    if own is not None:
        found[OWN] = own
    return found
