"""Episodes in plain words: one line for lists, more lines for one entry. Times are shown in the entry's own zone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cache

from journal import clock
from journal.body.atlas import atlas, label
from journal.body.graph import Point
from journal.body.names import Name, called, place
from journal.model.text import one_line
from journal.model.views import Episode, Reading, Site
from journal.words import phrase as say
from journal.words.times import time_of_day

# Groups told by one name when every one of their regions was logged; the larger first.
_GROUPS = (
    "whole arm",
    "whole leg",
    "torso",
    "arm",
    "leg",
    "hand",
    "face",
    "foot",
    "whole back",
    "belly",
    "fingers",
    "chest",
    "upper arm",
    "thigh",
    "lower leg",
    "saddle area",
    "forearm",
    "back",
    "stomach",
    "neck",
    "head",
    "toes",
    "shoulder",
    "palm",
    "buttock",
    "knee",
)
_SIDES = ("both", "left", "right", None)


def describe(episode: Episode) -> str:
    """One line: where, what it feels like, how strong, and from when to when."""
    worst = "" if episode.worst is None else f", {episode.worst}/10"
    marks = "".join(f"{mark} " for mark, on in ((say.DAMAGED, episode.damaged), (say.PRIVATE, episode.private)) if on)
    return one_line(f"{marks}{felt(episode.sites)}{worst}; {when(episode)}")


def details(episode: Episode) -> tuple[str, ...]:
    """Everything in the episode, a line each, in plain words."""
    from journal.vocabulary import vocabulary  # a line of a list needs none of it

    words = vocabulary()
    lines = [
        *((say.NOT_AS_WRITTEN,) if episode.damaged else ()),
        felt(episode.sites).capitalize(),
        when(episode)[:1].upper() + when(episode)[1:],
        f"{say.ONSET_WAS}: {words.onset[episode.onset].lower()}",
    ]
    for reading in episode.readings:
        lines += _reading(reading, episode, alone=len(episode.readings) == 1)
    lines += _listed(say.COURSE, (say.COURSES[episode.course],) if episode.course else ())
    lines += _listed(say.TRIGGERS, (words.trigger[name] for name in episode.triggers))
    lines += _listed(say.RELIEF, (words.relief[name] for name in episode.relief))
    lines += _listed(
        say.FUNCTION, (f"{words.function[name]}: {words.function_level[level]}" for name, level in episode.function)
    )
    lines += _listed(say.EXPLANATION, (episode.explanation,) if episode.explanation else ())
    lines += _listed(say.NOTE, (episode.notes,) if episode.notes else ())
    return tuple(lines)


def felt(sites: Iterable[Site]) -> str:
    """The places and what is felt there: "left hand: tingling; right foot: numb"."""
    by_feeling: dict[tuple[str, ...], list[Site]] = {}
    sites = tuple(sites)
    if not sites:  # only of an entry that was damaged
        return say.UNREADABLE
    for site in sites:
        by_feeling.setdefault(site.sensations, []).append(site)
    return "; ".join(
        f"{say.joined(places(same))}: {say.joined([say.SENSATION[name] for name in feeling])}"
        for feeling, same in by_feeling.items()
    )


def places(sites: Iterable[Site]) -> tuple[str, ...]:
    """What the patient calls these places, whole groups by their one name ("left hand"), in the order given."""
    left = {(site.region, site.side): index for index, site in enumerate(sites)}
    found: list[tuple[int, str]] = []
    for group, side, points in _groups() if len(left) > 1 else ():  # each holds two regions or more
        if points <= left.keys():
            found.append((min(left.pop(point) for point in points), called(group, side)))
    for (region, side), index in left.items():
        text = label(region, side)
        found.append((index, text[0].lower() + text[1:]))
    return tuple(text for _, text in sorted(found))


@cache
def _groups() -> tuple[tuple[str, str | None, frozenset[Point]], ...]:
    """Each group of `_GROUPS` on each side it has, with its points; by their own names, without the list of every name."""
    aliases = atlas().aliases
    found = ((group, side, place(Name(group, aliases[group]), side)) for group in _GROUPS for side in _SIDES)
    return tuple((group, side, frozenset(points)) for group, side, points in found if points)


def when(episode: Episode) -> str:
    """From when to when, on the wall clock of the entry's zone."""
    start = clock.wall(episode.started_at, episode.time_zone)
    if episode.ended_at is None:
        return say.since(_at(start, episode))
    end = clock.wall(episode.ended_at, episode.time_zone)
    same_day = end.date() == start.date() and end.utcoffset() == start.utcoffset()
    shown = time_of_day(end) if same_day else _at(end, episode)
    return say.from_to(_at(start, episode), shown, say.length(episode.ended_at - episode.started_at))


def _at(moment: datetime, episode: Episode) -> str:
    zone = clock.zone_of(episode.time_zone)
    name = None if zone is None else moment.astimezone(zone).tzname()
    return say.moment(moment, name or say.offset(clock.offset_minutes(moment)), 0)


def _reading(reading: Reading, episode: Episode, *, alone: bool) -> list[str]:
    from journal.vocabulary import vocabulary

    words = vocabulary()
    lines = [] if alone else [f"{_at(clock.wall(reading.at, episode.time_zone), episode)}: {felt(reading.sites)}"]
    lines += _listed(say.SEVERITY, (f"{reading.severity}/10",) if reading.severity is not None else ())
    lines += _listed(say.PAIN, (f"{reading.pain}/10",) if reading.pain is not None else ())
    lines += _listed(say.PRESENT, (words.symptom[name] for name in reading.symptoms))
    lines += _listed(say.SINCE, (f"{words.symptom[name]}: {day.isoformat()}" for name, day in reading.symptom_since))
    lines += _listed(say.DENIED, (words.symptom[name] for name in reading.denied))
    lines += _listed(say.DECLINED, (words.symptom[name] for name in reading.declined))
    lines += _listed(say.EVIDENCE, (words.evidence[reading.evidence],) if reading.evidence != "felt" else ())
    return lines + _listed(say.NOTE, (reading.note,) if reading.note else ())


def _listed(title: str, items: Iterable[str]) -> list[str]:
    told = "; ".join(items)
    return [f"{title}: {told}"] if told else []
