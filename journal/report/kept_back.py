"""How much of what was written the patient keeps back, told to the patient alone: entries, records of care, and own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from journal import clock
from journal.model.views import Episode, History
from journal.report.facts import KeptBack
from journal.report.redaction import TEXTS
from journal.trends.sums import Span

_LISTS = ("treatments", "diagnoses", "visits", "questions")


def kept_back(history: History, told: History, inside: Span) -> KeptBack:
    """What of `history` is not in `told`: entries that began `inside` a period, records of any time, and texts of both."""
    entries = [one for one in history.episodes if clock.local_day(one.started_at, one.time_zone) in inside]
    records = [one for name in _LISTS for one in getattr(history, name)]
    still = {one.id: one for one in (*told.episodes, *(row for name in _LISTS for row in getattr(told, name)))}
    changed = sum(_changed(one, still[one.id]) for one in (*entries, *records) if one.id in still)
    return KeptBack(_gone(entries, still), _gone(records, still), changed)


def _gone(rows: Iterable[Any], still: dict[str, Any]) -> int:
    return sum(one.id not in still for one in rows)


def _changed(before: Any, after: Any) -> int:
    kept = set(_texts(after))
    return sum(text not in kept for text in _texts(before))


def _texts(row: Any) -> Iterator[str]:
    """Every text of a row that says something, but its ids and other words of the journal's own."""
    if isinstance(row, Episode):
        yield from (text for text in (row.notes, row.explanation, *(one.note for one in row.readings)) if text)
    else:
        yield from (text for name in TEXTS if (text := getattr(row, name, None)))
