"""A filter in plain words, part by part: what is looked for, as the patient reads it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from journal.body.atlas import label
from journal.body.names import called, names
from journal.model.filters import Bound, Filter, Where
from journal.vocabulary import vocabulary
from journal.words import filters as say
from journal.words.phrase import SENSATION
from journal.words.trends import length


def parts_of(wanted: Filter, now: datetime) -> tuple[str, ...]:
    """Each condition in words, in the order in which people say them; nothing for a filter without conditions."""
    return tuple(_parts(wanted, now))


def _parts(wanted: Filter, now: datetime) -> Iterator[str]:
    symptom = vocabulary().symptom
    if wanted.trash:
        yield say.TRASH
    if wanted.places:
        yield say.ANY.join(map(_place, wanted.places))
    if wanted.side is not None:
        yield say.SIDES[wanted.side]
    if wanted.sensations:
        yield say.ANY.join(SENSATION[name] for name in wanted.sensations)
    if wanted.at_least is not None or wanted.at_most is not None:
        yield say.severity(wanted.at_least, wanted.at_most)
    if wanted.onsets:
        yield say.ANY.join(say.ONSETS[name] for name in wanted.onsets)
    yield from _lived(wanted)
    if wanted.symptoms:
        yield say.also(say.ANY.join(symptom[name][0].lower() + symptom[name][1:] for name in wanted.symptoms))
    if wanted.since is not None or wanted.until is not None:
        yield say.period(_bound(wanted.since, now), _bound(wanted.until, now))
    yield from map(say.says, wanted.texts)
    for state, words in (("ongoing", say.ONGOING), ("ended", say.ENDED), ("starred", say.STARRED), ("private", say.PRIVATE)):
        if getattr(wanted, state):
            yield words
    if wanted.flagged:
        yield say.FLAGGED


def _lived(wanted: Filter) -> Iterator[str]:
    if wanted.weekdays:
        yield say.began([say.WEEKDAYS[day] for day in wanted.weekdays])
    if wanted.parts:
        yield say.began([say.PARTS[name] for name in wanted.parts])
    if wanted.longer is not None:
        yield say.longer(length(wanted.longer))
    known = vocabulary()
    for how, names_of, given in ((say.TRIGGER, known.trigger, wanted.triggers), (say.RELIEF, known.relief, wanted.relief)):
        if given:
            yield say.named(how, [names_of[name] for name in given])


def _place(where: Where) -> str:
    group = next((name.text for name in names().values() if name.regions == where.regions and not name.plural), "")
    if len(where.regions) == 1 or not group:
        return ", ".join(_region(region, where.side) for region in where.regions)
    return called(group, where.side)


def _region(region: str, side: str | None) -> str:
    text = label(region, side or "midline")
    return text[0].lower() + text[1:]


def _bound(bound: Bound | None, now: datetime) -> str:
    if bound is None:
        return ""
    day = bound.date() if isinstance(bound, datetime) else bound
    time = f" {bound:%H:%M}" if isinstance(bound, datetime) else ""
    return f"{_spoken(day, now)}{time}"


def _spoken(day: date, now: datetime) -> str:
    year = "" if day.year == now.year else f" {day.year}"
    return f"{day.day} {day:%B}{year}"
