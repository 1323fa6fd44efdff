"""`journal list`: entries, newest first, a line each."""

from __future__ import annotations

import argparse

from journal.commands import times
from journal.commands.context import Context
from journal.commands.lines import line
from journal.model.plain import to_plain
from journal.model.views import Episode
from journal.store.reader import Reader
from journal.words import commands as words
from journal.words import options as helps

_PAGE = 20
_ALL = 1_000_000_000


def arguments(parser: argparse.ArgumentParser) -> None:
    """How many, from when, which."""
    parser.add_argument("-n", type=_number, metavar="N", help=helps.HOW_MANY)
    parser.add_argument("--since", metavar="TIME", help=helps.SINCE)
    parser.add_argument("--until", metavar="TIME", help=helps.UNTIL_BOUND)
    parser.add_argument("--search", metavar="TEXT", help=helps.SEARCH)
    parser.add_argument("--trash", action="store_true", help=helps.IN_TRASH)
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)
    parser.epilog = words.TIME_FORMS


def _number(text: str) -> int:
    """A count of entries. Raises ValueError for anything but a whole number from 1."""
    if not (text.isascii() and text.isdigit() and 0 < int(text[:10]) <= _ALL):
        raise argparse.ArgumentTypeError(helps.NOT_A_COUNT)
    return int(text)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print them; every one in the period when a period or JSON is asked for, else a page."""
    episodes = _chosen(options, context)
    if options.json:
        context.put_json({"episodes": to_plain(episodes)})
        return 0
    for episode in episodes:
        context.put(line(episode, context.stdout))
    if not episodes:
        context.say(words.NOTHING_LISTED)
    return 0


def _chosen(options: argparse.Namespace, context: Context) -> tuple[Episode, ...]:
    reader = Reader(context.places)
    since, until = times.bound(options.since, context), times.bound(options.until, context)
    unbounded = options.json or options.since or options.until
    limit = options.n or (_ALL if unbounded else _PAGE)
    if options.trash or options.search:
        found = reader.trash() if options.trash else reader.search(options.search, _ALL)
        return tuple(episode for episode in found if times.within(episode, since, until))[:limit]
    return reader.latest(limit, since=since, until=until)
