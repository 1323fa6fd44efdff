"""Trends over ten years: each view against the plain GROUP BY it needs, and 90 days against 5 ms of SQL.

In one process, turn by turn: what a view costs beyond its question to SQLite is reading the rows and shaping them.
"""

import gc
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from benchmarks import diary, homes
from benchmarks.rows import Row
from journal import paths
from journal.figures.overview import counted, overview
from journal.figures.shown import Asked
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
SQL = {
    "begun": sums.BEGUN,
    "spent": sums.SPENT,
    "stretches": sums.STRETCHES,
    "clear": CLEAR,
    "felt": sums.FELT,
    "sensed": sums.SENSED,
    "hours": sums.HOURS,
    "lasted": sums.LASTED_SO,
    "named": sums.NAMED,
    "checked": sums.CHECKED,
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
    """Each view of ten years against its GROUP BY, and what 90 days of it ask of SQLite against 5 ms."""
    reader, today = made(folder, entries), date.today()
    gc.freeze()  # as the app does when its start is over
    spans = Span(today - timedelta(days=365 * YEARS), today), Span(today - timedelta(days=89), today)
    for name in (OVERVIEW, *SHAPES, *PAIRS):
        (ours, sql), (_short, short_sql) = (_turns(reader, _view(name, reader, span), pairs) for span in spans)
        yield Row("T12", f"trends: {name}, against its GROUP BY", entries, ours, sql, "ms", ours / sql, TARGET)
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


def _turns(reader: Reader, view: View, pairs: int) -> tuple[float, float]:
    """The medians in milliseconds of the whole view and of its questions alone."""
    ours, plain = [], []
    for _ in range(pairs):
        ours.append(_took(view.work))
        plain.append(_took(lambda: _asked(reader.places.database, view)))
    return statistics.median(ours), statistics.median(plain)


def _asked(database: Path, view: View) -> None:
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    for span, names in view.asked:
        for name in names:
            if name in SQL:
                connection.execute(SQL[name], (span.since.isoformat(), span.until.isoformat())).fetchall()
    connection.close()


def _took(work: Callable[[], object]) -> float:
    start = time.process_time()  # of the processor: others may be at work
    work()
    return (time.process_time() - start) * 1000


def made(folder: Path, count: int) -> Reader:
    """A journal of so many entries, evenly over the years."""
    home = homes.filled(folder, diary.decade(1, count - 1, 1, YEARS))
    return Reader(paths.places(home / paths.DATABASE))
