"""`journal trends`: an overview in neutral words, every view as a table and as JSON with the same numbers."""

import json
import re
from datetime import UTC, datetime, timedelta

import pytest

from journal.commands.table import lines
from journal.figures.table import Table
from journal.model.views import Day, History, Treatment, Visit
from journal.paths import places
from journal.store.journal import Journal
from journal.words import trends as words
from tests.builders import clock_at, episode, reading, site

NOW = datetime(2026, 3, 4, 14, 32, tzinfo=UTC)
VIEWS = tuple(words.VIEWS)


@pytest.fixture
def filled(run):
    """Three months: an entry on every third day, a clear day after each, a splint and a visit in the middle."""
    begun = [NOW - timedelta(days=n, hours=n % 5) for n in range(0, 90, 3)]
    entries = tuple(
        episode(
            at,
            reading(at, site("foot.sole", "both", "tingling") if n % 2 else site(), severity=n % 11),
            ended_at=at + timedelta(minutes=20 + 10 * n),
            triggers=("sitting",) if n < 12 else (),
            recorded_at=at + timedelta(days=2) if n == 5 else at,
        )
        for n, at in enumerate(begun)
    )
    clear = tuple(Day((at - timedelta(days=1)).date()) for at in begun)
    splint = Treatment(
        "00000000-0000-7000-8000-000000000001", "Splint\x1b[31m at night", started_on=(NOW - timedelta(days=40)).date()
    )
    seen = Visit("00000000-0000-7000-8000-000000000002", (NOW - timedelta(days=30)).date(), "neurological_exam")
    with Journal(places(), clock_at(NOW, "UTC")) as journal:
        journal.add_all(History(episodes=entries, days=clear, treatments=(splint,), visits=(seen,)), "test")
    return run


def test_the_overview_answers_how_often_where_and_when(filled):
    told = filled("trends").out
    assert "5 Dec 2025 to 4 Mar 2026 (90 days)" in told
    assert "How often: 30 entries; numb on 30 days" in told
    assert "How strong: median 4.5, worst 10 of 10 (30 entries rated)." in told
    assert "Where: Left sole of foot (15 of 30 days), Right sole of foot (15), Left thumb (15)." in told
    assert "Since the last visit on 2 Feb 2026 (31 days)" in told
    assert "When it began: night" in told
    assert "How long: median" in told
    assert "1 entry was written down more than 24 hours after the start." in told
    assert words.MEANING in told


def test_less_is_told_as_a_count_and_never_praised(run):
    days = [*range(16, 30, 2), *range(16, 30, 2), *range(0, 14, 4)]
    entries = tuple(episode(NOW - timedelta(days=n, minutes=number)) for number, n in enumerate(days))
    with Journal(places(), clock_at(NOW, "UTC")) as journal:
        clear = tuple(Day((NOW - timedelta(days=n)).date()) for n in range(1, 30, 2))
        journal.add_all(History(episodes=entries, days=clear), "test")
    told = run("trends", "--since", "14d").out
    assert "Logged less often than in the 15 days before (14 -> 4)." in told
    assert not re.search("better|improv|good|well|progress", told.replace("as well", ""), re.IGNORECASE)


def test_small_samples_say_what_is_missing(run):
    run.saved("left foot tingling 3 over hours")
    told = run("trends").out
    assert "8 of each are needed" in told
    assert "too few entries for a time of day (1; 10 are needed)" in told


def test_one_day_is_one_day(run):
    run.saved("left foot tingling 3 over hours")
    assert re.search(r"Where: Left [a-z ]+ \(1 of 1 day\)", run("trends").out)


def test_an_empty_journal_says_so_in_every_view(run):
    for view in VIEWS:
        found = run("trends", view)
        assert found.status == 0
        assert run("trends", view, "--json").status == 0
    assert words.EMPTY in run("trends").out


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_a_table_with_its_numbers_and_json_with_the_same(filled, view):
    told, found = filled("trends", view), filled("trends", view, "--json").json
    assert told.status == 0
    assert found["view"] == view
    assert {"since", "until"} <= found.keys()
    assert "\x1b" not in told.out
    assert words.EMPTY not in told.out


def test_the_table_of_weeks_holds_the_figures_of_json(filled):
    told, found = filled("trends", "weeks", "--plain").out, filled("trends", "weeks", "--json").json
    rows = [re.split(r"\s{2,}", line.strip()) for line in told.splitlines()[2 : 2 + len(found["periods"])]]
    assert [int(row[1]) for row in rows] == [one["entries"] for one in found["periods"]]
    assert [int(row[5]) + int(row[6]) + int(row[7]) for row in rows] == [
        one["numb"] + one["clear"] + one["silent"] for one in found["periods"]
    ]
    assert sum(one["entries"] for one in found["periods"]) == 30


def test_weeks_begin_where_the_settings_say(filled):
    assert filled("settings", "set", "first_weekday", "sunday").status == 0
    periods = filled("trends", "weeks", "--json").json["periods"]
    assert {datetime.fromisoformat(one["since"]).weekday() for one in periods[1:]} == {6}


def test_a_day_without_an_entry_is_told_apart_from_a_clear_one(filled):
    told = filled("trends", "days", "--since", "5d").out
    assert len(re.findall(r"\bclear$", told, re.MULTILINE)) == 2
    assert len(re.findall(r"no entry$", told, re.MULTILINE)) == 2


def test_bars_are_left_out_on_request(filled):
    assert "###" in filled("trends", "places").out
    assert "#" not in filled("trends", "places", "--plain").out


def test_what_few_entries_name_is_hidden_with_its_number(filled):
    assert "trigger: Sitting" in filled("trends", "together").out
    assert "Sitting" not in (few := filled("trends", "together", "--since", "20d").out)
    assert "1 more was named in fewer than 10 entries" in few


def test_a_treatment_with_too_little_around_it_says_so(filled):
    assert "before" in filled("trends", "treatments").out
    short = filled("trends", "treatments", "--until", (NOW - timedelta(days=35)).date().isoformat()).out
    assert "not enough data" in short


def test_since_the_last_visit_and_since_the_beginning(filled):
    assert "2 Feb 2026 to 4 Mar 2026 (31 days)" in filled("trends", "places", "--since", "visit").out
    assert filled("trends", "places", "--since", "all", "--json").json["since"] == "2025-12-06"
    assert filled("trends", "months", "--json").json["since"] == "2025-12-06"


def test_a_return_is_told_with_the_days_that_were_clear(run):
    with Journal(places(), clock_at(NOW, "UTC")) as journal:
        entries = (episode(NOW - timedelta(days=130)), episode(NOW - timedelta(days=3)))
        journal.add_all(History(episodes=entries, days=(Day((NOW - timedelta(days=50)).date()),)), "test")
    told = run("trends", "returns").out
    assert "Logged again on 1 Mar 2026 after 4 months without an entry of numbness (126 days, 1 of them noted clear)" in told


@pytest.mark.parametrize(
    "argv", [("--since", "visit"), ("--since", "today", "--until", "2026-01-01"), ("--since", "soon"), ("pies",)]
)
def test_what_cannot_be_shown_is_refused_with_a_reason(run, argv):
    found = run("trends", *argv)
    assert (found.status, found.out) == (2, "")
    assert found.err


def test_what_should_not_wait_comes_first(run):
    run.saved("left face and left arm numb sudden")
    told = run("trends").out
    assert told.startswith("[EMERGENCY]")
    assert "[EMERGENCY]" in run("today").out


def test_a_table_fits_the_terminal_or_goes_without_bars():
    table = Table(("place", "days"), (("Left thumb", "10"), ("Tailbone", "1"), ("Nose", "0")), (10.0, 1.0, 0.0))
    wide, narrow = lines(table, 40, draw=True), lines(table, 20, draw=True)
    assert wide == ["place       days", f"Left thumb    10  {'#' * 22}", f"Tailbone       1  {'#' * 2}", "Nose           0"]
    assert narrow == lines(table, None, draw=False)
    assert json.dumps(narrow).isascii()
