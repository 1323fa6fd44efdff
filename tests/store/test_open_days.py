"""Days of which nothing is known."""

from datetime import date, timedelta

from journal.model.views import Visit
from journal.store.journal import Journal
from journal.store.open_days import open_days, quiet_for, written_days
from tests.builders import NOW, draft

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
