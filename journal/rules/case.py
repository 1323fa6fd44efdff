"""A history at a moment, ready for the rules: live episodes as facts, oldest first, doubles dropped.

Nothing in it depends on the order of the rows, on their ids or on the offsets in which times are written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from journal.model.views import Diagnosis, Episode, History, Profile, Visit
from journal.rules import thresholds as limits
from journal.rules.facts import Facts, facts_of


class Case:
    """What every rule looks at. `now` is UTC; `memo` keeps what a predicate has already decided for this case."""

    def __init__(self, history: History, now: datetime) -> None:
        self.now = now.astimezone(UTC)
        self.profile: Profile = history.profile
        self.facts = _distinct(facts_of(episode, self.now) for episode in _live(history.episodes, self.now))
        self.diagnoses: tuple[Diagnosis, ...] = tuple(row for row in history.diagnoses if row.deleted_at is None)
        self.visits: tuple[Visit, ...] = tuple(row for row in history.visits if row.deleted_at is None)
        self.memo: dict[object, object] = {}
        self._starts = [facts.start for facts in self.facts]

    def since(self, span: timedelta) -> Iterator[Facts]:
        """The episodes heard of no longer ago than `span`."""
        edge = self.now - span
        return (facts for facts in self.facts if facts.heard >= edge)

    def before(self, facts: Facts, span: timedelta) -> Iterator[Facts]:
        """The episodes that began before this one, at most `span` before."""
        first, past = bisect_left(self._starts, facts.start - span), bisect_left(self._starts, facts.start)
        return iter(self.facts[first:past])

    def has(self, condition: str) -> bool:
        """Whether the profile names a condition that holds at `now`."""
        today = self.now.date()
        return any(
            item.condition == condition
            and (item.since is None or item.since <= today)
            and (item.until is None or item.until >= today)
            for item in self.profile.history
        )


def instant(day: date, hour: int = 0) -> datetime:
    """A calendar day as an instant: its hour in UTC, so that no offset of the reader changes a decision."""
    return datetime.combine(day, time(hour), UTC)


def _live(episodes: tuple[Episode, ...], now: datetime) -> Iterator[Episode]:
    """Not in the trash, and open or heard of within the window of the rules."""
    edge = now - limits.WINDOW.span
    for episode in episodes:
        if episode.deleted_at is None and episode.readings and _last_word(episode) >= edge:
            yield episode


def _last_word(episode: Episode) -> datetime:
    if episode.ended_at is None:
        return datetime.max.replace(tzinfo=UTC)
    return max(episode.ended_at.astimezone(UTC), *(reading.at.astimezone(UTC) for reading in episode.readings))


def _distinct(found: Iterator[Facts]) -> tuple[Facts, ...]:
    """In the order of time; an entry written twice counts once (people press save again, files are imported twice).

    Of the copies the one heard of last is kept, since an open one may have been forgotten in the other.
    """
    ordered: dict[object, Facts] = {}
    for facts in sorted(found, key=_order):
        ordered.setdefault(_sameness(facts), facts)
    return tuple(ordered.values())


def _sameness(facts: Facts) -> tuple[object, ...]:
    """All that rules decide by: a copy with another reason, or with other dates of its symptoms, is another entry."""
    dates = tuple(sorted(pair for reading in facts.episode.readings for pair in reading.symptom_since))
    told = facts.states, facts.sensations, facts.triggers, facts.episode.explanation, dates
    return facts.start, facts.end, facts.onset, *told


def _order(facts: Facts) -> tuple[object, ...]:
    end = facts.end or datetime.max.replace(tzinfo=UTC)
    latest = -facts.heard.timestamp()
    return facts.start, end, facts.onset, sorted(facts.points), sorted(facts.symptoms), latest, facts.episode.id
