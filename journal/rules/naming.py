"""Names for entries, places and times in the sentences that say why a rule fired."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache

from journal import clock
from journal.body.atlas import label
from journal.body.graph import Point
from journal.model.views import Episode
from journal.rules.facts import Facts, once
from journal.rules.predicates.zones import zone_of
from journal.vocabulary import vocabulary
from journal.words import findings as words

_FEW = 3
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def when(moment: datetime, episode: Episode) -> str:
    """A moment on the wall clock of the entry: "1 Mar 2026, 08:10"."""
    return f"{day(moment, episode)}, {_wall(moment, episode):%H:%M}"


def day(moment: datetime, episode: Episode) -> str:
    """A moment's day on the wall clock of the entry: "1 Mar 2026"."""
    shown = _wall(moment, episode)
    return f"{shown.day} {_MONTHS[shown.month - 1]} {shown.year}"


def _wall(moment: datetime, episode: Episode) -> datetime:
    return clock.wall(moment if episode.time_zone else moment.astimezone(episode.started_at.tzinfo), episode.time_zone)


@lru_cache(maxsize=1024)
def places(touched: frozenset[Point]) -> str:
    """Where, in few words: up to three places by name, more by their areas."""
    if len(touched) <= _FEW:
        return words.listed([f"{label(*point)[0].lower()}{label(*point)[1:]}" for point in sorted(touched)])
    sides: dict[str, set[str]] = {}
    for point in sorted(touched):
        name, side = zone_of(point)
        sides.setdefault(name, set()).add(side)
    return words.listed([words.area(name, frozenset(found)) for name, found in sides.items()])


def entry(facts: Facts, touched: frozenset[Point] | None = None, at: datetime | None = None) -> str:
    """An entry by its date, time and place."""
    if touched or at:
        return words.entry(when(at or facts.start, facts.episode), places(touched or facts.points))
    return _whole(facts)


@once
def _whole(facts: Facts) -> str:
    return words.entry(when(facts.start, facts.episode), places(facts.points))


def symptom(name: str) -> str:
    """A symptom as the patient reads it, inside a sentence."""
    return f'"{vocabulary().symptom[name]}"'


def lasting(span: timedelta) -> str:
    """A length of time in its largest fitting unit."""
    minutes = round(span.total_seconds() / 60)
    for size, unit in ((1440, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size * 2 or size == 1:
            count = minutes // size
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return ""


@once
def key_of(facts: Facts) -> str:
    """An entry by its content: when it began and where, the same for the same facts whatever its id."""
    return f"{clock.utc_text(facts.start)} {' '.join(f'{region}/{side}' for region, side in sorted(facts.points))}"
