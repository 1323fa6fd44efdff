"""The middle of a few numbers; the standard library's would cost every command its import of decimal and fractions."""

from __future__ import annotations

from collections.abc import Iterable


def median(values: Iterable[float | None]) -> float | None:
    """The median of those that were asked for; None when none was."""
    known = sorted(value for value in values if value is not None)
    if not known:
        return None
    middle = len(known) // 2
    return known[middle] if len(known) % 2 else (known[middle - 1] + known[middle]) / 2
