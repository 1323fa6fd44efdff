"""`journal show`: one entry whole."""

from __future__ import annotations

import argparse

from journal.commands.context import Context
from journal.model.plain import to_plain
from journal.phrase.describe import details
from journal.store.reader import Reader
from journal.words import commands as words
from journal.words import options as helps


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry."""
    parser.add_argument("id", metavar="ID", nargs="?", default="last", help=words.REFERENCE_HELP)
    parser.add_argument("--trash", action="store_true", help=helps.TRASH_TOO)
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print it: its id, then every detail on a line."""
    episode = Reader(context.places).episode(options.id.lower(), trashed=options.trash)
    if options.json:
        context.put_json(to_plain(episode))
        return 0
    context.put(episode.id)
    for text in details(episode):
        context.tell(text)
    return 0
