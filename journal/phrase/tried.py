"""Treatments in plain words: one line for lists, and its parts."""

from __future__ import annotations

from journal.model.text import one_line
from journal.model.views import Treatment
from journal.vocabulary import vocabulary
from journal.words import treatments as say
from journal.words.dates import from_then, until_then


def told(row: Treatment) -> str:
    """A treatment on one line: "Gabapentin, 300 mg at night; since 3 May 2026; some effect, 40% for 2 weeks"."""
    named = ", ".join(filter(None, (one_line(row.name), one_line(row.dose or ""))))
    return "; ".join(filter(None, (named, course(row), effect(row), why(row))))


def course(row: Treatment) -> str:
    """From when to when it was tried."""
    start = None if row.started_on is None else from_then(row.started_on)
    stop = None if row.stopped_on is None else until_then(row.stopped_on)
    return say.course(start, stop)


def effect(row: Treatment) -> str:
    """What it did, how much, and for how long."""
    named = "" if row.effect is None else vocabulary().treatment_effect[row.effect].lower()
    return say.effect(named, row.relief_percent, row.relief_days)


def why(row: Treatment) -> str:
    """Why it was stopped."""
    return say.stopped_because(one_line(row.stopped_because)) if row.stopped_because else ""
