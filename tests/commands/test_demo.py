"""The demonstration is a journal of its own, complete and watermarked, and never touches the patient's."""

from datetime import timedelta

import pytest

from journal import paths
from journal.commands.demo import STORIES
from journal.store.reader import Reader
from journal.words import demo as words


def demo_reader(run):
    return of_story(run, "demo")


def of_story(run, folder):
    return Reader(paths.places(run.home / folder / "journal.db"))


def test_it_is_made_apart_and_says_so(run):
    done = run("demo")
    assert done.status == 0
    assert str(run.home / "demo") in done.err and "invented" in done.err
    assert run("list", "--json").json == {"episodes": []}
    assert demo_reader(run).profile().name == words.NAME


def test_eight_weeks_with_a_treatment_a_visit_and_questions_that_a_check_speaks_up_about(run):
    run("demo")
    history = demo_reader(run).history()
    first, last = history.episodes[0].started_at, history.episodes[-1].started_at
    assert timedelta(weeks=7) < last - first < timedelta(weeks=9)
    assert len(history.treatments) == 1 and len(history.questions) == 2 and len(history.days) > 20
    assert [visit.pending for visit in history.visits] == [False, True]
    assert not {day.date for day in history.days} & {episode.started_at.date() for episode in history.episodes}
    found = run("--db", str(run.home / "demo" / "journal.db"), "check", "--json").json
    assert found["complete"] and found["level"] == "same_day"
    assert "spread_days" in {flag["rule"] for flag in found["flags"]}


def test_at_a_terminal_it_opens_on_the_screen(run):
    assert run.at_terminal("demo").status == 0
    assert [places.database for places in run.opened] == [run.home / "demo" / "journal.db"]


def test_what_was_tried_in_it_stays_until_it_is_made_anew(run):
    run("demo")
    before = demo_reader(run).counts().episodes
    run("--db", str(run.home / "demo" / "journal.db"), "log", "--yes", "left foot tingling 4 over hours 20m ago")
    run("demo")
    assert demo_reader(run).counts().episodes == before + 1
    run.later(days=30)
    assert run("demo", "--reset").status == 0
    assert demo_reader(run).counts().episodes == before
    assert demo_reader(run).latest(1)[0].started_at > run.now - timedelta(days=1)


@pytest.mark.parametrize("argv", [("demo",), ("demo", "--reset")])
def test_a_journal_of_somebody_in_its_place_is_left_alone(run, argv):
    run("--db", str(run.home / "demo" / "journal.db"), "log", "--yes", "left foot tingling 4 over hours 20m ago")
    done = run(*argv)
    assert done.status == 1 and "Nothing was changed" in done.err
    assert demo_reader(run).counts().episodes == 1


@pytest.mark.parametrize("name", sorted(set(STORIES) - {"weeks"}))
def test_each_story_lies_apart_and_is_the_same_each_time(run, name):
    done = run("demo", name)
    assert done.status == 0 and str(run.home / f"demo-{name}") in done.err
    found = of_story(run, f"demo-{name}")
    history = found.history()
    assert found.profile().name == words.NAME
    assert len(history.episodes) >= 25 and history.days
    assert not {day.date for day in history.days} & {episode.started_at.date() for episode in history.episodes}
    assert run("demo", name, "--reset").status == 0
    again = of_story(run, f"demo-{name}").history()
    assert [one._replace(updated_at=None) for one in again.episodes] == [
        one._replace(updated_at=None) for one in history.episodes
    ]
    assert not (run.home / "demo").exists()


@pytest.mark.parametrize("name", STORIES)
def test_no_story_tells_of_what_is_to_come(run, name):
    run.now = run.now.replace(hour=0, minute=10)
    assert run("demo", name).status == 0
    history = of_story(run, "demo" if name == "weeks" else f"demo-{name}").history()
    assert all(episode.started_at <= run.now for episode in history.episodes)
    assert all(episode.ended_at is None or episode.ended_at <= run.now for episode in history.episodes)


def test_the_help_tells_of_every_story(run):
    assert set(words.STORIES) == set(STORIES)
    told = run("demo", "--help").out
    assert all(name in told for name in STORIES)
