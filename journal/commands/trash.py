"""`journal trash`: what lies in it, what went there last first; and out of it again."""

from __future__ import annotations

import argparse

from journal.commands import restore, trashed_care
from journal.commands.context import Context, Usage
from journal.commands.list import page_arguments, put
from journal.commands.sought import Asked
from journal.model.filters import Filter
from journal.model.text import one_line
from journal.store.reader import Reader
from journal.words import listing as words
from journal.words.commands import JSON_HELP


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and how much to print."""
    parser.add_argument("do", nargs="*", metavar="DO", help=words.TRASH_DO)
    page_arguments(parser)
    parser.add_argument("--json", action="store_true", help=JSON_HELP)
    parser.epilog = words.TRASH_MORE


def run(options: argparse.Namespace, context: Context) -> int:
    """List it, or take an entry out. Status 8 when some of what is listed is damaged."""
    verb, rest = (options.do[0].lower(), options.do[1:]) if options.do else ("list", [])
    if verb == "restore" and len(rest) == 1:
        return 0 if trashed_care.take_out(rest[0], context) else restore.take_out(rest[0], context)
    if verb == "care" and not rest:
        return trashed_care.put(context, as_json=options.json)
    if verb != "list" or rest:
        raise Usage(words.what_to_do("trash", one_line(" ".join(options.do))[:60], words.TRASH_DO))
    return put(Asked(Filter(trash=True)), options, Reader(context.places), context)
