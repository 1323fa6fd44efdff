"""Trends over ten years: each view against the plain GROUP BY it needs, and 90 days against 5 ms of SQL.

In one process, turn by turn: what a view costs beyond its question to SQLite is reading the rows and shaping them.
"""

import gc
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks import diary, homes
from benchmarks.rows import Row
from journal import paths
from journal.figures.overview import counted, overview
from journal.figures.shown import Asked
from journal.model.spans import HOUR, LASTED, LATE, ONE_DAY
from journal.store import sums
from journal.store.queries import CLEAR
from journal.store.reader import Reader
from journal.trends.compare import compare
from journal.trends.days import days
from journal.trends.durations import durations
from journal.trends.evidence import ledger
from journal.trends.hours import hours
from journal.trends.limbs import levels, symmetry
from journal.trends.needs import DAYS, NEEDS
from journal.trends.places import FeltOn, felt_on, places, spread
from journal.trends.returns import returns
from journal.trends.sensations import by_month, mix
from journal.trends.series import MONTH, series
from journal.trends.sums import Span, Sums
from journal.trends.then_now import stretches, then_and_now
from journal.trends.together import together

YEARS, TARGET, MOST_MS = 10, 1.5, 5.0
SQL = {  # what is asked
    "begun": sums.BEGUN,
    "stretches": sums.STRETCHES,
    "clear": CLEAR,
    "felt": sums.FELT,
    "sensed": sums.SENSED,
    "hours": sums.HOURS,
    "lasted": sums.LASTED_SO,
    "named": sums.NAMED,
    "checked": sums.CHECKED,
}
_DAYS = sums.BEGUN[sums.BEGUN.index("FROM") : sums.BEGUN.index("GROUP BY")]
_BY = f"SELECT found, count(*) FROM (SELECT {{}} AS found {_DAYS} LIMIT -1) GROUP BY found"  # noqa: S608 - our own words
PLAIN = {  # what stands in those answers as plain GROUP BYs, where ours asks for less: the limit
    "begun": (
        f"SELECT local_day, severity, count(*) {_DAYS} GROUP BY local_day, severity",
        f"SELECT local_day, total({ONE_DAY} * {LASTED}), total({LATE}) {_DAYS} GROUP BY local_day",
    ),
    "hours": (_BY.format(HOUR),),
    "lasted": (_BY.format(LASTED),),
}
SHAPES: dict[str, Callable[[Sums], object]] = {
    "series": lambda found: series(days(found), MONTH),
    "hours": lambda found: hours(found.hours, found.span),
    "places": lambda found: places(found.felt),
    "spread": lambda found: spread(found.felt),
    "limbs": lambda found: _limbs(felt_on(found.felt)),
    "sensations": lambda found: (mix(found.sensed), by_month(found.sensed)),
    "durations": lambda found: durations(found.lasted),
    "together": lambda found: together(found.named),
    "returns": lambda found: returns(days(found)),
    "evidence": lambda found: ledger(found.checked, found.visits),
}
PAIRS: dict[str, tuple[Callable[[Span], tuple[Span, Span]], Callable[[Sums, Sums], object]]] = {
    "compare": (lambda span: (span.before(), span), compare),
    "body": (stretches, then_and_now),
}
OVERVIEW = "overview"


def _limbs(felt: FeltOn) -> object:
    return levels(felt), symmetry(felt)


class View(NamedTuple):
    """A view of a period: all of it, and what it asks of SQLite."""

    work: Callable[[], object]
    asked: tuple[tuple[Span, tuple[str, ...]], ...]


def rows(folder: Path, entries: int, pairs: int) -> Iterator[Row]:
    """Each view of ten years against its plain GROUP BY, and what 90 days of it ask of SQLite against 5 ms."""
    reader, today = made(folder, entries), date.today()
    gc.freeze()  # as the app does when its start is over
    spans = Span(today - timedelta(days=365 * YEARS), today), Span(today - timedelta(days=89), today)
    for name in (OVERVIEW, *SHAPES, *PAIRS):
        (ours, _ours_sql, plain), (_short, short_sql, _plain) = (
            _turns(reader, _view(name, reader, span), pairs) for span in spans
        )
        yield Row("T12", f"trends: {name}, against its GROUP BY", entries, ours, plain, "ms", ours / plain, TARGET)
        yield Row("T12", f"trends: {name}, SQL of 90 days", entries, short_sql, MOST_MS, "ms", short_sql / MOST_MS, 1.0)


def _view(name: str, reader: Reader, span: Span) -> View:
    if name == OVERVIEW:
        asked = Asked(reader, span)
        return View(lambda: overview(asked, counted(asked), None), ((span.before(), DAYS), (span, NEEDS[name])))
    if name in PAIRS:
        of, shape = PAIRS[name]
        both = of(span)
        return View(lambda: shape(*sums.count_all(reader, both, NEEDS[name])), tuple((one, NEEDS[name]) for one in both))
    return View(lambda: SHAPES[name](sums.count(reader, span, NEEDS[name])), ((span, NEEDS[name]),))


def _turns(reader: Reader, view: View, pairs: int) -> tuple[float, ...]:
    """The medians in milliseconds of the whole view, of its questions alone, and of the same as plain GROUP BYs."""
    asked = [(name, span) for span, names in view.asked for name in names if name in SQL]
    questions = [(SQL[name], span) for name, span in asked]
    plain = [(sql, span) for name, span in asked for sql in PLAIN.get(name, (SQL[name],))]
    works = view.work, partial(_ask, reader.places.database, questions), partial(_ask, reader.places.database, plain)
    turns = [tuple(map(_took, works)) for _ in range(pairs)]
    return tuple(map(statistics.median, zip(*turns, strict=True)))


def _ask(database: Path, questions: Iterable[tuple[str, Span]]) -> None:
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    for sql, span in questions:
        connection.execute(sql, (span.since.isoformat(), span.until.isoformat())).fetchall()
    connection.close()


def _took(work: Callable[[], object]) -> float:
    start = time.process_time()  # of the processor: others may be at work
    work()
    return (time.process_time() - start) * 1000


def made(folder: Path, count: int) -> Reader:
    """A journal of so many entries, evenly over the years."""
    home = homes.filled(folder, diary.decade(1, count - 1, 1, YEARS))
    return Reader(paths.places(home / paths.DATABASE))
