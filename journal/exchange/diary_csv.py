"""A diary kept as a spreadsheet (CSV), read as entries: all of it, or nothing and every cell that is not understood."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from typing import NamedTuple, TypeVar

from journal import clock
from journal.exchange import cell_values as values
from journal.exchange.cells import unguarded
from journal.exchange.columns import Columns
from journal.exchange.document import Document
from journal.exchange.rows import KINDS, derived_id, in_order
from journal.exchange.unreadable import Unreadable
from journal.model.drafts import check_episode
from journal.model.plain import Problem
from journal.model.progress import Progress, silent
from journal.model.text import clean, one_line
from journal.model.views import Episode, History, Place, Reading, Site
from journal.vocabulary import vocabulary
from journal.words import diary_csv as words

V = TypeVar("V")
_DELIMITERS = ",;\t"


class Manner(NamedTuple):
    """What the cells leave open: the zone of its clock, the order of dates ("dmy", "mdy", None: only clear ones), and what to
    take where a row has no time of day, no end, or no feeling; None: such a row is refused.
    """

    zone: str
    order: str | None = None
    time: time | None = None
    lasted: timedelta | None = None
    feeling: str | None = None


class Sheet(NamedTuple):
    """The rows of a spreadsheet, each with its number there (the headings are row 1)."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def sheet(raw: bytes) -> Sheet:
    """The cells of the file. Raises Unreadable when it is no text in UTF-8, or no spreadsheet."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable((Problem(words.FILE, "", words.NOT_UTF8),)) from None
    first = text.lstrip().partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        found = [
            tuple(map(unguarded, row)) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        ]
    except csv.Error as error:
        raise Unreadable((Problem(words.FILE, "", words.not_csv(one_line(str(error)))),)) from None
    if not found or not any(found[0]):
        raise Unreadable((Problem(words.FILE, "", words.NO_HEADINGS),))
    rows = tuple((number, row) for number, row in enumerate(found[1:], 2) if any(cell.strip() for cell in row))
    return Sheet(tuple(one.strip() for one in found[0]), rows)


def read(given: Sheet, columns: Columns, manner: Manner, now: datetime, progress: Progress = silent) -> Document:
    """The diary as a document, whose rows have ids by their content. Raises Unreadable with every problem of every row."""
    problems: list[Problem] = []
    episodes: dict[str, Episode] = {}
    paths: dict[tuple[str, str], str] = {}
    refused = 0
    for at, (number, cells) in enumerate(given.rows):
        progress(at, len(given.rows))
        row = _Row(number, cells, columns, manner, now)
        episode = row.episode()
        problems += row.problems
        refused += bool(row.problems)
        if episode is not None:
            named = episode._replace(id=derived_id(KINDS[0], episode))
            episodes.setdefault(named.id, named)
            paths.setdefault((KINDS[0].name, named.id), words.row(number))
    if problems:
        raise Unreadable(tuple(problems), len(given.rows), refused)
    return Document(in_order(History(episodes=tuple(episodes.values()))), None, len(given.rows), paths)


class _Row:
    """One row, cell by cell, so that every problem of it is found."""

    def __init__(self, number: int, cells: Sequence[str], columns: Columns, manner: Manner, now: datetime) -> None:
        self.number, self.cells, self.columns, self.manner, self.now = number, cells, columns, manner, now
        self.problems: list[Problem] = []
        if len(cells) > len(columns.headings):
            self.problems.append(Problem(words.row(number), len(cells), words.too_many(len(columns.headings))))

    def episode(self) -> Episode | None:
        """The entry, None when any of its cells is not understood."""
        started, where, feelings = self._started(), self._where(), self._feelings()
        severity, pain = (self._try(field, values.score_of) for field in ("severity", "pain"))
        onset = self._try("onset", values.onset_of) or "unknown"
        ended = None if started is None else self._ended(started)
        known = vocabulary()
        triggers, more = values.known_of(self._cell("triggers"), known.trigger)
        relief, others = values.known_of(self._cell("relief"), known.relief)
        if self.problems or started is None or ended is None:
            return None
        kept = [clean(self._cell("note").text).strip()]
        kept += [
            words.kept(self._heading(name), clean(said)) for name, said in (("triggers", more), ("relief", others)) if said
        ]
        sites = tuple(Site(place.region, place.side, feelings) for place in where)
        found = Episode(
            id="",
            started_at=started,
            onset=onset,
            readings=(Reading(started, sites, severity=severity, pain=pain),),
            time_zone=self.manner.zone,
            ended_at=ended,
            explanation=clean(self._cell("explanation").text).strip() or None,
            triggers=triggers,
            relief=relief,
            notes="\n".join(filter(None, kept)),
        )
        self.problems += [Problem(words.row(self.number), one.value, one.accepted) for one in check_episode(found)]
        return None if self.problems else found

    def _started(self) -> datetime | None:
        manner, cell = self.manner, self._cell("started")
        try:
            if cell.plain:
                found = values.moment_of(cell, manner.order, manner.zone, manner.time)
            else:
                cell = self._cell("date")
                day, at = values.day_of(cell, manner.order), self._cell("time")
                if not at.plain and manner.time is None:
                    raise at.refused(words.NO_TIME) if "time" in self.columns.of else cell.refused(words.NO_TIME)
                found = values.at_wall(cell, day, values.time_of(at) if at.plain else manner.time or time(), manner.zone)
            if found > self.now:
                raise cell.refused(words.TO_COME)
        except Problem as problem:
            self.problems.append(problem)
            return None
        return found

    def _ended(self, started: datetime) -> datetime | None:
        """When it ended: its own time (after midnight when that is earlier than the start), or so long after the start."""
        cell, long = self._cell("ended"), self._cell("duration")
        try:
            if cell.plain:
                return self._end(cell, started)
            if long.plain:
                return _after(started, values.length_of(long), self.manner.zone)
            if self.manner.lasted is None:
                raise Problem(words.row(self.number), "", words.NO_END)
            return _after(started, self.manner.lasted, self.manner.zone)
        except Problem as problem:
            self.problems.append(problem)
            return None

    def _end(self, cell: values.Cell, started: datetime) -> datetime:
        manner = self.manner
        try:
            at = values.time_of(cell)
        except Problem:
            found = values.moment_of(cell, manner.order, manner.zone, None)
        else:
            day = clock.local_day(started, manner.zone)
            found = values.at_wall(cell, day, at, manner.zone)
            if found < started:
                found = values.at_wall(cell, day + timedelta(days=1), at, manner.zone)
        if found > self.now:
            raise cell.refused(words.TO_COME)
        return found

    def _where(self) -> tuple[Place, ...]:
        try:
            return values.places_of(self._cell("where"), values.side_of(self._cell("side")))
        except Problem as problem:
            self.problems.append(problem)
            return ()

    def _feelings(self) -> tuple[str, ...]:
        cell = self._cell("feeling")
        if not cell.plain and self.manner.feeling is not None:
            return (self.manner.feeling,)
        try:
            if not cell.plain:
                raise Problem(words.row(self.number), "", words.NO_FEELING)
            return values.feelings_of(cell)
        except Problem as problem:
            self.problems.append(problem)
            return ()

    def _try(self, field: str, of: Callable[[values.Cell], V]) -> V | None:
        cell = self._cell(field)
        try:
            return of(cell) if cell.plain else None
        except Problem as problem:
            self.problems.append(problem)
            return None

    def _cell(self, field: str) -> values.Cell:
        at = self.columns.of.get(field)
        text = "" if at is None or at >= len(self.cells) else self.cells[at]
        return values.Cell(words.place(self.number, self._heading(field)), text)

    def _heading(self, field: str) -> str:
        at = self.columns.of.get(field)
        return field if at is None else self.columns.headings[at]


def _after(started: datetime, length: timedelta, zone: str) -> datetime:
    return clock.wall(started + length, zone)
