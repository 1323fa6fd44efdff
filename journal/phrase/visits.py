"""Visits in plain words: one line for lists."""

from __future__ import annotations

from journal.model.text import one_line
from journal.model.views import Site, Visit
from journal.phrase.describe import places
from journal.vocabulary import vocabulary
from journal.words import visits as words

_MOST = 60


def naming(visit: Visit) -> str:
    """What it was: its kind, and the first words of its note, which say it more exactly."""
    kind, words_ = vocabulary().visit_kind[visit.kind], one_line(visit.note)
    if words_.casefold().startswith(kind.casefold()):
        return words_[:_MOST]
    return f"{kind} ({words_[:_MOST]})" if words_ else kind


def outcome(visit: Visit) -> str:
    """What was found, or that it is awaited."""
    if visit.pending:
        return words.AWAITED
    return words.result(one_line(visit.result)) if visit.result else ""


def looked(visit: Visit) -> str:
    """Whether it looked at the numbness, and where."""
    if not visit.assessed_numbness:
        return words.NOT_ASSESSED
    named = places(Site(site.region, site.side, ()) for site in visit.sites)
    return words.looked_at(", ".join(named)) if named else words.LOOKED_AT


def told_when(visit: Visit) -> str:
    """Its day, and the time if it is known."""
    return words.day(visit.on) if visit.at is None else words.moment(visit.at)


def describe_visit(visit: Visit) -> str:
    """When, what, with whom, whether it looked at the numbness, and what came of it."""
    return words.line(told_when(visit), (naming(visit), one_line(visit.clinician or ""), looked(visit), outcome(visit)))
