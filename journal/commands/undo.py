"""`journal undo`: take back the last change, whatever it was, also after a restart."""

from __future__ import annotations

import argparse

from journal.commands.context import Context, NotDone
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.store.reader import Reader
from journal.words import asking as words


def arguments(parser: argparse.ArgumentParser) -> None:
    """None: it is always the last change."""


def run(options: argparse.Namespace, context: Context) -> int:
    """Take it back and say what it was."""
    if Reader(context.places).last_change() is None:
        raise NotDone(words.NOTHING_TO_UNDO)
    with writing(context) as journal:
        change = journal.undo()
    if change is None:  # another window took it back first
        raise NotDone(words.NOTHING_TO_UNDO)
    announce(words.undone(change.description), None, words.CHANGED, context)
    return 0
