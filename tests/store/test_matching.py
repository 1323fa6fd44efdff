"""Filters in SQL: the same as a plain look at every entry, page by page, and from an index."""

import sqlite3
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal import clock
from journal.model.filters import EVERYTHING, Filter, Where
from journal.model.views import Episode, History, Reading, Site, Visit
from journal.paths import Places
from journal.store import matching
from journal.store.journal import Journal
from journal.store.matching import Edge
from journal.store.reader import Reader
from tests.builders import NOW, episode, reading, site

REGIONS = ("hand.thumb", "foot.sole", "leg.calf_back", "back.tailbone")
SENSATIONS = ("tingling", "reduced", "burning")
NOTES = ("", "in the GARDEN", "über Nacht", "50% _ of it")


def _site(number: int) -> Site:
    region = REGIONS[number % 4]
    side = "midline" if region == "back.tailbone" else ("left", "right", "both")[number // 4 % 3]
    return site(region, side, *dict.fromkeys((SENSATIONS[number % 3], SENSATIONS[number // 3 % 3])))


def _entry(number: int) -> Episode:
    at = NOW - timedelta(hours=7 * number)
    several = (_site(number), *((_site(number * 5 + 1),) if number % 3 == 0 else ()))
    first = Reading(
        at, several, severity=None if number % 9 == 0 else number % 11, symptoms=("weak",) if number % 4 == 0 else ()
    )
    later = [reading(at + timedelta(hours=1), _site(number + 2), note=NOTES[number // 2 % 4], severity=number % 7)]
    return episode(
        at,
        first,
        *(later if number % 5 == 0 else []),
        onset=("sudden", "hours", "unknown")[number % 3],
        ended_at=None if number % 8 == 0 else at + timedelta(hours=number % 4),
        triggers=(("sitting",), ("sitting", "cold"), ())[number % 3],
        relief=((), ("moving",))[number % 2],
        notes=NOTES[number % 4],
        explanation="sat in the garden" if number % 10 == 0 else None,
        starred=number % 6 == 0,
        private=number % 7 == 0,
        deleted_at=NOW + timedelta(seconds=number * 37 % 100) if number % 5 == 4 else None,
    )


@pytest.fixture
def filled(journal: Journal) -> Reader:
    journal.add_all(History(episodes=tuple(_entry(number) for number in range(120))), "test")
    return journal.reader


def _fits(one: Episode, wanted: Filter) -> bool:
    """The same said plainly in Python."""
    day = clock.local_day(one.started_at, one.time_zone)
    texts = "\n".join([one.notes, one.explanation or "", *(r.note for r in one.readings)]).casefold()
    sites = [each for r in one.readings for each in r.sites]
    tests = [
        (one.deleted_at is not None) == wanted.trash,
        wanted.since is None or wanted.since <= day,
        wanted.until is None or day <= wanted.until,
        wanted.at_least is None or (one.worst is not None and one.worst >= wanted.at_least),
        wanted.at_most is None or (one.worst is not None and one.worst <= wanted.at_most),
        not wanted.onsets or one.onset in wanted.onsets,
        not wanted.symptoms or bool(set(wanted.symptoms) & set(one.symptoms)),
        all(text.casefold() in texts for text in wanted.texts),
        not wanted.ongoing or one.ended_at is None,
        not wanted.ended or one.ended_at is not None,
        not wanted.weekdays or clock.wall(one.started_at, one.time_zone).weekday() in wanted.weekdays,
        not wanted.parts or _part(clock.wall(one.started_at, one.time_zone).hour) in wanted.parts,
        wanted.longer is None or (one.ended_at is not None and (one.ended_at - one.started_at).total_seconds() > wanted.longer),
        not wanted.triggers or bool(set(wanted.triggers) & set(one.triggers)),
        not wanted.relief or bool(set(wanted.relief) & set(one.relief)),
        not wanted.starred or one.starred,
        not wanted.private or one.private,
        not wanted.flagged or one.id in wanted.named,
        not (wanted.places or wanted.side or wanted.sensations)
        or any(_felt(sites, where, wanted) for where in wanted.places or (Where((), None),)),
    ]
    return all(tests)


def _part(hour: int) -> str:
    return ("night", "morning", "afternoon", "evening")[hour // 6]


def _felt(sites: list[Site], where: Where, wanted: Filter) -> bool:
    here = [
        one.side
        for one in sites
        if (not where.regions or one.region in where.regions)
        and (not wanted.sensations or set(wanted.sensations) & set(one.sensations))
    ]
    side = where.side or wanted.side
    if side == "both":
        return "both" in here or {"left", "right"} <= set(here)
    return bool(here) if side is None else side in here or (side in ("left", "right") and "both" in here)


sides = st.sampled_from([None, "left", "right", "both", "midline"])
days = st.none() | st.integers(0, 40).map(lambda back: (NOW - timedelta(days=back)).date())
FILTERS = st.builds(
    Filter,
    places=st.lists(st.builds(Where, st.sampled_from([REGIONS[:1], REGIONS[1:3], REGIONS[3:]]), sides), max_size=2).map(tuple),
    side=sides,
    sensations=st.lists(st.sampled_from(SENSATIONS), max_size=2, unique=True).map(tuple),
    symptoms=st.sampled_from([(), (), ("weak",), ("falls",)]),
    texts=st.sampled_from([(), (), ("garden",), ("ÜBER",), ("50% _",), ("garden", "sat")]),
    at_least=st.none() | st.integers(0, 10),
    at_most=st.none() | st.integers(0, 10),
    onsets=st.sampled_from([(), (), ("sudden",), ("hours", "unknown")]),
    since=days,
    until=days,
    ongoing=st.booleans(),
    ended=st.booleans(),
    weekdays=st.sampled_from([(), (), (0,), (5, 6)]),
    parts=st.sampled_from([(), (), ("night",), ("morning", "evening")]),
    longer=st.sampled_from([None, None, 0, 3600, 7200]),
    triggers=st.sampled_from([(), (), ("cold",), ("cold", "sitting")]),
    relief=st.sampled_from([(), (), ("moving",)]),
    starred=st.booleans(),
    private=st.booleans(),
    trash=st.booleans(),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=FILTERS)
def test_a_filter_finds_what_a_plain_look_finds(filled: Reader, wanted: Filter) -> None:
    found = filled.matching(wanted, 1000)
    everything = filled.history(trash=True).episodes
    assert {one.id for one in found} == {one.id for one in everything if _fits(one, wanted)}
    assert filled.count(wanted) == len(found)


@pytest.mark.parametrize("wanted", [EVERYTHING, Filter(trash=True), Filter(side="left"), Filter(ongoing=True)], ids=str)
def test_pages_meet_from_both_ends_and_from_the_midst(filled: Reader, wanted: Filter) -> None:
    whole = filled.matching(wanted, 1000)
    keys = [(one.deleted_at if wanted.trash else one.started_at, one.id) for one in whole]
    assert keys == sorted(keys, reverse=True)
    down: list[Episode] = []
    while page := filled.matching(wanted, 7, Edge(after=down[-1] if down else None)):
        down += page
    up: list[Episode] = []
    while page := filled.matching(wanted, 7, Edge(before=up[0]) if up else Edge(last=True)):
        up = [*page, *up]
    assert tuple(down) == tuple(up) == whole
    for skip in (0, 1, len(whole) // 2, len(whole) - 1, len(whole)):
        assert filled.matching(wanted, 5, Edge(skip=skip)) == whole[skip : skip + 5]
        end = len(whole) - skip
        assert filled.matching(wanted, 5, Edge(skip=skip, last=True)) == whole[max(0, end - 5) : end]


def test_entries_that_findings_name(filled: Reader) -> None:
    some = filled.matching(EVERYTHING, 3)
    named = tuple(one.id for one in some)
    assert filled.matching(Filter(flagged=True, named=named), 10) == some
    assert filled.count(Filter(flagged=True)) == 0
    many = tuple(str(number) for number in range(5000))  # more than SQLite takes variables
    assert filled.count(Filter(flagged=True, named=(*many, *named))) == 3


def test_the_last_visit_is_the_latest_that_was(journal: Journal) -> None:
    today = NOW.date()
    assert journal.reader.last_visit(today) is None
    dates = (today - timedelta(days=9), today - timedelta(days=2), today + timedelta(days=5))
    visits = [Visit(f"00000000-0000-7000-8000-00000000000{n}", day, "consultation") for n, day in enumerate(dates)]
    gone = Visit("00000000-0000-7000-8000-0000000000aa", today, "consultation", deleted_at=NOW)
    journal.add_all(History(visits=(*visits, gone)), "test")
    assert journal.reader.last_visit(today) == dates[1]
    assert journal.reader.last_visit(dates[1]) == dates[1]


LIVE = "ix_episode_started_at_id"
WALKED: dict[str, tuple[Filter, str, tuple[str, ...]]] = {
    # A condition: a filter that has it, the index its list walks, and all that may be looked up beside that.
    "": (EVERYTHING, LIVE, ()),
    "places": (Filter(places=(Where(REGIONS[:2], "left"),)), LIVE, ("s USING COVERING INDEX ix_site_local_day_region",)),
    "side": (Filter(side="both"), LIVE, ("s USING COVERING INDEX ix_site_local_day_region",)),
    # No index can look into a list of feelings or symptoms: their tables are read, once for a page.
    "sensations": (Filter(sensations=("tingling",)), LIVE, ("SCAN s",)),
    "symptoms": (Filter(symptoms=("weak",)), LIVE, ("SCAN r",)),
    "texts": (Filter(texts=("garden",)), LIVE, ("r USING PRIMARY KEY",)),
    "at_least": (Filter(at_least=5), LIVE, ()),
    "at_most": (Filter(at_most=5), LIVE, ()),
    "onsets": (Filter(onsets=("sudden",)), LIVE, ()),
    "weekdays": (Filter(weekdays=(0,)), LIVE, ()),
    "parts": (Filter(parts=("night",)), LIVE, ()),
    "longer": (Filter(longer=3600), LIVE, ()),
    "triggers": (Filter(triggers=("cold",)), LIVE, ()),
    "relief": (Filter(relief=("moving",)), LIVE, ()),
    "ended": (Filter(ended=True), LIVE, ()),
    "since": (Filter(since=NOW.date()), f"{LIVE} (started_at>", ()),
    "until": (Filter(until=NOW), f"{LIVE} (started_at<", ()),
    "ongoing": (Filter(ongoing=True), "ix_episode_ongoing", ()),
    "starred": (Filter(starred=True), LIVE, ()),
    "private": (Filter(private=True), LIVE, ()),
    "flagged": (Filter(flagged=True), LIVE, ("json_each",)),
    "named": (Filter(flagged=True, named=("a", "b")), LIVE, ("json_each",)),
    "trash": (Filter(trash=True), "ix_episode_trash", ()),
}
EDGES = {
    "first": Edge(),
    "last": Edge(last=True),
    "jump": Edge(skip=900),
    "after": Edge(after=episode(NOW, deleted_at=NOW)),
    "before": Edge(before=episode(NOW, deleted_at=NOW)),
}


def test_every_condition_of_a_filter_has_its_plan_looked_at() -> None:
    assert WALKED.keys() - {""} == set(Filter._fields)


@pytest.mark.parametrize("name", WALKED)
def test_a_list_walks_an_index_and_sorts_nothing(places: Places, journal: Journal, name: str) -> None:
    wanted, index, beside = WALKED[name]
    for edge in EDGES.values():
        steps = _plan(places, matching.page(wanted, edge, 200))
        if edge.after is not None or edge.before is not None:  # where the edge stands is looked up by its id
            steps.remove(next(step for step in steps if "sqlite_autoindex_episode_1 (id=?)" in step))
        _walks(steps, index if edge.after is edge.before else index.partition(" ")[0], beside)
        # Of those that go on, few at any time, the order within one moment is sorted.
        sorts = [step for step in steps if "TEMP B-TREE" in step]
        assert not sorts or (wanted.ongoing and all("RIGHT PART" in step or "LAST TERM" in step for step in sorts)), steps
    if name:
        _walks(_plan(places, matching.count(wanted)), index, beside)


def test_all_of_them_are_counted_without_looking_at_one(places: Places, filled: Reader) -> None:
    steps = [step for step in _plan(places, matching.count(EVERYTHING)) if "episode" in step]
    assert len(steps) == 2
    assert all("COVERING INDEX" in step for step in steps), steps
    assert filled.count(EVERYTHING) == len(filled.history().episodes) < len(filled.history(trash=True).episodes)


def _walks(steps: list[str], index: str, beside: tuple[str, ...]) -> None:
    """The entries come from the index alone, and everything else from what may be looked up."""
    assert [index in step for step in steps if step.startswith(("SCAN e ", "SEARCH e "))] == [True], steps
    others = [step for step in steps if step.startswith(("SCAN", "SEARCH")) and not step.startswith(("SCAN e ", "SEARCH e "))]
    assert all(any(part in step for part in beside) for step in others), steps


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT e.id FROM episode AS e WHERE e.onset = 'sudden' ORDER BY e.started_at",
        f"SELECT e.id FROM episode AS e INDEXED BY {LIVE} WHERE e.deleted_at IS NULL AND EXISTS (SELECT 1 FROM visit)",
    ],
)
def test_another_plan_would_be_noticed(places: Places, journal: Journal, sql: str) -> None:
    with pytest.raises(AssertionError):
        _walks(_plan(places, matching.Query(sql, ())), LIVE, ())


def test_places_come_from_the_index_of_places_alone(places: Places, journal: Journal) -> None:
    for query in (matching.page(Filter(side="left"), Edge(), 200), matching.count(Filter(side="left"))):
        assert any("COVERING INDEX ix_site_local_day_region" in step for step in _plan(places, query))


def test_a_page_after_an_edge_begins_there(places: Places, journal: Journal) -> None:
    for edge, sign in ((EDGES["after"], "<"), (EDGES["before"], ">")):
        assert any(f"(started_at,id){sign}(?,?)" in step for step in _plan(places, matching.page(EVERYTHING, edge, 200)))
        assert any(
            f"(deleted_at,id){sign}(?,?)" in step for step in _plan(places, matching.page(Filter(trash=True), edge, 200))
        )


def _plan(places: Places, query: Any) -> list[str]:
    with sqlite3.connect(places.database) as raw:
        raw.create_function("folded", 1, matching.folded, deterministic=True)
        steps = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {query.sql}", query.parameters)]
    raw.close()
    return steps
