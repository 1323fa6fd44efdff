"""`journal restore`: out of the trash again."""

from __future__ import annotations

import argparse

from journal.commands.context import Context
from journal.commands.entries import trashed
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
    return take_out(options.id, context)


def take_out(reference: str, context: Context) -> int:
    """The entry of the trash that is called so, back among the others. Raises NotDone when it is not in the trash."""
    entry = trashed(Reader(context.places), reference.lower())
    with writing(context) as journal:
        restored = journal.restore(entry.id)
    announce(line(restored, context.stdout), restored.id, words.RESTORED, context)
    return 0
