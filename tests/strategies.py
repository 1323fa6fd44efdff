"""Whole random journals: every field, zones in which clocks change, offsets without a zone, and a trash."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from journal import clock
from journal.body.atlas import atlas
from journal.model.text import clean
from journal.model.views import (
    Baseline,
    Day,
    Diagnosis,
    Episode,
    FlagReview,
    History,
    HistoryItem,
    Place,
    Profile,
    Question,
    Reading,
    Site,
    Treatment,
    Visit,
)
from journal.vocabulary import COURSES, HANDS, REVIEW_STATES, vocabulary

WORDS = vocabulary()
ZONES = (
    "Europe/London",
    "America/St_Johns",
    "Australia/Lord_Howe",  # clocks move by half an hour
    "Asia/Kathmandu",
    "Pacific/Apia",  # lost a day in 2011
    "Africa/Casablanca",
    "Europe/Amsterdam",  # its offset had seconds until 1937
    "UTC",
)
# Around clock changes in London, St John's, Lord Howe, Apia and Casablanca.
CHANGES = [
    datetime(2026, 3, 29, 1, tzinfo=UTC),
    datetime(2026, 10, 25, 1, tzinfo=UTC),
    datetime(2026, 11, 1, 4, 30, tzinfo=UTC),
    datetime(2026, 4, 4, 15, tzinfo=UTC),
    datetime(2011, 12, 30, 10, tzinfo=UTC),
    datetime(2026, 3, 22, 2, tzinfo=UTC),
]
ODD_TEXTS = (
    "=1+1",
    '"quoted", and; more',
    "@SUM(A1)",
    "-\n+",
    "\ttab",
    "می‌خواهم",
    "👩‍⚕️",
    "a\nb\r\nc",
    "\ufeff\u202egnp.exe",
    "\x00\x1b[31m",
    "'",
)


def spread(around: datetime) -> st.SearchStrategy[datetime]:
    return st.integers(-7_200, 7_200).map(lambda seconds: around + timedelta(seconds=seconds))


instants = st.one_of(
    st.sampled_from(CHANGES).flatmap(spread),
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
    st.datetimes(datetime(1900, 1, 3), datetime(2199, 12, 29), timezones=st.just(UTC)),
)
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
lived = st.builds(lambda moment, zone: moment.astimezone(zone), instants, offsets)
dates = st.dates(date(1900, 1, 1), date(2199, 12, 31))
texts = st.one_of(st.just(""), st.sampled_from(ODD_TEXTS), st.text(max_size=30)).map(clean)
names = texts.filter(lambda text: bool(text.strip()))
ids = st.uuids().map(str)


def maybe(strategy):
    return st.none() | strategy


def some(known, *, least: int = 0, most: int = 3):
    return st.lists(st.sampled_from(list(known)), min_size=least, max_size=most).map(tuple)


places = st.sampled_from(list(atlas().regions.values())).flatmap(
    lambda region: st.builds(Place, st.just(region.id), st.sampled_from(region.sides))
)
sites = st.builds(lambda place, felt: Site(*place, felt), places, some(WORDS.sensation, least=1))
place_lists = st.lists(places, max_size=3).map(tuple)


def pairs(known, values):
    return st.dictionaries(st.sampled_from(list(known)), values, max_size=2).map(lambda found: tuple(found.items()))


def readings(at: st.SearchStrategy[datetime]) -> st.SearchStrategy[Reading]:
    return st.builds(
        Reading,
        at=at,
        sites=st.lists(sites, min_size=1, max_size=3).map(tuple),
        severity=maybe(st.integers(0, 10)),
        pain=maybe(st.integers(0, 10)),
        symptoms=some(WORDS.symptom),
        symptom_since=pairs(WORDS.symptom, dates),
        denied=some(WORDS.symptom),
        declined=some(WORDS.symptom),
        evidence=st.sampled_from(list(WORDS.evidence)),
        note=texts,
    )


def _in_zone(zone: str | None) -> st.SearchStrategy[datetime]:
    return lived if zone is None else instants.map(lambda moment: clock.wall(moment, zone))


# What an episode is made of, by its zone: strategies that were made anew within each draw would cost more than what they draw.
_AT = {zone: _in_zone(zone) for zone in (None, *ZONES)}
_MAYBE_AT = {zone: maybe(at) for zone, at in _AT.items()}
_READINGS = {zone: st.lists(readings(at), min_size=1, max_size=3).map(tuple) for zone, at in _AT.items()}
_ZONE = maybe(st.sampled_from(ZONES))
_WHICH = st.sampled_from([None, 0, 1])
_TOLD = st.fixed_dictionaries(
    {
        "id": ids,
        "onset": st.sampled_from(list(WORDS.onset)),
        "course": maybe(st.sampled_from(COURSES)),
        "explanation": maybe(texts),
        "triggers": some(WORDS.trigger),
        "relief": some(WORDS.relief),
        "function": pairs(WORDS.function, st.sampled_from(list(WORDS.function_level))),
        "notes": texts,
        "private": st.booleans(),
        "starred": st.booleans(),
    }
)


@st.composite
def episodes(draw: st.DrawFn, trash: bool = True) -> Episode:
    zone = draw(_ZONE)
    first, second = sorted([draw(_AT[zone]), draw(_AT[zone])])
    ended = draw(_WHICH)
    return Episode(
        started_at=first,
        readings=draw(_READINGS[zone]),
        time_zone=zone,
        ended_at=None if ended is None else (first, second)[ended],
        recorded_at=draw(_MAYBE_AT[zone]),
        updated_at=draw(_MAYBE_AT[zone]),
        deleted_at=draw(_MAYBE_AT[zone]) if trash else None,
        **draw(_TOLD),
    )


def rows(shape, trash: bool, **fields):
    deleted = maybe(lived) if trash else st.none()
    return st.lists(st.builds(shape, **fields, updated_at=maybe(lived), deleted_at=deleted), max_size=2).map(tuple)


def in_time(first: str, last: str):
    def swapped(row):
        early, late = getattr(row, first), getattr(row, last)
        return row._replace(**{first: late, last: early}) if early and late and late < early else row

    return swapped


def once(found):
    return tuple(dict.fromkeys(found))


def each(strategy, change):
    return strategy.map(lambda found: tuple(change(row) for row in found))


profiles = st.builds(
    Profile,
    name=maybe(texts),
    birth_year=maybe(st.integers(1900, 2100)),
    sex=maybe(texts),
    emergency_number=maybe(texts),
    dominant_hand=maybe(st.sampled_from(HANDS)),
    occupation=maybe(texts),
    history=each(
        st.lists(st.builds(HistoryItem, st.sampled_from(list(WORDS.history)), maybe(dates), maybe(dates)), max_size=3),
        in_time("since", "until"),
    ).map(once),
    baseline=st.lists(
        st.builds(
            Baseline,
            sites=place_lists,
            since=dates,
            sensations=some(WORDS.sensation),
            symptoms=some(WORDS.symptom),
            course=maybe(st.sampled_from(COURSES)),
            assessed_on=maybe(dates),
            note=texts,
        ),
        max_size=2,
    ).map(once),
)


def treatments(trash: bool):
    fields = {
        "name": names,
        **{name: maybe(texts) for name in ("kind", "dose", "stopped_because")},
        "started_on": maybe(dates),
        "stopped_on": maybe(dates),
        "effect": maybe(st.sampled_from(list(WORDS.treatment_effect))),
        "relief_percent": maybe(st.integers(0, 100)),
        "relief_days": maybe(st.integers(0, 36_500)),
    }
    return each(rows(Treatment, trash, id=ids, note=texts, **fields), in_time("started_on", "stopped_on"))


def visits(trash: bool):
    fields = {
        "on": dates,
        "kind": st.sampled_from(list(WORDS.visit_kind)),
        "clinician": maybe(texts),
        "at": maybe(lived),
        "sites": place_lists,
        "assessed_numbness": st.booleans(),
        "result": maybe(texts),
        "pending": st.booleans(),
    }
    return rows(Visit, trash, id=ids, note=texts, **fields)


reviews = st.lists(
    st.builds(
        FlagReview,
        rule=names,
        state=st.sampled_from(REVIEW_STATES),
        at=lived,
        evidence=maybe(texts),
        level=maybe(st.sampled_from(list(WORDS.level))),
        note=texts,
    ),
    max_size=2,
    unique_by=lambda review: clock.utc_text(review.at),
).map(tuple)


def unique(strategy, key):
    return strategy.map(lambda found: tuple({key(row): row for row in found}.values()))


def histories(trash: bool = True) -> st.SearchStrategy[History]:
    """Whole journals. Without `trash` no row is deleted."""
    diagnosis = {"name": names, "status": st.sampled_from(list(WORDS.diagnosis_status)), "by": maybe(texts), "on": maybe(dates)}
    question = {"text": names, "rank": maybe(st.integers(1, 99)), "asked_on": maybe(dates), "answer": maybe(texts)}
    return st.builds(
        History,
        profile=profiles,
        episodes=st.lists(episodes(trash), max_size=3, unique_by=lambda episode: episode.id).map(tuple),
        days=unique(rows(Day, trash, date=dates, state=st.just("clear"), note=texts), lambda day: day.date),
        treatments=treatments(trash),
        diagnoses=rows(Diagnosis, trash, id=ids, note=texts, sites=place_lists, **diagnosis),
        visits=visits(trash),
        questions=rows(Question, trash, id=ids, **question),
        flag_reviews=reviews,
    )
