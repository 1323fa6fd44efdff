"""What it was like: feelings, how it began, triggers, weakness and other symptoms, and what it kept the patient from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from journal import clock
from journal.model.views import Episode
from journal.report.asked import WEAKNESS
from journal.report.facts import Count, Felt, Quote, Seen
from journal.report.figures import counted
from journal.trends.sensations import mix
from journal.trends.sums import Sums

_NOT_A_TRIGGER = frozenset({"none_known"})
_SOME, _CANNOT = "some", "cannot"


def felt(here: Sums, episodes: Sequence[Episode]) -> Felt:
    """Of the entries that began in the period; sensations, triggers and relief as the store counted them."""
    sensations = mix(here.sensed)
    seen = _seen(episodes)
    return Felt(
        felt_days=0 if sensations is None else sensations.days,
        sensations=() if sensations is None else tuple(Count(one.id, one.days) for one in sensations.sensations),
        onsets=_counts(counted([((one.onset,), 1) for one in episodes])),
        triggers=_counts(counted([(one.triggers, one.entries) for one in here.named])),
        relief=_counts(counted([(one.relief, one.entries) for one in here.named])),
        weakness=tuple(one for one in seen if one.id in WEAKNESS),
        symptoms=tuple(one for one in seen if one.id not in WEAKNESS),
        unexplained=sum(not (one.explanation or "").strip() for one in episodes),
        functions=_functions(episodes),
    )


def quotes(episodes: Iterable[Episode]) -> tuple[Quote, ...]:
    """The starred entries' own words, the latest first."""
    found = []
    for episode in episodes:
        words = episode.notes.strip() or next((one.note.strip() for one in episode.readings if one.note.strip()), "")
        if episode.starred and words:
            found.append(Quote(clock.wall(episode.started_at, episode.time_zone), words))
    return tuple(sorted(found, key=lambda one: (one.at, one.text), reverse=True))


def _counts(found: Iterable[tuple[str, int]]) -> tuple[Count, ...]:
    return tuple(Count(name, entries) for name, entries in found if name not in _NOT_A_TRIGGER)


def _seen(episodes: Iterable[Episode]) -> tuple[Seen, ...]:
    on: defaultdict[str, list[date]] = defaultdict(list)
    for episode in episodes:
        for name in episode.symptoms:
            on[name].append(clock.local_day(episode.started_at, episode.time_zone))
    found = (Seen(name, len(every), min(every), max(every)) for name, every in on.items())
    return tuple(sorted(found, key=lambda one: (-one.entries, one.id)))


def _functions(episodes: Iterable[Episode]) -> tuple[tuple[str, int, int, int], ...]:
    """The activities that were hard, the hardest first."""
    levels: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for episode in episodes:
        for name, level in episode.function:
            levels[name][level] += 1
    found = [(name, one[_SOME], one[_CANNOT], one.total()) for name, one in levels.items() if one[_SOME] or one[_CANNOT]]
    return tuple(sorted(found, key=lambda row: (-row[2], -row[1], row[0])))
