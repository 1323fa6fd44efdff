"""Dates of long ago: what each means, what is refused, and that none is ever to come."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.phrase.dates import NoDate, Stretch, stretch
from journal.words import dates as say

TODAY = date(2026, 11, 24)


def days(first: str, last: str) -> Stretch:
    return Stretch(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2019", days("2019-01-01", "2019-12-31")),
        ("since 2019", days("2019-01-01", "2019-12-31")),
        ("about 2019", days("2019-01-01", "2019-12-31")),
        ("May 2019", days("2019-05-01", "2019-05-31")),
        ("may, 2019", days("2019-05-01", "2019-05-31")),
        ("2019 May", days("2019-05-01", "2019-05-31")),
        ("sept 2020", days("2020-09-01", "2020-09-30")),
        ("Feb. 2020", days("2020-02-01", "2020-02-29")),
        ("2019-05", days("2019-05-01", "2019-05-31")),
        ("5/2019", days("2019-05-01", "2019-05-31")),
        ("December 2019", days("2019-12-01", "2019-12-31")),
        ("2019-05-01", days("2019-05-01", "2019-05-01")),
        ("1 May 2019", days("2019-05-01", "2019-05-01")),
        ("1st of May 2019", days("2019-05-01", "2019-05-01")),
        ("May 1, 2019", days("2019-05-01", "2019-05-01")),
        ("13/05/2019", days("2019-05-13", "2019-05-13")),
        ("05/13/2019", days("2019-05-13", "2019-05-13")),
        ("4.4.2019", days("2019-04-04", "2019-04-04")),
        ("today", days("2026-11-24", "2026-11-24")),
        ("yesterday", days("2026-11-23", "2026-11-23")),
        ("3 weeks ago", days("2026-11-03", "2026-11-03")),
        ("two months ago", days("2026-09-01", "2026-09-30")),
        ("a year ago", days("2025-11-01", "2025-11-30")),
        ("11 months ago", days("2025-12-01", "2025-12-31")),
        ("2026", days("2026-01-01", "2026-11-24")),
        ("November 2026", days("2026-11-01", "2026-11-24")),
        ("2026-11-24", days("2026-11-24", "2026-11-24")),
    ],
)
def test_what_a_date_means(text: str, meant: Stretch) -> None:
    assert stretch(text, TODAY) == meant


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2026-11-25", say.NOT_YET),
        ("December 2026", say.NOT_YET),
        ("2027", say.NOT_YET),
        ("2019-02-29", say.NO_DATE),
        ("31 April 2019", say.NO_DATE),
        ("2019-13", say.NO_DATE),
        ("1899", say.NO_DATE),
        ("0000", say.NO_DATE),
        ("32/13/2019", say.NO_DATE),
        ("999 years ago", say.NO_DATE),
        ("3/4/2019", say.DAY_OR_MONTH),
        ("maybe", say.not_a_date("maybe")),
        ("mayhem 2019", say.not_a_date("mayhem 2019")),
        ("19", say.not_a_date("19")),
        ("", say.not_a_date("")),
        ("2019-05-01T10:00", say.not_a_date("2019-05-01T10:00")),
    ],
)
def test_what_is_refused_and_why(text: str, reason: str) -> None:
    with pytest.raises(NoDate) as refused:
        stretch(text, TODAY)
    assert str(refused.value) == reason


@given(st.text(max_size=20) | st.from_regex(r"[0-9]{1,4}[-/. ][0-9a-z]{1,9}([-/. ][0-9]{1,4})?", fullmatch=True))
def test_any_text_is_a_past_date_or_refused(text: str) -> None:
    try:
        found = stretch(text, TODAY)
    except NoDate as refused:
        assert str(refused)
    else:
        assert date(1900, 1, 1) <= found.first <= found.last <= TODAY


@given(st.dates(date(1900, 1, 1), TODAY))
def test_what_is_told_is_understood_as_the_same(day: date) -> None:
    assert stretch(say.from_then(day), TODAY).first == day
    assert stretch(say.until_then(day), TODAY).last == day
    assert stretch(day.isoformat(), TODAY) == Stretch(day, day)
    assert stretch(say.day(day), TODAY + timedelta(days=1)) == Stretch(day, day)
