"""Episodes as rows of a list: when, what, how strong, how long. Pure text; the list draws it in columns."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from journal import clock
from journal.model.views import Episode
from journal.phrase.describe import felt
from journal.words.phrase import DAMAGED
from journal.words.times import time_of_day


class EntryRow(NamedTuple):
    """One line of the list: a heading (only `what`), a remark, or an entry with the id of its episode."""

    kind: str
    what: str
    when: str = ""
    severity: int | None = None
    length: str = ""
    episode: str = ""


def heading(text: str) -> EntryRow:
    """A line that begins a group."""
    return EntryRow("heading", text)


def remark(text: str = "") -> EntryRow:
    """A quiet line; without text a gap."""
    return EntryRow("remark", text)


def entry(episode: Episode, now: datetime, *, dated: bool) -> EntryRow:
    """The line of an episode; `dated` shows its day, not only its time."""
    reading = episode.readings[-1] if episode.ended_at is None else None
    severity = reading.severity if reading is not None and reading.severity is not None else episode.worst
    what = f"{DAMAGED if episode.damaged else ''} {felt(episode.sites)}".strip()
    what = what[:1].upper() + what[1:]
    return EntryRow("entry", what, moment(episode, now, dated=dated), severity, length(episode, now), episode.id)


def moment(episode: Episode, now: datetime, *, dated: bool) -> str:
    """When it began, as the patient's clock showed it: "14:12", "yesterday 21:00", "Sat 22 Nov 21:00", "3 Mar 2024"."""
    began = clock.wall(episode.started_at, episode.time_zone)
    if not dated:
        return time_of_day(began)
    today = now.date()
    if began.date() == today:
        return f"today {time_of_day(began)}"
    if began.date() == today - timedelta(days=1):
        return f"yesterday {time_of_day(began)}"
    if began.year == today.year or today - began.date() < timedelta(days=180):
        return f"{began:%a} {began.day} {began:%b} {time_of_day(began)}"
    return f"{began.day} {began:%b %Y}"


def length(episode: Episode, now: datetime) -> str:
    """How long it lasted, or has lasted so far: "20 min", "3 h", "2 days"."""
    seconds = ((episode.ended_at or now) - episode.started_at).total_seconds()
    return span(max(0.0, seconds))


def span(seconds: float) -> str:
    """A length of time in one unit."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return "< 1 min"
    if minutes < 100:
        return f"{minutes} min"
    if minutes < 36 * 60:
        return f"{round(minutes / 60)} h"
    return f"{round(minutes / 1440)} days"


def day_of(episode: Episode) -> date:
    """The patient's calendar day on which it began."""
    return clock.local_day(episode.started_at, episode.time_zone)
