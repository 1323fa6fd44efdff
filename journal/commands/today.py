"""`journal today`: what should not wait, what is still going on, and what was written today."""

import argparse
from typing import NamedTuple

from journal.commands.context import Context
from journal.commands.findings import overview
from journal.commands.lines import line
from journal.model.views import Episode
from journal.rules.report import Report
from journal.store.lookout import look
from journal.store.reader import Reader
from journal.words import commands as words
from journal.words import status as say

_MOST = 10_000


class Today(NamedTuple):
    """A day at a glance: what goes on, what else began on it (newest first), whether it was marked clear, what was found."""

    day: str
    ongoing: tuple[Episode, ...]
    episodes: tuple[Episode, ...]
    clear: bool
    report: Report


def arguments(parser: argparse.ArgumentParser) -> None:
    """How to print it."""
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print it."""
    today = _today(context)
    if options.json:
        context.put_json(_plain(today))
        return 0
    context.put(f"{context.now():%A} {context.now().day} {context.now():%B %Y}")
    for text in _lines(today, context):
        context.tell(text)
    if not today.ongoing and not today.episodes:
        context.tell(say.CLEAR_DAY if today.clear else say.NOTHING_TODAY)
    return 0


def _today(context: Context) -> Today:
    reader, now = Reader(context.places), context.now()
    day = now.date()
    with reader.one_state() as state:
        ongoing = state.ongoing()
        began = tuple(episode for episode in state.latest(_MOST, since=day, until=day) if episode.ended_at is not None)
        clear = any(summary.clear for summary in state.days(day, day))
    return Today(day.isoformat(), ongoing, began, clear, look(reader, now))


def _lines(today: Today, context: Context) -> list[str]:
    lines = overview(today.report)
    for title, episodes in ((say.ONGOING, today.ongoing), (say.TODAY, today.episodes)):
        if episodes:
            lines += [title, *(f"  {line(episode, context.stdout, indent=2)}" for episode in episodes)]
    return lines


def _plain(today: Today) -> dict[str, object]:
    from journal.model.plain import to_plain
    from journal.rules.report import report_plain

    return {
        "date": today.day,
        "clear": today.clear,
        "ongoing": to_plain(today.ongoing),
        "episodes": to_plain(today.episodes),
        "check": report_plain(today.report),
    }
