"""`journal forget`: out of the trash for good, with every earlier version; only after a typed word."""

from __future__ import annotations

import argparse

from journal.clock import utc_text
from journal.commands.context import Context, NotDone
from journal.commands.entries import trashed
from journal.commands.lines import line
from journal.commands.writing import writing
from journal.store import aged
from journal.store.reader import Reader
from journal.words import erasing as words

NOT_TYPED = 12


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which of it."""
    parser.add_argument("ids", nargs="*", metavar="ID", help=words.FORGET_WHICH)
    parser.add_argument("--all", action="store_true", help=words.FORGET_ALL)
    parser.epilog = words.FORGET_MORE


def run(options: argparse.Namespace, context: Context) -> int:
    """Say what it would be, take the word, and do it. Status 12 without the word."""
    reader = Reader(context.places)
    names = _named(options.ids, reader, context) if options.ids else _aged(reader, context, all=options.all)
    if not names:
        context.say(words.NOTHING_THERE if options.all else words.NOTHING_OLD)
        return 0
    entries = sum(1 for table, _ in names if table == "episode")
    context.say(words.to_forget(entries, len(names) - entries))
    if context.ask(words.ASK_FORGET).upper() != words.FORGET:
        raise NotDone(words.NOT_TYPED, NOT_TYPED)
    with writing(context) as journal:
        gone = journal.forget(names)
    context.put_done(words.forgotten(gone))
    backups = len(list(context.places.backups.glob("*.db")))
    if backups:
        context.say(words.in_backups(backups, str(context.places.backups)))
    return 0


def _named(ids: list[str], reader: Reader, context: Context) -> tuple[aged.Name, ...]:
    entries = [trashed(reader, reference.lower()) for reference in ids]
    for entry in entries:
        context.say(f"  {line(entry, context.stderr, 2)}")
    return tuple(dict.fromkeys(("episode", entry.id) for entry in entries))


def _aged(reader: Reader, context: Context, *, all: bool) -> tuple[aged.Name, ...]:
    if all:
        return reader.asked(lambda ask: tuple(name for name, _ in aged.trashed(ask, "~"))) or ()
    before = utc_text(context.now() - aged.KEPT)
    return reader.asked(lambda ask: aged.due(ask, before)) or ()
