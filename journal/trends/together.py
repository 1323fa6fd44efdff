"""Triggers and reliefs that entries name: what was seen together, with counts. Seen together is not caused by."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from journal.trends.numbers import middle
from journal.trends.sums import Named

LEAST = 10
"""Below so many entries a figure says more about chance than about the body, and is not shown."""
TRIGGER, RELIEF = "trigger", "relief"


class Mentioned(NamedTuple):
    """A trigger or a relief (`kind`, `id`), named in so many entries; the median severity (0-10) of these and of the others.

    A median is None when fewer than LEAST of its entries were rated.
    """

    kind: str
    id: str
    entries: int
    median_with: float | None
    median_without: float | None


class Pair(NamedTuple):
    """A trigger and a relief that the same entries name."""

    trigger: str
    relief: str
    entries: int


class Together(NamedTuple):
    """What LEAST entries or more name, the most often named first. Of `entries` in all; `hidden` names and pairs had fewer."""

    entries: int
    mentioned: tuple[Mentioned, ...]
    pairs: tuple[Pair, ...]
    hidden: int


def together(named: Sequence[Named]) -> Together:
    """The triggers, the reliefs and the pairs of both that the entries of a period name."""
    rated: Counter[int] = Counter()
    names: Counter[tuple[str, str]] = Counter()
    with_it: defaultdict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    pairs: Counter[tuple[str, str]] = Counter()
    for one in named:
        keys = {(TRIGGER, name) for name in one.triggers} | {(RELIEF, name) for name in one.relief}
        for key in keys:
            names[key] += one.entries
        for pair in {(trigger, relief) for trigger in one.triggers for relief in one.relief}:
            pairs[pair] += one.entries
        if one.severity is not None:
            rated[one.severity] += one.entries
            for key in keys:
                with_it[key][one.severity] += one.entries
    shown = sorted((-count, kind != TRIGGER, name) for (kind, name), count in names.items() if count >= LEAST)
    mentioned = []
    for negative, is_relief, name in shown:
        key = (RELIEF if is_relief else TRIGGER, name)
        medians = _median(with_it[key]), _median(rated - with_it[key])
        mentioned.append(Mentioned(*key, -negative, *medians))
    both = sorted((-count, *pair) for pair, count in pairs.items() if count >= LEAST)
    return Together(
        entries=sum(one.entries for one in named),
        mentioned=tuple(mentioned),
        pairs=tuple(Pair(trigger, relief, -negative) for negative, trigger, relief in both),
        hidden=sum(count < LEAST for count in (*names.values(), *pairs.values())),
    )


def _median(rated: Counter[int]) -> float | None:
    return middle(rated) if rated.total() >= LEAST else None
