"""The changes made to one entry with one key: what each does to the journal, and what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode
from journal.screens.changes import Step
from journal.words import entry as say
from journal.words import history as words

if TYPE_CHECKING:
    from journal.store.journal import Journal


def trash(episode_id: str) -> Step:
    """Into the trash."""

    def work(journal: Journal) -> str:
        journal.trash(episode_id)
        return words.TRASHED

    return Step("trash", work)


def restore(episode_id: str) -> Step:
    """Out of the trash."""

    def work(journal: Journal) -> str:
        journal.restore(episode_id)
        return words.RESTORED

    return Step("restore", work)


def star(episode: Episode) -> Step:
    """Mark it as important, or take the mark off."""
    draft = draft_of(episode)._replace(starred=not episode.starred)
    return _changed(episode, draft, say.STARRED if draft.starred else say.UNSTARRED, "star")


def private(episode: Episode) -> Step:
    """Keep it out of reports and spreadsheets, or let it in again."""
    draft = draft_of(episode)._replace(private=not episode.private)
    return _changed(episode, draft, say.PRIVATE if draft.private else say.NOT_PRIVATE, "private")


def draft_of(episode: Episode) -> EpisodeDraft:
    """All of an entry that may be changed."""
    return EpisodeDraft(*(getattr(episode, name) for name in EpisodeDraft._fields))


def _changed(episode: Episode, draft: EpisodeDraft, told: str, name: str) -> Step:
    def work(journal: Journal) -> str:
        journal.change(episode, draft)
        return told

    return Step(name, work)
