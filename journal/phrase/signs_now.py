"""Signs that are said to be there now: "both feet numb since 2 years, now hard to swallow". The "now" is theirs alone."""

from __future__ import annotations

from collections.abc import Iterator

from journal.phrase.phrase import Phrase

_BETWEEN = ("filler", "with", "and")
_LINKS = ("filler", "in", "and", ",", "symptom", "place", "side")


def nows_of_signs(phrase: Phrase) -> frozenset[int]:
    """The marks of "now" that stand right before a sign."""
    return frozenset(at for at, _sign in _nows(phrase))


def said_of_now(phrase: Phrase) -> frozenset[str]:
    """The signs that a "now" stands before, with those listed after them."""
    found: set[str] = set()
    for _at, sign in _nows(phrase):
        while sign < len(phrase.marks) and phrase.marks[sign].kind in _LINKS:
            if phrase.marks[sign].kind == "symptom":
                found |= set(phrase.marks[sign].value)
            sign += 1
    return frozenset(found)


def _nows(phrase: Phrase) -> Iterator[tuple[int, int]]:
    for at, mark in enumerate(phrase.marks):
        if mark.kind == "unknown" and mark.value == "now":
            sign = at + 1
            while sign < len(phrase.marks) and phrase.marks[sign].kind in _BETWEEN:
                sign += 1
            if sign < len(phrase.marks) and phrase.marks[sign].kind == "symptom":
                yield at, sign
