"""Reading the journal with the standard library alone: for the first frame, lists, status and the rules.

Every call opens the file, reads one consistent state, fetches all of it and closes, so that a save is never held up. Nothing
is made by reading: a journal that does not exist yet reads as empty. Everything here raises a JournalProblem on trouble.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, NamedTuple

from journal import clock
from journal.model.views import Episode, History, Profile
from journal.paths import Places
from journal.store import codec, finding, opening, problems, queries, schema, shapes
from journal.store.changes import Change, change
from journal.store.connection import PLAIN, Factory
from journal.store.rows import Whole, checksum, episode_view

Moment = date | datetime


class Counts(NamedTuple):
    """How many live episodes, how many of them go on, how many lie in the trash; first and last day; the latest start."""

    episodes: int = 0
    ongoing: int = 0
    trashed: int = 0
    first_day: date | None = None
    last_day: date | None = None
    last_at: datetime | None = None


class DaySummary(NamedTuple):
    """A day of the patient: episodes that began on it, the worst severity (0-10, None: not asked), whether marked clear."""

    date: date
    episodes: int
    worst: int | None
    clear: bool


class Reader:
    """Reads one journal. Holds no connection; may be used from any thread."""

    def __init__(self, places: Places, connect: Factory = PLAIN) -> None:
        self.places, self._connect = places, connect

    def exists(self) -> bool:
        """Whether there is a journal; False only on a true first run."""
        if opening.first_run(self.places):
            return False
        opening.bring_up_to_date(self.places, self._connect)
        return True

    def latest(
        self, limit: int, before: Episode | None = None, since: Moment | None = None, until: Moment | None = None
    ) -> tuple[Episode, ...]:
        """Live episodes, the newest start first; `before` is the last one of the page above.

        `since` and `until` bound the start and count themselves; a date means that whole day on the patient's calendar.
        """
        where, parameters = finding.bounds(before, since, until)
        return self._episodes(queries.LATEST.format(where=where), (*parameters, limit))

    def search(self, text: str, limit: int = 50) -> tuple[Episode, ...]:
        """Live episodes that hold every word of `text`, newest first: in notes, or in the names of what was logged."""
        with self._ask() as ask:
            return () if ask is None else finding.search(ask, text, limit)

    def episode(self, reference: str, trashed: bool = False) -> Episode:
        """The episode with this id, id ending (4 or more letters), or "last" for the one that began last.

        With `trashed` those in the trash are found too. Raises NotFound when none or several match.
        """
        with self._ask() as ask:
            return finding.one(ask, reference, trashed=trashed)

    def ongoing(self) -> tuple[Episode, ...]:
        """Live episodes that have not ended, oldest first."""
        return self._episodes(queries.ONGOING)

    def trash(self) -> tuple[Episode, ...]:
        """Episodes in the trash, those put there last first."""
        return self._episodes(queries.TRASH)

    def history(self, since: datetime | None = None, *, trash: bool = False) -> History:
        """Everything live, episodes oldest first; with `trash` deleted rows too.

        `since` leaves out episodes that ended, and whose last reading was, before it.
        """
        with self._ask() as ask:
            if ask is None:
                return History()
            sql = queries.ALL if trash else queries.LIVE
            found = queries.wholes(ask, queries.SINCE, (clock.utc_text(since),)) if since else queries.wholes(ask, sql)
            where = "" if trash else "WHERE deleted_at IS NULL "
            lists = {
                name: tuple(shapes.view_of(shape, row) for row in queries.rows(ask, shape, f"{where}ORDER BY rowid"))
                for name, shape in shapes.LISTS.items()
            }
            reviews = queries.rows(ask, shapes.FLAG_REVIEW, "WHERE deleted_at IS NULL ORDER BY at, rowid")
            lists["flag_reviews"] = tuple(shapes.view_of(shapes.FLAG_REVIEW, row) for row in reviews)
            return History(_profile(ask), tuple(map(episode_view, found)), **lists)

    def counts(self) -> Counts:
        """How much there is."""
        with self._ask() as ask:
            if ask is None:
                return Counts()
            total, trashed, ongoing = next(iter(ask(queries.COUNTS, ())))
            live = total - trashed
            if not live:
                return Counts(0, 0, trashed)
            (first,) = next(iter(ask(queries.FIRST_DAY, ())))
            last = episode_view(next(queries.wholes(ask, queries.LATEST.format(where=""), (1,))))
            day = clock.local_day(last.started_at, last.time_zone)
            return Counts(live, ongoing, trashed, date.fromisoformat(first), day, last.started_at)

    def days(self, since: date, until: date) -> tuple[DaySummary, ...]:
        """The days from `since` to `until`, both counted, on which something was logged or the patient checked in."""
        with self._ask() as ask:
            if ask is None:
                return ()
            span = (since.isoformat(), until.isoformat())
            logged = {day: (count, worst) for day, count, worst in ask(queries.DAYS, span)}
            clear = {day for (day,) in ask(queries.CLEAR, span)}
            return tuple(
                DaySummary(date.fromisoformat(day), *logged.get(day, (0, None)), day in clear)
                for day in sorted(logged.keys() | clear)
            )

    def last_change(self) -> Change | None:
        """What undo would take back."""
        with self._ask() as ask:
            found = None if ask is None else next(iter(ask(queries.LAST_CHANGE, ())), None)
            return None if found is None else change(found)

    def profile(self) -> Profile:
        """Who the patient is."""
        with self._ask() as ask:
            return Profile() if ask is None else _profile(ask)

    def verify(self) -> tuple[str, ...]:
        """The ids of episodes, live or in the trash, whose checksum no longer matches what is stored."""
        return tuple(key for table, key in self.damaged() if table == "episode")

    def damaged(self) -> tuple[tuple[str, str], ...]:
        """Every row of any table whose checksum no longer matches, as (table, id)."""
        with self._ask(lenient=True) as ask:
            if ask is None:
                return ()
            return tuple(
                (table, str(key)) for table, key, whole in queries.every_whole(ask) if checksum(whole) != _seal_of(table, whole)
            )

    def _episodes(self, sql: str, parameters: tuple[Any, ...] = ()) -> tuple[Episode, ...]:
        with self._ask() as ask:
            return () if ask is None else tuple(map(episode_view, queries.wholes(ask, sql, parameters)))

    @contextmanager
    def _ask(self, *, lenient: bool = False) -> Iterator[queries.Ask | None]:
        """One consistent state of the file to ask; None when there is no journal yet. `lenient` reads damaged text too."""
        if opening.first_run(self.places):
            yield None
            return
        connection = None
        try:
            connection = self._connect.reader(self.places.database)
            connection.execute("BEGIN")
            if opening.version(connection, self.places) < schema.HEAD:
                connection.close()
                opening.bring_up_to_date(self.places, self._connect)
                connection = self._connect.reader(self.places.database)
                connection.execute("BEGIN")
            if lenient:
                connection.text_factory = _anything
            yield connection.execute
        except (codec.Unreadable, UnicodeDecodeError) as error:
            raise problems.damaged(self.places) from error
        except self._connect.module.Error as error:
            raise problems.translated(error, self.places, writing=False) from error
        finally:
            if connection is not None:
                connection.close()


def _anything(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _profile(ask: queries.Ask) -> Profile:
    whole = queries.whole(ask, "profile", shapes.PROFILE_ID)
    return Profile() if whole is None else shapes.profile_view(whole)


def _seal_of(table: str, whole: Whole) -> codec.Value:
    return whole[table][0]["checksum"] if whole else None
