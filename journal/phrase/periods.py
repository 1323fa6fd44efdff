"""Range words: `7d`, `2 weeks`, `week`, `2026-01`, `since mon`, `until yesterday`, `since last visit`. Days are whole days."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from journal import clock
from journal.model.filters import Bound
from journal.phrase.moments import Moment, Now, match_times, settle
from journal.phrase.words import words_of
from journal.words import filters as say

_DAYS = {"d": 1, "day": 1, "w": 7, "week": 7, "month": 30, "y": 365, "year": 365}
_SINCE, _UNTIL = ("since", "from", "after"), ("until", "till", "to", "before")
_LEAD = re.compile(r"(since|from|after|until|till|to|before)\s+", re.IGNORECASE)
_LENGTH = re.compile(r"(?:(?:the )?(?:last|past) )?(?:(\d{1,4}) ?)?(d|w|y|days?|weeks?|months?|years?)\b", re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})-(\d{2})(?![\d-])", re.ASCII)
_YEAR = re.compile(r"((?:19|20|21)\d{2})(?![\d\w:-])", re.ASCII)
_NAMES = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_NAMED = re.compile(rf"({'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in _NAMES)})\b(?: (\d{{4}})\b)?", re.IGNORECASE)
_VISIT = re.compile(r"(?:(?:the |my )?last )?visit\b", re.IGNORECASE)


class Period(NamedTuple):
    """A stretch of time as written: its ends (None: open), the index in the text after it, and why it can't be used."""

    since: Bound | None
    until: Bound | None
    end: int
    problem: str = ""


def match_period(text: str, at: int, now: Now, last_visit: date | None) -> Period | None:
    """The period that begins at index `at` of the text; None when there is none there. Never raises."""
    lead = _LEAD.match(text, at)
    start = lead.end() if lead else at
    found = _stretch(text, start, now, last_visit)
    if found is None:
        return None
    word = lead[1].lower() if lead else ""
    if word in _SINCE:
        return found._replace(until=None)
    if word in _UNTIL:
        # "until 7d" ends so many days ago; "until 2026-01" takes the whole of that month.
        return found._replace(since=None, until=found.since if found.until is None else found.until)
    return found


def _stretch(text: str, at: int, now: Now, last_visit: date | None) -> Period | None:
    today = now.wall.date()
    visit = _VISIT.match(text, at)
    if visit:
        return Period(last_visit, None, visit.end(), "" if last_visit else say.NO_VISIT)
    length = _LENGTH.match(text, at)
    if length and (length[1] or len(length[2]) > 1) and not (text[length.end() :].lstrip().lower().startswith("ago")):
        back = int(length[1] or 1) * _DAYS[length[2].lower().removesuffix("s")]
        return Period(days_back(today, back), None, length.end())
    month = _MONTH.match(text, at)
    if month:
        return _month(int(month[1]), int(month[2]), month.end())
    year = _YEAR.match(text, at)
    if year:
        return Period(date(int(year[1]), 1, 1), date(int(year[1]), 12, 31), year.end())
    return _day(text, at, now) or _named_month(text, at, today)


def _named_month(text: str, at: int, today: date) -> Period | None:
    """A month by its name: of the year given, else the last one that has begun."""
    found = _NAMED.match(text, at)
    if found is None:
        return None
    number = next(index for index, name in enumerate(_NAMES, 1) if name[:3] == found[1][:3].lower())
    return _month(int(found[2]) if found[2] else today.year - (number > today.month), number, found.end())


def days_back(today: date, days: int) -> date:
    """The day so many days before; the first one of the calendar that entries know when it would lie before that."""
    return max(today - timedelta(days=min(days, 90_000)), date(clock.EARLIEST_YEAR, 1, 2))


def _month(year: int, month: int, end: int) -> Period | None:
    if not (clock.EARLIEST_YEAR <= year <= clock.LATEST_YEAR and 1 <= month <= 12):
        return None
    following = date(year + month // 12, month % 12 + 1, 1)
    return Period(date(year, month, 1), following - timedelta(days=1), end)


def _day(text: str, at: int, now: Now) -> Period | None:
    """A day or moment of the grammar of times: a day is a period of its own, a moment begins one."""
    words = words_of(text[at : at + 60])
    found = match_times(words, 0, now) if words else None
    if found is None:
        return None
    times, end = found[0], at + words[found[1] - 1].end
    past = [moment for moment in times.moments if moment <= now.at]
    meant = Moment(max(past), day=True) if past and times.day else settle(times, now, whole_days=True)
    if not isinstance(meant, Moment):
        return None
    if meant.day:
        day = meant.at.date()
        return Period(day, day, end)
    return Period(meant.at, None, end)
