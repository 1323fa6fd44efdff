"""Every view by itself, at its edges; that they equal a plain look at whole journals is tested with the store."""

from datetime import UTC, date, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.body.atlas import atlas
from journal.model.filters import PARTS
from journal.model.views import Place, Treatment, Visit
from journal.trends.compare import ENOUGH, compare, treatments
from journal.trends.days import DayOf, days, split
from journal.trends.durations import durations
from journal.trends.evidence import ledger
from journal.trends.hours import hours
from journal.trends.limbs import SEGMENTS, levels, symmetry
from journal.trends.numbers import middle
from journal.trends.places import felt_on, places, spread
from journal.trends.returns import LONG_ENOUGH, returns
from journal.trends.sensations import by_month, mix
from journal.trends.series import DAY, MONTH, WEEK, series, total
from journal.trends.sums import (
    Around,
    Begun,
    Checked,
    Felt,
    Hour,
    Lasted,
    Named,
    Sensed,
    Span,
    Stretch,
    Sums,
)
from journal.trends.together import LEAST, Pair, together

FIRST = date(2026, 3, 2)  # a Monday


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def span(length: int) -> Span:
    return Span(FIRST, day(length - 1))


def stretch(start: datetime, hours: int, zone: str = "UTC") -> Stretch:
    """An entry of so many hours, lived in this zone."""
    end, where = start + timedelta(hours=hours), ZoneInfo(zone)
    days_of = (at.astimezone(where).date() for at in (start, end))
    return Stretch(*days_of, int(start.timestamp()), int(end.timestamp()), where)


def lived(pattern: str) -> tuple[DayOf, ...]:
    """A day for each letter: n numb, c noted clear, - nothing."""
    begun = tuple(Begun(day(n), 1, (3,)) for n, letter in enumerate(pattern) if letter == "n")
    clear = tuple(day(n) for n, letter in enumerate(pattern) if letter == "c")
    return days(Sums(span(len(pattern)), begun=begun, clear=clear))


@given(st.lists(st.integers(0, 10)))
def test_the_median_of_counts_is_that_of_the_values(values: list[int]) -> None:
    counts = {value: values.count(value) for value in values}
    assert middle(counts) == (median(values) if values else None)


def test_a_day_without_a_word_is_not_a_clear_day() -> None:
    one, two, three = lived("nc-")
    assert (one.numb, one.clear, one.logged) == (True, False, True)
    assert (two.numb, two.clear, two.logged) == (False, True, True)
    assert (three.numb, three.clear, three.logged) == (False, False, False)


def test_an_entry_outweighs_a_mark_of_a_clear_day() -> None:
    (one,) = days(Sums(span(1), begun=(Begun(FIRST, 1),), clear=(FIRST,)))
    assert (one.numb, one.clear) == (True, False)


def test_an_entry_that_goes_on_makes_the_next_day_numb_but_begins_no_entry_there() -> None:
    start = datetime(2026, 3, 2, 22, tzinfo=UTC)
    sums = Sums(
        span(3),
        begun=(Begun(FIRST, 1, (5,)),),
        stretches=(stretch(start, 3),),
        clear=(day(1),),
    )
    one, two, three = days(sums)
    assert [(each.entries, each.seconds, each.numb, each.clear) for each in (one, two, three)] == [
        (1, 7200, True, False),
        (0, 3600, True, False),
        (0, 0, False, False),
    ]


def test_an_entry_that_ends_at_midnight_does_not_reach_into_the_next_day() -> None:
    start = datetime(2026, 3, 2, 22, tzinfo=UTC)
    assert list(split(stretch(start, 2), span(3))) == [(FIRST, 7200)]


@pytest.mark.parametrize(("month", "hours_then"), [(3, 23), (10, 25)])
def test_a_day_on_which_clocks_change_has_its_own_length(month: int, hours_then: int) -> None:
    change = date(2026, month, 29 if month == 3 else 25)
    start = datetime(2026, month, change.day, tzinfo=UTC) - timedelta(days=2)
    found = dict(split(stretch(start, 96, "Europe/London"), Span(change, change)))
    assert found == {change: hours_then * 3600}


def test_a_day_that_the_calendar_left_out_has_no_numbness() -> None:
    start = datetime(2011, 12, 29, 12, tzinfo=UTC)
    left_out = date(2011, 12, 30)
    found = dict(split(stretch(start, 48, "Pacific/Apia"), Span(left_out, left_out)))
    assert found == {}


def test_weeks_begin_where_the_patient_says_and_edges_are_cut() -> None:
    pattern = lived("n" * 10)
    assert [(one.since, one.entries) for one in series(pattern, WEEK)] == [(FIRST, 7), (day(7), 3)]
    assert [(one.since, one.entries) for one in series(pattern, WEEK, first_weekday=6)] == [(FIRST, 6), (day(6), 4)]


def test_months_are_those_of_the_calendar() -> None:
    found = series(lived("n" * 31), MONTH)
    assert [(one.since, one.until, one.entries) for one in found] == [
        (FIRST, date(2026, 3, 31), 30),
        (date(2026, 4, 1), date(2026, 4, 1), 1),
    ]


def test_a_gap_stays_a_gap_in_a_series() -> None:
    one, two, three = series(lived("n-c"), DAY)
    assert (one.silent, one.median, one.worst) == (0, 3, 3)
    assert (two.silent, two.logged, two.median, two.worst) == (1, 0, None, None)
    assert (three.silent, three.clear, three.median) == (0, 1, None)


def test_severity_is_of_the_rated_entries_only() -> None:
    sums = Sums(
        span(2),
        begun=(Begun(FIRST, 6, (2,), seconds=1800, late=2), Begun(day(1), 1, (8,))),
    )
    found = total(days(sums))
    assert (found.entries, found.rated, found.median, found.worst, found.late, found.hours) == (7, 2, 5, 8, 2, 0.5)


@pytest.mark.parametrize(("between", "told"), [(LONG_ENOUGH - 1, False), (LONG_ENOUGH, True), (LONG_ENOUGH + 1, True)])
def test_a_return_is_told_from_28_days_on(between: int, told: bool) -> None:
    found = returns(lived("n" + "c" * 3 + "-" * (between - 3) + "n"))
    assert [(one.days, one.clear, one.back) for one in found] == ([(between, 3, day(between + 1))] if told else [])


def test_what_has_not_come_back_has_no_day_of_return_and_the_time_before_the_first_entry_is_no_gap() -> None:
    (one,) = returns(lived("-" * 40 + "n" + "-" * 30))
    assert (one.last, one.back, one.days) == (day(40), None, 30)
    assert returns(lived("-" * 90)) == ()


@pytest.mark.parametrize(("logged", "enough"), [(ENOUGH - 1, False), (ENOUGH, True)])
def test_periods_are_compared_from_8_known_days_on(logged: int, enough: bool) -> None:
    full, some = (Sums(span(28), clear=tuple(day(n) for n in range(number))) for number in (28, logged))
    assert compare(full, some).enough is enough
    assert compare(some, full).enough is enough


def test_treatments_tell_what_else_began_in_the_same_days() -> None:
    def around(name: str, first: date) -> Around:
        after = Span(first, first + timedelta(days=27))
        return Around(Treatment(name, name, started_on=first), Sums(after.before(28)), Sums(after))

    found = treatments([around("c", day(100)), around("b", day(27)), around("a", FIRST)])
    assert [(one.treatment.name, one.others) for one in found] == [("a", 1), ("b", 1), ("c", 0)]
    assert [one.change is not None and one.change.enough for one in found] == [False] * 3


def test_hours_know_how_many_of_each_weekday_there_were() -> None:
    found = hours([Hour(0, 7, 2), Hour(6, 23, 1)], span(9))
    assert [one.days for one in found] == [2, 2, 1, 1, 1, 1, 1]
    assert (found[0].entries, found[0].between(6, 12), found[6].by_hour[23]) == (2, 2, 1)
    assert [first for _name, first, _last in PARTS[1:]] == [last for _name, _first, last in PARTS[:-1]]


@pytest.mark.parametrize(("seconds", "over"), [(3599, 0), (3600, 0), (3601, 1)])
def test_over_an_hour_is_more_than_an_hour(seconds: int, over: int) -> None:
    assert durations([Lasted(seconds, 1)]).over_hour == over


@pytest.mark.parametrize(("seconds", "over"), [(86_399, 0), (86_400, 0), (86_401, 1)])
def test_over_a_day_is_more_than_24_hours(seconds: int, over: int) -> None:
    assert durations([Lasted(seconds, 1)]).over_day == over


def test_open_entries_have_no_length() -> None:
    assert durations([Lasted(None, 3)]) == (0, 3, None, None, 0, 0)
    assert durations([Lasted(60, 2), Lasted(120, 1), Lasted(None, 1)]) == (3, 1, 60, 120, 0, 0)


@pytest.mark.parametrize(("entries", "shown"), [(LEAST - 1, 0), (LEAST, 1)])
def test_what_few_entries_name_is_hidden(entries: int, shown: int) -> None:
    found = together([Named(("sitting",), ("moving",), 4, entries), Named((), (), 7, 20)])
    assert (len(found.mentioned), len(found.pairs), found.hidden) == (2 * shown, shown, 0 if shown else 3)
    assert found.entries == entries + 20


def test_what_was_seen_together_has_its_counts_and_medians() -> None:
    rows = [
        Named(("sitting", "cold"), ("moving",), 4, 10),
        Named(("sitting",), (), 6, 2),
        Named((), (), None, 50),
        Named((), (), 8, 9),
    ]
    found = together(rows)
    assert [(one.kind, one.id, one.entries) for one in found.mentioned] == [
        ("trigger", "sitting", 12),
        ("trigger", "cold", 10),
        ("relief", "moving", 10),
    ]
    sitting, cold, _moving = found.mentioned
    assert (sitting.median_with, sitting.median_without) == (4, None)  # 9 rated without it: too few
    assert (cold.median_with, cold.median_without) == (4, 8)
    assert found.pairs == (Pair("cold", "moving", 10), Pair("sitting", "moving", 10))


def test_sensations_are_counted_in_days() -> None:
    felt = [
        Sensed(FIRST, ("tingling",)),
        Sensed(FIRST, ("tingling", "reduced")),
        Sensed(day(1), ("tingling",)),
        Sensed(day(40), ("burning",)),
    ]
    found = mix(felt)
    assert found is not None
    assert [(one.id, one.days) for one in found.sensations] == [("tingling", 2), ("burning", 1), ("reduced", 1)]
    assert (found.days, found.sensations[0].share) == (3, 2 / 3)
    assert [(one.since, one.days) for one in by_month(felt)] == [(FIRST, 2), (day(40), 1)]
    assert mix([]) is None


def test_places_have_their_days_their_share_and_the_longest_time_away() -> None:
    thumb, feet = Place("hand.thumb", "left"), Place("foot.sole", "both")
    felt = [Felt(thumb, (FIRST,)), Felt(thumb, (day(1),)), Felt(thumb, (day(40),)), Felt(feet, (day(3),))]
    first, *rest = places(felt)
    assert first == ("hand.thumb", "left", FIRST, day(40), 3, 3 / 4, 38, (2, 1))
    assert [(one.region, one.side, one.days) for one in rest] == [("foot.sole", "left", 1), ("foot.sole", "right", 1)]
    assert [one.region for one in spread([Felt(thumb, (day(3),)), Felt(feet, (FIRST,))])] == [
        "foot.sole",
        "foot.sole",
        "hand.thumb",
    ]


def test_the_level_of_a_limb_is_the_nearest_to_the_trunk_of_a_month() -> None:
    felt = [
        Felt(Place("foot.sole", "right"), (FIRST,)),
        Felt(Place("foot.heel", "right"), (day(1),)),
        Felt(Place("leg.calf_back", "right"), (day(1),)),
        Felt(Place("leg.thigh_front", "right"), (day(30),)),
        Felt(Place("back.lower", "midline"), (day(30),)),
    ]
    assert levels(felt_on(felt)) == (
        ("leg", "right", date(2026, 3, 1), (0, 1, 2), 1),
        ("leg", "right", date(2026, 4, 1), (1, 0, 0), 0),
    )
    assert {limb: len(parts) for limb, parts in SEGMENTS.items()} == {
        limb: len(parts) for limb, parts in atlas().segments.items()
    }


def test_left_and_right_are_told_apart_by_days() -> None:
    felt = [
        Felt(Place("hand.thumb", "left"), (FIRST,)),
        Felt(Place("hand.thumb", "left"), (day(1),)),
        Felt(Place("foot.sole", "right"), (day(1),)),
        Felt(Place("foot.sole", "both"), (day(2),)),
        Felt(Place("back.lower", "midline"), (day(3),)),
    ]
    assert symmetry(felt_on(felt)) == (3, 1, 0, 2, 1)


def test_the_ledger_keeps_the_least_sure_first_and_an_exam_where_it_looked() -> None:
    thumb, little = Place("hand.thumb", "left"), Place("hand.little", "left")
    checked = [Checked(FIRST, thumb, "exam_reduced"), Checked(day(2), thumb, "felt"), Checked(FIRST, thumb, "felt")]
    exams = [Visit("a", day(5), "nerve_conduction", sites=(little,), pending=True), Visit("b", day(4), "neurological_exam")]
    one, two = ledger(checked, exams)
    assert (one.region, one.known, one.exams, one.pending) == ("hand.little", (), (day(5),), 1)
    assert [(known.evidence, known.days, known.first, known.last) for known in two.known] == [
        ("felt", 2, FIRST, day(2)),
        ("exam_reduced", 1, FIRST, FIRST),
    ]
    assert (two.exams, two.pending) == ((day(4),), 0)
