"""Entries as lines: the short id by which they are called, and what they say, cut to the terminal where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TextIO

from journal import clock
from journal.commands.context import Context
from journal.commands.terminal import columns
from journal.model.text import one_line
from journal.model.views import Episode
from journal.phrase.describe import describe
from journal.store.problems import Damaged
from journal.words import commands as words
from journal.words.times import time_of_day

TAIL = 8


def tail(episode_id: str) -> str:
    """The end of an id, by which an entry is called on the command line."""
    return episode_id[-TAIL:]


def line(episode: Episode, stream: TextIO, indent: int = 0) -> str:
    """Short id and description on one line, with `indent` not wider than the terminal behind `stream` if it is one."""
    text = f"{tail(episode.id)}  {one_line(describe(episode))}"
    width = columns(stream)
    if width is None:
        return text
    from journal.model.cells import fitted  # a pipe has no width

    return fitted(text, width - indent)


def when(moment: datetime, zone_name: str | None = None) -> str:
    """A moment as the patient's clock and calendar showed it: "Sun 1 Mar 2026 08:10"."""
    shown = clock.wall(moment, zone_name)
    return f"{shown:%a} {shown.day} {shown:%b %Y} {time_of_day(shown)}"


def tell_damaged(episodes: Sequence[Episode], context: Context) -> int:
    """Say on stderr which of these entries no longer match their checksum; the exit status, 0 when none."""
    damaged = [clock.local_day(episode.started_at, episode.time_zone) for episode in episodes if episode.damaged]
    if not damaged:
        return 0
    from journal.words.urgency import left_out

    context.say(f"{left_out(damaged)} {words.SEE_VERIFY}")
    return Damaged.status
