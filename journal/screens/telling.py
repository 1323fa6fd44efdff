"""What is asked about telling a clinician, step by step, and the visit it makes. Pure."""

from __future__ import annotations

from datetime import datetime

from journal.model.views import Place, Site, Visit
from journal.phrase.asks import Ask, Choice
from journal.phrase.describe import places as named
from journal.phrase.moments import Moment, parse_moment
from journal.words import flags as words

LOOKED = "looked"


def who() -> Ask:
    """Whom it was told."""
    return _ask("who", words.WHO, words.WHO_CHOICES)


def what() -> Ask:
    """What kind of visit it was."""
    return _ask("kind", words.WHAT, words.KINDS)


def where(places: tuple[Place, ...]) -> Ask:
    """What was looked at: the places of the finding, or all of the numbness."""
    told = ", ".join(named(Site(*place, ()) for place in places))
    return _ask("where", words.WHERE, (("these", words.only_these(told)), ("all", words.ALL_OF_IT)))


def when(text: str, now: datetime, zone_name: str | None) -> Moment | str:
    """The time that the text names, in the grammar of all times and never to come; else what is wrong with it."""
    found = parse_moment(text.strip(), now, zone_name, whole_days=True) if text.strip() else None
    if isinstance(found, Moment):
        return found if found.at <= now else words.NOT_YET
    return words.NOT_A_TIME if found is None else found.question


def made(kind: str, at: Moment, by: str, places: tuple[Place, ...]) -> Visit:
    """The visit that looked at these places, all of the numbness when there are none."""
    return Visit(
        id="",
        on=at.at.date(),
        kind=kind,
        clinician=by.strip() or None,
        at=None if at.day else at.at,
        sites=places,
        assessed_numbness=True,
    )


def _ask(about: str, question: str, choices: tuple[tuple[str, str], ...]) -> Ask:
    return Ask(about, question, tuple(Choice(label, name) for name, label in choices))
