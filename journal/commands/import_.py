"""`journal import`: a document into the journal, all of it or nothing; what is here already is skipped, and kept as it is."""

from __future__ import annotations

import argparse
from pathlib import Path

from journal.commands.context import Context, NotDone
from journal.commands.documents import read_document
from journal.commands.keeping import copy_before
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.exchange.document import Document
from journal.exchange.plan import Plan, plan
from journal.store.reader import Reader
from journal.words import asking
from journal.words import options as helps
from journal.words import transfer as words

_SHOWN = 20


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to read, and whether to ask."""
    parser.add_argument("file", metavar="FILE", help=helps.IMPORT_FILE)
    parser.add_argument("--yes", "-y", action="store_true", help=helps.IMPORT_YES)
    parser.add_argument("--dry-run", action="store_true", help=helps.DRY_RUN)


def run(options: argparse.Namespace, context: Context) -> int:
    """Read, compare, say what would happen, ask at a terminal, and add what is new in one transaction."""
    document = read_document(options.file, context)
    reader = Reader(context.places)
    planned = plan(document, reader.history(trash=True))
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
        journal.add_all(planned.new, "" if options.file == "-" else Path(options.file).name)
    announce(words.added(planned.rows), None, asking.IMPORTED, context, every=True)
    return 0


def _tell(document: Document, planned: Plan, context: Context) -> None:
    different = [difference for difference in planned.different if difference.kind != "profile"]
    context.say(words.counted(document.rows, planned.rows, planned.same, len(different)))
    for difference in planned.different[:_SHOWN]:
        context.say(f"  {words.differs(difference.path, difference.fields)}")
    if len(planned.different) > _SHOWN:
        context.say(f"  {words.more(len(planned.different) - _SHOWN)}")
