"""`journal gaps`: days of which nothing is written; with `--ask` each is asked about. None has to be filled."""

from __future__ import annotations

import argparse
from datetime import date

from journal.commands.context import Context, Usage
from journal.commands.writing import writing
from journal.store import numb
from journal.store.open_days import BACK, open_days
from journal.store.reader import Reader
from journal.words import commands
from journal.words import gaps as words

_MOST = 366


def arguments(parser: argparse.ArgumentParser) -> None:
    """How far back, and whether to ask."""
    parser.add_argument("--back", metavar="DAYS", type=_days, default=BACK, help=words.BACK_OPTION)
    parser.add_argument("--ask", action="store_true", help=words.ASK_OPTION)
    parser.add_argument("--json", action="store_true", help=commands.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """List the days, the newest first, or ask about each."""
    reader = Reader(context.places)
    days = open_days(reader, context.now().date(), options.back)
    if options.json:
        context.put_json({"back": options.back, "days": [day.isoformat() for day in days]})
    elif options.ask:
        _ask(days, context)
    else:
        for day in days:
            context.put(f"{day.isoformat()}  {words.day(day)}")
        nothing = words.count(0) if reader.exists() else words.EMPTY
        context.say(f"{words.count(len(days))} {words.HOW}" if days else nothing)
    return 0


def _ask(days: tuple[date, ...], context: Context) -> None:
    if not context.interactive:
        raise Usage(words.NEEDS_TERMINAL)
    for day in days:
        context.say(words.day(day))
        answer = context.ask(words.QUESTION).casefold()
        if answer in ("q", "quit"):
            return
        if answer in ("y", "yes"):
            _clear(day, context)


def _clear(day: date, context: Context) -> None:
    """Note it, unless another window wrote an entry for it meanwhile."""
    if numb.on(Reader(context.places), day):
        context.say(words.NOT_CLEAR)
        return
    with writing(context) as journal:
        journal.clear_day(day)
    context.say(words.noted(day))


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= _MOST):
        raise argparse.ArgumentTypeError(words.BACK_OPTION)
    return int(text)
