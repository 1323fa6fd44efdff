"""Loss of feeling, and other ways a place can feel: negative sensations (less or no feeling) and positive ones (tingling)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from journal.vocabulary import vocabulary

NUMB = frozenset({"reduced", "no_feeling"})
TINGLE = frozenset({"tingling", "pins_needles"})


@cache
def negative() -> frozenset[str]:
    """The sensations that mean a loss: no feeling, less feeling, hot and cold not told apart, like walking on cotton wool."""
    return frozenset(name for name, kind in vocabulary().sensation_kind.items() if kind == "negative")


def loss(sensations: Iterable[str]) -> bool:
    """Whether any of these means a loss of feeling."""
    return not negative().isdisjoint(sensations)
