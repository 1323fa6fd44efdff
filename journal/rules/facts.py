"""What the rules need to know of one episode, worked out once: instants in UTC, single-sided points, areas, symptoms.

Times later than the moment of the check count as that moment: a clock that runs fast must not hide an entry.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache, wraps
from typing import Any, NamedTuple, TypeVar

from journal.body.graph import Point, points
from journal.model.views import Episode, Reading, Site
from journal.rules.predicates.zones import zones_of
from journal.vocabulary import vocabulary

T = TypeVar("T")
_NONE: frozenset[str] = frozenset()


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
        return _names(self.felt)


class Facts:
    """One episode for the rules at a moment (`now`, UTC); all times are UTC.

    `end` and `length` are None while it is open; `heard` is the last word about it; `known_length` is how long it is known to
    have lasted: to its end, else to the last word about it, never to now. `regions` are those it touched, whatever the side.
    `settled` is the last of the times that are written in it: from then on these facts are the same at every moment; None when
    that has not come. `answers` holds what depends on nothing but these facts (`once`).
    """

    __slots__ = (
        *("episode", "start", "end", "heard", "settled", "length", "known_length", "states", "points", "regions", "zones"),
        *("onset", "sensations", "symptoms", "triggers", "relief", "worst", "evidence", "answers"),
    )

    def __init__(self, episode: Episode, now: datetime) -> None:
        self.episode = episode
        began = episode.started_at.astimezone(UTC)
        start = self.start = began if began <= now else now
        states, last = _states(episode.readings, start, now)
        ended = None if episode.ended_at is None else episode.ended_at.astimezone(UTC)
        end = self.end = None if ended is None else max(start, min(ended, now))
        heard = max(start, states[-1].at, end or start)
        written = None if episode.recorded_at is None else episode.recorded_at.astimezone(UTC)
        if end is None and written is not None:
            heard = max(heard, min(written, now))  # written down as still open at that time
        latest = max(began, last, ended or began, written or began)
        self.settled: datetime | None = latest if latest <= now else None
        self.heard: datetime = heard
        self.length: timedelta | None = None if end is None else end - start
        self.known_length: timedelta = (end or heard) - start
        self.onset = episode.onset
        self.triggers, self.relief = _set(episode.triggers), _set(episode.relief)
        self.answers: dict[Callable[..., Any], Any] = {}
        self._gather(states)

    def _gather(self, states: tuple[State, ...]) -> None:
        """What the readings say together; most often there is one."""
        self.states, first = states, states[0]
        points, symptoms, sensations = first.points, first.symptoms, first.sensations
        worst, evidence = first.severity, first.evidence
        if len(states) > 1:
            points = points.union(*(state.points for state in states))
            symptoms = symptoms.union(*(state.symptoms for state in states))
            sensations = sensations.union(*(state.sensations for state in states))
            worst = max((state.severity for state in states if state.severity is not None), default=None)
            evidence = max(state.evidence for state in states)
        self.points, self.zones, self.regions = points, zones_of(points), _regions(points)
        self.symptoms, self.sensations, self.worst, self.evidence = symptoms, sensations, worst, evidence

    def sides(self, among: frozenset[str]) -> frozenset[str]:
        """The sides on which any of these regions is touched."""
        return frozenset(side for region, side in self.points if region in among)


class Known:
    """The facts of the entries that the last check looked at, for the next one.

    They count for the very same entries, which never change, at any moment by which they were settled. Threads may share it.
    """

    def __init__(self) -> None:
        self._facts: dict[int, Facts] = {}

    def facts(self, episode: Episode, now: datetime) -> Facts:
        """The facts of an episode at the moment `now` (UTC)."""
        found = self._facts.get(id(episode))  # as long as its facts are here, no other entry can have its number
        if found is not None and found.episode is episode and found.settled is not None and found.settled <= now:
            return found
        return Facts(episode, now)

    def keep(self, found: Iterable[Facts]) -> None:
        """From now on these are known, and no others."""
        self._facts = {id(facts.episode): facts for facts in found if facts.settled is not None}


def once(work: Callable[[Facts], T]) -> Callable[[Facts], T]:
    """Answers a question about the facts of one entry alone, once, however many rules ask it."""

    @wraps(work)
    def answer(facts: Facts) -> T:
        answers = facts.answers
        if work not in answers:
            answers[work] = work(facts)
        return answers[work]  # type: ignore[no-any-return]  # what was put there just above

    return answer


@lru_cache(maxsize=4096)
def _set(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(names)


@lru_cache(maxsize=4096)
def _names(felt: frozenset[tuple[Point, str]]) -> frozenset[str]:
    return frozenset(name for _point, name in felt)


@lru_cache(maxsize=4096)
def _regions(touched: frozenset[Point]) -> frozenset[str]:
    return frozenset(region for region, _side in touched)


def _states(readings: tuple[Reading, ...], start: datetime, now: datetime) -> tuple[tuple[State, ...], datetime]:
    """The readings in the order of time, and the last of their times; the first is the state at the start, whenever written."""
    if len(readings) == 1:
        return (_state(readings[0], start),), readings[0].at.astimezone(UTC)
    moments = [reading.at.astimezone(UTC) for reading in readings]
    pairs = zip(readings, moments, strict=True)
    first, *later = sorted((_state(reading, max(start, min(at, now))) for reading, at in pairs), key=state_order)
    return (first._replace(at=start), *later), max(moments)


def _state(reading: Reading, at: datetime) -> State:
    points, felt = _felt(reading.sites)
    symptoms = _set(reading.symptoms)
    denied = _set(reading.denied) - symptoms if reading.denied else _NONE
    level = vocabulary().evidence_level[reading.evidence]
    return State(at, points, felt, symptoms, denied, reading.severity, reading.pain, level)


@lru_cache(maxsize=4096)
def _felt(sites: tuple[Site, ...]) -> tuple[frozenset[Point], frozenset[tuple[Point, str]]]:
    """The points of these sites, and what was felt at each."""
    spots = [(point, site.sensations) for site in sites for point in points(site.region, site.side)]
    return frozenset(point for point, _names in spots), frozenset((point, name) for point, names in spots for name in names)


def state_order(state: State) -> tuple[object, ...]:
    """By time; readings of one moment by all they hold, so that the order of the rows never decides."""
    asked = tuple(-1 if value is None else value for value in (state.severity, state.pain, state.evidence))
    return state.at, sorted(state.points), sorted(state.symptoms), sorted(state.denied), sorted(state.felt), asked
