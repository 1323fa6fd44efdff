"""What is asked for a view of the trends, and what it gives."""

from __future__ import annotations

from typing import Any, NamedTuple

from journal.figures.table import Table
from journal.rules.report import Finding
from journal.store.reader import Reader
from journal.trends.series import Period
from journal.trends.sums import Span
from journal.words import trends as words


class Shown(NamedTuple):
    """A view: its figures by name (views of `journal.trends`), its table and sentences below; `nothing` stands for no rows."""

    figures: dict[str, Any]
    table: Table | None
    notes: tuple[str, ...] = ()
    nothing: str = words.EMPTY


class Asked(NamedTuple):
    """What is asked: the journal, the period, the weekday (Monday 0) with which weeks begin, and what the rules found."""

    reader: Reader
    span: Span
    first_weekday: int = 0
    flags: tuple[Finding, ...] = ()


def strength(one: Period) -> tuple[str, str, str, str]:
    """Entries, hours, median and worst severity of a period, as cells of a table."""
    return str(one.entries), words.number(round(one.hours, 1)), words.maybe(one.median), words.maybe(one.worst)
