"""The series that are made of the sums, against a plain look at every entry: across clock changes and moves of zone."""

import tempfile
from collections import defaultdict
from datetime import date
from pathlib import Path
from statistics import median

import pytest
from hypothesis import given, settings

from journal.body.atlas import atlas
from journal.model.views import Day, Episode, History
from journal.store import sums
from journal.store.journal import Journal
from journal.trends.compare import compare
from journal.trends.days import days
from journal.trends.limbs import levels
from journal.trends.places import felt_on, spread
from journal.trends.returns import returns
from journal.trends.sensations import by_month
from journal.trends.series import total
from journal.trends.sums import Span, Sums
from journal.trends.then_now import then_and_now
from journal.trends.together import LEAST, RELIEF, TRIGGER, together
from tests.builders import clock_at, home
from tests.store.test_sums import EVERY, EXAMPLES, journals
from tests.trends import plainly


def _check(given_entries: list[Episode], clear: set[date], span: Span) -> None:
    with tempfile.TemporaryDirectory() as folder, Journal(home(Path(folder)), clock_at()) as journal:
        journal.add_all(History(episodes=tuple(given_entries), days=tuple(map(Day, sorted(clear)))), "test")
        before, found = sums.count_all(journal.reader, (span.before(), span), EVERY)
        entries = list(journal.reader.history().episodes)
    sides = [plainly.period(entries, clear, list(one.span.each())) for one in (before, found)]
    assert [half._asdict() for half in compare(before, found)[:2]] == sides
    assert total(days(found))._asdict() == sides[1]
    _check_pauses(found, entries, clear)
    _check_months(found, entries)
    _check_pairs(found, entries)
    then, now = (plainly.felt(entries, one.span) for one in (before, found))
    told = then_and_now(before, found)
    assert {(one.region, one.side): (one.then, one.now) for one in told.spots} == {
        (region, side): tuple(len({day for day, r, s, *_x in some if (r, s) == (region, side)}) for some in (then, now))
        for _d, region, side, *_x in then | now
    }
    assert (told.then_felt, told.now_felt) == tuple(len({day for day, *_x in some}) for some in (then, now))
    firsts = [one.first for one in spread(found.felt)]
    assert firsts == sorted(firsts)


def _check_pauses(found: Sums, entries: list[Episode], clear: set[date]) -> None:
    """Pauses of a day or more, by walking from one day to the next."""
    pauses, last, between = [], None, []
    for day in found.span.each():
        if plainly.period(entries, clear, [day])["numb"]:
            if last is not None and between:
                pauses.append((last, day, len(between), len(clear.intersection(between))))
            last, between = day, []
        else:
            between.append(day)
    if last is not None and between:
        pauses.append((last, None, len(between), len(clear.intersection(between))))
    assert list(returns(days(found), least=1)) == pauses


def _check_months(found: Sums, entries: list[Episode]) -> None:
    plain = plainly.felt(entries, found.span)
    felt: defaultdict[tuple[int, int], defaultdict[str, set[date]]] = defaultdict(lambda: defaultdict(set))
    limbs: defaultdict[tuple[str, str, date], list[set[date]]] = defaultdict(lambda: [set(), set(), set()])
    for day, region, side, _evidence, names in plain:
        for name in names:
            felt[day.year, day.month][name].add(day)
        for limb, parts in atlas().segments.items():
            for height, part in enumerate(parts):
                if region in part:
                    limbs[limb, side, day.replace(day=1)][height].add(day)
    assert [{one.id: one.days for one in month.sensations} for month in by_month(found.sensed)] == [
        {name: len(on) for name, on in names.items()} for _month, names in sorted(felt.items())
    ]
    assert {(one.limb, one.side, one.month): one.days for one in levels(felt_on(found.felt))} == {
        key: tuple(map(len, on)) for key, on in limbs.items()
    }


def _check_pairs(found: Sums, entries: list[Episode]) -> None:
    begun = [one for one in entries if plainly.day_of(one.started_at, one) in found.span]
    told = together(found.named)
    for one in told.mentioned:
        named = {TRIGGER: lambda entry: entry.triggers, RELIEF: lambda entry: entry.relief}[one.kind]
        for middle, there in ((one.median_with, True), (one.median_without, False)):
            rated = [entry.worst for entry in begun if (one.id in named(entry)) == there and entry.worst is not None]
            assert middle == (median(rated) if len(rated) >= LEAST else None)
    both: defaultdict[tuple[str, str], int] = defaultdict(int)
    for entry in begun:
        for trigger in entry.triggers:
            for relief in entry.relief:
                both[trigger, relief] += 1
    assert {(one.trigger, one.relief): one.entries for one in told.pairs} == {k: n for k, n in both.items() if n >= LEAST}


@settings(max_examples=20, deadline=None, suppress_health_check=EXAMPLES)
@given(journals())
def test_series_equal_a_plain_look_at_every_entry(journal: tuple[list[Episode], set[date], Span]) -> None:
    _check(*journal)


@pytest.mark.slow
@settings(max_examples=400, deadline=None, suppress_health_check=EXAMPLES)
@given(journals())
def test_series_equal_a_plain_look_at_many_journals(journal: tuple[list[Episode], set[date], Span]) -> None:
    _check(*journal)
