"""Finding the longest known expression at a place in a phrase, past small words such as "my" and "is"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, TypeVar

from journal.body.names import listed
from journal.phrase.words import Word

V = TypeVar("V")
# Small words that may stand inside an expression without changing it ("speech is slurred", "bend my neck").
SMALL = listed("my the a an your is are was were am be been being has have had got feels feel felt i it very really so quite")
_SKIPS = 3
Near = Callable[[str], tuple[str, ...]]


def exactly(_word: str) -> tuple[str, ...]:
    """A word stands for itself alone."""
    return ()


class Found(NamedTuple, Generic[V]):
    """An expression's value, the index after its last word, and the small words skipped on the way (by index)."""

    value: V
    end: int
    skipped: tuple[int, ...] = ()


class Lexicon(Generic[V]):
    """Expressions and what they mean, found by their words (as `words_of` folds them, one space between two)."""

    def __init__(self, entries: Iterable[tuple[str, V]], skip: frozenset[str] = SMALL) -> None:
        self._skip = skip
        self._by_first: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for text, value in entries:
            parts = tuple(text.split(" "))
            self._by_first.setdefault(parts[0], []).append((parts, value))
        for known in self._by_first.values():
            known.sort(key=lambda entry: -len(entry[0]))

    def longest(self, words: tuple[Word, ...], at: int, near: Near = exactly) -> Found[V] | None:
        """The expression that begins with the word at index `at` and takes the most words; None when none does.

        `near` gives the words that a word may stand for besides itself.
        """
        best: Found[V] | None = None
        for first in (words[at].text, *near(words[at].text)):
            for parts, value in self._by_first.get(first, ()):
                found = self._follow(words, at, parts, value, near)
                if found is not None and (best is None or found.end > best.end):
                    best = found
        return best

    def _follow(self, words: tuple[Word, ...], at: int, parts: tuple[str, ...], value: V, near: Near) -> Found[V] | None:
        here = at + 1
        skipped: list[int] = []
        for part in parts[1:]:
            while here < len(words) and words[here].text != part and part not in near(words[here].text):
                if words[here].text not in self._skip or len(skipped) >= _SKIPS:
                    return None
                skipped.append(here)
                here += 1
            if here >= len(words):
                return None
            here += 1
        return Found(value, here, tuple(skipped))
