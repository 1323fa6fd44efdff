"""What was written but not saved is kept: as an unfinished entry, which the journal offers when it is opened next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from journal import clock
from journal.commands.asking import not_waiting
from journal.commands.context import Context, InputEnded, NotDone
from journal.commands.warning import warn_of
from journal.model.drafts import EpisodeDraft
from journal.store.drafts import DraftFile, Leftover
from journal.store.problems import JournalProblem
from journal.words import asking as words


@contextmanager
def kept(
    text: str, draft: EpisodeDraft, written_at: datetime, context: Context, episode_id: str | None = None
) -> Iterator[None]:
    """Around a save: on a JournalProblem keep the text and say so, warn of the draft, then let the problem through.

    Times in the text count from `written_at`; `episode_id` is the episode that an update is about.
    """
    try:
        yield
    except JournalProblem as problem:
        try:
            DraftFile(context.places, context.clock).keep(text, _fields(written_at, episode_id))
        except OSError:  # the same full or read-only disk, most likely
            context.say(words.still_here(text))
        else:
            context.say(words.TEXT_KEPT)
        problem.given_back = True
        warn_of((draft,), context)
        context.say("\n".join(not_waiting()))
        raise


class Unfinished:
    """An entry about which questions are being asked: on disk from its first words on, however the program ends."""

    def __init__(self, context: Context, episode_id: str | None = None) -> None:
        self._context, self._episode_id = context, episode_id
        self._file = DraftFile(context.places, context.clock) if context.interactive else None
        self._kept = False

    def note(self, text: str, written_at: datetime) -> None:
        """Keep these words; without a disk that takes them they are only on the terminal."""
        if self._file is not None:
            try:
                self._file.keep(text, _fields(written_at, self._episode_id))
            except OSError:
                self._kept = False
            else:
                self._kept = True

    def take_over(self, leftover: Leftover, written_at: datetime) -> None:
        """Make a leftover this unfinished entry. Raises NotDone when another window was quicker: else both would save it."""
        self.note(leftover.text, written_at)
        if self._kept and not leftover.discard():
            raise NotDone(words.TAKEN_ELSEWHERE)

    def leave(self) -> None:
        """Keep it for the next time, and say so."""
        if self._file is not None:
            self._file.leave()
        if self._kept:
            self._context.say()
            self._context.say(words.TEXT_KEPT)

    def discard(self) -> None:
        """It was saved, or is not wanted."""
        self._kept = False
        if self._file is not None:
            self._file.discard()


@contextmanager
def unfinished(context: Context, episode_id: str | None = None) -> Iterator[Unfinished]:
    """Around the questions about an entry: it stays kept when they are broken off, and goes once they are answered.

    `episode_id` is the episode that an update is about.
    """
    draft = Unfinished(context, episode_id)
    try:
        yield draft
    except (KeyboardInterrupt, InputEnded):
        draft.leave()
        raise
    except (NotDone, JournalProblem):  # it was not wanted, or `kept` has it
        draft.discard()
        raise
    draft.discard()


def _fields(written_at: datetime, episode_id: str | None) -> dict[str, str]:
    of = {} if episode_id is None else {"of": episode_id}
    return {**of, "as_of": clock.iso(written_at)}
