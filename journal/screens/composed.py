"""What the text being written means. Apart from what finds it out, so that the form opens without the grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode

if TYPE_CHECKING:
    from journal.phrase.asks import Ask


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
