"""The journal: every write. What a method returns is on the disk; what it raises changed nothing.

Importing this imports SQLModel, so the commands and the app do it only when something is to be written.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from journal import clock
from journal.clock import Clock
from journal.model.drafts import (
    EpisodeDraft,
    Refused,
    check_day,
    check_episode,
    check_flag_review,
    check_profile,
    check_visit,
    refuse,
)
from journal.model.ids import new_id
from journal.model.plain import Problem
from journal.model.progress import Progress, silent
from journal.model.views import CareRow, Day, Episode, FlagReview, History, Profile, Reading, Visit
from journal.paths import Places
from journal.store import (
    bulk,
    care,
    clearing,
    codec,
    engine,
    forgetting,
    known,
    merging,
    opening,
    problems,
    profiles,
    queries,
    shapes,
    undo,
)
from journal.store.changes import Change
from journal.store.connection import PLAIN, Factory
from journal.store.problems import Conflict, Damaged, NotFound
from journal.store.reader import Reader
from journal.store.rows import Whole, content, episode_rows, episode_view
from journal.store.sound import shown
from journal.words import problems as words


class Journal:
    """One open journal. Threads may share it: their writes take turns. Close it, or use it in a `with`.

    Opening makes the file on a true first run and upgrades an older format (after a backup). Raises a JournalProblem.
    """

    def __init__(self, places: Places, clock: Clock, connect: Factory = PLAIN) -> None:
        self.reader = Reader(places, connect)
        self._places, self._clock, self._connect = places, clock, connect
        if opening.first_run(places):
            engine.create(places, connect)
        opening.bring_up_to_date(places, connect, writing=True)
        self._engine = engine.engine(places.database, connect)
        self._file = engine.identity(places.database)
        if not places.known.exists():
            self._remember()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Lets the file go, and notes what was in it, so that it can be missed."""
        self._remember()
        self._engine.dispose()

    def save(self, draft: EpisodeDraft) -> Episode:
        """A new episode, with its id and the time it was written down. Raises Refused or a JournalProblem."""
        now = self._clock.now()
        made = draft.checked().episode(new_id(int(now.timestamp() * 1000)), recorded_at=now)
        whole = episode_rows(made, clock.utc_text(now))
        with self._writing() as connection:
            number = undo.note(connection, clock.utc_text(now), "save", "episode", _named(made))
            undo.revise(connection, number, "episode", made.id, None, whole)
        return episode_view(whole)

    def change(self, before: Episode, draft: EpisodeDraft) -> Episode:
        """The episode as `draft` has it. `before` is what the patient saw: raises Conflict when that is no longer stored.

        Raises Refused or NotFound too. A draft that changes nothing writes nothing; unless the entry was damaged, since from
        then on it says what the patient has looked at.
        """
        draft.checked()
        seen = content(episode_rows(before, ""))

        def edit(stored: Episode, rows: Whole) -> Episode:
            # Of a damaged entry, columns that are made from others may be altered too: what the patient saw is what counts.
            if stored != before if stored.damaged else content(rows) != seen:
                raise Conflict(words.conflict())
            return draft.episode(stored.id, recorded_at=stored.recorded_at, updated_at=stored.updated_at)

        return self._edit("change", before.id, edit)

    def add_reading(self, episode_id: str, reading: Reading) -> Episode:
        """The episode with one more reading, in order of time. Raises Refused (also for one before the start) or NotFound."""

        def edit(stored: Episode, _: Whole) -> Episode:
            if clock.utc_text(reading.at) < clock.utc_text(stored.started_at):
                accepted = f"it must not lie before the start, {clock.iso(stored.started_at)}"
                raise Refused((Problem("$.at", clock.iso(reading.at), accepted),))
            later = [clock.utc_text(other.at) > clock.utc_text(reading.at) for other in stored.readings]
            index = later.index(True) if True in later else len(later)
            return stored._replace(readings=(*stored.readings[:index], reading, *stored.readings[index:]))

        return self._edit("reading", episode_id, edit)

    def end(self, episode_id: str, at: datetime) -> Episode:
        """The episode with this end. Raises Refused when that lies before its start, or NotFound."""
        return self._edit("end", episode_id, lambda stored, _: stored._replace(ended_at=at))

    def trash(self, episode_id: str) -> Episode:
        """The episode, put in the trash, also a damaged one. Raises NotFound when it is not among the live ones."""
        return self._mark("trash", episode_id, self._now())

    def restore(self, episode_id: str) -> Episode:
        """The episode, back from the trash as it was; a live one stays as it is. Raises NotFound."""
        return self._mark("restore", episode_id, None)

    def clear_day(self, day: date, note: str = "") -> Day:
        """The day, marked as one without numbness. Raises Refused or a JournalProblem."""
        return self.clear_days((day,), note)[0]

    def clear_days(self, days: Sequence[date], note: str = "") -> tuple[Day, ...]:
        """These days, marked as ones without numbness, as one change. Raises Refused or a JournalProblem."""
        made = tuple(Day(day, note=note) for day in days)
        refuse(problem for day in made for problem in check_day(day))
        with self._writing() as connection:
            return clearing.clear(connection, made, self._now())

    def review(self, review: FlagReview) -> None:
        """Keeps what the patient did about a finding. Raises Refused or a JournalProblem."""
        refuse(check_flag_review(review))
        with self._writing() as connection:
            number = undo.note(connection, self._now(), "review", "flag_review", review.rule)
            self._add(connection, number, shapes.FLAG_REVIEW, review, self._new_id())

    def add_visit(self, visit: Visit, about: FlagReview | None = None) -> Visit:
        """A new visit, with its id; `about` answers a finding with it, as part of the same change.

        Raises Refused or a JournalProblem; then neither is kept.
        """
        made = visit._replace(id=self._new_id())
        refuse(check_visit(made))
        if about is not None:
            refuse(check_flag_review(about))
        with self._writing() as connection:
            number = undo.note(connection, self._now(), "visit", "visit", made.on.isoformat())
            whole = self._add(connection, number, shapes.VISIT, made, made.id)
            if about is not None:
                self._add(connection, number, shapes.FLAG_REVIEW, about, self._new_id())
        stored: Visit = shapes.view_of(shapes.VISIT, whole["visit"][0])
        return stored

    def keep(self, *steps: care.Step) -> tuple[CareRow, ...]:
        """Each row of care as it is stored now; all of the steps (what `care.Step` may be) are one change.

        Raises Refused or a JournalProblem; then none is kept.
        """
        refuse(care.checked(steps))
        with self._writing() as connection:
            return care.write(connection, steps, self._now(), self._new_id)

    def save_profile(self, before: Profile, profile: Profile) -> Profile:
        """The profile as stored: of `profile`, the fields that differ from `before`, which is what the patient saw.

        Raises Conflict when such a field was changed elsewhere meanwhile, Refused or another JournalProblem.
        """
        refuse(check_profile(profile))
        with self._writing() as connection:
            return profiles.save(connection, before, profile, self._now())

    def undo(self) -> Change | None:
        """Takes back the newest change not yet taken back, also after a restart; None when there is none."""
        with self._writing() as connection:
            return undo.take_back(connection, self._now())

    def add_all(self, rows: History, source: str, progress: Progress = silent) -> None:
        """Adds an import in one transaction: rows that were checked and are new; of the profile, the fields that are set.

        `source` names where they came from; `progress` hears how many are written. Raises Conflict when an id is here
        already, else a JournalProblem; then nothing was added.
        """
        with self._writing() as connection:
            bulk.add_all(connection, rows, source, self._now(), self._new_id, progress)

    def merge(self, merged: merging.Merged) -> None:
        """Writes a merge in one transaction. Raises Conflict when a row is no longer what was seen, else a JournalProblem."""
        with self._writing() as connection:
            merging.write(connection, merged, self._now(), self._new_id)

    def forget(self, names: Collection[tuple[str, str]]) -> int:
        """Deletes these rows (table and key) of the trash for good, with their earlier versions; how many there were."""
        with self._writing() as connection:
            return forgetting.forget(connection, names)

    def _edit(self, action: str, episode_id: str, edit: Callable[[Episode, Whole], Episode]) -> Episode:
        now = self._clock.now()
        with self._writing() as connection:
            rows = queries.whole(connection.exec_driver_sql, "episode", episode_id)
            if rows is None or rows["episode"][0]["deleted_at"] is not None:
                raise NotFound(words.no_entry(episode_id))
            stored = shown(rows)
            if stored.damaged and (action != "change" or not stored.sites):
                raise Damaged(words.entry_damaged(episode_id))
            edited = edit(stored, rows)
            refuse(check_episode(edited))
            after = episode_rows(edited, str(rows["episode"][0]["created_at"]))
            if content(after) == content(rows) and not stored.damaged:
                return stored
            after["episode"][0]["updated_at"] = clock.utc_text(now)
            number = undo.note(connection, clock.utc_text(now), action, "episode", _named(stored))
            undo.revise(connection, number, "episode", episode_id, rows, after)
        return episode_view(after)

    def _add(self, connection: Connection, number: int, shape: shapes.Shape, view: object, key: str) -> Whole:
        """Stores a new row of one of the smaller tables as part of the change with this number."""
        whole = shapes.whole_of(shape, view, self._now(), self._now(), key)
        undo.revise(connection, number, shape.table, key, None, whole)
        return whole

    def _mark(self, action: str, episode_id: str, deleted_at: str | None) -> Episode:
        """Into the trash or out of it: this moves an entry, whatever state it is in, and changes nothing of it."""
        with self._writing() as connection:
            rows = queries.whole(connection.exec_driver_sql, "episode", episode_id)
            if rows is None or (rows["episode"][0]["deleted_at"] is not None and action != "restore"):
                raise NotFound(words.no_entry(episode_id))
            stored = shown(rows)
            if rows["episode"][0]["deleted_at"] == deleted_at:
                return stored
            number = undo.note(connection, self._now(), action, "episode", _named(stored))
            undo.keep(connection, number, "episode", episode_id, rows)
            moved = undo.mark(connection, "episode", rows, deleted_at)
        return shown(moved)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        self._same_file()
        try:
            with engine.writing(self._engine, self._places, self._file) as connection:
                yield connection
        except problems.Replaced:
            self._file = None  # the number of a file that is gone may be given to another one
            raise

    def _same_file(self) -> None:
        """Opens anew when the file was replaced. Raises Missing when it is gone: no save goes into a file without a name."""
        found = engine.identity(self._places.database)
        if found is not None and found == self._file:
            return
        self._engine.dispose()
        if opening.first_run(self._places):
            raise problems.missing(self._places)
        opening.bring_up_to_date(self._places, self._connect, writing=True)
        self._engine, self._file = engine.engine(self._places.database, self._connect), found

    def _remember(self) -> None:
        try:
            if engine.identity(self._places.database) is not None:  # else what was known before still stands
                known.write(self._places, known.Known(self.reader.counts().episodes, self._now()))
        except problems.JournalProblem:
            return  # what was known before still stands

    def _now(self) -> str:
        return clock.utc_text(self._clock.now())

    def _new_id(self) -> str:
        return new_id(int(self._clock.now().timestamp() * 1000))


def _named(episode: Episode) -> str:
    return f"{codec.shown(episode.started_at, episode.time_zone):%Y-%m-%d %H:%M}"
