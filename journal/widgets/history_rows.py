"""Entries as rows of the history: month, day and time in columns of their own, so that the eye finds the day."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from journal import clock
from journal.model.views import Episode
from journal.phrase.describe import felt
from journal.widgets.entry_rows import length
from journal.words import history as words


class HistoryRow(NamedTuple):
    """One entry: "Nov 2026", "Sun 22", "14:12", what was felt, the worst severity, how long, and its marks."""

    episode: str
    month: str
    day: str
    time: str
    what: str
    severity: int | None
    length: str
    ongoing: bool
    starred: bool

    @property
    def short(self) -> str:
        """Day and time for a narrow window: "22 Nov 14:12"."""
        return f"{self.day[4:]} {self.month[:3]} {self.time}"


def history_row(episode: Episode, now: datetime) -> HistoryRow:
    """The row of an entry."""
    began = clock.wall(episode.started_at, episode.time_zone)
    what = felt(episode.sites)
    private = f"{words.PRIVATE} " if episode.private else ""
    return HistoryRow(
        episode.id,
        f"{began:%b %Y}",
        f"{began:%a} {began.day:>2}",
        f"{began:%H:%M}",
        f"{private}{what[:1].upper()}{what[1:]}",
        episode.worst,
        words.ONGOING if episode.ended_at is None else length(episode, now),
        episode.ended_at is None,
        episode.starred,
    )
