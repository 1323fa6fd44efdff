"""How long: "20m", "2 hours", "1h 30m", "half an hour", "3 weeks"."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from journal import clock
from journal.phrase.words import Word

_UNITS = {
    "seconds": "s sec secs second seconds",
    "minutes": "m min mins minute minutes",
    "hours": "h hr hrs hour hours",
    "days": "d day days",
    "weeks": "w wk wks week weeks",
    "months": "month months mth mths",
    "years": "y yr yrs year years",
}
UNIT = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600}
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBERS = {word: float(value) for value, word in enumerate(_ONES, 1)} | {
    "a": 1.0,
    "an": 1.0,
    "fifteen": 15.0,
    "twenty": 20.0,
    "thirty": 30.0,
    "forty": 40.0,
    "fifty": 50.0,
    "sixty": 60.0,
    "ninety": 90.0,
}
_MOST = 100_000


class Duration(NamedTuple):
    """A length of time; months and days are of the calendar (same wall clock), seconds are exact."""

    months: int = 0
    days: int = 0
    seconds: float = 0

    def plus(self, other: Duration) -> Duration:
        """Both together."""
        return Duration(self.months + other.months, self.days + other.days, self.seconds + other.seconds)

    def before(self, moment: datetime, zone: tzinfo) -> tuple[datetime, ...]:
        """The moments this long before `moment`: one, two when clocks changed just then, none before 1900."""
        return self._moved(moment, zone, -1)

    def after(self, moment: datetime, zone: tzinfo) -> tuple[datetime, ...]:
        """The moments this long after `moment`."""
        return self._moved(moment, zone, 1)

    def _moved(self, moment: datetime, zone: tzinfo, way: int) -> tuple[datetime, ...]:
        try:
            exact = (moment.astimezone(UTC) + way * timedelta(seconds=self.seconds)).astimezone(zone)
            if not self.months and not self.days:
                return (clock.pinned(exact),) if exact.year > clock.EARLIEST_YEAR else ()
            wall = _months(exact.replace(tzinfo=None), way * self.months) + way * timedelta(days=self.days)
            return instants(wall, zone)
        except (OverflowError, ValueError):
            return ()


def instants(wall: datetime, zone: tzinfo) -> tuple[datetime, ...]:
    """The instants a wall-clock time may be: two when clocks changed over it, none outside the years a journal keeps."""
    if not clock.EARLIEST_YEAR < wall.year < clock.LATEST_YEAR:
        return ()
    try:
        return (clock.at_wall(wall.replace(fold=0), zone),)
    except clock.WallTimeUnclear as unclear:
        return unclear.choices


def match_duration(words: tuple[Word, ...], at: int) -> tuple[Duration, int] | None:
    """The duration that begins at word `at`, and the index after it; None when there is none."""
    found = _part(words, at)
    if found is None:
        return None
    total, end = found
    for _ in range(3):
        after = end + 1 if end < len(words) and words[end].text == "and" else end
        more = _part(words, after)
        if more is None or words[after].text in ("a", "an", "half"):
            break
        total, end = total.plus(more[0]), more[1]
    return total, end


def _part(words: tuple[Word, ...], at: int) -> tuple[Duration, int] | None:
    text = [word.text for word in words[at : at + 6]]
    if text[:1] == ["half"]:
        skip = 2 if text[1:2] in (["a"], ["an"]) else 1
        return (_duration(0.5, UNIT[text[skip]]), at + skip + 1) if len(text) > skip and text[skip] in UNIT else None
    amount = _number(text[0]) if text else None
    if amount is None or len(text) < 2:
        return None
    if text[1:4] == ["and", "a", "half"] and len(text) > 4 and text[4] in UNIT:
        return _duration(amount + 0.5, UNIT[text[4]]), at + 5
    if text[1] not in UNIT or (len(text[1]) == 1 and not text[0][0].isdigit()):
        return None
    if text[2:5] == ["and", "a", "half"]:
        return _duration(amount + 0.5, UNIT[text[1]]), at + 5
    return _duration(amount, UNIT[text[1]]), at + 2


def _number(text: str) -> float | None:
    if text in NUMBERS:
        return NUMBERS[text]
    if not text[0].isdigit() or not text.isascii() or len(text) > 8:
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if value <= _MOST else None


def _duration(amount: float, unit: str) -> Duration:
    if unit in _SECONDS:
        return Duration(seconds=amount * _SECONDS[unit])
    if unit in ("days", "weeks"):
        whole, part = divmod(amount * (7 if unit == "weeks" else 1), 1)
        return Duration(days=int(whole), seconds=part * 86_400)
    months, part = divmod(amount * (12 if unit == "years" else 1), 1)
    return Duration(months=int(months), days=round(part * 30))


def _months(wall: datetime, months: int) -> datetime:
    """The same day of the month and time `months` later; the last day of a shorter month."""
    index = wall.year * 12 + wall.month - 1 + months
    year, month = divmod(index, 12)
    for day in range(wall.day, 27, -1):
        try:
            return wall.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    return wall.replace(year=year, month=month + 1)
