"""`journal restore`: out of the trash again."""

from __future__ import annotations

import argparse

from journal.commands.context import Context
from journal.commands.lines import line
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.store.reader import Reader
from journal.words import asking as words
from journal.words import options as helps


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry."""
    parser.add_argument("id", metavar="ID", help=helps.TRASHED_ID)


def run(options: argparse.Namespace, context: Context) -> int:
    """Take the entry out of the trash and check the journal with it."""
    episode = Reader(context.places).episode(options.id.lower(), trashed=True)
    with writing(context) as journal:
        restored = journal.restore(episode.id)
    announce(line(restored, context.stdout), restored.id, words.RESTORED, context)
    return 0
