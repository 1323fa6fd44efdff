"""A day or a stretch of days as it is said of care: all dates of long ago, and "3 May", "in May", "last tuesday" besides.

A day without its year is the latest one when that lies in this year or the last half year; else the year is asked for.
"""

from __future__ import annotations

from datetime import date, timedelta

from journal.model.text import one_line
from journal.phrase.dates import NoDate, Stretch, stretch
from journal.phrase.days import match_day
from journal.phrase.durations import match_duration
from journal.phrase.words import words_of
from journal.words import dates as say

_LEADS = ("since ", "from ", "in ", "on ", "the ", "until ", "till ")
_RECENT = timedelta(days=183)
_DAYS_OF_MONTH = 30
_DAY_SECONDS = 86_400


def said_days(text: str, today: date) -> Stretch:
    """The days that the whole of `text` names. Raises NoDate when it is not understood or has not come yet."""
    try:
        return stretch(text, today)
    except NoDate:
        found = _month(text, today) or _day(text, today)
        if found is None:
            raise
        return found


def is_days(text: str, today: date) -> bool:
    """Whether the whole of `text` is a day or days, past or to come."""
    try:
        said_days(text, today)
    except NoDate as refused:
        return str(refused) in (say.NOT_YET, say.WHICH_YEAR, say.DAY_OR_MONTH)
    return True


def said_length(text: str) -> int | None:
    """How many whole days a length such as "2 weeks" or "6 hours" is; None when it is no length."""
    words = words_of(one_line(text)[:80].removeprefix("about "))
    found = match_duration(words, 0) if words else None
    if found is None or found[1] != len(words):
        return None
    length = found[0]
    return length.months * _DAYS_OF_MONTH + length.days + int(length.seconds // _DAY_SECONDS)


def _bare(text: str) -> str:
    said = one_line(text).lower().strip(" .")
    while said.startswith(_LEADS):
        said = said.split(" ", 1)[1]
    return said


def _month(text: str, today: date) -> Stretch | None:
    said = _bare(text)
    if not any(len(said) >= 3 and month.lower().startswith(said) for month in say.MONTHS):
        return None
    latest = next(
        found for year in (today.year, today.year - 1) if (found := stretch_or_none(f"{said} {year}", today)) is not None
    )
    return _near(latest, today)


def stretch_or_none(text: str, today: date) -> Stretch | None:
    """The days that a date with its year names; None when they have not come yet."""
    try:
        return stretch(text, today)
    except NoDate:
        return None


def _day(text: str, today: date) -> Stretch | None:
    words = words_of(_bare(text)[:80])
    found = match_day(words, 0, today) if words else None
    if found is None or found.end != len(words):
        return None
    if found.ahead:
        raise NoDate(say.NOT_YET)
    if not found.days:
        return None
    if len(found.days) > 1 and found.days[0] - found.days[1] < timedelta(days=300):
        raise NoDate(say.WHICH_DAY)
    return _near(Stretch(found.days[0], found.days[0]), today)


def _near(found: Stretch, today: date) -> Stretch:
    if found.last.year != today.year and found.last < today - _RECENT:
        raise NoDate(say.WHICH_YEAR)
    return found
