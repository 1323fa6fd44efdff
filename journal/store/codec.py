"""Single values between views and columns; reader and writer share it, so both hold the same text.

Instants become UTC text beside their offset in minutes and come back with a fixed offset: arithmetic and comparison between
fixed offsets are exact, while two moments in one DST zone compare by their wall clocks.
"""

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any, NamedTuple

from journal import clock
from journal.model.text import clean
from journal.model.views import Place

Value = str | int | None
Row = dict[str, Value]


compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Unreadable(ValueError):
    """A stored row does not hold what this program writes: the file was damaged, or written by something else."""


class Kind(NamedTuple):
    """How one kind of value is written to its column and read back; None stays NULL."""

    write: Callable[[Any], Value]
    read: Callable[[Any], Any]


@lru_cache(maxsize=256)
def fixed_zone(minutes: int) -> timezone:
    """The zone with this offset from UTC in minutes."""
    return clock.fixed(timedelta(minutes=minutes))


def shown(moment: datetime, zone_name: str | None) -> datetime:
    """The moment as the patient's clock showed it, with that fixed offset in whole minutes (old zones had seconds).

    An unknown zone leaves the moment's own offset.
    """
    return clock.pinned(clock.wall(moment, zone_name))


def one_moment(text: str, offset: int) -> datetime:
    """The stored instant, on the clock that stood `offset` minutes from UTC: the patient's, in the zone it was stored with."""
    return datetime.fromisoformat(text).astimezone(fixed_zone(offset))


moment = lru_cache(maxsize=1024)(one_moment)
"""The same, remembered by its text: an entry says the same moment several times."""


def maybe_utc(instant: datetime | None) -> str | None:
    """The instant as UTC text, or None."""
    return None if instant is None else clock.utc_text(instant)


def maybe_moment(text: str | None, offset: int = 0) -> datetime | None:
    """The stored instant, if there is one."""
    return None if text is None else moment(text, offset)


@lru_cache(maxsize=4096)
def ids_text(names: tuple[str, ...]) -> str:
    """Ids as JSON, in the order given."""
    return compact(names)


@lru_cache(maxsize=4096)
def ids(text: str) -> tuple[str, ...]:
    """The ids that `ids_text` wrote. Raises ValueError for anything else."""
    names = json.loads(text)
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ValueError("not a list of ids")
    return tuple(names)


def pairs_text(pairs: tuple[tuple[str, object], ...]) -> str:
    """Pairs as a JSON list of lists, so that their order is kept; dates as YYYY-MM-DD."""
    if not pairs:
        return "[]"
    plain = [(key, value.isoformat() if isinstance(value, date) else value) for key, value in pairs]
    return compact(plain)


@lru_cache(maxsize=4096)
def pairs(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs that `pairs_text` wrote. Raises ValueError or TypeError for anything else."""
    return tuple((str(key), str(value)) for key, value in json.loads(text))


@lru_cache(maxsize=4096)
def dated(text: str) -> tuple[tuple[str, date], ...]:
    """Pairs of an id and a date."""
    return tuple((key, date.fromisoformat(value)) for key, value in pairs(text))


def _places(text: str) -> tuple[Place, ...]:
    return tuple(Place(region, side) for region, side in pairs(text))


def _clean(text: str) -> str:
    return clean(text)


def _same(value: Any) -> Any:
    return value


TEXT = Kind(_clean, _same)
NUMBER = Kind(int, _same)
TRUTH = Kind(int, bool)
DATE = Kind(date.isoformat, date.fromisoformat)
IDS = Kind(ids_text, ids)
PLACES = Kind(pairs_text, _places)
UTC = Kind(clock.utc_text, clock.from_utc_text)
