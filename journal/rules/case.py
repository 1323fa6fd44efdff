"""A history at a moment, ready for the rules: live episodes as facts, oldest first, doubles dropped.

Nothing in it depends on the order of the rows, on their ids or on the offsets in which times are written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from operator import attrgetter

from journal.model.conditions import EVER
from journal.model.views import Day, Diagnosis, Episode, History, Profile, Treatment, Visit
from journal.rules import thresholds as limits
from journal.rules.facts import Facts, facts_of, state_order


class Case:
    """What every rule looks at. `now` is UTC; `memo` keeps what a predicate has already decided for this case."""

    def __init__(self, history: History, now: datetime) -> None:
        self.now = now.astimezone(UTC)
        self.profile: Profile = history.profile
        self.facts = _distinct(facts_of(episode, self.now) for episode in _live(history.episodes, self.now))
        self.older = tuple(
            sorted((facts_of(one, self.now) for one in _sudden_before(history.episodes, self.now)), key=_by_time)
        )
        self.diagnoses: tuple[Diagnosis, ...] = tuple(row for row in history.diagnoses if row.deleted_at is None)
        self.visits: tuple[Visit, ...] = tuple(row for row in history.visits if row.deleted_at is None)
        self.treatments: tuple[Treatment, ...] = tuple(row for row in history.treatments if row.deleted_at is None)
        self.days: tuple[Day, ...] = tuple(row for row in history.days if row.deleted_at is None)
        self.memo: dict[object, object] = {}
        latest, earliest = (self.now + timedelta(hours=14)).date(), (self.now - timedelta(hours=12)).date()
        self._conditions = {
            item.condition
            for item in self.profile.history
            if (item.since is None or item.since <= latest)
            and (item.until is None or item.until >= earliest or item.condition in EVER)
        }
        self._heard: dict[timedelta, tuple[Facts, ...]] = {}
        self._starts = [facts.start for facts in self.facts]

    def since(self, span: timedelta) -> Iterator[Facts]:
        """The episodes heard of no longer ago than `span`."""
        if span not in self._heard:
            edge = self.now - span
            self._heard[span] = tuple(facts for facts in self.facts if facts.heard >= edge)
        return iter(self._heard[span])

    def before(self, facts: Facts, span: timedelta) -> Iterator[Facts]:
        """The episodes that began before this one, at most `span` before."""
        first, past = bisect_left(self._starts, facts.start - span), bisect_left(self._starts, facts.start)
        return iter(self.facts[first:past])

    def has(self, condition: str) -> bool:
        """Whether the profile names a condition that holds at `now`, somewhere on earth: its days are the patient's own.

        What counts for ever holds also after its end.
        """
        return condition in self._conditions


def instant(day: date, hour: int = 0) -> datetime:
    """A calendar day as an instant: its hour in UTC, so that no offset of the reader changes a decision."""
    return datetime.combine(day, time(hour), UTC)


def _live(episodes: tuple[Episode, ...], now: datetime) -> Iterator[Episode]:
    """Not in the trash, and open or heard of within the window of the rules."""
    edge = now - limits.WINDOW.span
    for episode in episodes:
        if episode.deleted_at is None and episode.readings and _last_word(episode) >= edge:
            yield episode


def _sudden_before(episodes: tuple[Episode, ...], now: datetime) -> Iterator[Episode]:
    """Sudden events that were over before the window: what a file still tells of a stroke pattern that nobody looked at."""
    edge = now - limits.WINDOW.span
    for episode in episodes:
        if episode.onset == "sudden" and episode.deleted_at is None and episode.readings and _last_word(episode) < edge:
            yield episode


def _by_time(facts: Facts) -> tuple[object, ...]:
    return facts.start, *_order(facts)


def _last_word(episode: Episode) -> datetime:
    if episode.ended_at is None:
        return datetime.max.replace(tzinfo=UTC)
    return max(episode.ended_at.astimezone(UTC), *(reading.at.astimezone(UTC) for reading in episode.readings))


def _distinct(found: Iterator[Facts]) -> tuple[Facts, ...]:
    """In the order of time; an entry written twice counts once (people press save again, files are imported twice).

    Of the copies the one heard of last is kept, since an open one may have been forgotten in the other.
    """
    ordered: dict[object, Facts] = {}
    for _start, group in groupby(sorted(found, key=attrgetter("start")), key=attrgetter("start")):
        together = list(group)
        if len(together) > 1:
            together.sort(key=_order)
        for facts in together:
            ordered.setdefault(_sameness(facts), facts)
    return tuple(ordered.values())


def _sameness(facts: Facts) -> tuple[object, ...]:
    """All that rules decide by: a copy with another reason, or with other dates of its symptoms, is another entry."""
    episode = facts.episode
    dates = tuple(sorted(pair for reading in episode.readings for pair in reading.symptom_since))
    told = facts.triggers, facts.relief, frozenset(episode.function), episode.course, episode.explanation
    return facts.start, facts.end, facts.onset, facts.states, dates, *told


def _order(facts: Facts) -> tuple[object, ...]:
    """Entries begun at one moment, by all they hold: the id decides only between entries that are the same."""
    episode, end = facts.episode, facts.end or datetime.max.replace(tzinfo=UTC)
    told = (
        sorted(facts.triggers),
        sorted(facts.relief),
        sorted(episode.function),
        episode.course or "",
        episode.explanation or "",
    )
    dates = sorted(pair for reading in episode.readings for pair in reading.symptom_since)
    return end, facts.onset, list(map(state_order, facts.states)), *told, dates, -facts.heard.timestamp(), episode.id
