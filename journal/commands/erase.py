"""`journal erase`: the whole journal for good, once its files were named and the word typed."""

from __future__ import annotations

import argparse

from journal.commands.context import Context, NotDone
from journal.commands.forget import NOT_TYPED
from journal.model.text import one_line
from journal.store import erasing
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.words import erasing as words


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may stay."""
    parser.add_argument("--keep-backups", action="store_true", help=words.KEEP_BACKUPS)
    parser.epilog = words.ERASE_MORE


def run(options: argparse.Namespace, context: Context) -> int:
    """Name every file, take the word, overwrite and delete. Status 12 without the word, 1 when something is left."""
    files = erasing.found(context.places, backups=not options.keep_backups)
    if not files:
        context.say(words.NOTHING_TO_ERASE)
        return 0
    erasing.in_use(context.places)
    context.say(words.ERASING)
    for file in files:
        context.say(words.file(one_line(str(file)), (file.lstat().st_size + 1023) // 1024))
    context.say(_holds(context))
    context.say(words.ELSEWHERE)
    if context.ask(words.ASK_ERASE).upper() != words.ERASE:
        raise NotDone(words.NOT_TYPED, NOT_TYPED)
    done = erasing.erase(context.places, files)
    for file, reason in done.left:
        context.say(words.left(one_line(str(file)), reason))
    context.put(words.erased(done.files))
    return 1 if done.left else 0


def _holds(context: Context) -> str:
    try:
        return words.holds(Reader(context.places).counts().episodes)
    except JournalProblem:
        return words.UNKNOWN
