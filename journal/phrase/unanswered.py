"""An entry that is saved while questions are open: what is clear stays, and every word in question goes to the note.

A place whose side or extent is in question is no place of the entry, a number in question is no strength, and a doubtful sign
is none. Of a day without an hour its end is the start, the more urgent one; any other time in question makes it begin now.
"""

from __future__ import annotations

from typing import NamedTuple

from journal.model.views import Site
from journal.phrase.denials import Standing
from journal.phrase.facts import Facts
from journal.phrase.mention import Mention
from journal.phrase.mentions import Mentions, doubtful
from journal.phrase.phrase import Phrase
from journal.phrase.sites import Sites, sites
from journal.phrase.spans import Span, unasked

_STRENGTH = ("severity", "number", "odd")


class Unanswered(NamedTuple):
    """What is clear, and the marks of places that it uses; all others are for the note."""

    where: Sites
    when: Span
    said: Facts
    used: frozenset[int]


def unanswered(phrase: Phrase, stands: Standing, places: Mentions, when: Span, said: Facts) -> Unanswered:
    """What the phrase says with every needed question left open; no sites when no place is clear."""
    doubted = [mention for mention in places.found if mention.at in places.asked or not _clear(mention)]
    where = sites(phrase, places.found, stands.denied, frozenset(mention.at for mention in doubted))
    clear = [mention for mention in places.found if mention not in doubted and mention.at not in where.noted]
    if not where.sites:  # what it feels like was not said: that can be told later
        points = dict.fromkeys(point for mention in clear for point in mention.points or ())
        where = where._replace(sites=tuple(Site(region, side, ("other",)) for region, side in points))
    there = {(site.region, site.side) for site in where.sites}
    unfelt = [mention for mention in clear if not there.issuperset(mention.points or ())]
    noted = {at for mention in (*doubted, *unfelt) for at in range(mention.first, mention.at + 1)}
    unsure = any(ask.about == "symptom" for ask in said.asks)  # "no slurring until now": it may be the sign that ended
    return Unanswered(
        where._replace(asks=()),
        unasked(phrase, stands.denied | stands.unsure) if when.asks or (unsure and when.end is not None) else when,
        _facts(phrase, stands, said, {name for site in where.sites for name in site.sensations}),
        places.used - places.open - noted - where.noted,
    )


def _clear(mention: Mention) -> bool:
    return mention.points is not None and not doubtful(mention)


def _facts(phrase: Phrase, stands: Standing, said: Facts, felt: set[str]) -> Facts:
    """Without a strength or a sign that is in question; a feeling that no site has (`felt`) is for the note too."""
    marks = phrase.marks
    unsure = {at for at in stands.unsure if marks[at].kind == "symptom"}
    unused = {at for at in said.used if marks[at].kind in ("sense", "still_sense") and marks[at].value not in felt}
    severity, used = said.severity, said.used - unsure - unused
    if any(ask.about == "severity" for ask in said.asks):
        severity, used = None, frozenset(at for at in used if marks[at].kind not in _STRENGTH)
    rounded = "" if severity is None else said.rounded
    settled = frozenset((*said.symptoms, *said.denied, *said.declined))  # a doubtful sign is still asked about once it is saved
    return said._replace(severity=severity, used=used, settled=settled, asks=(), rounded=rounded)
