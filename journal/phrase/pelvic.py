"""The one question about bladder, bowels, sex and feeling between the legs: when it is worth asking, and what an answer says.

Numbness of the low back, a leg or between the legs may come with a change there, which people do not tell unasked (clinical
rules 4.5; NICE NG127 and the GIRFT pathway for cauda equina ask for it each time). It is put once a day.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from journal import clock
from journal.body.atlas import region
from journal.model.views import Episode, Reading
from journal.vocabulary import vocabulary

GROUPS = frozenset({"back_lower", "buttock", "saddle", "leg", "foot"})
NO, DECLINED = "denied", "declined"


def signs() -> tuple[str, ...]:
    """The symptoms that the question covers."""
    return vocabulary().symptom_group["pelvic"]


def concerned(episode: Episode) -> bool:
    """Whether the question belongs to where it was felt last."""
    return any(region(site.region).group in GROUPS for site in episode.readings[-1].sites)


def answered(episodes: Iterable[Episode], day: date) -> bool:
    """Whether anything about it was said that day, be it that one would rather not say.

    That nothing changed between the legs says nothing of bladder and bowels.
    """
    readings = ((one, episode.time_zone) for episode in episodes for one in episode.readings)
    return any(_said(one) for one, zone in readings if clock.local_day(one.at, zone) == day)


def with_answer(reading: Reading, answer: str | tuple[str, ...]) -> Reading:
    """The reading with NO or DECLINED for all that was not said of it, or with the signs that are there."""
    here = reading.symptoms
    if isinstance(answer, tuple):
        there = (*here, *(name for name in answer if name not in here))
        return reading._replace(
            symptoms=there,
            denied=tuple(name for name in reading.denied if name not in answer),
            declined=tuple(name for name in reading.declined if name not in answer),
        )
    open_ = tuple(name for name in signs() if name not in (*here, *reading.denied, *reading.declined))
    if answer == NO:
        return reading._replace(denied=(*reading.denied, *open_))
    return reading._replace(declined=(*reading.declined, *open_))


def _said(reading: Reading) -> bool:
    denied = set(reading.denied) - {"saddle_change"}
    return not set(signs()).isdisjoint((*reading.symptoms, *denied, *reading.declined))
