"""`journal check`: the patterns that should not wait, in the journal or in a document, now or as it stood at a time."""

from __future__ import annotations

import argparse

from journal.commands import times
from journal.commands.context import NOT_DONE, Context
from journal.commands.documents import read_document
from journal.commands.findings import URGENT, headline, whole
from journal.exchange.rows import in_order
from journal.model.views import History
from journal.rules.engine import check
from journal.rules.past import as_of
from journal.rules.report import Report, report_plain
from journal.store.lookout import window
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
    """Check and print. Status 20 with --exit-code for what should be seen to today; 1 when a rule could not run."""
    now = context.now() if options.at is None else times.as_of(options.at, context)
    history = _history(options.file, context, options.at is not None)
    report = check(history if options.at is None else as_of(history, now), now)
    if options.json:
        context.put_json(report_plain(report))
    else:
        _print(report, history.profile.emergency_number, context, every=options.all)
    if options.exit_code and report.level in URGENT:
        return URGENT_STATUS
    return 0 if report.complete else NOT_DONE


def _history(file: str | None, context: Context, back_then: bool) -> History:
    if file is not None:
        return in_order(read_document(file, context).history, trash=False)
    # As of an earlier time the window lies elsewhere, so everything is read.
    return Reader(context.places).history(since=None if back_then else window(context.now()))


def _print(report: Report, number: str | None, context: Context, *, every: bool) -> None:
    """The most urgent first, in full those of its level; the others folded to a line each."""
    if not report.complete:
        context.tell(say.RULES_FAILED)
    for flag in report.flags:
        if every or flag.level == report.flags[0].level:
            context.tell("\n".join(whole(flag)))
            context.tell()
    folded = [] if every else [flag for flag in report.flags if flag.level != report.flags[0].level]
    for flag in folded:
        context.tell(headline(flag))
    if folded:
        context.tell(say.UNFOLD)
        context.tell()
    if not report.flags and report.complete:
        context.tell(vocabulary().level["none"])
        context.tell()
    context.tell("\n".join(say.safety_net(number)))
