"""The invented journals of the demonstration on the stage, and a look at a view of their trends."""

from datetime import timedelta

from journal.clock import FixedClock
from journal.commands.demo import STORIES
from journal.figures.shown import Asked
from journal.paths import Places
from journal.screens.trend_looks import Look, look
from journal.store.journal import Journal
from journal.store.lookout import look as check
from journal.store.reader import Reader
from journal.trends.sums import Span
from tests.homes import begin
from tests.screens.stage import NOW, ZONE

TODAY = NOW.date()


def invented(places: Places, name: str = "weeks") -> Reader:
    """The story of that name, as `journal demo` makes it."""
    begin(places, f"invented {name}", lambda home: _write(home, name))
    return Reader(places)


def _write(places: Places, name: str) -> None:
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.add_all(STORIES[name](NOW, ZONE), "demo")


def asked(reader: Reader, days: int = 90, *, checked: bool = False) -> Asked:
    """The last days of it; with `checked` and what the rules find."""
    return Asked(reader, Span(TODAY - timedelta(days=days - 1), TODAY), 0, check(reader, NOW).flags if checked else ())


def of(view: str, reader: Reader, days: int = 90) -> Look:
    """A view of the last days of it."""
    return look(view, asked(reader, days))
