"""What the rules need to know of one episode, worked out once: instants in UTC, single-sided points, areas, symptoms.

Times later than the moment of the check count as that moment: a clock that runs fast must not hide an entry.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from journal.body.graph import Point, points
from journal.model.views import Episode, Reading, Site
from journal.rules.predicates.zones import Zone, zone_of
from journal.vocabulary import vocabulary

_points = cache(points)
_zone_of = cache(zone_of)


class State(NamedTuple):
    """One reading: when (UTC), where, what was felt there, what was present and what was asked and absent."""

    at: datetime
    points: frozenset[Point]
    felt: frozenset[tuple[Point, str]]
    symptoms: frozenset[str]
    denied: frozenset[str]
    severity: int | None
    pain: int | None
    evidence: int

    @property
    def sensations(self) -> frozenset[str]:
        """Everything felt, wherever."""
        return frozenset(name for _point, name in self.felt)


class Facts(NamedTuple):
    """One episode for the rules. `end` is None while it is open; `heard` is the last word about it; all times are UTC."""

    episode: Episode
    start: datetime
    end: datetime | None
    heard: datetime
    states: tuple[State, ...]
    points: frozenset[Point]
    zones: frozenset[Zone]
    sensations: frozenset[str]
    symptoms: frozenset[str]
    worst: int | None
    evidence: int

    @property
    def onset(self) -> str:
        """How it came on, as in the vocabulary."""
        return self.episode.onset

    @property
    def regions(self) -> frozenset[str]:
        """Every region it touched, whatever the side."""
        return _regions_of(self.points)

    @property
    def triggers(self) -> frozenset[str]:
        """What went with it."""
        return _set(self.episode.triggers)

    @property
    def relief(self) -> frozenset[str]:
        """What eased it."""
        return _set(self.episode.relief)

    @property
    def length(self) -> timedelta | None:
        """How long it lasted; None while it is open."""
        return None if self.end is None else self.end - self.start

    @property
    def known_length(self) -> timedelta:
        """How long it is known to have lasted: to its end, else to the last word about it, never to now."""
        return (self.end or self.heard) - self.start

    def sides(self, among: frozenset[str]) -> frozenset[str]:
        """The sides on which any of these regions is touched."""
        return frozenset(side for region, side in self.points if region in among)


@lru_cache(maxsize=4096)
def _set(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(names)


@lru_cache(maxsize=4096)
def _regions_of(points: frozenset[Point]) -> frozenset[str]:
    return frozenset(region for region, _side in points)


def facts_of(episode: Episode, now: datetime) -> Facts:
    """The facts of an episode at the moment `now` (UTC)."""
    start = min(episode.started_at.astimezone(UTC), now)
    end = None if episode.ended_at is None else max(start, min(episode.ended_at.astimezone(UTC), now))
    states = _states(episode.readings, start, now)
    touched = frozenset().union(*(state.points for state in states))
    heard = max(start, states[-1].at, end or start)
    if end is None and episode.recorded_at is not None:
        heard = max(heard, min(episode.recorded_at.astimezone(UTC), now))  # written down as still open at that time
    return Facts(
        episode=episode,
        start=start,
        end=end,
        heard=heard,
        states=states,
        points=touched,
        zones=frozenset(map(_zone_of, touched)),
        sensations=frozenset(name for reading in episode.readings for site in reading.sites for name in site.sensations),
        symptoms=frozenset().union(*(state.symptoms for state in states)),
        worst=max((state.severity for state in states if state.severity is not None), default=None),
        evidence=max(state.evidence for state in states),
    )


def _states(readings: tuple[Reading, ...], start: datetime, now: datetime) -> tuple[State, ...]:
    """The readings in the order of time; the first is the state at the start, whenever it was written."""
    levels = vocabulary().evidence_level
    found = [
        State(
            at=max(start, min(reading.at.astimezone(UTC), now)),
            points=_touched(reading.sites),
            felt=_felt(reading.sites),
            symptoms=frozenset(reading.symptoms),
            denied=frozenset(reading.denied) - frozenset(reading.symptoms),
            severity=reading.severity,
            pain=reading.pain,
            evidence=levels[reading.evidence],
        )
        for reading in readings
    ]
    if len(found) > 1:
        found.sort(key=state_order)
    found[0] = found[0]._replace(at=start)
    return tuple(found)


@lru_cache(maxsize=4096)
def _touched(sites: tuple[Site, ...]) -> frozenset[Point]:
    return frozenset(point for site in sites for point in _points(site.region, site.side))


@lru_cache(maxsize=4096)
def _felt(sites: tuple[Site, ...]) -> frozenset[tuple[Point, str]]:
    return frozenset((point, name) for site in sites for point in _points(site.region, site.side) for name in site.sensations)


def state_order(state: State) -> tuple[object, ...]:
    """By time; readings of one moment by all they hold, so that the order of the rows never decides."""
    asked = tuple(-1 if value is None else value for value in (state.severity, state.pain, state.evidence))
    return state.at, sorted(state.points), sorted(state.symptoms), sorted(state.denied), sorted(state.felt), asked
