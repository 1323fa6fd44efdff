"""Episodes between views and rows. A whole is its row and the rows of its parts: {"episode": [...], "reading": [...], ...}."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from json.encoder import encode_basestring
from operator import itemgetter
from typing import Any

from journal import clock
from journal.model.text import clean
from journal.model.views import Episode, Reading, Site
from journal.store import codec
from journal.store.codec import Row, Value

try:
    from _blake2 import blake2b  # what hashlib hands on; but hashlib loads all of OpenSSL first
except ImportError:
    from hashlib import blake2b

Whole = dict[str, list[Row]]
Values = Sequence[Value]

BOOKKEEPING = ("created_at", "recorded_at", "updated_at", "deleted_at")
EPISODE = (
    *("id", "version", "checksum", *BOOKKEEPING, "local_day", "severity", "last_at"),
    *("started_at", "started_offset", "ended_at", "ended_offset", "time_zone", "onset", "course", "explanation"),
    *("triggers", "relief", "function", "notes", "private", "starred"),
)
READING = (
    *("episode_id", "position", "at", "at_offset", "severity", "pain", "symptoms", "symptom_since", "denied", "declined"),
    *("evidence", "note"),
)
SITE = ("episode_id", "reading", "position", "local_day", "region", "side", "sensations")
_SEAL = ("version", "checksum")
_HOUSEKEEPING = (*_SEAL, "created_at")
_AT = READING.index("at")
UNBUILT = (ValueError, TypeError, KeyError, AttributeError)
"""What putting an entry together from values that are none of ours may raise."""


def episode_rows(episode: Episode, created_at: str) -> Whole:
    """The rows of an episode, not yet sealed; `created_at` is UTC text."""
    row, readings, sites = episode_values(episode, created_at)
    whole = gather([row], readings, sites)[0]
    for name in _SEAL:
        del whole["episode"][0][name]
    return whole


def episode_values(episode: Episode, created_at: str) -> tuple[list[Value], list[Values], list[Values]]:
    """The same by the order of the columns, as EPISODE, READING and SITE have them: written once, and with no checksum yet."""
    zone = episode.time_zone
    began, (started, started_at, offset) = episode.started_at, _shown(episode.started_at, zone)
    _, ended_at, ended_offset = (None, None, None) if episode.ended_at is None else _shown(episode.ended_at, zone)
    readings, sites = list[Values](), list[Values]()
    for position, reading in enumerate(episode.readings):
        # Most first readings are of the very moment of the start.
        at, text, own = (started, started_at, offset) if reading.at is began else _shown(reading.at, zone)
        readings.append(_reading_values(episode.id, position, reading, text, own))
        if reading.sites:
            day = at.date().isoformat()
            sites += [
                (episode.id, position, index, day, site.region, site.side, codec.ids_text(site.sensations))
                for index, site in enumerate(reading.sites)
            ]
    row: list[Value] = [
        *(episode.id, 1, "", created_at),
        *map(codec.maybe_utc, (episode.recorded_at, episode.updated_at, episode.deleted_at)),
        *(started.date().isoformat(), episode.worst),
        max([started_at, *[str(values[_AT]) for values in readings], *([ended_at] if ended_at else [])]),
        *(started_at, offset, ended_at, ended_offset),
        *(zone, episode.onset, episode.course),
        None if episode.explanation is None else clean(episode.explanation),
        *(codec.ids_text(episode.triggers), codec.ids_text(episode.relief), codec.pairs_text(episode.function)),
        *(clean(episode.notes), int(episode.private), int(episode.starred)),
    ]
    return row, readings, sites


def _shown(moment: datetime, zone: str | None) -> tuple[datetime, str, int]:
    """The moment as the patient's clock showed it, and as it is stored: UTC text, and the offset in minutes."""
    shown = clock.wall(moment, zone)
    return shown, clock.utc_text(shown), clock.offset_minutes(shown)


def _reading_values(episode_id: str, position: int, reading: Reading, at: str, offset: int) -> Values:
    return (
        *(episode_id, position, at, offset, reading.severity, reading.pain),
        *(codec.ids_text(reading.symptoms), codec.pairs_text(reading.symptom_since)),
        *(codec.ids_text(reading.denied), codec.ids_text(reading.declined)),
        *(reading.evidence, clean(reading.note)),
    )


def seal(whole: Whole, version: int) -> Whole:
    """The whole with its version and the checksum over all of it, ready to be stored."""
    first = next(iter(whole))
    row = {**whole[first][0], "version": version}
    sealed = {**whole, first: [row]}
    row["checksum"] = checksum(sealed)
    return sealed


def checksum(whole: Whole) -> str:
    """BLAKE2b (8 bytes, hex) over every stored column of the row and its parts, in order, but the checksum itself."""
    tables = [f'["{table}",[{",".join(map(_sealed, rows))}]]' for table, rows in whole.items()]
    return digest(f"[{','.join(tables)}]")


def sealed_whole(episode: str, readings: Iterable[str], sites: Iterable[str]) -> str:
    """The text of the checksum of an episode, from its rows as they are sealed."""
    return f'[["episode",[{episode}]],["reading",[{",".join(readings)}]],["site",[{",".join(sites)}]]]'


def digest(text: str) -> str:
    """The checksum of what is sealed. A damaged file may hold what is no UTF-8; it must differ, not stop the check."""
    return blake2b(text.encode(errors="surrogatepass"), digest_size=8).hexdigest()


def _sealed(row: Row) -> str:
    """A row as the JSON that its checksum covers. Written out, since every row that is read is checked."""
    ordered, form = _form(tuple(row))
    return form % tuple([sealed_value(row[name]) for name in ordered])


@lru_cache(maxsize=64)
def _form(names: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """The columns in the order in which they are sealed, and the text that they are put into."""
    ordered = sealed_order(names)
    return ordered, sealed_form(ordered)


def sealed_order(names: Iterable[str]) -> tuple[str, ...]:
    """The columns that a checksum covers, in order."""
    return tuple(sorted(name for name in names if name != "checksum"))


def sealed_form(ordered: Iterable[str]) -> str:
    """The text that their values, each as `sealed_value` has it, are put into."""
    return "[" + ",".join(f'["{name}",%s]' for name in ordered) + "]"


def sealed_value(value: Value) -> str:
    """A value as JSON."""
    if value is None:
        return "null"
    if type(value) is str:
        return encode_basestring(value)
    return str(value) if type(value) is int else codec.compact(value)


def is_sound(whole: Whole) -> bool:
    """Whether what is stored is what was sealed."""
    row = next(iter(whole.values()))[0]
    try:
        return checksum(whole) == row["checksum"]
    except TypeError:  # bytes, where only text and numbers are ever written
        return False


def content(whole: Whole) -> Whole:
    """The rows without what the store adds to them, to tell whether two mean the same, to the microsecond."""
    return {table: [{k: v for k, v in row.items() if k not in _HOUSEKEEPING} for row in rows] for table, rows in whole.items()}


def episode_view(whole: Whole) -> Episode:
    """The episode that the rows hold. Raises Unreadable when they were damaged."""
    try:
        return _episode(whole)
    except UNBUILT as error:
        raise codec.Unreadable("an episode's row") from error


def _episode(whole: Whole) -> Episode:
    row, readings, sites = whole["episode"][0], whole["reading"], whole["site"]
    return built(_EPISODE(_UNSEALED | row), map(_READING, readings), map(_SITE, sites))


_UNSEALED: Row = {"version": 0, "checksum": ""}
_EPISODE, _READING, _SITE = itemgetter(*EPISODE), itemgetter(*READING), itemgetter(*SITE)


def built(values: Sequence[Any], readings: Iterable[Sequence[Any]], sites: Iterable[Sequence[Any]]) -> Episode:
    """The episode of these values (columns as in EPISODE, READING, SITE). Raises any of UNBUILT when they were damaged."""
    (name, _, _, _, recorded, updated, deleted, _, _, _, started, offset, ended, ended_offset, *values) = values
    zone, onset, course, explanation, triggers, relief, function, notes, private, starred = values
    moment = codec.moment
    felt: dict[int, list[Site]] = {}
    for _, reading, _, _, region, side, sensations in sites:
        felt.setdefault(_number(reading), []).append(_site(region, side, sensations))
    return Episode(  # by the order of the fields, since by their names it takes half as long again
        name,
        moment(started, offset),
        onset,
        tuple([_reading(one, felt) for one in readings]),
        zone,
        None if ended is None else moment(ended, ended_offset),
        course,
        explanation,
        codec.ids(triggers),
        codec.ids(relief),
        codec.pairs(function),
        notes,
        bool(private),
        bool(starred),
        None if recorded is None else moment(recorded, offset),
        None if updated is None else moment(updated, offset),
        None if deleted is None else moment(deleted, offset),
    )


@lru_cache(maxsize=4096)
def _site(region: Value, side: Value, sensations: Value) -> Site:
    return Site(_text(region), _text(side), codec.ids(_text(sensations)))


def _reading(values: Sequence[Any], felt: dict[int, list[Site]]) -> Reading:
    _, position, at, offset, severity, pain, symptoms, since, denied, declined, evidence, note = values
    return Reading(
        codec.moment(at, offset),
        tuple(felt.get(position, ())),
        severity,
        pain,
        codec.ids(symptoms),
        codec.dated(since),
        codec.ids(denied),
        codec.ids(declined),
        evidence,
        note,
    )


def gather(
    episodes: Iterable[Sequence[Value]], readings: Iterable[Sequence[Value]], sites: Iterable[Sequence[Value]]
) -> list[Whole]:
    """Wholes from the tuples of three queries (columns as in EPISODE, READING, SITE), in the order of the episodes.

    Raises Unreadable when a part belongs to no episode.
    """
    wholes: dict[Value, Whole] = {}
    for values in episodes:
        row = dict(zip(EPISODE, values, strict=True))
        wholes[row["id"]] = {"episode": [row], "reading": [], "site": []}
    for table, names, found in (("reading", READING, readings), ("site", SITE, sites)):
        for values in found:
            if values[0] not in wholes:
                raise codec.Unreadable("a part without its episode")
            wholes[values[0]][table].append(dict(zip(names, values, strict=True)))
    return list(wholes.values())


def _text(value: Value) -> str:
    if not isinstance(value, str):
        raise TypeError("text is expected")
    return value


def _number(value: Value) -> int:
    if not isinstance(value, int):
        raise TypeError("a number is expected")
    return value
