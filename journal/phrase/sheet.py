"""An entry as a list of its fields in plain words, for reading, for correcting, and to tell what differs between two versions.

A field's name is its path in the exchange format, such as "onset" or "readings[0].severity"; a problem with a draft names the
same path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from journal import clock
from journal.model.views import Episode, Reading
from journal.phrase.describe import felt
from journal.vocabulary import vocabulary
from journal.words import phrase as say
from journal.words import sheet as words

_READING = re.compile(r"readings\[(\d+)\]\.(.+)")


class Field(NamedTuple):
    """One field: its path, what it is called, and its value in words; empty when nothing was said."""

    name: str
    label: str
    value: str

    @property
    def part(self) -> tuple[int | None, str]:
        """The number of its reading (None: it belongs to the whole entry) and its name there."""
        return part(self.name)


def part(name: str) -> tuple[int | None, str]:
    """Of a field's name the number of its reading (None: it belongs to the whole entry) and its name there."""
    found = _READING.fullmatch(name)
    return (None, name) if found is None else (int(found[1]), found[2])


class Difference(NamedTuple):
    """A field whose value differs: its label, what it is, and what it was."""

    label: str
    now: str
    was: str


def fields(episode: Episode) -> tuple[Field, ...]:
    """Every field of the entry, also those without a value: the whole first, then each reading."""
    return (*_whole(episode), *(field for index in range(len(episode.readings)) for field in reading_fields(episode, index)))


def _whole(episode: Episode) -> Iterator[Field]:
    known = vocabulary()
    yield Field("started_at", words.STARTED, moment(episode.started_at, episode.time_zone))
    ended = say.STILL_THERE if episode.ended_at is None else moment(episode.ended_at, episode.time_zone)
    yield Field("ended_at", words.ENDED, ended)
    yield Field("onset", words.ONSET, known.onset[episode.onset])
    yield Field("course", words.COURSE, say.COURSES[episode.course] if episode.course else "")
    yield Field("explanation", words.EXPLANATION, episode.explanation or "")
    yield Field("triggers", words.TRIGGERS, "; ".join(known.trigger[name] for name in episode.triggers))
    yield Field("relief", words.RELIEF, "; ".join(known.relief[name] for name in episode.relief))
    for item, label in known.function.items():
        level = dict(episode.function).get(item)
        yield Field(f"function.{item}", label, known.function_level[level] if level else "")
    yield Field("notes", words.NOTE, episode.notes)
    yield Field("starred", words.STARRED, words.YES if episode.starred else "")
    yield Field("private", words.PRIVATE, words.YES if episode.private else "")
    yield Field("time_zone", words.ZONE, episode.time_zone or "")


def reading_fields(episode: Episode, index: int) -> Iterator[Field]:
    """The fields of one reading."""
    reading, known, path = episode.readings[index], vocabulary(), f"readings[{index}]"
    if index or reading.at != episode.started_at:  # the first one tells of the start, unless it says otherwise
        yield Field(f"{path}.at", words.AT, moment(reading.at, episode.time_zone))
    yield Field(f"{path}.sites", words.SITES, felt(reading.sites))
    yield Field(f"{path}.severity", words.SEVERITY, strength(reading.severity))
    yield Field(f"{path}.pain", words.PAIN, "" if reading.pain is None else f"{reading.pain}/10")
    yield from _symptoms(reading, path)
    yield Field(f"{path}.evidence", words.EVIDENCE, known.evidence[reading.evidence])
    yield Field(f"{path}.note", words.READING_NOTE, reading.note)


def _symptoms(reading: Reading, path: str) -> Iterator[Field]:
    symptom = vocabulary().symptom
    for name, label in (("symptoms", words.PRESENT), ("denied", words.DENIED), ("declined", words.DECLINED)):
        yield Field(f"{path}.{name}", label, "; ".join(symptom[each] for each in getattr(reading, name)))
    dates = dict(reading.symptom_since)
    for name in dict.fromkeys((*reading.symptoms, *dates)):
        since = dates.get(name)
        yield Field(f"{path}.symptom_since.{name}", words.since(symptom[name]), "" if since is None else day(since))


def strength(severity: int | None) -> str:
    """A severity with what it means: "5/10, hard to ignore"."""
    return "" if severity is None else f"{severity}/10, {words.anchor(severity)}"


def moment(at: datetime, zone_name: str | None) -> str:
    """A moment on the wall clock of the entry: "Sun 22 November 2026, 14:12 (GMT)"."""
    shown, zone = clock.wall(at, zone_name), clock.zone_of(zone_name)
    name = None if zone is None else shown.astimezone(zone).tzname()
    return say.moment(shown, name or say.offset(clock.offset_minutes(shown)), 0)


def day(at: object) -> str:
    """A date: "3 March 2026"."""
    return f"{at:%d %B %Y}".lstrip("0")


def differences(now: Episode, was: Episode) -> tuple[Difference, ...]:
    """What differs between two versions of an entry, field by field; readings are matched by their number."""
    before = {field.name: field for field in fields(was)}
    after = {field.name: field for field in fields(now)}
    found = []
    for name in dict.fromkeys((*after, *before)):
        new, old = after.get(name), before.get(name)
        field = new or old
        if field is not None and (new and new.value) != (old and old.value):
            found.append(Difference(_named(field), new.value if new else "", old.value if old else ""))
    return tuple(difference for difference in found if difference.now or difference.was)


def _named(field: Field) -> str:
    index, _ = field.part
    return field.label if not index else words.of_update(field.label, index)
