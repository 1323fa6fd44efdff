"""`journal import`: a document, or a diary in a spreadsheet, all of it or nothing; what is here already is kept as it is."""

from __future__ import annotations

import argparse
import gc
from functools import partial
from pathlib import Path

from journal.commands.context import Context, NotDone, Usage
from journal.commands.documents import read_document
from journal.commands.keeping import copy_before
from journal.commands.progress import progress
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.exchange.document import Document
from journal.exchange.plan import Plan, plan
from journal.store.lookout import look_at_all
from journal.store.reader import Reader
from journal.words import asking
from journal.words import options as helps
from journal.words import transfer as words
from journal.words.diary_csv import ONLY_DIARY

_SHOWN = 20
PRESETS, ORDERS = ("pain-diary",), ("dmy", "mdy")  # as exchange/columns.py and cell_values.py have them, not loaded for a help
_OF_DIARIES = ("dates", "time", "lasted", "feeling", "zone")


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to read, and whether to ask."""
    parser.add_argument("file", metavar="FILE", help=helps.IMPORT_FILE)
    parser.add_argument("--yes", "-y", action="store_true", help=helps.IMPORT_YES)
    parser.add_argument("--dry-run", action="store_true", help=helps.DRY_RUN)
    parser.add_argument("--preset", choices=PRESETS, metavar="|".join(PRESETS), help=helps.CSV_PRESET)
    parser.add_argument("--map", action="append", metavar="FIELD=HEADING", help=helps.CSV_MAP)
    parser.add_argument("--dates", choices=ORDERS, metavar="|".join(ORDERS), help=helps.CSV_DATES)
    parser.add_argument("--time", metavar="TIME", help=helps.CSV_TIME)
    parser.add_argument("--lasted", metavar="LENGTH", help=helps.CSV_LASTED)
    parser.add_argument("--feeling", metavar="FEELING", help=helps.CSV_FEELING)
    parser.add_argument("--zone", metavar="ZONE", help=helps.CSV_ZONE)


def run(options: argparse.Namespace, context: Context) -> int:
    """Read, compare, say what would happen, ask at a terminal, and add what is new in one transaction."""
    gc.disable()  # no row is a ring of objects, and looking for some among a hundred thousand rows takes a quarter of the time
    try:
        return _imported(options, context)
    finally:
        gc.enable()


def _imported(options: argparse.Namespace, context: Context) -> int:
    document = _document(options, context)
    reader = Reader(context.places)
    found = reader.found(trash=True)
    planned = plan(document, found.history)
    _tell(document, planned, context)
    if planned.nothing_new or options.dry_run:
        context.put(words.NOTHING_NEW if planned.nothing_new else words.DRY_RUN)
        return 0
    # From a pipe nobody can answer: stdin was the document.
    asked = context.interactive and not options.yes and options.file != "-"
    if asked and not context.agrees(words.ADD_THEM):
        raise NotDone(words.STOPPED)
    if reader.exists():
        copy_before("import", context)
    with writing(context) as journal:
        journal.add_all(planned.new, "" if options.file == "-" else Path(options.file).name, progress(context, words.STORING))
    announce(words.added(planned.rows), None, asking.IMPORTED, context, partial(look_at_all, sound=not found.gaps))
    return 0


def _document(options: argparse.Namespace, context: Context) -> Document:
    if not is_diary(options):
        return read_document(options.file, context)
    from journal.commands.import_csv import read_diary  # with it the words of places and feelings

    return read_diary(options, context)


def is_diary(options: argparse.Namespace) -> bool:
    """Whether a spreadsheet is meant. Raises Usage for an option of spreadsheets with a document."""
    if options.preset or options.map or options.file.lower().endswith(".csv"):
        return True
    if any(getattr(options, name) for name in _OF_DIARIES):
        raise Usage(ONLY_DIARY)
    return False


def _tell(document: Document, planned: Plan, context: Context) -> None:
    different = [difference for difference in planned.different if difference.kind != "profile"]
    context.say(words.counted(document.rows, planned.rows, planned.same, len(different)))
    for difference in planned.different[:_SHOWN]:
        context.say(f"  {words.differs(difference.path, difference.fields)}")
    if len(planned.different) > _SHOWN:
        context.say(f"  {words.more(len(planned.different) - _SHOWN)}")
