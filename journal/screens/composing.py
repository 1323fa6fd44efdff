"""What the text being written means, for the form: a new episode, or a new reading of one that is going on. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode
from journal.phrase.following import following, outside
from journal.phrase.possible import possible
from journal.phrase.sheet import moment
from journal.phrase.understand import Understanding, understand
from journal.screens.composed import Composed
from journal.words import app as words


def compose(text: str, now: datetime, zone_name: str | None, of: Episode | None = None, *, as_it_is: bool = False) -> Composed:
    """Understand the text; of an episode that is going on, what is not said is as it was.

    `as_it_is`: with its questions left open, what they are about goes to the note.
    """
    now = now.replace(second=0, microsecond=0)  # nobody feels seconds; shown, they would only be noise
    if of is None:
        return _composed(text, lambda said: understand(said, now, zone_name, as_it_is=as_it_is))
    # Within the minute in which it began, its own beginning is the earliest that can be meant.
    at = max(now, of.started_at.astimezone(now.tzinfo))
    meant = _composed(text, lambda said: following(said, at, zone_name, of, as_it_is=as_it_is))
    problem = _outside(meant.draft, of)
    return meant._replace(draft=None, problems=(problem,)) if problem else meant


def _outside(draft: EpisodeDraft | None, of: Episode) -> str:
    """Why this cannot be a reading of the episode; empty when it can."""
    if draft is None:
        return ""
    if draft.ended_at is not None:
        return words.UPDATE_ENDS
    if not outside(draft.readings[0].at, of):
        return ""
    if of.ended_at is None:
        return words.UPDATE_OUTSIDE
    return words.update_ended(moment(of.started_at, of.time_zone), moment(of.ended_at, of.time_zone))


def _composed(text: str, read: Callable[[str], Understanding]) -> Composed:
    understood = read(text)
    draft = None if any(ask.needed for ask in understood.asks) else understood.draft
    asks = tuple(sorted(understood.asks, key=lambda ask: not ask.needed))
    maybe = possible(understood, text, read)
    return Composed(text, draft, understood.echo, asks, understood.problems, maybe, understood.signs)
