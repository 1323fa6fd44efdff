"""What Today shows, read in a thread and turned into rows: still going on, today, earlier."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from journal.model.views import Episode, Profile
from journal.store.reader import Reader
from journal.widgets.entry_rows import EntryRow, day_of, entry, heading, remark
from journal.words import app as words
from journal.words.commands import DISCLAIMER

RECENT = 60


class Glance(NamedTuple):
    """The journal at one moment: `begun` is False only before the very first entry; `entries` is how many there are."""

    begun: bool
    ongoing: tuple[Episode, ...] = ()
    recent: tuple[Episode, ...] = ()
    clear: bool = False
    wrote_today: bool = False
    entries: int = 0
    profile: Profile = Profile()


def glance(reader: Reader, now: datetime) -> Glance:
    """Read it, all from one state of the file. Raises JournalProblem."""
    if not reader.exists():
        return Glance(begun=False)
    today = now.date()
    with reader.one_state() as state:
        days = state.days(today, today)
        ongoing = state.ongoing()
        return Glance(
            begun=True,
            ongoing=ongoing,
            recent=state.latest(RECENT),
            clear=any(day.clear for day in days),
            wrote_today=bool(ongoing) or any(day.episodes for day in days),
            entries=state.how_many(),
            profile=state.profile(),
        )


def rows(seen: Glance, now: datetime) -> tuple[EntryRow, ...]:
    """The lines of the page."""
    if not seen.entries and not seen.clear:
        return tuple(remark(line) for line in (*words.WELCOME, "", *_wrapped(DISCLAIMER)))
    going_on = {episode.id for episode in seen.ongoing}
    over = [episode for episode in seen.recent if episode.id not in going_on]
    today = [episode for episode in over if day_of(episode) == now.date()]
    earlier = [episode for episode in over if day_of(episode) != now.date()]
    lines: list[EntryRow] = []
    if seen.ongoing:
        newest_first = reversed(seen.ongoing)
        lines += [heading(words.ONGOING), *(entry(episode, now, dated=True) for episode in newest_first), remark()]
    if today:
        lines += [heading(words.TODAY), *(entry(episode, now, dated=False) for episode in today), remark()]
    elif all(day_of(episode) != now.date() for episode in seen.ongoing):
        lines += [heading(words.TODAY), remark(words.CLEAR_TODAY if seen.clear else words.NOTHING_TODAY), remark()]
    if earlier:
        lines += [heading(words.EARLIER), *(entry(episode, now, dated=True) for episode in earlier)]
    return tuple(lines)


def pressing(shown: tuple[EntryRow, ...]) -> int:
    """How many of these lines are to be seen without scrolling: up to the first of the entries before today."""
    before = heading(words.EARLIER)
    return shown.index(before) + 2 if before in shown else len(shown)


def _wrapped(text: str, width: int = 72) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) + 1 > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
