"""What leaves the journal: from when, what is withheld, and into which file, the same for the page and for every export."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from journal.commands import times
from journal.commands.context import Context, NotDone, Usage
from journal.commands.output import write
from journal.model.text import one_line
from journal.store.reader import Reader
from journal.words import report_command as words
from journal.words import transfer
from journal.words.trends import NO_VISIT

VISIT = "visit"


def since_bound(options: argparse.Namespace, context: Context, until: date) -> tuple[times.Bound | None, bool]:
    """The beginning that --since asks for, and whether it is a visit. Raises Usage when there is none to begin with."""
    if (options.since or "").strip().lower() != VISIT:
        return times.bound(options.since, context), False
    from journal.report.gather import last_visit  # with it the rules

    found = last_visit(Reader(context.places), until)
    if found is None:
        raise Usage(NO_VISIT)
    return found, True


def on(bound: times.Bound | None) -> date | None:
    """The day of an end of a period."""
    return bound.date() if isinstance(bound, datetime) else bound


def named(text: str, known: Sequence[str], what: str) -> frozenset[str]:
    """The names in a list with commas. Raises Usage for one that is not known: nothing is written that was to be left out."""
    names = frozenset(name for part in text.split(",") if (name := part.strip().lower()))
    for name in sorted(names - set(known)):
        raise Usage(words.unknown(one_line(name)[:40], what, known))
    return names


def into_file(output: Path, content: bytes, *, force: bool) -> None:
    """Writes it and reads it back. Raises NotDone when what stands in the file is something else."""
    write(output, content, force=force)
    if output.read_bytes() != content:
        raise NotDone(transfer.NOT_READ_BACK)
