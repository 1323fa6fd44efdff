"""`journal export`: the journal as a document (JSON, whole) or a spreadsheet (CSV), to stdout or to a file, then read back."""

from __future__ import annotations

import argparse
from pathlib import Path

from journal.commands import times
from journal.commands.context import Context, NotDone
from journal.commands.output import may_write, write
from journal.exchange import document, spreadsheet
from journal.model.text import one_line
from journal.model.views import Episode, History
from journal.store.problems import Damaged
from journal.store.reader import Reader
from journal.store.salvage import salvage
from journal.store.sound import Found
from journal.words import options as helps
from journal.words import transfer as words
from journal.words.commands import TIME_FORMS


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which form, which part, where to."""
    parser.add_argument("form", choices=("json", "csv"), metavar="json|csv", help=helps.FORM)
    parser.add_argument("-o", "--output", metavar="FILE", help=helps.OUTPUT)
    parser.add_argument("--force", action="store_true", help=helps.FORCE)
    parser.add_argument("--since", metavar="TIME", help=helps.SINCE)
    parser.add_argument("--until", metavar="TIME", help=helps.UNTIL_BOUND)
    parser.add_argument("--all", action="store_true", help=helps.WITH_TRASH)
    parser.add_argument("--private", action="store_true", help=helps.WITH_PRIVATE)
    parser.add_argument("--salvage", action="store_true", help=helps.SALVAGE)
    parser.epilog = TIME_FORMS


def run(options: argparse.Namespace, context: Context) -> int:
    """Write it. Raises Damaged when rows no longer match their checksum, unless --salvage takes what can be read of them."""
    output = None if options.output is None else Path(options.output)
    if output is not None:
        may_write(output, force=options.force)
    found = _found(options, context)
    if found.spoiled and not options.salvage:
        raise Damaged(words.spoiled(found.spoiled))
    history = _part(found.salvaged if options.salvage else found.history, options, context)
    text = _text(history, options, context)
    if found.lost:
        context.say(words.lost(found.lost))
    if output is None:
        context.stdout.write(text)
        return 0
    write(output, text.encode("utf-8"), force=options.force)
    _read_back(output, text, options.form)
    private = sum(1 for episode in history.episodes if episode.private)
    context.say(words.wrote(one_line(str(output)), _count(history, options), 0 if options.form == "json" else private))
    return 0


def _found(options: argparse.Namespace, context: Context) -> Found:
    """What is in the journal; of a damaged file, when a salvage is wanted, what can still be reached."""
    try:
        return Reader(context.places).found(trash=options.all)
    except Damaged:
        if not options.salvage:
            raise
    found = salvage(context.places)
    if not found.salvaged.episodes:
        raise Damaged(words.NOTHING_SALVAGED)
    return found


def _part(history: History, options: argparse.Namespace, context: Context) -> History:
    """The part of the history in the period asked for: entries by their start, everything else whole."""
    since, until = times.bound(options.since, context), times.bound(options.until, context)
    episodes = tuple(episode for episode in history.episodes if times.within(episode, since, until))
    return history._replace(episodes=episodes)


def _text(history: History, options: argparse.Namespace, context: Context) -> str:
    if options.form == "json":
        return document.write(history, context.now(), all=options.all)
    return "".join(spreadsheet.entries_csv(history.episodes, private=options.private))


def _count(history: History, options: argparse.Namespace) -> int:
    def leaves(episode: Episode) -> bool:
        return options.form == "json" or (episode.deleted_at is None and (options.private or not episode.private))

    return sum(map(leaves, history.episodes))


def _read_back(output: Path, text: str, form: str) -> None:
    """Raises NotDone when what stands in the file is not what was written, or could not be imported again."""
    back = output.read_bytes()
    if back == text.encode("utf-8"):
        if form == "csv":
            return
        try:
            document.read(back)
        except document.Unreadable as refused:
            raise NotDone(f"{words.NOT_READ_BACK}\n{refused}") from None
        return
    raise NotDone(words.NOT_READ_BACK)
