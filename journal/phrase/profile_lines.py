"""The profile in plain words, a line each: its fields, its conditions, and what was there before."""

from __future__ import annotations

from journal.model.conditions import HAPPENED
from journal.model.views import HistoryItem, Profile
from journal.vocabulary import vocabulary
from journal.words import profile as say
from journal.words.dates import from_then, until_then


def field(profile: Profile, name: str) -> str:
    """What a field holds, or that it was not said."""
    value = getattr(profile, name)
    if name == "dominant_hand":
        return say.HANDS[value]
    return say.NOT_SAID if value in (None, "") else str(value)


def condition(item: HistoryItem) -> str:
    """A condition with its dates: "Chemotherapy, from 2019 to January 2020"."""
    return ", ".join(filter(None, (vocabulary().history[item.condition], dates(item))))


def dates(item: HistoryItem) -> str:
    """When a condition began or happened, and when it ended; empty when that was not said."""
    if item.since is None:
        return "" if item.until is None else say.until(until_then(item.until))
    if item.until is not None:
        return say.from_until(from_then(item.since), until_then(item.until))
    return (say.happened if item.condition in HAPPENED else say.since)(from_then(item.since))
