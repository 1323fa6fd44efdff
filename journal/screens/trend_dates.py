"""A period in the patient's own words: since 1 March until 30 April, March 2026, 3 weeks."""

from __future__ import annotations

from datetime import date, datetime

from journal.model.filters import EVERYTHING
from journal.phrase.answers import Answer
from journal.phrase.filtering import seek
from journal.trends.sums import Span
from journal.words import trends, trends_page


def read_dates(text: str, now: datetime, zone_name: str | None, last_visit: date | None) -> Answer:
    """The Span that is meant, up to today at most; or why there is none. Never raises."""
    found, today = seek(text, now, zone_name, last_visit), now.date()
    since, until = found.wanted.since, found.wanted.until
    if found.problems:
        return Answer(problem=found.problems[0])
    if since is None or found.unknown or found.wanted._replace(since=None, until=None) != EVERYTHING:
        return Answer(problem=trends_page.NO_DATES)
    span = Span(_day(since), today if until is None else min(today, _day(until)))
    if not span.days:
        return Answer(problem=trends_page.TO_COME)
    return Answer(span, f"{trends.period(span.since, span.until, span.days)}.")


def _day(bound: date | datetime) -> date:
    return bound.date() if isinstance(bound, datetime) else bound
