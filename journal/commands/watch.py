"""What is said after a change was stored: that it was, and what the rules find now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from journal.commands.context import Context
from journal.commands.findings import warn
from journal.rules.report import Report
from journal.store.lookout import look
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.words import asking as words
from journal.words.commands import entries
from journal.words.times import time_of_day
from journal.words.urgency import RULES_FAILED

Look = Callable[[Reader, datetime], Report]


def announce(data: str, episode_id: str | None, done: str, context: Context, look: Look = look) -> None:
    """After a change was stored: its line on stdout, then the talk on stderr, even when nobody reads stdout any more.

    `look` is how far the rules look: also at entries from before their time when there may be new ones. Raises Unshown when
    stdout takes no more.
    """
    try:
        context.put_done(data)
    finally:
        warn_about(episode_id, done, context, look)


def warn_about(episode_id: str | None, done: str, context: Context, look: Look = look) -> None:
    """Say on stderr what was done, how many entries there are, and what the rules find now.

    Never raises for a journal that cannot be read back: the change is stored all the same, and the patient is told not to
    rely on silence.
    """
    reader = Reader(context.places)
    try:
        context.say(words.done(done, time_of_day(context.now()), entries(reader.counts().episodes)))
        warn(look(reader, context.now()), episode_id, context)
    except JournalProblem as problem:
        context.say(RULES_FAILED)
        context.say(str(problem))
