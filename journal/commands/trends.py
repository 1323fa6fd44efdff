"""`journal trends`: how often, where and when, as counts; and each view as a table with its numbers."""

from __future__ import annotations

import argparse
from datetime import date, datetime, timedelta

from journal.commands import times
from journal.commands.context import Context, Usage
from journal.commands.findings import overview as findings
from journal.commands.table import lines
from journal.commands.terminal import columns
from journal.figures.overview import counted, overview, sentences, worsening
from journal.figures.shown import Asked
from journal.figures.views import shown
from journal.model.plain import to_plain
from journal.store import sums
from journal.store.lookout import look
from journal.store.reader import Reader
from journal.trends.sums import Span
from journal.words import commands
from journal.words import trends as words

_DAYS = 90
_OVERVIEW, _VISIT, _ALL = "overview", "visit", "all"
_LONG = frozenset({"months", "spread", "limbs", "treatments", "returns", "evidence"})  # what a short look would not tell


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which view, and of which days."""
    parser.add_argument("view", nargs="?", choices=tuple(words.VIEWS), default=_OVERVIEW, metavar="VIEW", help=words.VIEW_HELP)
    parser.add_argument("--since", metavar="TIME", help=words.SINCE_HELP)
    parser.add_argument("--until", metavar="TIME", help=words.UNTIL_HELP)
    parser.add_argument("--plain", action="store_true", help=words.PLAIN_HELP)
    parser.add_argument("--json", action="store_true", help=commands.JSON_HELP)
    parser.epilog = f"VIEW: {'; '.join(f'{name}: {what}' for name, what in words.VIEWS.items())}. {commands.TIME_FORMS}"


def run(options: argparse.Namespace, context: Context) -> int:
    """Print it. Of the overview, what should not wait comes first."""
    reader = Reader(context.places)
    asked = Asked(reader, _span(options, context, reader), _first_weekday(options, context))
    if options.view == _OVERVIEW:
        return _overview(asked, context, as_json=options.json)
    view = shown(options.view, asked)
    if options.json:
        context.put_json(_plain(options.view, asked.span, view.figures))
        return 0
    context.put(words.period(asked.span.since, asked.span.until, asked.span.days))
    if view.table is None or not view.table.rows:
        context.tell(view.nothing)
    else:
        context.put("\n".join(lines(view.table, columns(context.stdout), draw=not options.plain)))
    for note in view.notes:
        context.tell(note)
    return 0


def _overview(asked: Asked, context: Context, *, as_json: bool) -> int:
    found = overview(asked, counted(asked), asked.reader.last_visit(context.now().date()))
    if as_json:
        context.put_json(_plain(_OVERVIEW, asked.span, found._asdict()))
        return 0
    report = look(asked.reader, context.now())
    for text in (*findings(report), *worsening(report.flags)):
        context.tell(text)
    context.put(words.period(asked.span.since, asked.span.until, asked.span.days))
    for text in (*sentences(found), words.MEANING):
        context.tell(text)
    return 0


def _plain(view: str, span: Span, figures: dict[str, object]) -> dict[str, object]:
    return {"view": view, "since": span.since.isoformat(), "until": span.until.isoformat()} | {
        name: to_plain(value) for name, value in figures.items()
    }


def _span(options: argparse.Namespace, context: Context, reader: Reader) -> Span:
    """The days that are asked for. Raises Usage for a time that is unclear, or when there is no visit to begin with."""
    today = context.now().date()
    until = _on(times.bound(options.until, context)) or today
    since = _since(options, context, reader, until)
    if since > until:
        raise Usage(words.BACKWARDS)
    return Span(since, until)


def _since(options: argparse.Namespace, context: Context, reader: Reader, until: date) -> date:
    asked = (options.since or "").strip().lower()
    if asked == _VISIT:
        visit = reader.last_visit(until)
        if visit is None:
            raise Usage(words.NO_VISIT)
        return visit
    given = None if asked == _ALL else _on(times.bound(options.since, context))
    if given is not None:
        return given
    recent = until - timedelta(days=_DAYS - 1)
    if asked != _ALL and options.view not in _LONG:
        return recent
    first = sums.first_day(reader)
    return recent if first is None else min(first, until)


def _on(bound: date | datetime | None) -> date | None:
    return bound.date() if isinstance(bound, datetime) else bound


def _first_weekday(options: argparse.Namespace, context: Context) -> int:
    """With which weekday the patient's weeks begin (Monday 0)."""
    if options.view != "weeks":
        return 0
    from journal import settings  # no other view reads them

    return settings.read(context.places)[0].week_begins
