"""`journal delete`: into the trash, from where it can be taken back."""

from __future__ import annotations

import argparse

from journal.commands.context import Context
from journal.commands.lines import line
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.store.reader import Reader
from journal.words import asking as words
from journal.words.commands import REFERENCE_HELP


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry."""
    parser.add_argument("id", metavar="ID", help=REFERENCE_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Put the entry into the trash; nothing is asked, since nothing is lost."""
    episode = Reader(context.places).episode(options.id.lower())
    with writing(context) as journal:
        trashed = journal.trash(episode.id)
    announce(line(trashed, context.stdout), trashed.id, words.TRASHED, context)
    context.say(words.KEPT_30_DAYS)
    return 0
