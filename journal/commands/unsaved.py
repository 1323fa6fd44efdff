"""What was written but could not be saved is kept: as an unfinished entry, which the journal offers when it is opened next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from journal import clock
from journal.commands.context import Context
from journal.store.drafts import DraftFile
from journal.store.problems import JournalProblem
from journal.words import asking as words


@contextmanager
def kept(text: str, written_at: datetime, context: Context, episode_id: str | None = None) -> Iterator[None]:
    """Around a save: on a JournalProblem keep the text and say so, then let the problem through.

    Times in the text count from `written_at`; `episode_id` is the episode that an update is about.
    """
    try:
        yield
    except JournalProblem:
        of = {} if episode_id is None else {"of": episode_id}
        try:
            DraftFile(context.places, context.clock).keep(text, {**of, "as_of": clock.iso(written_at)})
        except OSError:  # the same full or read-only disk, most likely
            context.say(words.still_here(text))
        else:
            context.say(words.TEXT_KEPT)
        raise
