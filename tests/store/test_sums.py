"""The trends of a stored journal equal a plain look at every entry: across clock changes, moves of zone, trash and damage."""

import tempfile
from collections import Counter
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from statistics import median

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal import clock
from journal.model.ids import content_id
from journal.model.views import Day, Episode, History, Reading, Site, Treatment, Visit
from journal.paths import Places
from journal.store import sums
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.trends.compare import treatments
from journal.trends.days import days
from journal.trends.durations import durations
from journal.trends.evidence import ledger
from journal.trends.hours import hours
from journal.trends.limbs import levels, symmetry
from journal.trends.needs import DAYS
from journal.trends.places import felt_on
from journal.trends.places import places as where
from journal.trends.sensations import mix
from journal.trends.series import DAY, MONTH, WEEK, series
from journal.trends.sums import Span, Sums
from journal.trends.together import LEAST, together
from tests.builders import NOW, clock_at, episode, home, reading, site
from tests.store.damage import alter
from tests.strategies import CHANGES
from tests.trends import plainly

EVERY = Sums._fields[1:]
ZONES = (
    None,
    "Europe/London",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Apia",
    "America/Havana",
)
PLACES = (
    ("hand.thumb", "left"),
    ("arm.elbow_back", "left"),
    ("foot.sole", "both"),
    ("foot.sole", "right"),
    ("back.lower", "midline"),
)
LENGTHS = (0, 1, 59 * 60, 3600, 3601, 5 * 3600, 86_400, 86_401, 60 * 3600)
CLOCKS_GO = (*CHANGES, datetime(2026, 3, 8, 5, tzinfo=UTC))  # in Havana clocks skip midnight


@st.composite
def journals(draw: st.DrawFn) -> tuple[list[Episode], set[date], Span]:
    """Up to 12 entries in various zones, within days of a change of clocks; clear days; and the period that is looked at."""
    around = draw(st.sampled_from(CLOCKS_GO))
    entries = []
    for number in range(draw(st.integers(0, 12))):
        zone = draw(st.sampled_from(ZONES))
        at = around + timedelta(
            seconds=draw(st.integers(-4 * 86_400, 3 * 86_400)), microseconds=draw(st.sampled_from((0, 999_999)))
        )
        lived = at.astimezone(timezone(timedelta(hours=draw(st.integers(-11, 13))))) if zone is None else clock.wall(at, zone)
        end = lived + timedelta(seconds=draw(st.sampled_from(LENGTHS)), microseconds=draw(st.sampled_from((0, 1))))
        later = draw(st.none() | st.integers(0, 2 * 86_400))
        moments = [lived] if later is None else [lived, lived + timedelta(seconds=later)]
        entries.append(
            Episode(
                id=content_id("sums", f"{number}"),
                started_at=lived,
                onset="hours",
                readings=tuple(_reading(draw, moment) for moment in moments),
                time_zone=zone,
                ended_at=draw(st.sampled_from((None, end, end))),
                triggers=draw(st.sampled_from(((), ("sitting",), ("sitting", "cold")))),
                relief=draw(st.sampled_from(((), ("moving",)))),
                private=draw(st.booleans()),
                recorded_at=draw(
                    st.sampled_from((None, lived, lived + timedelta(hours=24), lived + timedelta(hours=24, seconds=1)))
                ),
                deleted_at=draw(st.sampled_from((None, None, None, NOW))),
            )
        )
    first = around.date() + timedelta(days=draw(st.integers(-5, 2)))
    span = Span(first, first + timedelta(days=draw(st.integers(0, 6))))
    return entries, draw(st.sets(st.dates(span.since - timedelta(days=1), span.until), max_size=3)), span


def _reading(draw: st.DrawFn, at: datetime) -> Reading:
    spots = draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=3))
    sensations = draw(st.sampled_from((("tingling",), ("tingling", "reduced"), ("burning",))))
    return Reading(
        at,
        tuple(Site(*spot, sensations) for spot in spots),
        severity=draw(st.sampled_from((None, 0, 3, 4, 10))),
        evidence=draw(st.sampled_from(("felt", "self_check_reduced", "exam_normal"))),
    )


def _check(given_entries: list[Episode], clear: set[date], span: Span) -> None:
    with tempfile.TemporaryDirectory() as folder, Journal(home(Path(folder)), clock_at()) as journal:
        journal.add_all(History(episodes=tuple(given_entries), days=tuple(map(Day, sorted(clear)))), "test")
        found = sums.count(journal.reader, span, EVERY)
        entries = list(journal.reader.history().episodes)  # as they come out again, by a way of its own
    assert len(entries) == sum(one.deleted_at is None for one in given_entries)
    _check_series(found, entries, clear)
    _check_places(found, entries)
    assert {(one.weekday, h): n for one in hours(found.hours, span) for h, n in enumerate(one.by_hour) if n} == plainly.hours(
        entries, span
    )
    lengths = plainly.lengths(entries, span)
    known = [length for length in lengths if length is not None]
    assert durations(found.lasted) == (
        len(known),
        len(lengths) - len(known),
        median(known) if known else None,
        max(known, default=None),
        sum(length > 3600 for length in known),
        sum(length > 86_400 for length in known),
    )
    begun = [one for one in entries if plainly.day_of(one.started_at, one) in span]
    told = together(found.named)
    names = Counter(name for one in begun for name in (*one.triggers, *one.relief))
    assert told.entries == len(begun)
    assert {one.id: one.entries for one in told.mentioned} == {name: n for name, n in names.items() if n >= LEAST}


def _check_series(found: Sums, entries: list[Episode], clear: set[date]) -> None:
    lived = days(found)
    for unit, key in (
        (DAY, lambda day: day),
        (WEEK, lambda day: (day + timedelta(days=1)).isocalendar()[:2]),  # weeks that begin on Sunday
        (MONTH, lambda day: (day.year, day.month)),
    ):
        plain = plainly.periods(entries, clear, found.span, key)
        assert [one._asdict() for one in series(lived, unit, first_weekday=6)] == plain, unit


def _check_places(found: Sums, entries: list[Episode]) -> None:
    plain = plainly.felt(entries, found.span)
    every = {day for day, *_rest in plain}
    by_point = {
        (region, side): {day for day, r, s, *_x in plain if (r, s) == (region, side)} for _d, region, side, *_y in plain
    }
    assert {(one.region, one.side): (one.first, one.last, one.days, one.share) for one in where(found.felt)} == {
        point: (min(on), max(on), len(on), len(on) / len(every)) for point, on in by_point.items()
    }
    left, right = ({(day, region) for day, region, s, *_x in plain if s == side} for side in ("left", "right"))
    on_left, on_right = ({day for day, _region in one} for one in (left, right))
    mirrored = {day for day, _region in left & right}
    assert symmetry(felt_on(found.felt)) == (
        len(on_left | on_right),
        len(on_left - on_right),
        len(on_right - on_left),
        len(on_left & on_right),
        len(mirrored),
    )
    feet = {day for region, _side in by_point if region == "foot.sole" for day in by_point[region, "right"]}
    assert sum(one.days[2] for one in levels(felt_on(found.felt)) if (one.limb, one.side) == ("leg", "right")) == len(feet)
    names = {name: {day for day, *_x, felt in plain if name in felt} for name in ("tingling", "reduced", "burning")}
    told = mix(found.sensed)
    assert {one.id: one.days for one in (told.sensations if told else ())} == {
        name: len(on) for name, on in names.items() if on
    }
    known = {(one.region, one.side, known.evidence): known.days for one in ledger(found.checked, ()) for known in one.known}
    assert known == Counter((region, side, how) for _d, region, side, how in {row[:4] for row in plain})


EXAMPLES = [HealthCheck.too_slow, HealthCheck.data_too_large]


@settings(max_examples=25, deadline=None, suppress_health_check=EXAMPLES)
@given(journals())
def test_trends_equal_a_plain_look_at_every_entry(journal: tuple[list[Episode], set[date], Span]) -> None:
    _check(*journal)


@pytest.mark.slow
@settings(max_examples=600, deadline=None, suppress_health_check=EXAMPLES)
@given(journals())
def test_trends_equal_a_plain_look_at_many_journals(journal: tuple[list[Episode], set[date], Span]) -> None:
    _check(*journal)


def test_a_journal_that_is_not_there_has_empty_sums(reader: Reader) -> None:
    span = Span(NOW.date(), NOW.date())
    assert sums.count(reader, span, EVERY) == Sums(span)
    assert sums.count_all(reader, [span, span], DAYS) == (Sums(span), Sums(span))
    assert sums.around_treatments(reader, NOW.date(), DAYS) == ()
    assert sums.first_day(reader) is None


def test_private_entries_count_and_trash_does_not(journal: Journal) -> None:
    at = NOW - timedelta(hours=3)
    kept = episode(at, private=True, ended_at=at + timedelta(hours=1))
    gone = episode(at + timedelta(minutes=1), deleted_at=NOW, ended_at=at + timedelta(hours=1))
    journal.add_all(History(episodes=(kept, gone)), "test")
    (one,) = days(sums.count(journal.reader, Span(NOW.date(), NOW.date()), DAYS))
    assert (one.entries, one.seconds) == (1, 3600)


def test_rows_that_no_longer_read_as_entries_do_not_stop_the_sums(journal: Journal, places: Places) -> None:
    span = Span(NOW.date() - timedelta(days=9), NOW.date())
    journal.add_all(History(episodes=tuple(episode(NOW - timedelta(days=n), ended_at=NOW) for n in range(1, 6))), "test")
    ids = [one.id for one in journal.reader.latest(10)]
    alter(
        places,
        f"UPDATE episode SET severity = 'much', triggers = 'x', started_at = 'once' WHERE id = '{ids[0]}'",
        f"UPDATE episode SET ended_at = 'later', relief = '{{}}' WHERE id = '{ids[1]}'",
        f"UPDATE episode SET local_day = '2026-03-0x' WHERE id = '{ids[2]}'",
        f"UPDATE site SET region = 'tail', sensations = '3' WHERE episode_id = '{ids[3]}'",
        f"UPDATE site SET side = 'midline', local_day = x'ff' WHERE episode_id = '{ids[4]}'",
    )
    found = sums.count(journal.reader, span, EVERY)
    assert sum(one.entries for one in found.begun) == 4
    assert len(days(found)) == span.days
    assert {one.place for one in found.felt} == {("hand.thumb", "left")}
    assert len(found.named) == 1


def test_an_altered_entry_counts_as_it_stands_as_on_the_calendar(journal: Journal, places: Places) -> None:
    journal.add_all(History(episodes=(episode(NOW, reading(NOW, severity=4)),)), "test")
    alter(places, "UPDATE episode SET severity = 9")
    day = NOW.date()
    assert [one.worst for one in journal.reader.days(day, day)] == [9]
    assert [one.severities for one in sums.count(journal.reader, Span(day, day), ("begun",)).begun] == [(9,)]


def test_the_first_day_is_that_of_an_entry_or_of_a_clear_day(journal: Journal) -> None:
    journal.add_all(History(episodes=(episode(NOW),)), "test")
    assert sums.first_day(journal.reader) == NOW.date()
    journal.add_all(History(days=(Day(date(2026, 1, 2)),)), "test")
    assert sums.first_day(journal.reader) == date(2026, 1, 2)


def test_treatments_are_looked_at_28_days_before_and_from_their_first_day(journal: Journal) -> None:
    first = date(2026, 2, 1)
    begun = [datetime(2026, 2, 1, 12, tzinfo=UTC) + timedelta(days=n) for n in (-29, -28, -1, 0, 27, 28)]
    named = (
        Treatment("00000000-0000-7000-8000-000000000001", "Splint", started_on=first),
        Treatment("00000000-0000-7000-8000-000000000002", "No day"),
        Treatment("00000000-0000-7000-8000-000000000003", "To come", started_on=date(2026, 5, 1)),
    )
    journal.add_all(History(episodes=tuple(episode(at) for at in begun), treatments=named), "test")
    splint, to_come = treatments(sums.around_treatments(journal.reader, date(2026, 3, 4), DAYS))
    assert splint.change is not None
    assert (splint.change.before.entries, splint.change.after.entries) == (2, 2)
    assert splint.change.before.span == Span(date(2026, 1, 4), date(2026, 1, 31))
    assert splint.change.after.span == Span(first, date(2026, 2, 28))
    assert to_come.change is None


def test_exams_of_the_period_stand_in_the_ledger_of_what_they_looked_at(journal: Journal) -> None:
    seen = Visit("00000000-0000-7000-8000-000000000004", NOW.date(), "imaging", pending=True)
    talk = Visit("00000000-0000-7000-8000-000000000005", NOW.date(), "consultation")
    early = Visit("00000000-0000-7000-8000-000000000006", date(2020, 1, 1), "imaging")
    journal.add_all(
        History(episodes=(episode(NOW, reading(NOW, site("hand.thumb", "both"))),), visits=(seen, talk, early)), "test"
    )
    found = sums.count(journal.reader, Span(NOW.date(), NOW.date()), ("checked", "visits"))
    assert [(one.side, one.exams, one.pending) for one in ledger(found.checked, found.visits)] == [
        ("left", (NOW.date(),), 1),
        ("right", (NOW.date(),), 1),
    ]
