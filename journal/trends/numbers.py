"""The middle of numbers that are given as counts; the standard library's would cost every command its import of decimal."""

from __future__ import annotations

from collections.abc import Mapping


def middle(counts: Mapping[int, int]) -> float | None:
    """The median of values, each given with how often it occurs (of an even number the mean of both); None without any."""
    total = sum(counts.values())
    if total == 0:
        return None
    return (_at(counts, (total - 1) // 2) + _at(counts, total // 2)) / 2


def _at(counts: Mapping[int, int], position: int) -> int:
    """The value at this place (from 0) when all are put in order."""
    for value in sorted(counts):
        position -= counts[value]
        if position < 0:
            return value
    raise IndexError(position)
