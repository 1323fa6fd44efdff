"""Reading the journal with the standard library alone: for the first frame, lists, status and the rules.

Every call opens the file, reads one consistent state, fetches all of it and closes, so that a save is never held up. Nothing
is made by reading: a journal that does not exist yet reads as empty. Everything here raises a JournalProblem on trouble.
Rows that no longer match their checksum do not stop a read: lists show them marked as damaged, a history leaves them out.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from journal import clock
from journal.body.atlas import atlas
from journal.model.filters import EVERYTHING, Filter
from journal.model.views import Episode, History, Place, Profile, Question, Visit
from journal.paths import Places
from journal.store import codec, finding, matching, opening, problems, queries, schema, sound, unlocking
from journal.store.asking import Asking
from journal.store.connection import PLAIN, Factory
from journal.store.rows import is_sound
from journal.store.sound import Found
from journal.words import problems as words

if TYPE_CHECKING:
    from journal.store.changes import Change
    from journal.store.kept import Kept
    from journal.store.revisions import Revision

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
    """Reads one journal. Holds no connection; may be used from any thread. `keeping` is for a program that checks it often."""

    def __init__(self, places: Places, connect: Factory = PLAIN, *, keeping: bool = False) -> None:
        self.places, self._connect, self.keeping = places, connect, keeping
        self.kept: Kept | None = None  # from the first check on

    def exists(self) -> bool:
        """Whether there is a journal; False only on a true first run."""
        if opening.first_run(self.places):
            return False
        opening.bring_up_to_date(self.places, self._connect, writing=False)
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
            return () if ask is None else finding.search(ask, text, limit, ask.shown)

    def matching(self, wanted: Filter, limit: int, edge: matching.Edge = matching.TOP) -> tuple[Episode, ...]:
        """The episodes that fit the filter, in the order of a list: the newest start first, the trash by when they went there.

        `edge` says where the page begins.
        """
        sql, parameters, backwards = matching.page(wanted, edge, limit)
        found = self._episodes(sql, parameters)
        return found[::-1] if backwards else found

    def count(self, wanted: Filter) -> int:
        """How many episodes fit the filter."""
        sql, parameters, _ = matching.count(wanted)
        with self._ask() as ask:
            return 0 if ask is None else int(next(iter(ask(sql, parameters)))[0])

    def last_visit(self, today: date) -> date | None:
        """The day of the last visit up to today; None when none is noted."""
        with self._ask() as ask:
            found = None if ask is None else next(iter(ask(matching.LAST_VISIT, (today.isoformat(),))))[0]
            return None if found is None else date.fromisoformat(found)

    def episode(self, reference: str, trashed: bool = False) -> Episode:
        """The episode with this id, id ending (4 or more letters), or "last" for the one that began last.

        With `trashed` those in the trash are found too. Raises NotFound when none or several match.
        """
        with self._ask() as ask:
            return finding.one(ask, reference, trashed=trashed, show=sound.shown if ask is None else ask.shown)

    def revisions(self, episode_id: str) -> "tuple[Revision, ...]":
        """Each change to the entry with this id, the first first."""
        from journal.store.revisions import revisions  # few look at them

        with self._ask() as ask:
            return () if ask is None else revisions(ask, episode_id)

    def ongoing(self) -> tuple[Episode, ...]:
        """Live episodes that have not ended, oldest first."""
        return self._episodes(queries.ONGOING)

    def history(self, since: datetime | None = None, *, trash: bool = False) -> History:
        """Everything live that can be relied on, episodes oldest first; with `trash` deleted rows too.

        `since` leaves out episodes that ended, and whose last reading was, before it; but not sudden events that were
        written down since.
        """
        return self.found(since, trash=trash).history

    def found(self, since: datetime | None = None, *, trash: bool = False, sudden: bool = False) -> Found:
        """The same, with the gaps in it and what can still be read of damaged entries.

        With `sudden`, sudden events from before `since` are there whenever they were written down.
        """
        with self._ask() as ask:
            if ask is None:
                return Found(History())
            if since is None:
                return ask.told(sound.gathered(ask, sound.every(ask, trash=trash), trash=trash))
            lately = (self.kept or sound).lately(ask, queries.since(since), queries.TELLING if sudden else queries.SINCE)
            return ask.told(sound.gathered(ask, lately, trash=trash, since=clock.utc_text(since)))

    def as_of(self, at: datetime) -> Found:
        """Everything, as it stood at an earlier moment; rows deleted since have their `deleted_at`."""
        with self._ask() as ask:
            return Found(History()) if ask is None else ask.told(sound.gathered_as_of(ask, clock.utc_text(at)))

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
            last = ask.shown(next(queries.wholes(ask, queries.LATEST.format(where=""), (1,))))
            day = clock.local_day(last.started_at, last.time_zone)
            return Counts(live, ongoing, trashed, _day(first), day, last.started_at)

    def days(self, since: date, until: date) -> tuple[DaySummary, ...]:
        """The days from `since` to `until`, both counted, on which something was logged or the patient checked in."""
        with self._ask() as ask:
            if ask is None:
                return ()
            span = (since.isoformat(), until.isoformat())
            logged = {day: (count, worst if isinstance(worst, int) else None) for day, count, worst in ask(queries.DAYS, span)}
            clear = {day for (day,) in ask(queries.CLEAR, span)}
            return tuple(
                DaySummary(day, *logged.get(text, (0, None)), text in clear)
                for text in sorted(logged.keys() | clear)
                if (day := _day(text)) is not None
            )

    def felt(self, since: date, until: date) -> tuple[tuple[date, Place], ...]:
        """Each day from `since` to `until`, both counted, with each place something was felt in on it; in no order."""
        with self._ask() as ask:
            found = () if ask is None else ask(queries.FELT, (since.isoformat(), until.isoformat()))
            known = atlas().regions
            return tuple(
                (day, Place(region, side))
                for text, region, side in found
                if (day := _day(text)) is not None and region in known and side in known[region].sides
            )

    def touching(self, since: date, until: date) -> tuple[Episode, ...]:
        """What was going on at some time of these days, and perhaps of the day before, each by its own calendar."""
        earliest = f"{since - timedelta(days=1)}T00:00:00"  # a day begins on earth up to 14 hours before it does in Greenwich
        return self._episodes(queries.TOUCHING, (earliest, until.isoformat()))

    def asked(self, question: Callable[[Asking], Any]) -> Any:
        """The answer to a question of several parts, all of one state of the file; None when there is no journal yet."""
        with self._ask() as ask:
            return None if ask is None else question(ask)

    @contextmanager
    def one_state(self) -> Iterator["Reader"]:
        """A reader that answers every question from one state of the file, which is opened once for all of them."""
        with self._ask() as ask:
            yield _State(self.places, ask)

    def how_many(self) -> int:
        """Live episodes."""
        return self.count(EVERYTHING)

    def questions(self) -> tuple[Question, ...]:
        """The live questions for the doctor, in the order written."""
        return self._listed("questions")

    def visits(self) -> tuple[Visit, ...]:
        """The live visits, exams and tests, in the order written."""
        return self._listed("visits")

    def care(self, *, trash: bool = False) -> Found:
        """The live treatments, diagnoses, visits and questions in the order written, with gaps; or those in the `trash`."""
        with self._ask() as ask:
            return Found(History()) if ask is None else ask.told(sound.care(ask, trash=trash))

    def last_change(self) -> "Change | None":
        """What undo would take back."""
        from journal.store.changes import change  # lists do not ask

        with self._ask() as ask:
            found = None if ask is None else next(iter(ask(queries.LAST_CHANGE, ())), None)
            return None if found is None else change(found)

    def profile(self) -> Profile:
        """Who the patient is."""
        with self._ask() as ask:
            return Profile() if ask is None else sound.profile(ask)[0]

    def damaged(self) -> tuple[tuple[str, str], ...]:
        """Every row of any table whose checksum no longer matches, as (table, id)."""
        with self._ask() as ask:
            if ask is None or ask.found > schema.HEAD:  # what a newer format seals is not known here
                return ()
            return tuple((table, str(key)) for table, key, whole in queries.every_whole(ask) if not is_sound(whole))

    def _listed(self, name: str) -> tuple[Any, ...]:
        with self._ask() as ask:
            return () if ask is None else sound.listed(ask, name)

    def _episodes(self, sql: str, parameters: tuple[Any, ...] = ()) -> tuple[Episode, ...]:
        with self._ask() as ask:
            return () if ask is None else tuple(map(ask.shown, queries.wholes(ask, sql, parameters)))

    @contextmanager
    def _ask(self) -> Iterator[Asking | None]:
        """One consistent state of the file to ask; None when there is no journal yet."""
        if opening.first_run(self.places):
            yield None
            return
        connection, found = None, schema.HEAD
        connect = unlocking.of(self._connect, self.places.database_at)
        try:
            connection = connect.reader(self.places.database_at)
            connection.execute("BEGIN")
            found = opening.version(connection, self.places)
            if found < schema.HEAD:
                connection.close()
                opening.bring_up_to_date(self.places, connect, writing=False)
                connection = connect.reader(self.places.database_at)
                connection.execute("BEGIN")
            connection.create_function("folded", 1, matching.folded, deterministic=True)
            yield Asking(connection, connect.module.OperationalError, found)
        except (codec.Unreadable, UnicodeDecodeError) as error:
            raise problems.damaged(self.places) from error
        except connect.module.Error as error:
            if found > schema.HEAD and problems.is_question(error):  # it has no such table or column any more
                raise problems.Newer(words.newer_unreadable(found, schema.HEAD)) from error
            from journal.store import layout  # only when there is trouble

            if connection is not None and problems.is_question(error) and layout.faults(connection, connect.module):
                raise problems.damaged(self.places) from error
            raise problems.translated(error, self.places, writing=False) from error
        finally:
            if connection is not None:
                connection.close()


class _State(Reader):
    """Reads what is open already; None when there is no journal yet."""

    def __init__(self, places: Places, ask: Asking | None) -> None:
        super().__init__(places)
        self._open = ask

    @contextmanager
    def _ask(self) -> Iterator[Asking | None]:
        yield self._open


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
