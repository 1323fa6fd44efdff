"""An entry as the sections of its page: titles, and rows of a label and its text. Pure; what was not said takes no row."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from journal import clock
from journal.model.views import Episode
from journal.phrase import sheet
from journal.phrase.describe import felt
from journal.vocabulary import vocabulary
from journal.widgets.glyphs import Glyphs
from journal.words import entry as words
from journal.words import phrase as say

LATE = timedelta(hours=1)
# On the page the times, the places and the marks stand in its head.
_IN_HEAD = frozenset({"started_at", "ended_at", "starred", "private", "time_zone", "sites", "at"})
_ORDER = ("severity", "pain", "onset", "course", "symptoms", "denied", "declined", "explanation", "triggers", "relief")


class Row(NamedTuple):
    """A label and what stands beside it, over as many lines as it needs."""

    label: str
    text: str


class Section(NamedTuple):
    """Rows under a title; the first section has none."""

    title: str
    rows: tuple[Row, ...]


class Head(NamedTuple):
    """What stands on top: what was felt where, when, and the marks of the entry."""

    what: str
    when: str
    marks: tuple[str, ...]


def head(episode: Episode, now: datetime) -> Head:
    """The head of the page."""
    what, began = felt(episode.sites), clock.wall(episode.started_at, episode.time_zone)
    start = sheet.moment(episode.started_at, episode.time_zone)
    if episode.ended_at is None:
        length = say.length(max(timedelta(), now - episode.started_at))
        when = f"{say.since(start)}, {words.so_far(length)}"
    else:
        end = clock.wall(episode.ended_at, episode.time_zone)
        shown = f"{end:%H:%M}" if end.date() == began.date() else sheet.moment(episode.ended_at, episode.time_zone)
        when = say.from_to(start, shown, say.length(episode.ended_at - episode.started_at))
    marks = ((episode.deleted_at, words.IN_TRASH), (episode.starred, words.IS_STARRED), (episode.private, words.IS_PRIVATE))
    return Head(_sentence(what), _sentence(when), tuple(word for mark, word in marks if mark))


def sections(episode: Episode, glyphs: Glyphs) -> tuple[Section, ...]:
    """The body of the page: what was said of the whole and at the start, then the readings one after the other."""
    several = len(episode.readings) > 1
    first = sheet.reading_fields(episode, 0)
    whole = [field for field in sheet.fields(episode) if field.part[0] is None]
    told = [field for field in (*whole, *first) if field.value and field.part[1] not in _IN_HEAD]
    told.sort(key=lambda field: _ORDER.index(field.part[1]) if field.part[1] in _ORDER else len(_ORDER))
    rows = [Row(field.label, _text(field, episode, glyphs)) for field in told if not (several and _of_course(field))]
    over_time = (Section(words.OVER_TIME, tuple(_readings(episode, glyphs))),) if several else ()
    return (Section("", tuple(rows)), *over_time, Section(words.RECORD, tuple(_bookkeeping(episode))))


def _of_course(field: sheet.Field) -> bool:
    """What is told reading by reading when there are several."""
    return field.part[0] is not None


def _text(field: sheet.Field, episode: Episode, glyphs: Glyphs) -> str:
    index, name = field.part
    severity = episode.readings[index or 0].severity if name == "severity" else None
    return field.value if severity is None else f"{bar(severity, glyphs)}  {field.value}"


def bar(severity: int, glyphs: Glyphs) -> str:
    """A severity as ten signs."""
    return glyphs.felt * severity + glyphs.unfelt * (10 - severity)


def _readings(episode: Episode, glyphs: Glyphs) -> Iterable[Row]:
    before: dict[str, str] = {}
    for index, reading in enumerate(episode.readings):
        now = {field.part[1]: field for field in sheet.reading_fields(episode, index)}
        lines = [_sentence(now["sites"].value)]
        if reading.severity is not None:
            lines.insert(0, f"{bar(reading.severity, glyphs)}  {now['severity'].value}")
        for name, field in now.items():
            if name in ("sites", "severity", "at") or field.value == before.get(name, _unsaid(name)):
                continue
            lines.append(f"{field.label}: {field.value or words.NOT_SAID}")
        before = {name: field.value for name, field in now.items()}
        yield Row(_time(episode, index), "\n".join(lines))


def _unsaid(name: str) -> str:
    """What a field of the first reading is when nothing special was said."""
    return vocabulary().evidence["felt"] if name == "evidence" else ""


def _time(episode: Episode, index: int) -> str:
    start, at = (clock.wall(one.at, episode.time_zone) for one in (episode.readings[0], episode.readings[index]))
    return f"{at:%H:%M}" if index and at.date() == start.date() else f"{at:%a} {at.day} {at:%b} {at:%H:%M}"


def _bookkeeping(episode: Episode) -> Iterable[Row]:
    zone = episode.time_zone
    if episode.recorded_at is not None:
        late = episode.recorded_at - episode.started_at
        after = say.length(late) if late >= LATE else ""
        yield Row(words.WRITTEN, words.written(sheet.moment(episode.recorded_at, zone), after))
    if episode.updated_at is not None and episode.updated_at != episode.recorded_at:
        yield Row(words.CHANGED, sheet.moment(episode.updated_at, zone))
    yield Row(words.SHORT_ID, episode.id[-8:])


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
