"""Time, behind one door: every moment in the journal is an aware `datetime`, and `now` comes only from here.

An instant is kept as UTC text (`utc_text`), beside the offset or IANA zone in which the patient lived it, so that the wall
clock they saw survives DST changes and travel. Nothing here guesses a zone for a moment that has none.

Every moment that leaves this module has a fixed offset (`pinned`): Python compares and subtracts two times of one named zone
by their wall clocks, which is an hour wrong across a DST change, and finds no time of a repeated hour equal to another zone's.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache

UTC = UTC
EARLIEST_YEAR, LATEST_YEAR = 1900, 2199
# A day inside those years, so that an instant still lies within them when it is shown in another zone.
_FIRST, _LAST = datetime(EARLIEST_YEAR, 1, 2, tzinfo=UTC), datetime(LATEST_YEAR, 12, 31, tzinfo=UTC)
# Files that lie beside the IANA zones: copies, this computer's own zone, and "right/", which counts leap seconds.
_NOT_ZONES = ("posix/", "right/", "localtime", "posixrules", "Factory")
_FARTHEST = 14 * 60  # minutes: no clock on earth differs more from UTC
_INSTANT = r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})"
_DATE = r"\d{4}-\d{2}-\d{2}"


class WallTimeUnclear(ValueError):
    """A wall-clock time that happened twice or never that night.

    `choices` are the instants it may have meant, earliest first; `happened` is False in a gap (clocks went forward).
    """

    def __init__(self, wall: datetime, choices: tuple[datetime, ...], *, happened: bool) -> None:
        super().__init__(f"{wall:%H:%M} {'happened twice' if happened else 'did not exist'} that night")
        self.wall, self.choices, self.happened = wall, choices, happened


class SystemClock:
    """The computer's clock and zone. Tests pass another object with the same two members."""

    def now(self) -> datetime:
        """This moment, to the microsecond, in the computer's zone; in UTC when TZ names an offset that no place has."""
        moment = instant()
        try:
            here = pinned(moment.astimezone(zone_of(self.zone_name())))
        except ValueError:  # a day or more, of which Python knows no zone
            return moment
        return here if abs(offset_minutes(here)) <= _FARTHEST else moment

    def zone_name(self) -> str | None:
        """The computer's IANA zone name, or None when it has only an offset."""
        return local_zone_name()


class FixedClock:
    """A clock that stands still, for tests and for checks `--at` a time."""

    def __init__(self, moment: datetime, zone_name: str | None = None) -> None:
        self.moment, self._zone_name = moment, zone_name

    def now(self) -> datetime:
        """The moment it was set to."""
        return self.moment

    def zone_name(self) -> str | None:
        """The IANA zone it was set to, or None."""
        return self._zone_name


Clock = SystemClock | FixedClock


def instant() -> datetime:
    """This moment in UTC, whatever zone the computer is said to be in."""
    return pinned(datetime.now(UTC))


def local_zone_name() -> str | None:
    """The IANA name of the computer's zone from TZ, /etc/localtime or /etc/timezone; None when none names one."""
    named = os.environ.get("TZ", "").removeprefix(":")
    if named and known_zone(named):
        return named
    target = os.path.realpath("/etc/localtime")
    _, found, name = target.partition("zoneinfo/")
    if found and not named and known_zone(name):
        return name
    from pathlib import Path  # most computers have the link

    try:
        name = Path("/etc/timezone").read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return name if name and not named and known_zone(name) else None


def known_zone(name: str) -> bool:
    """Whether `name` is an IANA zone this computer has data for."""
    return _named(name) is not None


@lru_cache(maxsize=64)
def _named(name: str) -> tzinfo | None:
    from zoneinfo import ZoneInfo  # help needs no zone

    if name.startswith(_NOT_ZONES):
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # absent, a path trick, or a folder such as "Europe"
        return None


def zone_of(name: str | None, offset_minutes: int | None = None) -> tzinfo | None:
    """The zone called `name`; without a name or its data the fixed offset; None when there is neither."""
    zone = None if name is None else _named(name)
    if zone is not None:
        return zone
    return None if offset_minutes is None else timezone(timedelta(minutes=offset_minutes))


def pinned(moment: datetime) -> datetime:
    """The same instant with its own offset, fixed and in whole minutes (local mean times had seconds).

    Raises ValueError for a naive one.
    """
    zone = fixed(moment.utcoffset())
    return moment if moment.tzinfo is zone else moment.astimezone(zone)


@lru_cache(maxsize=256)
def fixed(offset: timedelta | None) -> timezone:
    """The zone with this offset in whole minutes. Raises ValueError without one."""
    return timezone(timedelta(minutes=_minutes(offset)))


@lru_cache(maxsize=256)
def _minutes(offset: timedelta | None) -> int:
    if offset is None:
        raise ValueError("a time without an offset")
    return round(offset.total_seconds() / 60)


@lru_cache(maxsize=1024)  # by its text: an entry says the same moment several times
def parse_instant(text: str) -> datetime:
    """An ISO 8601 instant with an offset ("2026-03-01T08:10:00+00:00", "…Z"); microseconds are kept, finer digits cut.

    Raises ValueError when the text has another form, no offset, or a date or time that does not exist.
    """
    if re.fullmatch(_INSTANT, text, re.ASCII) is None:
        raise ValueError("not an ISO 8601 time with an offset")
    zone = UTC if text[-1] == "Z" else _zone(text[-6:])
    moment = datetime.fromisoformat(text)
    if text[11:13] == "24":  # from Python 3.14 on it is the midnight that follows
        raise ValueError("hour must be in 0..23")
    moment = moment if moment.tzinfo is zone else moment.replace(tzinfo=zone)
    if not _FIRST <= moment < _LAST:
        raise ValueError(f"the year must be {EARLIEST_YEAR} to {LATEST_YEAR}")
    return moment


@lru_cache(maxsize=256)
def _zone(text: str) -> timezone:
    hours, minutes = int(text[1:3]), int(text[4:6])
    if hours * 60 + minutes > _FARTHEST or minutes > 59:
        raise ValueError("the offset must be -14:00 to +14:00")
    return timezone(timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1))


def parse_date(text: str) -> date:
    """A calendar date, YYYY-MM-DD. Raises ValueError for another form or a date that does not exist."""
    if not re.fullmatch(_DATE, text, re.ASCII):
        raise ValueError("not a date as YYYY-MM-DD")
    day = date.fromisoformat(text)
    if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise ValueError(f"the year must be {EARLIEST_YEAR} to {LATEST_YEAR}")
    return day


def iso(moment: datetime) -> str:
    """ISO 8601 with the moment's own offset; microseconds only when there are any. Raises ValueError for a naive one."""
    return pinned(moment).isoformat()


def utc_text(moment: datetime) -> str:
    """The instant as stored: UTC, fixed width, so that text order is time order.

    Never remembered by its moment: both readings of an hour that clocks show twice are equal to Python.
    """
    return f"{moment.astimezone(UTC).isoformat(timespec='microseconds')[:-6]}Z"


def from_utc_text(text: str, zone: tzinfo | None = None) -> datetime:
    """The instant that `utc_text` wrote, shown in `zone` (UTC when None)."""
    moment = datetime.fromisoformat(text)
    return moment if zone is None else pinned(moment.astimezone(zone))


def offset_minutes(moment: datetime) -> int:
    """The moment's own offset from UTC in whole minutes. Raises ValueError for a naive one."""
    return _minutes(moment.utcoffset())


def wall(moment: datetime, zone_name: str | None) -> datetime:
    """The moment as the patient's wall clock showed it: in the named zone, else with its own offset."""
    zone = zone_of(zone_name)
    return pinned(moment if zone is None else moment.astimezone(zone))


def local_day(moment: datetime, zone_name: str | None) -> date:
    """The patient's calendar day at that moment."""
    return wall(moment, zone_name).date()


def at_wall(naive: datetime, zone: tzinfo) -> datetime:
    """The instant at which clocks in `zone` showed `naive`.

    Raises WallTimeUnclear when it happened twice (clocks went back) or never (clocks went forward).
    """
    first, second = naive.replace(tzinfo=zone, fold=0), naive.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return pinned(first)
    # In a gap, reading the wall time with each side's offset gives the two real times around it.
    instants = sorted({first.astimezone(UTC), second.astimezone(UTC)})
    happened = first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == naive
    raise WallTimeUnclear(naive, tuple(pinned(instant.astimezone(zone)) for instant in instants), happened=happened)
