"""`journal check`: the patterns that should not wait, in the journal or in a document, now or as it stood at a time."""

from __future__ import annotations

import argparse
from datetime import datetime

from journal.commands.context import Context
from journal.commands.findings import URGENT, status_of, tell
from journal.rules.report import Report, report_plain
from journal.store.lookout import look_back, look_closely
from journal.store.reader import Reader
from journal.vocabulary import vocabulary
from journal.words import commands as words
from journal.words import options as helps
from journal.words import urgency as say

URGENT_STATUS = 20


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to check, as of when, and how to tell."""
    parser.add_argument("file", metavar="FILE", nargs="?", help=helps.CHECK_FILE)
    parser.add_argument("--at", metavar="TIME", help=helps.CHECK_AT)
    parser.add_argument("--all", action="store_true", help=helps.CHECK_ALL)
    parser.add_argument("--exit-code", action="store_true", help=helps.EXIT_CODE)
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Check and print. Status 20 with --exit-code for what should be seen to today; else 1 when a rule could not run, 8 when
    damaged entries had to be left out, and 3 when a newer program wrote what this one may not know.
    """
    report, number = _report(options.file, None if options.at is None else _at(options.at, context), context)
    if options.json:
        context.put_json(report_plain(report))
    else:
        _print(report, number, context, every=options.all)
    if options.exit_code and report.level in URGENT:
        return URGENT_STATUS
    return status_of(report)


def _at(text: str, context: Context) -> datetime:
    from journal.commands import times  # most checks are of now

    return times.as_of(text, context)


def _report(file: str | None, at: datetime | None, context: Context) -> tuple[Report, str | None]:
    """What the rules find now, or in what stood in the journal or document at the moment `at`; and the emergency number."""
    if file is not None:
        return _of_document(file, at, context)
    reader = Reader(context.places)
    if at is not None:
        return look_back(reader, at), reader.profile().emergency_number
    report, history = look_closely(reader, context.now())
    return report, history.profile.emergency_number


def _of_document(file: str, at: datetime | None, context: Context) -> tuple[Report, str | None]:
    from journal.commands.documents import read_document
    from journal.exchange.rows import in_order
    from journal.rules.engine import check
    from journal.rules.past import as_of

    history = read_document(file, context).history
    now = context.now()
    report = check(in_order(history, trash=False), now) if at is None else check(as_of(in_order(history), at), at)
    return report, history.profile.emergency_number


def _print(report: Report, number: str | None, context: Context, *, every: bool) -> None:
    """The findings, or that there are none, then when to get help whatever they say."""
    if report.warning:
        context.tell(report.warning)
    tell(report, context, every=every)
    if not report.flags and report.complete:
        context.tell(f"{vocabulary().level['none']}\n")
    context.tell("\n".join(say.safety_net(number)))
