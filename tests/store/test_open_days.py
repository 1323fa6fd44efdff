"""Days of which nothing is known."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings

from journal.model.views import Day, Episode, History, Visit
from journal.store import numb
from journal.store.journal import Journal
from journal.store.open_days import open_days, open_week, quiet_for, written_days
from journal.store.reader import Reader
from journal.trends.sums import Span
from tests.builders import NOW, clock_at, draft, home
from tests.store.test_sums import EXAMPLES, journals
from tests.trends import plainly

TODAY = NOW.date()


def day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def lasting(journal: Journal, ago: int, days: float | None) -> None:
    start = NOW - timedelta(days=ago)
    ended = None if days is None else start + timedelta(days=days)
    journal.save(draft(start)._replace(ended_at=ended))


def test_none_in_an_empty_journal_and_none_before_the_first_word(journal: Journal) -> None:
    assert open_days(journal.reader, TODAY) == ()
    lasting(journal, 3, 0.01)
    assert open_days(journal.reader, TODAY) == (day(1), day(2))


def test_clear_days_and_days_that_an_entry_lasted_into_are_known(journal: Journal) -> None:
    lasting(journal, 8, 2)
    journal.clear_day(day(3))
    assert open_days(journal.reader, TODAY) == (day(1), day(2), day(4), day(5))


def test_while_an_entry_goes_on_no_day_is_open_after_it_began(journal: Journal) -> None:
    lasting(journal, 5, 0.01)
    lasting(journal, 3, None)
    assert open_days(journal.reader, TODAY) == (day(4),)
    assert not quiet_for(journal.reader, TODAY, 1)


def test_a_first_day_that_was_clear_counts_and_one_looks_back_no_farther_than_asked(journal: Journal) -> None:
    journal.clear_day(day(30))
    assert len(open_days(journal.reader, TODAY)) == 14
    assert open_days(journal.reader, TODAY, 2) == (day(1), day(2))


def test_what_lies_in_the_trash_makes_no_day_known(journal: Journal) -> None:
    lasting(journal, 3, 0.01)
    lasting(journal, 1, 0.01)
    journal.trash(journal.reader.latest(1)[0].id)
    assert open_days(journal.reader, TODAY) == (day(1), day(2))


def test_written_days_begin_after_the_last_visit_and_count_a_day_once(journal: Journal) -> None:
    for ago in (9, 5, 5, 2):
        lasting(journal, ago, 0.01)
    journal.clear_day(day(1))
    assert written_days(journal.reader, TODAY) == 4
    journal.keep((None, Visit("", day(5), "consultation", "Dr Mora")))
    assert written_days(journal.reader, TODAY) == 2
    assert written_days(journal.reader, TODAY + timedelta(days=90)) == 0


def test_quiet_counts_today(journal: Journal) -> None:
    lasting(journal, 6, 0.01)
    assert quiet_for(journal.reader, TODAY, 6)
    assert not quiet_for(journal.reader, TODAY, 7)


@settings(max_examples=40, deadline=None, suppress_health_check=EXAMPLES)
@given(journals())
def test_open_days_are_those_of_a_plain_look_at_every_entry(journal: tuple[list[Episode], set[date], Span]) -> None:
    given_entries, clear, span = journal
    today = span.until + timedelta(days=1)
    with tempfile.TemporaryDirectory() as folder, Journal(home(Path(folder)), clock_at()) as stored:
        stored.add_all(History(episodes=tuple(given_entries), days=tuple(map(Day, sorted(clear)))), "test")
        found = open_days(stored.reader, today)
        felt = [one for one in span.each() if numb.on(stored.reader, one)]
    lived = [one for one in given_entries if one.deleted_at is None]
    known = {one for one in span.each() if any(_touches(entry, one) for entry in lived)}
    assert felt == sorted(known)
    first = min([*clear, *(plainly.day_of(one.started_at, one) for one in lived)], default=today)
    back = [today - timedelta(days=ago) for ago in range(1, 15)]
    assert list(found) == [
        one for one in back if one >= first and one not in clear and not any(_touches(entry, one) for entry in lived)
    ]


def _touches(one: Episode, day: date) -> bool:
    last = None if one.ended_at is None else plainly.day_of(one.ended_at, one)
    return plainly.day_of(one.started_at, one) <= day and (last is None or day <= last)


def test_the_file_is_asked_once_for_all_days(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    lasting(journal, 14, 0.01)
    asked, real = [], Reader.touching

    def touching(reader: Reader, since: date, until: date) -> tuple[Episode, ...]:
        asked.append((since, until))
        return real(reader, since, until)

    monkeypatch.setattr(Reader, "touching", touching)
    assert len(open_days(journal.reader, TODAY)) == 13
    assert len(open_week(journal.reader, TODAY)) == 7
    assert asked == [(day(14), day(1)), (day(6), TODAY)]
