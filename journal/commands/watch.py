"""The pattern check over the journal as it stands, wide enough for every rule and no wider."""

from __future__ import annotations

from datetime import datetime

from journal.commands.context import Context
from journal.commands.findings import warn
from journal.rules import engine
from journal.rules.report import Report
from journal.rules.thresholds import WINDOW
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.words import asking as words
from journal.words.commands import entries
from journal.words.urgency import RULES_FAILED


def window(now: datetime) -> datetime:
    """From when on the rules need the history to judge this moment."""
    return now - WINDOW.span


def look(reader: Reader, now: datetime) -> Report:
    """What the rules find in the journal at this moment."""
    return engine.check(reader.history(since=window(now)), now)


def announce(data: str, episode_id: str | None, done: str, context: Context) -> None:
    """After a change was stored: its line on stdout, then the talk on stderr, even when nobody reads stdout any more."""
    try:
        context.put(data)
        context.stdout.flush()
    finally:
        warn_about(episode_id, done, context)


def warn_about(episode_id: str | None, done: str, context: Context) -> None:
    """Say on stderr what was done, how many entries there are, and what the rules find now.

    Never raises for a journal that cannot be read back: the change is stored all the same, and the patient is told not to
    rely on silence.
    """
    reader = Reader(context.places)
    try:
        context.say(words.done(done, f"{context.now():%H:%M}", entries(reader.counts().episodes)))
        warn(look(reader, context.now()), episode_id, context)
    except JournalProblem as problem:
        context.say(RULES_FAILED)
        context.say(str(problem))
