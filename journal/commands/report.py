"""`journal report`: the page for the doctor, to stdout or into a file that is read back. Private entries only on request."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from journal.commands import disclosing, times
from journal.commands.context import Context, NotDone, Usage
from journal.commands.output import may_write
from journal.model.text import one_line
from journal.model.views import Episode
from journal.report import formats
from journal.report.facts import Facts, Request
from journal.report.gather import facts_and_entries, usual_span
from journal.report.page import ALWAYS
from journal.report.redaction import KINDS, by_words
from journal.store.reader import Reader
from journal.trends.sums import Span
from journal.words import options as helps
from journal.words import report as sections
from journal.words import report_command as words
from journal.words.commands import TIME_FORMS
from journal.words.trends import BACKWARDS

if TYPE_CHECKING:
    from journal.report.appendix import Appendix


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which days, what is left out, which form, where to."""
    parser.add_argument("file", nargs="?", metavar="FILE", help=words.FILE)
    parser.add_argument("-o", "--output", metavar="FILE", help=argparse.SUPPRESS)
    parser.add_argument("--since", metavar="TIME", help=words.SINCE)
    parser.add_argument("--until", metavar="TIME", help=words.UNTIL)
    parser.add_argument("--format", choices=formats.NAMES, metavar="|".join(formats.NAMES), help=words.FORMAT)
    parser.add_argument(
        "--paper", choices=formats.PAPERS, default=formats.PAPERS[0], metavar="|".join(formats.PAPERS), help=words.PAPER
    )
    parser.add_argument("--redact", metavar="WHAT", default="", help=words.REDACT)
    parser.add_argument("--leave-out", metavar="PARTS", default="", help=words.leave_out(_optional()))
    parser.add_argument("--appendix", action="store_true", help=words.APPENDIX)
    parser.add_argument("--summary", metavar="TEXT", action="append", default=[], help=words.SUMMARY)
    parser.add_argument("--private", action="store_true", help=words.PRIVATE)
    parser.add_argument("--force", action="store_true", help=helps.FORCE)
    parser.epilog = f"{words.EPILOG} {TIME_FORMS}"


def run(options: argparse.Namespace, context: Context) -> int:
    """Write it, and tell the patient what it leaves out."""
    if options.file and options.output:
        raise Usage(words.ONE_FILE)
    named = options.file or options.output
    output = None if named in (None, "-") else Path(named)
    form = options.format or _form(output)
    request = _request(options, context)
    if output is None and form == formats.PDF:
        raise Usage(words.NEEDS_FILE)
    if output is not None:
        may_write(output, force=options.force)
    reader = Reader(context.places)
    found, entries = facts_and_entries(reader, request, context.now())
    made = _made(found, form, options.paper, _more(found, entries) if options.appendix else None)
    for said in words.told(found.private, found.unsaid, found.urgent.withheld):
        context.say(said)
    if request.redact:
        context.say(words.withheld(words.kept_back(*found.kept_back)))
    if by_words(request.redact):
        context.say(words.BY_WORDS)
    if output is None:
        context.put(made.decode("utf-8").removesuffix("\n"))
        return 0
    disclosing.into_file(output, made, force=options.force)
    context.say(words.wrote(one_line(str(output))))
    return 0


def _more(found: Facts, entries: Iterable[Episode]) -> Appendix:
    from journal.report.appendix import appendix  # only on request

    return appendix(found, entries)


def _made(found: Facts, form: str, paper: str, more: Appendix | None) -> bytes:
    """The page in this form. Raises NotDone when no PDF can be made on this computer, or of these letters."""
    if form != formats.PDF:
        return formats.write(found, form, more=more)
    from journal.report.pdf import NotSet

    try:
        return formats.write(found, form, paper, more)
    except ImportError:
        raise NotDone(words.NO_TYPESETTER) from None
    except NotSet as refused:
        raise NotDone(words.not_set(one_line(str(refused))[:160])) from None


def _form(output: Path | None) -> str:
    """The format that the end of the name asks for. Raises Usage for one that none has."""
    if output is None:
        return formats.NAMES[0]
    form = formats.SUFFIXES.get(output.suffix.lower())
    if form is None:
        raise Usage(words.no_form(one_line(output.name), tuple(formats.SUFFIXES)))
    return form


def _request(options: argparse.Namespace, context: Context) -> Request:
    reader, today = Reader(context.places), context.now().date()
    until = disclosing.on(times.bound(options.until, context)) or today
    bound, since_visit = disclosing.since_bound(options, context, until)
    given = disclosing.on(bound)
    span, since_visit = usual_span(reader, until) if given is None else (Span(given, until), since_visit)
    if span.since > span.until:
        raise Usage(BACKWARDS)
    redact = disclosing.named(options.redact, KINDS, words.REDACTIONS)
    left_out = disclosing.named(options.leave_out, _optional(), words.PARTS)
    return Request(
        span, since_visit, private=options.private, redact=redact, left_out=left_out, summary=tuple(options.summary[:2])
    )


def _optional() -> tuple[str, ...]:
    return tuple(name for name in sections.SECTIONS if name not in ALWAYS)
