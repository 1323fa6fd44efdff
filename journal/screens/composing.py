"""What the text being written means, for the form: a new episode, or a new reading of one that is going on. Pure.

The grammar is loaded once there is something to understand, so that an empty form opens without it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode
from journal.words import app as words

if TYPE_CHECKING:
    from journal.phrase.asks import Ask
    from journal.phrase.understand import Understanding


class Composed(NamedTuple):
    """The meaning of a text. `draft` is what would be stored, None while something needed is missing.

    `possible` is what it may turn out to be meanwhile, to be judged at once; `signs`: it names a sign of danger.
    """

    text: str
    draft: EpisodeDraft | None = None
    echo: tuple[str, ...] = ()
    asks: tuple[Ask, ...] = ()
    problems: tuple[str, ...] = ()
    possible: tuple[EpisodeDraft, ...] = ()
    signs: bool = False


def compose(text: str, now: datetime, zone_name: str | None, of: Episode | None = None, *, as_it_is: bool = False) -> Composed:
    """Understand the text; of an episode that is going on, what is not said is as it was.

    `as_it_is`: with its questions left open, what they are about goes to the note.
    """
    if not text.strip():
        return Composed(text)
    from journal.phrase.following import following
    from journal.phrase.understand import understand

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
    from journal.phrase.following import outside
    from journal.phrase.sheet import moment

    if not outside(draft.readings[0].at, of):
        return ""
    if of.ended_at is None:
        return words.UPDATE_OUTSIDE
    return words.update_ended(moment(of.started_at, of.time_zone), moment(of.ended_at, of.time_zone))


def _composed(text: str, read: Callable[[str], Understanding]) -> Composed:
    from journal.phrase.possible import possible

    understood = read(text)
    draft = None if any(ask.needed for ask in understood.asks) else understood.draft
    asks = tuple(sorted(understood.asks, key=lambda ask: not ask.needed))
    maybe = possible(understood, text, read)
    return Composed(text, draft, understood.echo, asks, understood.problems, maybe, understood.signs)


def lost(before: Composed, after: Composed) -> bool:
    """Whether more was written behind a text, and a strength or a way of starting is no longer understood in it."""
    if before.draft is None or after.draft is None or not after.text.startswith(before.text):
        return False
    was, now = before.draft.readings[-1].severity, after.draft.readings[-1].severity
    unsaid = before.draft.onset != "unknown" and after.draft.onset == "unknown"
    return unsaid or (was is not None and now is None)


def judged_by(meant: Composed, of: Episode | None) -> tuple[EpisodeDraft, ...]:
    """What is judged while it is written: what it may turn out to be, as it would stand after saving."""
    return tuple(_with(draft, of) for draft in meant.possible)


def _with(draft: EpisodeDraft, of: Episode | None) -> EpisodeDraft:
    if of is None:
        return draft
    fields = {name: getattr(of, name) for name in EpisodeDraft._fields}
    readings = tuple(sorted((*of.readings, draft.readings[0]), key=lambda reading: reading.at))
    return EpisodeDraft(**fields | {"readings": readings})
