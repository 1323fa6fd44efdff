"""The pattern check over the journal as it stands, wide enough for every rule and no wider: one way for app and commands."""

from __future__ import annotations

from datetime import datetime

from journal.rules.report import Report
from journal.rules.thresholds import WINDOW
from journal.store.reader import Reader


def window(now: datetime) -> datetime:
    """From when on the rules need the history to judge this moment."""
    return now - WINDOW.span


def look(reader: Reader, now: datetime) -> Report:
    """What the rules find in the journal at this moment. Raises JournalProblem when it can't be read."""
    from journal.rules import engine  # here, so that the app's first frame does not wait for the rules

    return engine.check(reader.history(since=window(now)), now)
