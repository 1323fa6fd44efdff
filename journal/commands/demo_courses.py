"""Three invented journals of three months with a course of their own: it spreads, it fades, a splint that helped a while.

Nobody's data, written and understood as the eight weeks are. Times count back from the moment of the demonstration.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from journal.clock import pinned
from journal.model.ids import content_id
from journal.model.views import Day, Episode, History, Profile, Treatment
from journal.phrase.understand import understand
from journal.words import demo as words

SPLINT_AGO = 60  # days
_HOURS = ((7, 10), (13, 10), (20, 10))


class _Part(NamedTuple):
    """A stretch of a course: on how many days before now something was written, what, and how many minutes it lasted."""

    days: Iterable[int]
    text: str
    minutes: int


def spreading(now: datetime, zone_name: str | None) -> History:
    """A tingling in the toes that climbs to the knee within twelve weeks, stronger and more often."""
    course = (
        _Part(range(84, 56, -4), "left big toe tingling 2 over weeks, sitting", 20),
        _Part(range(56, 35, -3), "left toes and left sole tingling 3 over weeks, standing", 40),
        _Part(range(35, 14, -2), "left foot numb 4 over weeks, standing", 70),
        _Part(range(14, 0, -1), "left foot numb, left outer lower leg and left shin tingling 6 over weeks, walking", 150),
    )
    return _history(now, zone_name, course, clear=range(83, 36, -4))


def fading(now: datetime, zone_name: str | None) -> History:
    """Fingers that tingle every other night, then less and less."""
    course = (
        _Part(
            range(88, 60, -2), "right thumb, right index finger, right palm and right forearm tingling 6 over weeks, typing", 60
        ),
        _Part(range(60, 30, -4), "right thumb and right index finger tingling 4 over weeks, typing", 30),
        _Part(range(30, 2, -9), "right thumb tingling 2 over weeks, typing", 10),
    )
    return _history(now, zone_name, course, clear=range(59, 0, -2))


def stopped(now: datetime, zone_name: str | None) -> History:
    """A splint after which there was little for a month, and then as much as before."""
    course = (
        _Part(range(88, SPLINT_AGO, -2), "right thumb and right index finger tingling 5 over weeks, typing", 50),
        _Part(range(SPLINT_AGO - 1, 30, -9), "right thumb tingling 2 over weeks, typing", 15),
        _Part(range(27, 0, -2), "right thumb and right index finger tingling 5 over weeks, typing", 50),
    )
    splint = Treatment(
        id=content_id("demo", words.SPLINT),
        name=words.SPLINT,
        kind="device",
        started_on=now.date() - timedelta(days=SPLINT_AGO),
        effect="some",
        relief_percent=60,
        relief_days=30,
    )
    return _history(now, zone_name, course, clear=range(58, 0, -2))._replace(treatments=(splint,))


def _history(now: datetime, zone_name: str | None, course: Sequence[_Part], clear: Iterable[int]) -> History:
    lived = [(ago, part) for part in course for ago in part.days]
    quiet = sorted(set(clear) - {ago for ago, _part in lived})
    return History(
        profile=Profile(name=words.NAME),
        episodes=tuple(_episode(now, zone_name, ago, part) for ago, part in lived),
        days=tuple(Day(now.date() - timedelta(days=ago)) for ago in quiet),
    )


def _episode(now: datetime, zone_name: str | None, ago: int, part: _Part) -> Episode:
    hour, minute = _HOURS[ago % len(_HOURS)]
    began = pinned(now.replace(hour=hour, minute=minute, second=0, microsecond=0) - timedelta(days=ago))
    draft = understand(part.text, began, zone_name).draft
    if draft is None:
        raise ValueError(f"the course is not understood: {part.text}")
    ended = min(draft.started_at + timedelta(minutes=part.minutes), now)
    return draft._replace(ended_at=ended).episode(content_id("demo", f"{began.isoformat()} {part.text}"), recorded_at=ended)
