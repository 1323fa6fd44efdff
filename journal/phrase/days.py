"""Which day: "today", "yesterday", "mon", "last friday", "12 march", "2026-03-01"; only days up to today are offered."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from journal import clock
from journal.body.names import listed
from journal.phrase.words import Word

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
_WEEKDAY = {name: index for index, name in enumerate(_WEEKDAYS)} | _SHORT
_YEAR = "january february march april may june july august september october november december"
_MONTHS = _YEAR.split(" ")
_MONTH = {name[:3]: index for index, name in enumerate(_MONTHS, 1)} | {name: index for index, name in enumerate(_MONTHS, 1)}
_MONTH["sept"] = 9
_ALSO_WORDS = frozenset(("sat", "sun"))  # "sat on it", "in the sun": a day only after one of these
_BEFORE_DAY = listed("on since last from until till from by")


_LONG_AGO = 183


class Days(NamedTuple):
    """The days that were meant: one, several when unclear, none when the date does not exist or lies ahead (`ahead`)."""

    days: tuple[date, ...]
    end: int
    ahead: bool = False


def match_day(words: tuple[Word, ...], at: int, today: date) -> Days | None:
    """The day that begins at word `at`; None when there is none."""
    for matcher in (_named, _weekday, _dated, _slashed, _iso):
        found = matcher(words, at, today)
        if found is not None:
            return found
    return None


def _text(words: tuple[Word, ...], at: int) -> str:
    return words[at].text if 0 <= at < len(words) else ""


def _named(words: tuple[Word, ...], at: int, today: date) -> Days | None:
    text = _text(words, at)
    if text == "today":
        return Days((today,), at + 1)
    if text in ("yesterday", "yday"):
        return Days((today - timedelta(days=1),), at + 1)
    if text == "tomorrow":
        return Days((), at + 1, ahead=True)
    for start in (at, at + 1 if text == "the" else at):
        if [_text(words, start + step) for step in range(3)] == ["day", "before", "yesterday"]:
            return Days((today - timedelta(days=2),), start + 3)
    return None


def _weekday(words: tuple[Word, ...], at: int, today: date) -> Days | None:
    last = _text(words, at) == "last"
    name = _text(words, at + last)
    if name not in _WEEKDAY or (name in _ALSO_WORDS and not last and _text(words, at - 1) not in _BEFORE_DAY):
        followed = _text(words, at + 1)
        if name not in _ALSO_WORDS or not (followed[:1].isdigit() or followed == "at"):
            return None
    back = (today.weekday() - _WEEKDAY[name]) % 7
    days = tuple(today - timedelta(days=back + more) for more in (0, 7))
    if back == 0:
        return Days(days[1:] if last else tuple(reversed(days)), at + last + 1)
    return Days(tuple(reversed(days)) if last else days[:1], at + last + 1)


def _dated(words: tuple[Word, ...], at: int, today: date) -> Days | None:
    """A day: "12 march", "12th of march 2025", "march 12"."""
    first, second = _text(words, at), _text(words, at + 1)
    if first in _MONTH and _number(second):
        month, day, end = _MONTH[first], _number(second), at + 2
    elif _number(first) and second in _MONTH:
        month, day, end = _MONTH[second], _number(first), at + 2
    elif _number(first) and second == "of" and _text(words, at + 2) in _MONTH:
        month, day, end = _MONTH[_text(words, at + 2)], _number(first), at + 3
    else:
        return None
    year = _text(words, end)
    if len(year) == 4 and year.isascii() and year.isdigit() and clock.EARLIEST_YEAR < int(year) < clock.LATEST_YEAR:
        return _checked([(int(year), month, day)], end + 1, today)
    past = [day_ for day_ in _dates([(today.year - back, month, day) for back in range(9)]) if day_ <= today]
    # The last one being most of a year ago, it is asked whether that year is meant.
    unlikely = bool(past) and (today - past[0]).days > _LONG_AGO
    return Days(tuple(past[: 1 + unlikely]), end)


def _slashed(words: tuple[Word, ...], at: int, today: date) -> Days | None:
    """A day: "12/03/2026" read day first and month first; both when both exist."""
    text = [_text(words, at + step) for step in range(5)]
    numbers_ = [_number(text[0]), _number(text[2])]
    if text[1] not in ("/", ".") or text[3] != text[1] or not all(numbers_) or len(text[4]) != 4 or not text[4].isdigit():
        return None
    year = int(text[4])
    if not clock.EARLIEST_YEAR < year < clock.LATEST_YEAR:
        return Days((), at + 5)
    first, second = numbers_
    return _checked(sorted({(year, second, first), (year, first, second)}), at + 5, today)


def _iso(words: tuple[Word, ...], at: int, today: date) -> Days | None:
    text = _text(words, at)
    if len(text) != 10 or text[4] != "-" or not text[0].isdigit():
        return None
    try:
        day = clock.parse_date(text)
    except ValueError:
        return Days((), at + 1)
    return Days((day,) if day <= today else (), at + 1, ahead=day > today)


def _checked(parts: list[tuple[int, int, int]], end: int, today: date) -> Days:
    real = _dates(parts)
    return Days(tuple(day for day in real if day <= today), end, ahead=bool(real) and min(real) > today)


def _dates(parts: list[tuple[int, int, int]]) -> list[date]:
    found = []
    for year, month, day in parts:
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return found


def _number(text: str) -> int:
    digits = text[:-2] if text[-2:] in ("st", "nd", "rd", "th") else text
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 2 else 0
