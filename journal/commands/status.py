"""`journal status`: counts, and what should not wait. `--short` is one line for a prompt or status bar and never reassures."""

from __future__ import annotations

import argparse

from journal import clock
from journal.commands.context import Context
from journal.commands.findings import overview
from journal.rules.loudness import QUIET, telling
from journal.rules.report import Report
from journal.store.lookout import look
from journal.store.reader import Counts, Reader
from journal.words import commands as words
from journal.words import options as helps
from journal.words import status as say


def arguments(parser: argparse.ArgumentParser) -> None:
    """How to print it."""
    parser.add_argument("--short", action="store_true", help=helps.SHORT)
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print it. Nothing is asked and nothing is made."""
    reader = Reader(context.places)
    counts, report = reader.counts(), look(reader, context.now())
    if options.json:
        context.put_json(_plain(counts, report))
    elif options.short:
        context.put(short(counts, report))
    else:
        for text in _lines(counts, report, reader, context):
            context.tell(text)
    return 0


def short(counts: Counts, report: Report) -> str:
    """One line: that checks failed, the most urgent level with its number of findings unless all are quiet; then the counts."""
    parts = [] if report.complete else [say.CHECKS_FAILED]
    loud = [one.finding.level for one in telling(report.flags) if one.how != QUIET]
    if loud:
        parts.append(say.found(loud[0], loud.count(loud[0])))
    if counts.ongoing:
        parts.append(say.ongoing(counts.ongoing))
    return ", ".join([*parts, words.entries(counts.episodes)])


def _presses(report: Report) -> bool:
    return not report.complete or any(one.pressing for one in telling(report.flags))


def _lines(counts: Counts, report: Report, reader: Reader, context: Context) -> list[str]:
    from journal.commands.lines import when  # a prompt asks for less, and more often
    from journal.store.open_days import ENOUGH, written_days

    written = 0 if _presses(report) else written_days(reader, context.now().date())
    lines = [*overview(report), words.entries(counts.episodes)]
    if counts.ongoing:
        lines.append(say.ongoing(counts.ongoing))
    if counts.last_at is not None:
        lines.append(say.last(when(counts.last_at)))
    if written >= ENOUGH:
        lines.append(say.enough(written))
    if counts.trashed:
        lines.append(say.trashed(counts.trashed))
    return lines


def _plain(counts: Counts, report: Report) -> dict[str, object]:
    return {
        "episodes": counts.episodes,
        "ongoing": counts.ongoing,
        "trashed": counts.trashed,
        "first_day": None if counts.first_day is None else counts.first_day.isoformat(),
        "last_at": None if counts.last_at is None else clock.iso(counts.last_at),
        "level": report.level,
        "flags": len(report.flags),
        "complete": report.complete,
    }
