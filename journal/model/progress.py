"""How far a long work is: told as so many done of so many, to whoever wants to know."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]


def silent(done: int, every: int) -> None:
    """For work that nobody waits for."""
