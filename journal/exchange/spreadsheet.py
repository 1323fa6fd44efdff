"""The entries as a spreadsheet (CSV after RFC 4180): one row an entry, for the patient and the doctor to sort and filter.

Times stand as the patient's clock showed them, with their offset from UTC, and the zone beside them, so that neither a change
of clocks nor travel is lost. What one row cannot hold (how places and severity
changed) is told in words; nothing here is meant to be read back: the JSON document is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from journal import clock
from journal.body.atlas import label
from journal.exchange.cells import BETWEEN, Cell, line
from journal.model.views import Episode, Reading, Site
from journal.vocabulary import Vocabulary, vocabulary
from journal.words import spreadsheet as words

_AND = " + "


def entries_csv(episodes: Iterable[Episode], *, private: bool = False) -> Iterator[str]:
    """The head row, then one line an entry in the order given, each with its line end (CR LF).

    Entries in the trash are left out, and so are private ones unless `private` asks for them.
    """
    yield line(words.HEADINGS)
    for episode in episodes:
        if episode.deleted_at is None and (private or not episode.private):
            yield line((*_when(episode), *_what(episode), *_told(episode)))


def _when(episode: Episode) -> tuple[Cell, ...]:
    zone, end = episode.time_zone, episode.ended_at
    start = clock.wall(episode.started_at, zone)
    ended = None if end is None else clock.wall(end, zone)
    written = start.isoformat()
    return (
        written[:10],
        written,
        zone or f"UTC{written[-6:]}",
        "" if ended is None else ended.isoformat(),
        words.YES if ended is None else "",
        None if ended is None else round((ended - start).total_seconds() / 60),
    )


def _what(episode: Episode) -> tuple[Cell, ...]:
    known, sites = vocabulary(), episode.sites
    return (
        BETWEEN.join(label(site.region, site.side) for site in sites),
        BETWEEN.join(site.region for site in sites),
        BETWEEN.join(site.side for site in sites),
        _felt(known, sites),
        episode.worst,
        max((reading.pain for reading in episode.readings if reading.pain is not None), default=None),
        _labels(known.onset, (episode.onset,)),
        words.COURSE.get(episode.course or "", ""),
    )


def _told(episode: Episode) -> tuple[Cell, ...]:
    known = vocabulary()
    present = episode.symptoms
    denied = _asked(name for reading in episode.readings for name in reading.denied if name not in present)
    declined = _asked(name for reading in episode.readings for name in reading.declined if name not in (*present, *denied))
    difficulties = (f"{known.function.get(name, name)}: {known.function_level.get(at, at)}" for name, at in episode.function)
    return (
        BETWEEN.join(_symptoms(known, episode)),
        _labels(known.symptom, denied),
        _labels(known.symptom, declined),
        BETWEEN.join(difficulties),
        _labels(known.trigger, episode.triggers),
        _labels(known.relief, episode.relief),
        episode.explanation,
        _labels(known.evidence, _asked(reading.evidence for reading in episode.readings)),
        "\n".join(filter(None, (episode.notes, *(reading.note for reading in episode.readings)))),
        _changes(known, episode),
        _local(episode.recorded_at, episode.time_zone),
        words.YES if episode.private else "",
    )


def _local(moment: datetime | None, zone: str | None) -> str:
    return "" if moment is None else clock.iso(clock.wall(moment, zone))


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


def _symptoms(known: Vocabulary, episode: Episode) -> Iterator[str]:
    since = {name: day for reading in episode.readings for name, day in reading.symptom_since}
    for name in episode.symptoms:
        told = known.symptom.get(name, name)
        yield f"{told} ({words.SINCE.format(day=since[name].isoformat())})" if name in since else told


def _changes(known: Vocabulary, episode: Episode) -> str:
    """Each reading when there are several; one alone is told by the other columns."""
    several = len(episode.readings) > 1
    return BETWEEN.join(_state(known, reading, episode.time_zone) for reading in episode.readings) if several else ""


def _state(known: Vocabulary, reading: Reading, zone: str | None) -> str:
    """When, how strong, where, what it felt like, and what else was noticed."""
    parts = [words.SEVERITY.format(severity=reading.severity)] if reading.severity is not None else []
    parts.append(_AND.join(label(site.region, site.side) for site in reading.sites))
    parts += [_felt(known, reading.sites, " / "), *(known.symptom.get(name, name) for name in reading.symptoms)]
    return f"{_local(reading.at, zone)}: {' / '.join(parts)}"
