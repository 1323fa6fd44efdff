"""What was numb before the journal began, said as an entry is said: "both soles tingling, unsteady, since 2016"."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from journal.model.text import clean
from journal.model.views import Baseline, Place, Site
from journal.phrase.answers import Answer
from journal.phrase.dates import NoDate, stretch
from journal.phrase.describe import felt, places
from journal.phrase.understand import Understanding, understand
from journal.vocabulary import NOTE_LIMIT, vocabulary
from journal.words import phrase as say_phrase
from journal.words import profile as say
from journal.words.dates import from_then

NEW = timedelta(days=14)  # so long something counts as new in the rules
_SINCE = re.compile(r"^(?P<what>.+?)[,;]?\s+since\s+(?P<when>[^,;]+)$", re.IGNORECASE | re.DOTALL)
_UNSAID = ("severity", "pain", "denied", "declined", "symptom_since")


def before(text: str, now: datetime, zone_name: str | None) -> Answer:
    """The baseline that the words name; its `since` is today when they name none (see `names_since`). Never raises.

    What it cannot hold (how strong, what was asked and is not there) stays with the rest of the words in its note.
    """
    text = clean(text).strip()
    if not text:
        return Answer(problem=say.NO_PLACE)
    what, when = _apart(text, now)
    start = Answer() if when is None else began(when, now.date())
    understood, feelings = _understood(what, now, zone_name)
    asked = next((ask.question for ask in understood.asks if ask.needed), "")
    if understood.problems or understood.draft is None:
        return Answer(problem=say.SAY_WHEN_APART if asked == say_phrase.WHEN_STARTED else asked or understood.problems[0])
    if start.problem:
        return start
    draft = understood.draft
    reading = draft.readings[-1]
    more = any(getattr(reading, name) not in (None, ()) for name in _UNSAID)
    lost = more or draft.triggers or draft.relief or draft.explanation or draft.ended_at or draft.started_at != now
    sensations = tuple(dict.fromkeys(name for site in reading.sites for name in site.sensations)) if feelings else ()
    item = Baseline(
        sites=tuple(site.place for site in reading.sites),
        since=start.value or now.date(),
        sensations=sensations,
        symptoms=reading.symptoms,
        course=draft.course,
        note=(what if lost else draft.notes)[:NOTE_LIMIT],
    )
    return Answer(item, told(item, dated=when is not None))


def began(text: str, today: date) -> Answer:
    """Since when it is there: the first day of what was said. What may be new is no baseline: the checks look at entries."""
    if not text.strip():
        return Answer(problem=say.SINCE_NEEDED)
    try:
        found = stretch(text, today)
    except NoDate as refused:
        return Answer(problem=str(refused))
    if found.last > today - NEW:
        return Answer(problem=say.NEW_IS_AN_ENTRY if found.first == found.last else say.MAY_BE_NEW)
    return Answer(found.first, say.since(from_then(found.first)))


def names_since(text: str, now: datetime) -> bool:
    """Whether the words say since when."""
    return _apart(clean(text).strip(), now)[1] is not None


def told(item: Baseline, *, dated: bool = True) -> str:
    """A baseline on one line: "both soles: tingling; since 2016; constant; looked at by a clinician March 2025"."""
    words = vocabulary()
    parts = [_where(item), *(words.symptom[name] for name in item.symptoms)]
    parts += [say.since(from_then(item.since))] if dated else []
    parts += [say_phrase.COURSES[item.course]] if item.course else []
    if dated:
        assessed = item.assessed_on
        parts.append(say.NOT_LOOKED_AT if assessed is None else say.looked_at(from_then(assessed)))
    return "; ".join(filter(None, parts))


def _where(item: Baseline) -> str:
    sites = tuple(_felt(place, item.sensations) for place in item.sites)
    if not sites:
        return ""
    return felt(sites) if item.sensations else say_phrase.joined(places(sites))


def _felt(place: Place, sensations: tuple[str, ...]) -> Site:
    return Site(place.region, place.side, sensations)


def _apart(text: str, now: datetime) -> tuple[str, str | None]:
    """The words without "since 2016" at their end, and that date as it was written."""
    match = _SINCE.fullmatch(text)
    if match is None:
        return text, None
    try:
        stretch(match["when"], now.date())
    except NoDate:
        return text, None
    return match["what"], match["when"]


def _understood(what: str, now: datetime, zone_name: str | None) -> tuple[Understanding, bool]:
    """The words as an entry, and whether they name a feeling: before the journal a place alone is enough."""
    found = understand(what, now, zone_name, begun=True)
    needed = [ask.about for ask in found.asks if ask.needed]
    if needed and all(about == "sensation" for about in needed):
        return understand(f"{what} numb", now, zone_name, begun=True), False
    return found, True
