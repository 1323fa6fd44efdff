"""The journal opened for writing, by the commands that change something; a refused draft becomes a message."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from journal.commands.context import Context, Usage
from journal.model.drafts import EpisodeDraft, Refused

if TYPE_CHECKING:
    from journal.store.journal import Journal


@contextmanager
def writing(context: Context) -> Iterator[Journal]:
    """The journal, closed afterwards. Raises a JournalProblem; Usage when what is to be stored may not be."""
    # SQLModel takes half a second to import: only here, when there is something to write.
    from journal.store.journal import Journal

    with Journal(context.places, context.clock) as journal:
        try:
            yield journal
        except Refused as refused:
            raise Usage(str(refused)) from None


def checked(draft: EpisodeDraft) -> EpisodeDraft:
    """The draft itself. Raises Usage with everything that keeps it from being stored."""
    try:
        return draft.checked()
    except Refused as refused:
        raise Usage(str(refused)) from None
