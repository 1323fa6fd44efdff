"""How a rule tells of what it found: the entry, what stands out in it, and other entries that belong to it."""

from __future__ import annotations

from collections.abc import Iterable

from journal.rules.facts import Facts
from journal.rules.naming import entry, key_of, symptom
from journal.rules.rule import Hit
from journal.vocabulary import vocabulary
from journal.words import findings as words
from journal.words.patterns import reasons


def told(
    level: str,
    facts: Facts,
    reasons: Iterable[str],
    signs: Iterable[str] = (),
    others: Iterable[Facts] = (),
    days: int | None = None,
) -> Hit:
    """A hit of one entry: how it came on and why it stands out; `signs` are symptoms that make it another finding."""
    also = [other for other in dict.fromkeys(others) if other is not facts]
    sentence = words.because_event(entry(facts), words.HOW_SAID[facts.onset], list(reasons))
    named = tuple(f"{words.ALSO}: {entry(other)}." for other in also)
    return Hit(level, (sentence, *named), (facts, *also), (key_of(facts), *sorted(signs)), days)


def profile_says(condition: str) -> str:
    """A condition of the profile, as a part of a sentence."""
    return reasons.profile_says(vocabulary().history[condition])


def wrote(names: Iterable[str]) -> list[str]:
    """The symptoms that were written down, as parts of a sentence, in a fixed order."""
    return [words.wrote(symptom(name)) for name in sorted(names)]
