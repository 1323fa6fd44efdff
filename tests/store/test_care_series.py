"""What treatments, visits and exams add to the series, against a plain look at every entry, across clock changes and zones."""

import tempfile
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.figures.overview import counted, overview
from journal.figures.shown import Asked
from journal.model.ids import content_id
from journal.model.views import Day, Episode, History, Place, Treatment, Visit
from journal.store import sums
from journal.store.journal import Journal
from journal.trends.compare import AROUND, ENOUGH, treatments
from journal.trends.evidence import EXAMS, ledger
from journal.trends.needs import DAYS
from journal.trends.places import places
from journal.trends.sums import Span
from tests.builders import clock_at, home
from tests.store.test_sums import EXAMPLES, PLACES, journals
from tests.trends import plainly

Cared = tuple[list[Episode], set[date], Span, list[Treatment], list[Visit]]
KINDS = ("consultation", *EXAMS)


@st.composite
def cared(draw: st.DrawFn) -> Cared:
    """A journal with treatments and visits around its days."""
    entries, clear, span = draw(journals())
    around = st.dates(span.since - timedelta(days=40), span.until + timedelta(days=3))
    begun = draw(st.lists(st.none() | around, max_size=4))
    tried = [Treatment(content_id("care", f"t{at}"), f"treatment {at}", started_on=on) for at, on in enumerate(begun)]
    seen = draw(st.lists(st.tuples(st.dates(span.since - timedelta(days=2), span.until), st.sampled_from(KINDS)), max_size=4))
    spots = st.lists(st.sampled_from(PLACES), max_size=2)
    visits = [
        Visit(
            content_id("care", f"v{at}"),
            on,
            kind,
            sites=tuple(Place(*spot) for spot in draw(spots)),
            pending=draw(st.booleans()),
        )
        for at, (on, kind) in enumerate(seen)
    ]
    return entries, clear, span, tried, visits


def _check(journal: Cared) -> None:
    given_entries, clear, span, tried, visits = journal
    history = History(
        episodes=tuple(given_entries), days=tuple(map(Day, sorted(clear))), treatments=tuple(tried), visits=tuple(visits)
    )
    with tempfile.TemporaryDirectory() as folder, Journal(home(Path(folder)), clock_at()) as stored:
        stored.add_all(history, "test")
        reader = stored.reader
        entries = list(reader.history().episodes)
        around = treatments(sums.around_treatments(reader, span.until, DAYS))
        last = max((one.on for one in visits), default=None)
        asked = Asked(reader, span)
        found = overview(asked, counted(asked), last)
        looked = sums.count(reader, span, ("checked", "visits", "felt"))
    _check_treatments(around, entries, clear, span.until, tried)
    if last is None or last >= span.until:
        assert found.since_visit is None
    else:
        since = Span(last, span.until)
        assert found.since_visit is not None
        assert [half._asdict() for half in found.since_visit[:2]] == [
            plainly.period(entries, clear, list(one.each())) for one in (since.before(), since)
        ]
    _check_ledger(looked, entries, visits, span)
    _check_pauses_of_places(looked, entries, span)


def _check_treatments(around, entries, clear, until, tried) -> None:
    begun = sorted((one for one in tried if one.started_on is not None), key=lambda one: (one.started_on, one.id))
    assert [one.treatment.id for one in around] == [one.id for one in begun]
    for told, one in zip(around, begun, strict=True):
        first = one.started_on
        days_before = [first - timedelta(days=ago) for ago in range(AROUND, 0, -1)]
        days_after = [day for ahead in range(AROUND) if (day := first + timedelta(days=ahead)) <= until]
        others = [other.started_on for other in begun if other is not one]
        assert told.others == sum(day in days_before or day in days_after for day in others)
        if not days_after:
            assert told.change is None
            continue
        halves = [plainly.period(entries, clear, days) for days in (days_before, days_after)]
        assert [half._asdict() for half in told.change[:2]] == halves
        assert told.change.enough == all(half["numb"] + half["clear"] >= ENOUGH for half in halves)


def _check_ledger(looked, entries, visits, span) -> None:
    felt: defaultdict[tuple[str, str], defaultdict[str, set[date]]] = defaultdict(lambda: defaultdict(set))
    for day, region, side, how, _names in plainly.felt(entries, span):
        felt[region, side][how].add(day)
    exams: defaultdict[tuple[str, str], list[Visit]] = defaultdict(list)
    for visit in visits:
        if visit.kind in EXAMS and visit.on in span:
            sides = {(p.region, s) for p in visit.sites for s in (("left", "right") if p.side == "both" else (p.side,))}
            for point in sides or set(felt):
                exams[point].append(visit)
    told = {(one.region, one.side): one for one in ledger(looked.checked, looked.visits)}
    assert set(told) == set(felt) | set(exams)
    for point, one in told.items():
        assert {(known.evidence, known.days, known.first, known.last) for known in one.known} == {
            (how, len(on), min(on), max(on)) for how, on in felt[point].items()
        }
        assert list(one.exams) == sorted(visit.on for visit in exams[point])
        assert one.pending == sum(visit.pending for visit in exams[point])


def _check_pauses_of_places(looked, entries, span) -> None:
    """The longest stretch without a place, by walking from day to day, and its days of each month."""
    plain = plainly.felt(entries, span)
    for one in places(looked.felt):
        on = {day for day, region, side, *_rest in plain if (region, side) == (one.region, one.side)}
        longest = run = 0
        for day in Span(one.first, one.last).each():
            run = 0 if day in on else run + 1
            longest = max(longest, run)
        assert one.away == longest
        assert sum(one.months) == len(on) and one.months[0] == sum(day.month == one.first.month for day in on)


@settings(max_examples=20, deadline=None, suppress_health_check=EXAMPLES)
@given(cared())
def test_series_of_care_equal_a_plain_look_at_every_entry(journal: Cared) -> None:
    _check(journal)


@pytest.mark.slow
@settings(max_examples=300, deadline=None, suppress_health_check=EXAMPLES)
@given(cared())
def test_series_of_care_equal_a_plain_look_at_many_journals(journal: Cared) -> None:
    _check(journal)
