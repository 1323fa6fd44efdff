"""The changes made from Today with one key: end, clear day, undo. What each does to the journal, and what it answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from journal.model.views import Episode
from journal.words import app as words
from journal.words.times import time_of_day

if TYPE_CHECKING:
    from journal.store.journal import Journal


class Step(NamedTuple):
    """A change: the name of its worker, and what it does in a thread, which returns the answer for the patient."""

    name: str
    work: Callable[[Journal], str]


def end(episode: Episode, now: datetime) -> Step:
    """The episode has ended at `now`."""

    def work(journal: Journal) -> str:
        journal.end(episode.id, now)
        return words.ended(time_of_day(now))

    return Step("end", work)


def clear_day(now: datetime) -> Step:
    """There was no numbness on the day of `now`, unless something was logged or is going on."""
    today = now.date()

    def work(journal: Journal) -> str:
        from journal.store import numb

        if numb.on(journal.reader, today):
            return words.NOT_CLEAR
        journal.clear_day(today)
        return words.CLEARED

    return Step("clear-day", work)


def clear_past_day(day: date) -> Step:
    """There was no numbness on a day that is over, unless something was logged for it meanwhile."""

    def work(journal: Journal) -> str:
        from journal.store import numb
        from journal.words import gaps as gap_words

        if numb.on(journal.reader, day):
            return gap_words.NOT_CLEAR
        journal.clear_day(day)
        return gap_words.noted(day)

    return Step("clear-day", work)


def clear_week(today: date) -> Step:
    """There was no numbness in the last 7 days: those of which nothing is written are noted so, as one change."""

    def work(journal: Journal) -> str:
        from journal.store.open_days import open_week
        from journal.words import gaps as gap_words

        days = open_week(journal.reader, today)
        if not days:
            return gap_words.WEEK_KNOWN
        journal.clear_days(days)
        return f"{gap_words.week_noted(len(days))} {words.TAKES_BACK}"

    return Step("clear-week", work)


def undo() -> Step:
    """Take back the newest change."""

    def work(journal: Journal) -> str:
        change = journal.undo()
        return words.NOTHING_TO_UNDO if change is None else words.undone(change.description)

    return Step("undo", work)
