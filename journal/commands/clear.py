"""`journal clear`: a day without numbness, today unless another is named. Refused for a day on which something was written."""

from __future__ import annotations

import argparse
from datetime import date, timedelta

from journal.commands import times
from journal.commands.context import Context, NotDone, Usage
from journal.commands.writing import writing
from journal.store import numb
from journal.store.open_days import open_week
from journal.store.reader import Reader
from journal.words import gaps as gap_words
from journal.words import options as helps
from journal.words import status as words
from journal.words.commands import TIME_FORMS


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which day, and a note."""
    parser.add_argument("day", nargs="*", metavar="DAY", help=helps.CLEAR_DAY)
    parser.add_argument("--note", metavar="TEXT", default="", help=helps.NOTE)
    parser.epilog = TIME_FORMS


def run(options: argparse.Namespace, context: Context) -> int:
    """Check that nothing was written for it, and mark it."""
    today = context.now().date()
    if " ".join(options.day).casefold() == "week":
        return _week(today, options.note, context)
    day = _day(" ".join(options.day), context) if options.day else today
    if numb.on(Reader(context.places), day):
        raise NotDone(words.not_clear(_said(day, today)))
    with writing(context) as journal:
        journal.clear_day(day, options.note)
    context.put_done(words.cleared(_said(day, today)))
    return 0


def _week(today: date, note: str, context: Context) -> int:
    """The days of the last seven of which nothing is written."""
    days = open_week(Reader(context.places), today)
    if not days:
        raise NotDone(gap_words.WEEK_KNOWN)
    with writing(context) as journal:
        journal.clear_days(days, note)
    context.put_done(f"{gap_words.week_noted(len(days))} {words.UNDO}")
    return 0


def _day(text: str, context: Context) -> date:
    found = times.bound(text, context)
    day = context.now().date() if found is None else found
    if type(day) is not date:
        raise Usage(words.NOT_A_DAY)
    if day > context.now().date():
        raise Usage(words.DAY_TO_COME)
    return day


def _said(day: date, today: date) -> str:
    if day == today:
        return "today"
    return "yesterday" if day == today - timedelta(days=1) else f"{day:%a} {day.day} {day:%B %Y}"
