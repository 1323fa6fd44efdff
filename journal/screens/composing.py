"""What the text being written means, for the form: a new episode, or a new reading of one that is going on. Pure."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode
from journal.phrase.asks import Ask
from journal.phrase.following import following, outside
from journal.phrase.understand import Understanding, understand
from journal.words import app as words


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
    if of is None:
        return _composed(text, understand(text, now, zone_name))
    # Within the minute in which it began, its own beginning is the earliest that can be meant.
    meant = _composed(text, following(text, max(now, of.started_at.astimezone(now.tzinfo)), zone_name, of))
    problem = _outside(meant.draft, of)
    return meant._replace(draft=None, problems=(problem,)) if problem else meant


def _outside(draft: EpisodeDraft | None, of: Episode) -> str:
    """Why this cannot be a reading of the episode; empty when it can."""
    if draft is None:
        return ""
    if draft.ended_at is not None:
        return words.UPDATE_ENDS
    return words.UPDATE_OUTSIDE if outside(draft.readings[0].at, of) else ""


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
