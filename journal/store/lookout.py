"""The pattern check over the journal as it stands, wide enough for every rule and no wider: one way for app and commands."""

from datetime import datetime
from typing import NamedTuple

from journal.model.views import History
from journal.rules.report import Report
from journal.rules.thresholds import WINDOW
from journal.store.reader import Reader


def window(now: datetime) -> datetime:
    """From when on the rules need the history to judge this moment."""
    return now - WINDOW.span


class Sight(NamedTuple):
    """What the rules found, and the history they found it in."""

    report: Report
    history: History


def look(reader: Reader, now: datetime) -> Report:
    """What the rules find in the journal at this moment. Raises JournalProblem when it can't be read."""
    return look_closely(reader, now).report


def look_closely(reader: Reader, now: datetime) -> Sight:
    """The same, with the entries, answers and visits behind it: those rows that can be relied on. Raises JournalProblem."""
    from journal.rules import engine  # here, so that the app's first frame does not wait for the rules

    if reader.keeping and reader.kept is None:
        from journal.store.kept import Kept  # a command looks once

        reader.kept = Kept()
    found = reader.found(since=window(now))
    report = engine.check(found.history, now, known=None if reader.kept is None else reader.kept.known)
    return Sight(report.without(found.gaps), found.history)


def look_at_all(reader: Reader, now: datetime, *, sound: bool = False) -> Report:
    """The same over every entry, however old: for what an import brings from before the rules' time.

    When everything was read and found `sound` just before the import, only what the rules decide by is read again: of what
    was over before their time, the sudden events.
    """
    from journal.rules import engine

    found = reader.found(window(now), sudden=True) if sound else reader.found()
    return engine.check(found.history, now).without(found.gaps)


def look_back(reader: Reader, at: datetime) -> Report:
    """What the rules would have found at an earlier moment, in the journal as it stood then. Raises JournalProblem."""
    from journal.rules import engine, past

    found = reader.as_of(at)
    return engine.check(past.as_of(found.history, at), at).without(found.gaps)
