"""A diary in a spreadsheet given to `journal import`: how its columns are read, and every cell that is not understood."""

from __future__ import annotations

import argparse

from journal import clock
from journal.commands.context import Context, NotDone, Usage
from journal.commands.documents import REFUSED, read_bytes
from journal.commands.progress import progress
from journal.exchange import cell_values, columns, diary_csv
from journal.exchange.document import Document
from journal.exchange.unreadable import Unreadable
from journal.model.plain import Problem
from journal.model.text import one_line
from journal.words import commands
from journal.words import diary_csv as words
from journal.words.transfer import READING


def read_diary(options: argparse.Namespace, context: Context) -> Document:
    """The diary as a document. Raises Usage for columns or options that are not clear, NotDone with every problem of it."""
    manner, raw = _manner(options, context), read_bytes(options.file, context)
    try:
        sheet = diary_csv.sheet(raw)
        try:
            found = (
                columns.by_hand(sheet.headings, options.map)
                if options.map
                else columns.by_preset(sheet.headings, options.preset or columns.PAIN_DIARY)
            )
        except columns.NoMap as unclear:
            raise Usage(str(unclear)) from None
        pairs = [(field, columns.shown(found.headings[at])) for field, at in found.of.items()]
        context.say(words.read_as(pairs, tuple(map(columns.shown, found.unread))))
        return diary_csv.read(sheet, found, manner, context.now(), progress(context, READING))
    except Unreadable as refused:
        told = "\n".join(map(str, refused.problems))
        said = commands.not_understood(one_line(options.file), refused.rows, refused.refused)
        raise NotDone(f"{said}\n{told}", REFUSED) from None


def _manner(options: argparse.Namespace, context: Context) -> diary_csv.Manner:
    zone = options.zone or context.clock.zone_name() or "UTC"
    if not clock.known_zone(zone):
        raise Usage(words.NO_ZONE)
    try:
        return diary_csv.Manner(
            zone=zone,
            order=options.dates,
            time=cell_values.time_of(cell_values.Cell("--time", options.time)) if options.time else None,
            lasted=cell_values.length_of(cell_values.Cell("--lasted", options.lasted)) if options.lasted else None,
            feeling=cell_values.feelings_of(cell_values.Cell("--feeling", options.feeling))[0] if options.feeling else None,
        )
    except Problem as problem:
        raise Usage(str(problem)) from None
