"""Times given to commands: the closed grammar of phrases, never in the future; unclear ones are refused with their meanings."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from journal import clock
from journal.commands.context import Context, Usage
from journal.model.text import one_line
from journal.model.views import Episode
from journal.words import commands as words

if TYPE_CHECKING:
    from journal.phrase.moments import Moment

Bound = date | datetime
_SPAN = re.compile(r"(\d{1,4}) ?([dwy])", re.ASCII)
_DAYS = {"d": 1, "w": 7, "y": 365}


class NoTime(Usage):
    """The text is no time at all, rather than one with several meanings."""


def moment(text: str, context: Context) -> datetime:
    """The instant that `text` names, in the clock's zone where it names none. Raises Usage when it is unclear or to come."""
    return _clear(text, context, whole_days=False).at


def as_of(text: str, context: Context) -> datetime:
    """The moment for which the journal is judged. An instant with an offset is taken as it stands, also one that has not come:
    the clock is an input there. A day means its end. Raises Usage when the time is unclear.
    """
    try:
        return clock.parse_instant(text.strip().upper())
    except ValueError:
        found = _clear(text, context, whole_days=True)
    return min(found.at + timedelta(days=1) - timedelta(microseconds=1), context.now()) if found.day else found.at


def bound(text: str | None, context: Context) -> Bound | None:
    """An end of a period: an instant, a day (all of it), or a length back from today such as 30d, 2w, 1y; None if not given."""
    if text is None:
        return None
    span = _SPAN.fullmatch(text.strip())
    if span is not None:
        from journal.phrase.periods import days_back

        return days_back(context.now().date(), int(span[1]) * _DAYS[span[2]])
    found = _clear(text, context, whole_days=True)
    return found.at.date() if found.day else found.at


def within(episode: Episode, since: Bound | None, until: Bound | None) -> bool:
    """Whether the episode began in the period, both ends counted; days are those of the patient's calendar."""
    day = clock.local_day(episode.started_at, episode.time_zone)
    started = episode.started_at
    after = since is None or (since <= started if isinstance(since, datetime) else since <= day)
    return after and (until is None or (started <= until if isinstance(until, datetime) else day <= until))


def _clear(text: str, context: Context, *, whole_days: bool) -> Moment:
    from journal.phrase.moments import Moment, parse_moment  # many a command is given no time

    found = parse_moment(text.strip(), context.now(), context.clock.zone_name(), whole_days=whole_days)
    if isinstance(found, Moment):
        return found
    if found is None:
        raise NoTime(words.unclear_time(one_line(text)))
    meanings = [f"  {choice.label}: {choice.words}" for choice in found.choices]
    raise Usage("\n".join([found.question, *meanings, words.TIME_FORMS]))
