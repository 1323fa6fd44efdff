"""Which rows can be relied on: those whose checksum matches what is stored.

A row that was altered from outside may read well and say something else than the patient did. So it is shown with a mark, as
far as it can still be read, and left out of whatever is decided by the journal; a gap says that there was something.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from journal import clock
from journal.model.text import clean
from journal.model.views import NEWER, Episode, Gap, History, Profile, Reading
from journal.store import codec, queries, shapes
from journal.store.many import Read
from journal.store.rows import Whole, episode_view, is_sound

if TYPE_CHECKING:
    from journal.store.back_then import BackThen

_DATES = ("local_day", "date", "on", "started_on", "asked_on", "at")  # what tells a row's day, by kind
_LIVE = "WHERE deleted_at IS NULL ORDER BY rowid"
_ORDER = ("ORDER BY rowid", "ORDER BY at, rowid")


class Found(NamedTuple):
    """What was read: rows to rely on, the gaps beside them, and the damaged entries as far as they can be read."""

    history: History
    gaps: tuple[Gap, ...] = ()
    damaged: tuple[Episode, ...] = ()

    @property
    def salvaged(self) -> History:
        """The history with the damaged entries that still read as entries, whatever they say now."""
        more = tuple(episode for episode in self.damaged if episode.sites)
        return self.history._replace(episodes=(*self.history.episodes, *more))

    @property
    def lost(self) -> int:
        """How many rows are not even among what was salvaged."""
        return self.spoiled - sum(1 for episode in self.damaged if episode.sites)

    @property
    def spoiled(self) -> int:
        """How many rows can't be relied on."""
        return sum(1 for gap in self.gaps if gap.table != NEWER)


class Seen(NamedTuple):
    """An entry as it is shown, when it was last written of (UTC text), and its rows, without which no damage is known."""

    episode: Episode
    last_at: str
    whole: Whole | None = None


def shown(whole: Whole) -> Episode:
    """The episode that the rows hold; marked, and as much of it as can still be read, when they can't be relied on."""
    if is_sound(whole):
        try:
            return episode_view(whole)
        except codec.Unreadable:
            pass  # sealed like this, and yet not in a form this program knows
    return _salvaged(whole)


def one_by_one(wholes: Iterable[Whole]) -> Iterator[Seen]:
    """The entries that the rows hold, each looked at by itself."""
    for whole in wholes:
        yield Seen(shown(whole), str(whole["episode"][0]["last_at"]), whole)


def seen(one: Read) -> Seen:
    """The entry that was read; when it is not as it was sealed, it is looked at again."""
    if one.episode is not None:
        return Seen(one.episode, one.last_at)
    whole = one.whole()
    return Seen(shown(whole), one.last_at, whole)


def lately(ask: queries.Ask, since: queries.Since, sql: str) -> list[Seen]:
    """The entries of that time, and whatever damage may have hidden of it, the oldest start first."""
    return [seen(one) for one in queries.read(ask, sql, since)]


def every(ask: queries.Ask, *, trash: bool) -> list[Seen]:
    """Every entry, the oldest start first; without `trash` only live ones."""
    found = [(str(one.started_at), str(one.row[0]), seen(one)) for one in queries.read_all(ask, trash=trash)]
    if len(found) != queries.count(ask, trash=trash):  # damage: not all of them could be come by so
        return list(map(seen, queries.read(ask, queries.ALL if trash else queries.LIVE)))
    return [one for _start, _name, one in sorted(found, key=itemgetter(0, 1))]


def gathered(ask: queries.Ask, entries: Iterable[Seen], *, trash: bool, since: str = "") -> Found:
    """A history of these entries and of every other row; with `trash` deleted rows too.

    `since` (UTC text) leaves out sound episodes that ended, and whose last reading was, before it: more may have been looked
    at, since damage can also hide when an entry was.
    """
    gaps: list[Gap] = []
    kept, damaged = _episodes(entries, gaps, trash=trash, since=since)
    lists: dict[str, Any] = {}
    for name, shape in (*shapes.LISTS.items(), ("flag_reviews", shapes.FLAG_REVIEW)):
        rows = queries.rows(ask, shape, _ORDER[shape is shapes.FLAG_REVIEW])
        live = (row for row in rows if row["deleted_at"] is None or (trash and shape is not shapes.FLAG_REVIEW))
        lists[name] = tuple(_views(shape, ({shape.table: [row]} for row in live), gaps))
    patient, doubtful = profile(ask)
    return Found(History(patient, kept, **lists), (*gaps, *doubtful, *_gone(ask, since)), damaged)


def gathered_as_of(ask: queries.Ask, at: str) -> Found:
    """Everything as it stood at the moment `at` (UTC text), with what was deleted since and before."""
    from journal.store.back_then import BackThen  # the usual look is at what stands now

    then, gaps = BackThen(ask, at), list[Gap]()
    entries = one_by_one(_as_of(then, "episode", "id", queries.wholes(ask, queries.ALL), gaps))
    kept, damaged = _episodes(entries, gaps, trash=True)
    lists: dict[str, Any] = {}
    for name, shape in (*shapes.LISTS.items(), ("flag_reviews", shapes.FLAG_REVIEW)):
        rows = ({shape.table: [row]} for row in queries.rows(ask, shape, _ORDER[shape is shapes.FLAG_REVIEW]))
        wholes = _as_of(then, shape.table, shape.key, rows, gaps)
        if shape is shapes.FLAG_REVIEW:  # of a review it is only known whether it stands
            wholes = (whole for whole in wholes if str(whole[shape.table][0]["deleted_at"] or "~") > at)
        lists[name] = tuple(_views(shape, wholes, gaps))
    patient, doubtful = profile(ask, then)
    return Found(History(patient, kept, **lists), (*gaps, *doubtful, *_gone(ask, "")), damaged)


def of_newer(found: Found, version: int) -> Found:
    """What was found in a file of a newer format. One gap stands for all that this program may not see or know in it."""
    lost = tuple(episode for episode in found.damaged if not episode.sites)
    gaps = (Gap(NEWER, str(version)), *(Gap("episode", episode.id) for episode in lost))
    episodes = sorted((one._replace(damaged=False) for one in found.salvaged.episodes), key=_start)
    return Found(found.history._replace(episodes=tuple(episodes)), gaps, lost)


def _start(episode: Episode) -> tuple[datetime, str]:
    return episode.started_at, episode.id


def care(ask: queries.Ask, *, trash: bool = False) -> Found:
    """The live rows of care alone, or those in the trash, what went there last first; and the gaps among them."""
    which = "WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, rowid DESC" if trash else _LIVE
    gaps: list[Gap] = []
    lists: dict[str, Any] = {}
    for name, shape in shapes.LISTS.items():
        rows = [] if shape is shapes.DAY else queries.rows(ask, shape, which)
        lists[name] = tuple(_views(shape, ({shape.table: [row]} for row in rows), gaps))
    return Found(History(**lists), tuple(gaps))


def listed(ask: queries.Ask, name: str) -> tuple[Any, ...]:
    """The live rows of a list of the history that can be relied on, in the order written."""
    shape = shapes.LISTS[name]
    rows = queries.rows(ask, shape, _LIVE)
    return tuple(_views(shape, ({shape.table: [row]} for row in rows), []))


def profile(ask: queries.Ask, then: "BackThen | None" = None) -> tuple[Profile, tuple[Gap, ...]]:
    """Who the patient is; an empty profile and a gap when the row can't be relied on: no emergency number but the right one."""
    try:
        whole = queries.whole(ask, "profile", shapes.PROFILE_ID)
        if whole is not None and then is not None:
            whole = then.was("profile", shapes.PROFILE_ID, whole)
        if whole is None:
            return Profile(), ()
        if is_sound(whole):
            return shapes.profile_view(whole), ()
    except (codec.Unreadable, ValueError, TypeError, KeyError):
        pass  # sealed like this, and yet not in a form this program knows
    return Profile(), (Gap("profile", str(shapes.PROFILE_ID)),)


def _episodes(
    entries: Iterable[Seen], gaps: list[Gap], *, trash: bool, since: str = ""
) -> tuple[tuple[Episode, ...], tuple[Episode, ...]]:
    """Those to rely on, and the damaged ones; a gap is added for each of these.

    A sudden event that was over before `since` is kept when it was found at all: it was written down since.
    """
    kept, damaged = [], []
    for episode, last_at, whole in entries:
        if episode.damaged and whole is not None:
            row = whole["episode"][0]
            if trash or row["deleted_at"] is None or _only_hidden(whole):
                damaged.append(episode)
                gaps.append(_gap("episode", row))
        elif (trash or episode.deleted_at is None) and (
            episode.ended_at is None or last_at >= since or episode.onset == "sudden"
        ):
            kept.append(episode)
    return tuple(kept), tuple(damaged)


def _as_of(then: "BackThen", table: str, key: str, wholes: Iterable[Whole], gaps: list[Gap]) -> Iterator[Whole]:
    for now in wholes:
        try:
            whole = then.was(table, now[table][0][key], now)
        except codec.Unreadable:
            gaps.append(_gap(table, now[table][0]))
            continue
        if whole is not None:
            yield whole


def _views(shape: shapes.Shape, wholes: Iterable[Whole], gaps: list[Gap]) -> Iterator[Any]:
    for whole in wholes:
        row = whole[shape.table][0]
        try:
            if is_sound(whole):
                yield shapes.view_of(shape, row)
                continue
        except codec.Unreadable:
            pass  # sealed like this, and yet not in a form this program knows
        gaps.append(_gap(shape.table, row))


def _gone(ask: queries.Ask, since: str) -> Iterator[Gap]:
    """Entries that the journal's own record of changes names and that are no longer in the file."""
    for key, detail in ask(queries.GONE, (since,)):
        yield Gap("episode", str(key), _day(detail), gone=True)


def _only_hidden(whole: Whole) -> bool:
    """Whether a row lies in the trash by damage alone: with that mark taken off, its checksum matches."""
    row, *parts = whole.items()
    return is_sound({row[0]: [{**row[1][0], "deleted_at": None}], **dict(parts)})


def _gap(table: str, row: dict[str, Any]) -> Gap:
    key = row["id"] if "id" in row else row.get("date", "")
    return Gap(table, clean(str(key)), next((day for name in _DATES if (day := _day(row.get(name)))), None))


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _salvaged(whole: Whole) -> Episode:
    from journal.model.drafts import check_episode  # with it the vocabulary, which most reads do not need
    from journal.model.plain import from_plain, to_plain

    try:
        episode = episode_view(whole)
        from_plain(Episode, to_plain(episode), "$")  # every value of the kind it should be
        if not any(True for _ in check_episode(episode)):
            return episode._replace(damaged=True)
    except (codec.Unreadable, ValueError, TypeError, AttributeError):
        pass  # what can't be read is left out below
    row = whole["episode"][0]
    began = _began(row)
    return Episode(
        id=clean(str(row["id"])),
        started_at=began,
        onset="unknown",
        readings=(Reading(began, ()),),
        ended_at=None if row["ended_at"] is None else began,
        notes=_words(row["notes"]),
        explanation=_words(row["explanation"]) or None,
        private=bool(row["private"]),
        deleted_at=began if row["deleted_at"] is not None else None,
        damaged=True,
    )


def _began(row: dict[str, Any]) -> datetime:
    """The moment it most likely began: its start, else whatever other time of it can still be read."""
    for name in ("started_at", "last_at", "local_day", "recorded_at", "created_at"):
        try:
            moment = clock.from_utc_text(row[name])
        except (ValueError, TypeError):
            continue
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return datetime(1970, 1, 1, tzinfo=UTC)


def _words(value: object) -> str:
    return clean(value) if isinstance(value, str) else ""
