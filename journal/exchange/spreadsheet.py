"""The entries as a spreadsheet (CSV after RFC 4180): one row an entry, for the patient and the doctor to sort and filter.

Times stand as the patient's clock showed them, with their offset from UTC, and the zone beside them, so that neither a change
of clocks nor travel is lost. What one row cannot hold (how places and severity
changed) is told in words; nothing here is meant to be read back: the JSON document is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache

from journal import clock
from journal.body.atlas import label
from journal.exchange.cells import BETWEEN, joined, line, part
from journal.model.views import Episode, Reading, Site
from journal.vocabulary import Vocabulary, vocabulary
from journal.words import spreadsheet as words

_AND = " + "
_ALIKE = 4096  # how many ways of saying it are remembered
_GOES_ON, _PRIVATE = part(("", words.YES, "")), part((words.YES,))
Answers = tuple[tuple[str, ...], tuple[tuple[str, date], ...], tuple[str, ...], tuple[str, ...]]


def entries_csv(episodes: Iterable[Episode], *, private: bool = False) -> Iterator[str]:
    """The head row, then one line an entry in the order given, each with its line end (CR LF).

    Entries in the trash are left out, and so are private ones unless `private` asks for them.
    """
    yield line(words.HEADINGS)
    for episode in episodes:
        if episode.deleted_at is None and (private or not episode.private):
            yield joined((_when(episode), _what(episode), _told(episode)))


def _when(episode: Episode) -> str:
    zone, end = episode.time_zone, episode.ended_at
    start = clock.wall(episode.started_at, zone)
    written = start.isoformat()
    begun = f'"{written[:10]}","{written}",{_zone(zone, written[-6:])}'  # only digits and signs of our own
    if end is None:
        return f"{begun},{_GOES_ON}"
    ended = clock.wall(end, zone)
    return f'{begun},"{ended.isoformat()}",,{round((ended - start).total_seconds() / 60)}'


def _what(episode: Episode) -> str:
    readings = episode.readings
    rated = [reading.severity for reading in readings if reading.severity is not None]
    pains = [reading.pain for reading in readings if reading.pain is not None]
    how_bad = f"{max(rated) if rated else ''},{max(pains) if pains else ''}"
    return f"{_where(episode.sites)},{how_bad},{_course(episode.onset, episode.course)}"


def _told(episode: Episode) -> str:
    readings = episode.readings
    asked = tuple([(one.symptoms, one.symptom_since, one.denied, one.declined) for one in readings])
    notes = "\n".join(filter(None, [episode.notes, *[reading.note for reading in readings]]))
    changes = _changes(vocabulary(), episode) if len(readings) > 1 else ""
    return ",".join(
        (
            _noticed(asked),
            _named(episode.function, episode.triggers, episode.relief),
            part((episode.explanation,)),
            _found(tuple([reading.evidence for reading in readings])),
            part((notes, changes)),
            "" if episode.recorded_at is None else f'"{_local(episode.recorded_at, episode.time_zone)}"',
            _PRIVATE if episode.private else "",
        )
    )


def _local(moment: datetime | None, zone: str | None) -> str:
    return "" if moment is None else clock.wall(moment, zone).isoformat()


# What follows is the same in entry after entry, so it is put into words once.


@lru_cache(maxsize=_ALIKE)
def _zone(name: str | None, offset: str) -> str:
    return part((name or f"UTC{offset}",))


@lru_cache(maxsize=_ALIKE)
def _where(sites: tuple[Site, ...]) -> str:
    """Names, regions and sides of the places, and what was felt there."""
    names, regions = [label(site.region, site.side) for site in sites], [site.region for site in sites]
    sides = [site.side for site in sites]
    return part((*map(BETWEEN.join, (names, regions, sides)), _felt(vocabulary(), sites)))


@lru_cache(maxsize=_ALIKE)
def _course(onset: str, course: str | None) -> str:
    return part((vocabulary().onset.get(onset, onset), words.COURSE.get(course or "", "")))


@lru_cache(maxsize=_ALIKE)
def _noticed(readings: tuple[Answers, ...]) -> str:
    """Symptoms that were there, that were not, and of which the patient would rather not say."""
    known = vocabulary().symptom
    present = _asked(name for symptoms, *_rest in readings for name in symptoms)
    since = {name: words.SINCE.format(day=day.isoformat()) for _symptoms, dated, *_rest in readings for name, day in dated}
    denied = _asked(name for *_rest, no, _declined in readings for name in no if name not in present)
    declined = _asked(name for *_rest, not_said in readings for name in not_said if name not in (*present, *denied))
    told = (f"{known.get(name, name)} ({since[name]})" if name in since else known.get(name, name) for name in present)
    return part((BETWEEN.join(told), _labels(known, denied), _labels(known, declined)))


@lru_cache(maxsize=_ALIKE)
def _named(function: tuple[tuple[str, str], ...], triggers: tuple[str, ...], relief: tuple[str, ...]) -> str:
    known = vocabulary()
    difficult = (f"{known.function.get(name, name)}: {known.function_level.get(at, at)}" for name, at in function)
    return part((BETWEEN.join(difficult), _labels(known.trigger, triggers), _labels(known.relief, relief)))


@lru_cache(maxsize=_ALIKE)
def _found(evidence: tuple[str, ...]) -> str:
    return part((_labels(vocabulary().evidence, _asked(evidence)),))


def _asked(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _labels(known: Mapping[str, str], names: Iterable[str]) -> str:
    return BETWEEN.join(known.get(name, name) for name in names)


def _felt(known: Vocabulary, sites: tuple[Site, ...], between: str = BETWEEN) -> str:
    """What was felt, and where when it was not the same everywhere."""
    where: dict[str, list[str]] = {}
    for site in sites:
        for name in dict.fromkeys(site.sensations):
            where.setdefault(name, []).append(label(site.region, site.side))
    everywhere = all(len(places) == len(sites) for places in where.values())
    labels = {name: known.sensation.get(name, name) for name in where}
    return between.join(labels[name] if everywhere else f"{labels[name]} ({_AND.join(where[name])})" for name in where)


def _changes(known: Vocabulary, episode: Episode) -> str:
    """Each of several readings; one alone is told by the other columns."""
    return BETWEEN.join(_state(known, reading, episode.time_zone) for reading in episode.readings)


def _state(known: Vocabulary, reading: Reading, zone: str | None) -> str:
    """When, how strong, where, what it felt like, and what else was noticed."""
    parts = [words.SEVERITY.format(severity=reading.severity)] if reading.severity is not None else []
    parts.append(_AND.join(label(site.region, site.side) for site in reading.sites))
    parts += [_felt(known, reading.sites, " / "), *(known.symptom.get(name, name) for name in reading.symptoms)]
    return f"{_local(reading.at, zone)}: {' / '.join(parts)}"
