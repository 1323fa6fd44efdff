"""Dates of long ago, as people remember them: "2019", "May 2019", "1 May 2019", "2019-05-01", "3 years ago".

What was said is kept as the whole stretch that it names, from its first day to its last, and never reaches past today.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from journal.clock import EARLIEST_YEAR
from journal.model.text import one_line
from journal.words import dates as say

_NUMBERS = {month[:3].lower(): number for number, month in enumerate(say.MONTHS, 1)}
_LEAD = re.compile(r"^(?:(?:since|from|in|on|about|around|until|till|before|the|of)\s+)+")
_YEAR = re.compile(r"(\d{4})")
_MONTH_NUMBER = re.compile(r"(\d{4})-(\d{1,2})|(\d{1,2})[/.](\d{4})")
_MONTH = re.compile(r"([a-z]+)\.?,? (\d{4})|(\d{4}) ([a-z]+)")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?(?: of)? ([a-z]+)\.?,? (\d{4})|([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_AGO = re.compile(r"(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (day|week|month|year)s? ago")
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7} | {
    "eight": 8,
    "nine": 9,
    "ten": 10,
}


class Stretch(NamedTuple):
    """The days that a date may mean: one day, all of a month, all of a year; up to today."""

    first: date
    last: date


class NoDate(Exception):
    """What was written is no date of the past; its text says why and what is accepted."""


def stretch(text: str, today: date) -> Stretch:
    """The days that `text` names. Raises NoDate when it is not understood, does not exist, or has not come yet."""
    said = _LEAD.sub("", one_line(text).lower()).strip(" .")
    try:
        found = _relative(said, today) or _dated(said) or _longer(said)
    except (ValueError, OverflowError):
        raise NoDate(say.NO_DATE) from None
    if found is None:
        raise NoDate(say.not_a_date(one_line(text)[:40]))
    if found.first > today:
        raise NoDate(say.NOT_YET)
    if found.first.year < EARLIEST_YEAR:
        raise NoDate(say.NO_DATE)
    return Stretch(found.first, min(found.last, today))


def _relative(said: str, today: date) -> Stretch | None:
    if said in ("today", "now", "yesterday"):
        day = today - timedelta(days=said == "yesterday")
        return Stretch(day, day)
    match = _AGO.fullmatch(said)
    if match is None:
        return None
    count = _COUNTS.get(match[1]) or int(match[1])
    if match[2] in ("day", "week"):
        day = today - timedelta(days=count * (7 if match[2] == "week" else 1))
        return Stretch(day, day)
    months = today.year * 12 + today.month - 1 - count * (12 if match[2] == "year" else 1)
    return _month(months // 12, months % 12 + 1)


def _dated(said: str) -> Stretch | None:
    """One day."""
    if iso := _ISO.fullmatch(said):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    if slashed := _SLASHED.fullmatch(said):
        first, second, year = (int(part) for part in slashed.groups())
        if first <= 12 and second <= 12 and first != second:
            raise NoDate(say.DAY_OR_MONTH)
        return _day(year, min(first, second) if first != second else first, max(first, second))
    match = _DAY.fullmatch(said)
    if match is None:
        return None
    number, name, year_ = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
    month = _named(name)
    return None if month is None else _day(int(year_), month, int(number))


def _longer(said: str) -> Stretch | None:
    """A month or a year."""
    if year := _YEAR.fullmatch(said):
        return Stretch(date(int(year[1]), 1, 1), date(int(year[1]), 12, 31))
    if numbers := _MONTH_NUMBER.fullmatch(said):
        return _month(int(numbers[1] or numbers[4]), int(numbers[2] or numbers[3]))
    match = _MONTH.fullmatch(said)
    if match is None:
        return None
    month = _named(match[1] or match[4])
    return None if month is None else _month(int(match[2] or match[3]), month)


def _named(word: str) -> int | None:
    """The number of the month that the word is, or begins like: "may", "sept", "february"."""
    number = _NUMBERS.get(word[:3])
    return number if number is not None and say.MONTHS[number - 1].lower().startswith(word) else None


def _day(year: int, month: int, day: int) -> Stretch:
    found = date(year, month, day)
    return Stretch(found, found)


def _month(year: int, month: int) -> Stretch:
    first = date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1)
    return Stretch(first, following - timedelta(days=1))
