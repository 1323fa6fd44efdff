"""A history at a moment, ready for the rules: live episodes as facts, oldest first, doubles dropped.

Nothing in it depends on the order of the rows, on their ids or on the offsets in which times are written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import wraps
from itertools import groupby
from operator import attrgetter

from journal.model.conditions import EVER
from journal.model.views import Day, Diagnosis, Episode, History, Profile, Treatment, Visit
from journal.rules import thresholds as limits
from journal.rules.facts import Facts, Known, state_order


class Case:
    """What every rule looks at. `now` is UTC; `memo` and `decided` keep what predicates have already found in this case."""

    def __init__(self, history: History, now: datetime, known: Known | None = None) -> None:
        self.now = now.astimezone(UTC)
        self.profile: Profile = history.profile
        self.facts, self.older = _facts(history.episodes, self.now, known or Known())
        self.diagnoses: tuple[Diagnosis, ...] = tuple(row for row in history.diagnoses if row.deleted_at is None)
        self.visits: tuple[Visit, ...] = tuple(row for row in history.visits if row.deleted_at is None)
        self.treatments: tuple[Treatment, ...] = tuple(row for row in history.treatments if row.deleted_at is None)
        self.days: tuple[Day, ...] = tuple(row for row in history.days if row.deleted_at is None)
        self.memo: dict[object, object] = {}
        self.decided: defaultdict[Decision, dict[Facts, bool]] = defaultdict(dict)
        latest, earliest = (self.now + timedelta(hours=14)).date(), (self.now - timedelta(hours=12)).date()
        self._conditions = {
            item.condition
            for item in self.profile.history
            if (item.since is None or item.since <= latest)
            and (item.until is None or item.until >= earliest or item.condition in EVER)
        }
        self._heard: dict[timedelta, tuple[Facts, ...]] = {}
        self._named = frozenset().union(*{facts.symptoms for facts in (*self.older, *self.facts)})
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

    def names(self, signs: frozenset[str]) -> bool:
        """Whether any entry names one of these symptoms: most name none, so a rule that needs one asks this first."""
        return not self._named.isdisjoint(signs)

    def has(self, condition: str) -> bool:
        """Whether the profile names a condition that holds at `now`, somewhere on earth: its days are the patient's own.

        What counts for ever holds also after its end.
        """
        return condition in self._conditions


Decision = Callable[[Case, Facts], bool]


def decided(work: Decision) -> Decision:
    """Decides about each entry of a case once, however many rules ask."""

    @wraps(work)
    def decision(case: Case, facts: Facts) -> bool:
        known = case.decided[work]
        if facts not in known:
            known[facts] = work(case, facts)
        return known[facts]

    return decision


def once_over(work: Decision) -> Decision:
    """Decides about an entry that is over once and for all: then nothing of the case counts any more, not even the time."""

    @wraps(work)
    def decision(case: Case, facts: Facts) -> bool:
        if facts.end is None:
            return work(case, facts)
        if work not in facts.answers:
            facts.answers[work] = work(case, facts)
        return bool(facts.answers[work])

    return decision


def instant(day: date, hour: int = 0) -> datetime:
    """A calendar day as an instant: its hour in UTC, so that no offset of the reader changes a decision."""
    return datetime.combine(day, time(hour), UTC)


def _facts(episodes: tuple[Episode, ...], now: datetime, known: Known) -> tuple[tuple[Facts, ...], tuple[Facts, ...]]:
    """Those open or heard of within the window of the rules; and sudden events that were over before it.

    The second are what a file still tells of a stroke pattern that nobody looked at. What lies in the trash is in neither.
    """
    edge = now - limits.WINDOW.span
    live, older = [], []
    for episode in episodes:
        if episode.deleted_at is not None or not episode.readings:
            continue
        if _heard_since(episode, edge):
            live.append(known.facts(episode, now))
        elif episode.onset == "sudden":
            older.append(known.facts(episode, now))
    known.keep((*live, *older))
    return _distinct(live), tuple(sorted(older, key=_by_time))


def _by_time(facts: Facts) -> tuple[object, ...]:
    return facts.start, *_order(facts)


def _heard_since(episode: Episode, edge: datetime) -> bool:
    """Whether an entry is open or was heard of since then (UTC)."""
    ended = episode.ended_at
    return ended is None or ended >= edge or any(reading.at >= edge for reading in episode.readings)


def _distinct(found: list[Facts]) -> tuple[Facts, ...]:
    """In the order of time; an entry written twice counts once (people press save again, files are imported twice).

    Of the copies the one heard of last is kept, since an open one may have been forgotten in the other.
    """
    ordered: list[Facts] = []
    for _start, group in groupby(sorted(found, key=attrgetter("start")), key=attrgetter("start")):
        together = list(group)
        if len(together) > 1:
            together.sort(key=_order)
            alike: dict[object, Facts] = {}
            for facts in together:
                alike.setdefault(_sameness(facts), facts)
            together = list(alike.values())
        ordered += together
    return tuple(ordered)


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
