"""`journal export`: the journal as a document (JSON, FHIR) or spreadsheets (CSV), to stdout or to a file, then read back."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from journal.commands import disclosing, times
from journal.commands.context import Context, NotDone, Usage
from journal.commands.output import may_write
from journal.exchange import document
from journal.model.text import one_line
from journal.model.views import Episode, History
from journal.store import mark, sums
from journal.store.problems import Damaged
from journal.store.reader import Reader
from journal.store.salvage import salvage
from journal.store.sound import Found
from journal.trends.sums import Span
from journal.words import age as age_words
from journal.words import options as helps
from journal.words import report_command
from journal.words import transfer as words
from journal.words.commands import TIME_FORMS
from journal.words.report import SECTIONS
from journal.words.trends import BACKWARDS

JSON, CSV, FHIR = FORMS = ("json", "csv", "fhir")
ENTRIES, SITES, DAYS = TABLES = ("entries", "sites", "days")
_WITHHELD = ("notes", "name", "pelvic")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which form, which part, where to."""
    parser.add_argument("form", choices=FORMS, metavar="|".join(FORMS), help=helps.FORM)
    parser.add_argument("--table", choices=TABLES, default=ENTRIES, metavar="|".join(TABLES), help=helps.TABLE)
    parser.add_argument("-o", "--output", metavar="FILE", help=helps.OUTPUT)
    parser.add_argument("--force", action="store_true", help=helps.FORCE)
    parser.add_argument("--encrypt", action="store_true", help=age_words.OPTION)
    parser.add_argument("--plain", action="store_true", help=age_words.PLAIN)
    parser.add_argument("--since", metavar="TIME", help=helps.SINCE_OR_VISIT)
    parser.add_argument("--until", metavar="TIME", help=helps.UNTIL_BOUND)
    parser.add_argument("--no-codes", action="store_true", help=helps.NO_CODES)
    parser.add_argument("--redact", metavar="WHAT", default="", help=helps.REDACT)
    parser.add_argument("--leave-out", metavar="PARTS", default="", help=report_command.leave_out(_parts()))
    parser.add_argument("--all", action="store_true", help=helps.WITH_TRASH)
    parser.add_argument("--private", action="store_true", help=helps.WITH_PRIVATE)
    parser.add_argument("--salvage", action="store_true", help=helps.SALVAGE)
    parser.epilog = TIME_FORMS


def run(options: argparse.Namespace, context: Context) -> int:
    """Write it. Raises Damaged when rows no longer match their checksum, unless --salvage takes what can be read of them."""
    output = None if options.output is None else Path(options.output)
    if options.table != ENTRIES and options.form != CSV:
        raise Usage(words.ONLY_CSV)
    if options.leave_out and options.form != FHIR:
        raise Usage(words.ONLY_FHIR)
    redact = disclosing.named(options.redact, _WITHHELD, report_command.REDACTIONS)
    if options.encrypt and output is None:
        raise Usage(age_words.NEEDS_FILE)
    if not options.encrypt and not options.plain and mark.is_encrypted(context.places.database):
        if output is None:
            raise Usage(age_words.WOULD_BE_PLAIN)
        options.encrypt = True
        context.say(age_words.AS_THE_JOURNAL)
    if output is not None:
        may_write(output, force=options.force)
    found = _found(options, context)
    if found.spoiled and not options.salvage:
        raise Damaged(words.spoiled(found.spoiled))
    history = _part(found.salvaged if options.salvage else found.history, options, context)
    if redact and options.form != FHIR:
        history = _withheld(history, redact, context.now().date())
    text = _text(history, redact, options, context)
    if found.lost:
        context.say(words.lost(found.lost))
    if redact:
        context.say(words.withheld([report_command.WITHHELD_KINDS[name] for name in _WITHHELD if name in redact]))
        if "pelvic" in redact and "notes" not in redact:
            context.say(report_command.BY_WORDS)
    if output is None:
        context.stdout.write(text)
        return 0
    _read_back(text.encode("utf-8"), options.form)
    disclosing.into_file(output, _content(text, options, context), force=options.force)
    context.say(_told(output, history, options))
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
    since, until = _bounds(options, context)
    if since is None and until is None:
        return history
    episodes = tuple(episode for episode in history.episodes if times.within(episode, since, until))
    return history._replace(episodes=episodes)


def _bounds(options: argparse.Namespace, context: Context) -> tuple[times.Bound | None, times.Bound | None]:
    until = times.bound(options.until, context)
    since, _visit = disclosing.since_bound(options, context, disclosing.on(until) or context.now().date())
    return since, until


def _withheld(history: History, redact: frozenset[str], today: date) -> History:
    """The history without what is withheld; whether private entries leave is settled by the form."""
    from journal.report.facts import Request
    from journal.report.redaction import disclosed_whole

    return disclosed_whole(history, Request(Span(today, today), private=True, redact=redact))


def _text(history: History, redact: frozenset[str], options: argparse.Namespace, context: Context) -> str:
    if options.form == JSON:
        return document.write(history, context.now(), all=options.all)
    if options.table == DAYS:
        return _days(redact, options, context)
    if options.form == FHIR:
        return _fhir(redact, options, context)
    if options.table == SITES:
        from journal.exchange.site_rows import sites_csv

        return "".join(sites_csv(history.episodes, private=options.private))
    from journal.exchange.spreadsheet import entries_csv

    return "".join(entries_csv(history.episodes, private=options.private))


def _days(redact: frozenset[str], options: argparse.Namespace, context: Context) -> str:
    """Every day from the first of which anything is known, or of the period asked for, up to today."""
    from journal.exchange.day_rows import NEEDS, days_csv
    from journal.report.facts import Request
    from journal.report.redaction import disclosed_sums

    reader = Reader(context.places)
    span = _span(reader, options, context)
    counted = sums.count(reader, span, NEEDS, private=options.private)
    return "".join(days_csv(disclosed_sums(counted, Request(span, redact=redact))))


def _fhir(redact: frozenset[str], options: argparse.Namespace, context: Context) -> str:
    """The page and its entries, of the whole journal unless a period is asked for."""
    from journal.report.facts import Request
    from journal.report.fhir.bundle import render
    from journal.report.gather import facts_and_entries
    from journal.report.page import page
    from journal.words import report_command as said

    reader = Reader(context.places)
    left_out = disclosing.named(options.leave_out, _parts(), report_command.PARTS)
    request = Request(_span(reader, options, context), private=options.private, redact=redact, left_out=left_out)
    found, entries = facts_and_entries(reader, request, context.now())
    for told in said.told(found.private, found.unsaid, found.urgent.withheld):
        context.say(told)
    return render(page(found, sheet=True), found, entries, codes=not options.no_codes)


def _parts() -> tuple[str, ...]:
    """What a FHIR document may do without: the parts of the page but for what it says of itself, and the entries."""
    return (*(name for name in SECTIONS if name != "quality"), "entries")


def _span(reader: Reader, options: argparse.Namespace, context: Context) -> Span:
    """The period asked for, else from the first day of which anything is known up to today."""
    today = context.now().date()
    since, until = map(disclosing.on, _bounds(options, context))
    span = Span(since or min(sums.first_day(reader) or today, until or today), until or today)
    if span.since > span.until:
        raise Usage(BACKWARDS)
    return span


def _told(output: Path, history: History, options: argparse.Namespace) -> str:
    private = sum(1 for episode in history.episodes if episode.private)
    left_out = private if options.form != JSON and not options.private else 0
    return words.wrote(one_line(str(output)), _count(history, options), left_out)


def _count(history: History, options: argparse.Namespace) -> int:
    def leaves(episode: Episode) -> bool:
        return options.form == JSON or (episode.deleted_at is None and (options.private or not episode.private))

    if "entries" in options.leave_out:
        return 0
    return sum(map(leaves, history.episodes))


def _content(text: str, options: argparse.Namespace, context: Context) -> bytes:
    if not options.encrypt:
        return text.encode("utf-8")
    from journal.commands import age  # with it the asking for passphrases

    made = age.closed(text.encode("utf-8"), context)
    context.say(age_words.NOTE)
    return made


def _read_back(content: bytes, form: str) -> None:
    """Raises NotDone when what is to be written could not be imported again."""
    if form != JSON:
        return
    try:
        document.read(content)
    except document.Unreadable as refused:
        raise NotDone(f"{words.NOT_READ_BACK}\n{refused}") from None
