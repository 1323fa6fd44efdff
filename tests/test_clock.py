"""Time: strict to read, faithful to the patient's wall clock."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import clock

LONDON = ZoneInfo("Europe/London")
ENDS = ("Pacific/Kiritimati", "Etc/GMT+12", "UTC", "Europe/Amsterdam")  # UTC+14, UTC-12, and one with seconds long ago


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-01T08:10:00+00:00", datetime(2026, 3, 1, 8, 10, tzinfo=UTC)),
        ("2026-03-01T08:10Z", datetime(2026, 3, 1, 8, 10, tzinfo=UTC)),
        ("2026-03-01T08:10:00.5-07:00", datetime(2026, 3, 1, 15, 10, 0, 500000, tzinfo=UTC)),
        ("2026-03-01T08:10:00.123456789+05:45", datetime(2026, 3, 1, 2, 25, 0, 123456, tzinfo=UTC)),
    ],
)
def test_an_instant_is_read(text, expected):
    assert clock.parse_instant(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01T08:10:00",  # no offset
        "2026-03-01",
        "2026-02-30T08:10:00Z",
        "2026-03-01T24:00:00Z",
        "2026-03-01T08:60:00Z",
        "9999-99-99T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "1899-12-31T23:59:59Z",
        "2200-01-01T00:00:00Z",
        "2026-03-01T08:10:00+15:00",
        "2026-03-01T08:10:00-14:01",
        "1900-01-01T23:59:59Z",  # a day inside, so that no zone shows it in 1899
        "2199-12-31T00:00:00Z",
        "2026-03-01T08:10:00+01:60",
        "٢٠٢٦-03-01T08:10:00Z",
        "P1Y",
        "now",
        "",
        " 2026-03-01T08:10:00Z",
        "2026-03-01 08:10:00Z",
    ],
)
def test_what_is_no_instant_is_refused(text):
    with pytest.raises(ValueError):
        clock.parse_instant(text)


@pytest.mark.parametrize("text", ["2026-2-3", "2026-02-30", "20260203", "0000-01-01", "2200-01-01", "03/02/2026", ""])
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError):
        clock.parse_date(text)


def test_a_date_is_read():
    assert clock.parse_date("2026-02-28") == date(2026, 2, 28)


MOMENTS = st.datetimes(
    datetime(1900, 1, 3), datetime(2199, 12, 30), timezones=st.sampled_from([UTC, LONDON, ZoneInfo("Asia/Kathmandu")])
)


@given(MOMENTS, MOMENTS)
def test_stored_text_keeps_the_instant_and_its_order(first, second):
    assert clock.from_utc_text(clock.utc_text(first)) == clock.pinned(first)
    assert (clock.utc_text(first) < clock.utc_text(second)) == (first.astimezone(UTC) < second.astimezone(UTC))


@given(MOMENTS)
def test_an_exported_instant_is_read_back(moment):
    # Also where an old zone had an offset with seconds, which ISO text in the exchange format cannot carry.
    assert clock.parse_instant(clock.iso(moment)) == clock.pinned(moment)


@given(st.sampled_from(["1900-01-02T00:00:00Z", "2199-12-30T23:59:59.999999Z"]), st.sampled_from(ENDS))
def test_an_instant_is_read_back_from_any_zone(text, zone):
    shown = clock.iso(clock.wall(clock.parse_instant(text), zone))
    assert clock.parse_instant(shown) == clock.parse_instant(text)


@pytest.mark.parametrize("text", ["2026-03-01T08:10:00+14:00", "2026-03-01T08:10:00-14:00", "2026-03-01T08:10:00-00:00"])
def test_the_edge_of_the_offsets(text):
    assert clock.parse_instant(text).year == 2026


@pytest.mark.parametrize(
    "moment", [datetime(2026, 10, 25, 1, 10, tzinfo=LONDON, fold=1), datetime(2026, 10, 25, 1, 50, tzinfo=LONDON)]
)
def test_a_pinned_moment_of_the_repeated_hour_is_the_instant_it_is(moment):
    assert moment != moment.astimezone(UTC)  # what Python says of a zone's own time in that hour
    pinned = clock.pinned(moment)
    assert pinned == moment.astimezone(UTC)
    assert pinned.replace(tzinfo=None) == moment.replace(tzinfo=None, fold=0)
    assert type(pinned.tzinfo) is timezone


def test_every_moment_leaves_with_a_fixed_offset():
    late = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
    made = [clock.SystemClock().now(), clock.wall(late, "Europe/London"), clock.from_utc_text(clock.utc_text(late), LONDON)]
    made.append(clock.at_wall(datetime(2026, 3, 1, 8), LONDON))
    assert all(type(moment.tzinfo) is timezone for moment in made)
    first, second = (
        clock.wall(datetime(2026, 10, 25, 0, 50, tzinfo=UTC), "Europe/London"),
        clock.wall(datetime(2026, 10, 25, 1, 10, tzinfo=UTC), "Europe/London"),
    )
    assert second - first == timedelta(minutes=20)


def test_a_naive_moment_is_never_written():
    for write in (clock.iso, clock.pinned):
        with pytest.raises(ValueError):
            write(datetime(2026, 3, 1))


def test_the_local_day_is_the_patients():
    late = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
    assert clock.local_day(late, "Europe/London") == date(2026, 7, 1)
    assert clock.local_day(late, "America/New_York") == date(2026, 6, 30)
    assert clock.local_day(late, None) == date(2026, 6, 30)
    assert clock.local_day(late.astimezone(timezone(timedelta(hours=1))), None) == date(2026, 7, 1)


def test_an_ordinary_wall_time_is_one_instant():
    assert clock.at_wall(datetime(2026, 3, 1, 8), LONDON) == datetime(2026, 3, 1, 8, tzinfo=UTC)


def test_a_wall_time_that_happened_twice_offers_both():
    with pytest.raises(clock.WallTimeUnclear) as caught:
        clock.at_wall(datetime(2026, 10, 25, 1, 30), LONDON)
    assert caught.value.happened
    first, second = caught.value.choices
    assert second - first == timedelta(hours=1)
    assert first.replace(tzinfo=None) == second.replace(tzinfo=None) == datetime(2026, 10, 25, 1, 30)
    assert [c.utcoffset() for c in caught.value.choices] == [timedelta(hours=1), timedelta(0)]


def test_a_wall_time_that_never_happened_offers_the_times_around_it():
    with pytest.raises(clock.WallTimeUnclear) as caught:
        clock.at_wall(datetime(2026, 3, 29, 1, 30), LONDON)
    assert not caught.value.happened
    assert [c.strftime("%H:%M") for c in caught.value.choices] == ["00:30", "02:30"]


def test_zone_names_are_known_or_not():
    assert clock.known_zone("Europe/London")
    for name in ("localtime", "posixrules", "Factory", "right/Europe/London", "posix/Europe/London"):
        assert not clock.known_zone(name)  # files beside the zones that mean something else, or another thing elsewhere
    for name in ("Europe", "Mars/Base", "", "../etc/passwd", "/etc/localtime", "x" * 5000, "a\0b"):
        assert not clock.known_zone(name)


def test_the_zone_comes_from_tz(monkeypatch):
    monkeypatch.setenv("TZ", ":Asia/Tokyo")
    assert clock.local_zone_name() == "Asia/Tokyo"
    assert clock.SystemClock().now().utcoffset() == timedelta(hours=9)


def test_an_offset_is_whole_minutes_and_never_naive():
    assert clock.offset_minutes(datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))) == -210
    with pytest.raises(ValueError):
        clock.offset_minutes(datetime(2026, 1, 1))


def test_a_fixed_clock_stands_still():
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    still = clock.FixedClock(moment, "Europe/London")
    assert still.now() == still.now() == moment
    assert still.zone_name() == "Europe/London"


def test_both_hours_that_clocks_show_twice_are_stored_as_they_were() -> None:
    twice = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON)
    assert [clock.utc_text(twice.replace(fold=fold)) for fold in (0, 1)] == [
        "2026-10-25T00:30:00.000000Z",
        "2026-10-25T01:30:00.000000Z",
    ]


@pytest.mark.parametrize(
    "name", ["UTC+24", "UTC-24", "UTC+25", "XXX25", "UTC+167", "UTC+23:59:40", "UTC+20", "<a>+30", ":", "no zone"]
)
def test_a_zone_that_can_not_be_is_utc(monkeypatch, name):
    monkeypatch.setenv("TZ", name)
    time.tzset()
    try:
        now = clock.SystemClock().now()
    finally:
        monkeypatch.undo()
        time.tzset()
    assert clock.offset_minutes(now) == 0
    assert clock.parse_instant(clock.iso(now)) == now


def test_an_offset_without_a_name_is_kept(monkeypatch):
    monkeypatch.setenv("TZ", "XXX-14")
    time.tzset()
    try:
        assert clock.offset_minutes(clock.SystemClock().now()) == 14 * 60
    finally:
        monkeypatch.undo()
        time.tzset()
