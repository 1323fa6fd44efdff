"""The sums behind the trends: GROUP BYs over the days of a period, answered from the indexes by day.

They count what stands in the file, as the calendar does, without comparing checksums: of ten years that would take seconds. A
row that does not even read as an entry is passed over. Nothing here looks at an entry by itself but those that reach past
their first day, whose hours belong to several.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache, partial
from itertools import starmap
from operator import itemgetter
from typing import Any, NamedTuple

from journal import clock
from journal.body.atlas import atlas
from journal.model.spans import GOES_ON, HOUR, LASTED, LATE, ONE_DAY
from journal.model.views import Place, Treatment, Visit
from journal.store import codec, sound
from journal.store.asking import Asking
from journal.store.queries import BATCH, CLEAR
from journal.store.reader import Reader
from journal.trends import sums as shapes
from journal.trends.compare import AROUND
from journal.trends.sums import Around, Span, Sums

_ON_DAYS = "FROM episode INDEXED BY ix_episode_local_day WHERE local_day BETWEEN ? AND ? AND deleted_at IS NULL"
_TRASHED = "SELECT id FROM episode INDEXED BY ix_episode_trash WHERE deleted_at IS NOT NULL"  # few, where live ones are many
_SITES = (
    "FROM site AS s INDEXED BY ix_site_local_day_region {join}"
    f"WHERE s.local_day BETWEEN ? AND ? AND s.episode_id NOT IN ({_TRASHED})"
)

BEGUN = (  # the severities of a day as one text: a row for each of them would take twice as long
    f"SELECT local_day, count(*), group_concat(severity), total({ONE_DAY} * {LASTED}), total({LATE}) "
    f"{_ON_DAYS} GROUP BY local_day"
)
STRETCHES = (  # an entry that was never ended goes on up to its last word
    "SELECT started_at, started_offset, coalesce(ended_at, last_at), ended_offset, time_zone "  # noqa: S608 - our own words
    f"FROM episode INDEXED BY ix_episode_goes_on WHERE deleted_at IS NULL AND last_at >= ? AND local_day <= ? AND {GOES_ON}"
)
FELT = f"SELECT DISTINCT s.local_day, s.region, s.side {_SITES.format(join='')}"
SENSED = f"SELECT DISTINCT s.local_day, s.sensations {_SITES.format(join='')}"
HOURS = f"SELECT count(*), group_concat({HOUR}) {_ON_DAYS}"  # grouped here, SQLite would sort them first
LASTED_SO = f"SELECT count(*), group_concat({LASTED}) {_ON_DAYS}"
NAMED = f"SELECT triggers, relief, severity, count(*) {_ON_DAYS} GROUP BY 1, 2, 3"
CHECKED = "SELECT DISTINCT s.local_day, s.region, s.side, r.evidence " + _SITES.format(
    join="JOIN reading AS r ON r.episode_id = s.episode_id AND r.position = s.reading "
)
FIRST = f"SELECT min(local_day) {_ON_DAYS.partition(' WHERE')[0]} WHERE deleted_at IS NULL AND local_day >= '1900'"
BEGAN = "SELECT id, local_day FROM episode WHERE id IN ({marks})"
FIRST_CLEAR = "SELECT min(date) FROM day WHERE deleted_at IS NULL"
Rows = Sequence[tuple[Any, ...]]
_ODD = (TypeError, ValueError, KeyError, OverflowError)
Reading = Callable[[Rows], Iterable[Any]]
"""Makes sums of rows. Raises one of _ODD when any of them is none of ours."""
_SEVERITIES = {str(severity): severity for severity in range(11)}
_FIRST = itemgetter(0)
_EPOCH, _A_DAY = datetime(1970, 1, 1, tzinfo=UTC), 86_400


class _Sum(NamedTuple):
    """A question, and how its answer becomes sums."""

    sql: str
    read: Reading


def count(reader: Reader, span: Span, wanted: Iterable[str], *, private: bool = True) -> Sums:
    """The sums of the period that are `wanted`, by the names of the fields of Sums; those of private entries only with
    `private`. Raises JournalProblem.
    """
    return count_all(reader, (span,), wanted, private=private)[0]


def count_all(reader: Reader, spans: Iterable[Span], wanted: Iterable[str], *, private: bool = True) -> tuple[Sums, ...]:
    """The same of several periods, all of one state of the journal."""
    every, names = tuple(spans), tuple(wanted)
    found = reader.asked(lambda ask: tuple(_counted(ask, span, names, private=private) for span in every))
    return tuple(map(Sums, every)) if found is None else tuple(found)


def around_treatments(reader: Reader, until: date, wanted: Iterable[str]) -> tuple[Around, ...]:
    """Each treatment whose first day is known, with the sums of the days before it and from it on, none after `until`."""
    names = tuple(wanted)
    found = reader.asked(lambda ask: tuple(_around(ask, one, until, names) for one in _begun(ask)))
    return () if found is None else tuple(found)


def begun_on(reader: Reader, ids: Iterable[str]) -> dict[str, date]:
    """The day on which each of these entries began, without those that are not there. Raises JournalProblem."""
    names = tuple(ids)
    batches = [names[at : at + BATCH] for at in range(0, len(names), BATCH)]
    asked = [(BEGAN.format(marks=",".join("?" * len(some))), some) for some in batches]
    found = reader.asked(lambda ask: [row for sql, some in asked for row in ask(sql, some)])
    return {key: day for key, text in found or () if (day := _day(text)) is not None}


def first_day(reader: Reader) -> date | None:
    """The first day of which anything was written, also that it was clear; None in an empty journal."""
    found = reader.asked(lambda ask: [row[0] for sql in (FIRST, FIRST_CLEAR) for row in ask(sql)])
    days = [day for text in found or () if (day := _day(text)) is not None]
    return min(days, default=None)


def first_entry(reader: Reader, *, private: bool) -> date | None:
    """The day on which the first entry began, of the private ones only with `private`; None without any."""
    found = reader.asked(lambda ask: ask(FIRST if private else _open(FIRST)))
    return _day(found[0][0]) if found else None


def _counted(ask: Asking, span: Span, names: Iterable[str], *, private: bool = True) -> Sums:
    days = (span.since.isoformat(), span.until.isoformat())
    found: dict[str, Any] = {}
    for name in names:
        if name == "visits":
            visits: tuple[Visit, ...] = sound.listed(ask, "visits")
            found[name] = tuple(visit for visit in visits if visit.on in span)
        elif name == "stretches":
            # A day begins on earth up to 14 hours before it does in Greenwich.
            earliest = (span.since - timedelta(days=1)).isoformat()
            found[name] = _read(
                ask(STRETCHES if private else _open(STRETCHES), (earliest, days[1])), partial(starmap, _stretch)
            )
        else:
            sql = _SUMS[name].sql
            found[name] = _read(ask(sql if private else _open(sql), days), _SUMS[name].read)
    return Sums(span, **found)


@lru_cache(maxsize=32)
def _open(sql: str) -> str:
    """The same question without private entries. It looks at more than the indexes hold, which a report has time for."""
    if sql == CLEAR:
        return sql  # days have nothing private
    hidden = "SELECT id FROM episode WHERE deleted_at IS NOT NULL OR private = 1"
    if _TRASHED in sql:
        return sql.replace(_TRASHED, hidden)
    return sql.replace("deleted_at IS NULL", "deleted_at IS NULL AND private = 0")


def _begun(ask: Asking) -> tuple[Treatment, ...]:
    every: tuple[Treatment, ...] = sound.listed(ask, "treatments")
    return tuple(one for one in every if one.started_on is not None)


def _around(ask: Asking, treatment: Treatment, until: date, names: tuple[str, ...]) -> Around:
    first = treatment.started_on or until
    after = Span(first, min(until, first + timedelta(days=AROUND - 1)))
    return Around(treatment, _counted(ask, after.before(AROUND), names), _counted(ask, after, names))


def _read(rows: Rows, read: Reading) -> tuple[Any, ...]:
    """The rows as sums, all at once: ten years have some ten thousand rows.

    Those that hold what was never written by this program are left out; then each is read by itself.
    """
    try:
        return tuple(read(rows))
    except _ODD:
        return tuple(one for row in rows for one in _alone(row, read))


def _alone(row: tuple[Any, ...], read: Reading) -> tuple[Any, ...]:
    try:
        return tuple(read((row,)))
    except _ODD:
        return ()


def _each(shape: Any, values: Callable[..., tuple[Iterable[Any], ...]]) -> Reading:
    """Reads rows column by column, so that no line of Python is run for each of them."""

    def read(rows: Rows) -> Iterable[Any]:
        columns = values(*zip(*rows, strict=True)) if rows else ()
        return map(partial(tuple.__new__, shape), zip(*columns, strict=True))

    return read


def _by_place(rows: Rows) -> Iterator[shapes.Felt]:
    """Rows of a day, a region and a side."""
    on: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for day, region, side in rows:
        on[region, side].append(day)
    for place, days in sorted(on.items()):
        yield shapes.Felt(_known_places()[place], tuple(_days(days)))


def _days(texts: Sequence[str]) -> Iterable[date]:
    days = {text: _known_day(text) for text in set(texts)}
    return map(days.__getitem__, texts)


@lru_cache(maxsize=4096)
def _known_day(text: str) -> date:
    return date.fromisoformat(text)


def _day(text: object) -> date | None:
    try:
        return _known_day(str(text))
    except ValueError:
        return None


def _stretch(start: str, start_offset: int, end: str, end_offset: int | None, zone: str | None) -> shapes.Stretch:
    began, ended = _seconds(start), _seconds(end)
    last = (  # of a last word only the instant is stored, and clocks may have been changed since the start
        clock.local_day(codec.one_moment(end, start_offset), zone) if end_offset is None else _day_at(ended, end_offset)
    )
    where = clock.zone_of(zone) or codec.fixed_zone(start_offset)
    return shapes.Stretch(_day_at(began, start_offset), last, began, max(began, ended), where)


def _seconds(text: str) -> int:
    """The stored instant in whole seconds since 1970."""
    since = datetime.fromisoformat(text) - _EPOCH
    return since.days * _A_DAY + since.seconds


def _day_at(instant: int, offset: int) -> date:
    """The day on a clock that stands `offset` minutes from UTC."""
    return date.fromordinal(_EPOCH.toordinal() + (instant + 60 * offset) // _A_DAY)


@cache
def _known_places() -> dict[tuple[str, str], Place]:
    every = (Place(region.id, side) for region in atlas().regions.values() for side in region.sides)
    return {place: place for place in every}


def _places(regions: Iterable[str], sides: Iterable[str]) -> Iterable[Place]:
    return map(_known_places().__getitem__, zip(regions, sides, strict=True))


def _tallied(shape: Callable[[str | None, int], Any], rows: Rows) -> tuple[Any, ...]:
    """Each value, and how many entries have it, of rows of a number of entries and their values as one text."""
    found: list[tuple[str | None, int]] = []
    for entries, text in rows:
        values = Counter[str | None](text.split(",") if text else ())
        values[None] += entries - values.total()  # what has none is not in the text
        found += values.items()
    return _read([one for one in found if one[1]], partial(starmap, shape))


def _hour(of_week: str | None, entries: int) -> shapes.Hour:
    weekday, hour = divmod(int(of_week or -1), 24)
    if not 0 <= weekday < 7:
        raise ValueError(of_week)
    return shapes.Hour((weekday + 6) % 7, hour, entries)  # SQLite counts from Sunday


def _lasted(seconds: str | None, entries: int) -> shapes.Lasted:
    return shapes.Lasted(None if seconds is None else max(0, int(seconds)), entries)


def _named(triggers: str, relief: str, severity: Any, entries: int) -> shapes.Named:
    return shapes.Named(codec.ids(triggers), codec.ids(relief), severity if severity in _SEVERITIES.values() else None, entries)


def _severities(text: str | None) -> tuple[int, ...]:
    """Those of several entries, as SQLite writes them one behind the other; what is none counts as not asked."""
    every = text.split(",") if text else ()
    try:
        return tuple(map(_SEVERITIES.__getitem__, every))
    except KeyError:
        return tuple(_SEVERITIES[one] for one in every if one in _SEVERITIES)


_ids = partial(map, codec.ids)
_SUMS = {
    "begun": _Sum(
        BEGUN,
        _each(
            shapes.Begun,
            lambda days, many, rated, spent, late: (
                _days(days),
                many,
                map(_severities, rated),
                map(int, spent),
                map(int, late),
            ),
        ),
    ),
    "clear": _Sum(CLEAR, lambda rows: _days(list(map(_FIRST, rows)))),
    "felt": _Sum(FELT, _by_place),
    "sensed": _Sum(SENSED, _each(shapes.Sensed, lambda days, names: (_days(days), _ids(names)))),
    "hours": _Sum(HOURS, partial(_tallied, _hour)),
    "lasted": _Sum(LASTED_SO, partial(_tallied, _lasted)),
    "named": _Sum(NAMED, partial(starmap, _named)),
    "checked": _Sum(
        CHECKED,
        _each(shapes.Checked, lambda days, regions, sides, how: (_days(days), _places(regions, sides), map(str, how))),
    ),
}
