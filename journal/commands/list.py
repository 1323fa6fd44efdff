"""`journal list`: entries, newest first, a line each; all of them, or those that are asked for."""

from __future__ import annotations

import argparse

from journal.commands import sought
from journal.commands.context import Context, Usage
from journal.commands.lines import line, tail, tell_damaged
from journal.commands.sought import Asked
from journal.model.filters import Filter
from journal.model.views import Episode
from journal.store.matching import TOP, Edge
from journal.store.reader import Reader
from journal.words import commands as words
from journal.words import listing
from journal.words import options as helps

_PAGE = 20
_ALL = 1_000_000_000


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which, how many, and from where on."""
    sought.arguments(parser)
    page_arguments(parser)
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)
    parser.epilog = f"{listing.IN_WORDS} {words.TIME_FORMS} {listing.ARGV}"


def page_arguments(parser: argparse.ArgumentParser) -> None:
    """How many, and from where on."""
    parser.add_argument("-n", type=_number, metavar="N", help=helps.HOW_MANY)
    parser.add_argument("--after", metavar="ID", help=listing.AFTER)


def _number(text: str) -> int:
    """A count of entries. Raises ArgumentTypeError for anything but a whole number from 1."""
    if not (text.isascii() and text.isdigit() and 0 < int(text[:10]) <= _ALL):
        raise argparse.ArgumentTypeError(helps.NOT_A_COUNT)
    return int(text)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print them; every one in the period when a period or JSON is asked for, else a page. Status 8 when some are damaged, and
    that of a check when they are asked for by what the rules find.
    """
    reader = Reader(context.places)
    asked = sought.asked(options, reader, context)
    if asked.report is not None and asked.report.warning:
        context.say(asked.report.warning)
    found = put(asked, options, reader, context)
    if found or asked.report is None:
        return found
    from journal.commands.findings import status_of  # most lists do not ask the rules

    return status_of(asked.report)


def put(asked: Asked, options: argparse.Namespace, reader: Reader, context: Context) -> int:
    """Print what is asked for, and say how much of it there is. Status 8 when some of it is damaged."""
    wanted = asked.wanted
    whole = options.json or wanted.since is not None or wanted.until is not None
    limit = options.n or (_ALL if whole else _PAGE)
    found = reader.matching(wanted, limit + 1, _edge(options.after, wanted, reader))
    episodes = found[:limit]
    if options.json:  # for programs, which can't see a mark: only what can be relied on
        from journal.model.plain import to_plain

        context.put_json({"episodes": to_plain(tuple(episode for episode in episodes if not episode.damaged))})
        return tell_damaged(episodes, context)
    for episode in episodes:
        context.put(line(episode, context.stdout))
    context.stdout.flush()
    for text in _told(asked, reader, episodes, cut=len(found) > limit or options.after is not None, more=len(found) > limit):
        context.say(text)
    return tell_damaged(episodes, context)


def _edge(after: str | None, wanted: Filter, reader: Reader) -> Edge:
    """Where the page begins. Raises NotFound, or Usage for an entry that the list can't hold."""
    if after is None:
        return TOP
    entry = reader.episode(after.lower(), trashed=wanted.trash)
    if wanted.trash and entry.deleted_at is None:
        raise Usage(listing.NOT_IN_TRASH)
    return Edge(after=entry)


def _told(asked: Asked, reader: Reader, episodes: tuple[Episode, ...], *, cut: bool, more: bool) -> list[str]:
    """How the filter was understood, how many fit, and how the list goes on; nothing about a bare list that is whole."""
    wanted, parts = asked.wanted, asked.parts
    if not episodes:
        return [
            listing.no_fit(parts, flagged=wanted.flagged and asked.report is not None)
            if parts
            else listing.TRASH_EMPTY
            if wanted.trash
            else words.NOTHING_LISTED
        ]
    if cut and (more or parts):
        rest = [listing.further(tail(episodes[-1].id))] if more else []
        return [" ".join([listing.page(len(episodes), reader.count(wanted), parts), *rest])]
    if not parts:
        return []
    from journal.words import history as say  # a bare list says nothing of what it was asked for

    return [say.in_trash(len(episodes), parts) if wanted.trash else say.showing(len(episodes), reader.counts().episodes, parts)]
