"""What the text being written means, for the form: a new episode, or a new reading of one that is going on. Pure."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode
from journal.phrase.asks import Ask
from journal.phrase.describe import places
from journal.phrase.understand import Understanding, understand

# Questions about an episode that a later reading of it does not raise again.
_OF_EPISODE = frozenset({"onset", "time"})


class Composed(NamedTuple):
    """The meaning of a text. `draft` is what would be stored, None while something needed is missing."""

    text: str
    draft: EpisodeDraft | None = None
    echo: tuple[str, ...] = ()
    asks: tuple[Ask, ...] = ()
    problems: tuple[str, ...] = ()


def compose(text: str, now: datetime, zone_name: str | None, of: Episode | None = None) -> Composed:
    """Understand the text; of an episode that is going on, what is not said is as it was."""
    if not text.strip():
        return Composed(text)
    now = now.replace(second=0, microsecond=0)  # nobody feels seconds; shown, they would only be noise
    understood = understand(text, now, zone_name)
    if of is None:
        return _composed(text, understood)
    if any(ask.about == "place" and ask.needed for ask in understood.asks) or understood.draft is None:
        there = " and ".join(places(of.readings[-1].sites))
        again = understand(f"{there} {text}", now, zone_name)
        understood = again if again.draft is not None or understood.draft is None else understood
    meant = _composed(text, understood)
    return meant._replace(asks=tuple(ask for ask in meant.asks if ask.needed or ask.about not in _OF_EPISODE))


def _composed(text: str, understood: Understanding) -> Composed:
    draft = None if any(ask.needed for ask in understood.asks) else understood.draft
    asks = tuple(sorted(understood.asks, key=lambda ask: not ask.needed))
    return Composed(text, draft, understood.echo, asks, understood.problems)


def stored_by(meant: Composed, of: Episode | None) -> EpisodeDraft | None:
    """The whole episode as it would stand after saving: the draft, or the episode going on with its new reading."""
    if meant.draft is None or of is None:
        return meant.draft
    fields = {name: getattr(of, name) for name in EpisodeDraft._fields}
    readings = tuple(sorted((*of.readings, meant.draft.readings[0]), key=lambda reading: reading.at))
    return EpisodeDraft(**fields | {"readings": readings})
