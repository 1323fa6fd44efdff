"""Journals of any size for the doctor's page, and the page of one of them."""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from journal.commands.demo_story import story
from journal.model.ids import content_id
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
    Treatment,
    Visit,
)
from journal.paths import Places
from journal.report.facts import Facts, Request
from journal.report.gather import facts, usual_span
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.trends.sums import Span
from journal.vocabulary import vocabulary
from tests.builders import clock_at, episode, home, reading, site
from tests.homes import begin

NOW = datetime(2026, 3, 4, 14, 32, tzinfo=UTC)
TODAY = NOW.date()
PLACES = ("hand.thumb", "foot.sole", "leg.calf_back", "face.cheek", "arm.elbow_back", "saddle.perineum", "back.lower")
LONG = "a long text that goes on and on with many words in it, " * 8


def made(folder: Path, history: History) -> Reader:
    """A stored journal."""
    places = home(folder)
    _store(places, history)
    return Reader(places)


def _store(places: Places, history: History) -> None:
    with Journal(places, clock_at(NOW, "UTC")) as journal:
        journal.add_all(history, "test")


def of(folder: Path, history: History, days: int = 90, **fields: object) -> Facts:
    """The facts of the last days of a journal."""
    span = Span(TODAY - timedelta(days=days - 1), TODAY)
    return facts(made(folder, history), Request(span, **fields), NOW)  # type: ignore[arg-type]  # a test's own fields


def demo_reader(folder: Path) -> Reader:
    """The invented journal of the demonstration, stored."""
    begin(home(folder), "the demonstration on paper", lambda places: _store(places, story(NOW, "UTC")))
    return Reader(home(folder))


def demo(folder: Path, **fields: object) -> Facts:
    """The facts of it since its last visit."""
    reader = demo_reader(folder)
    span, since_visit = usual_span(reader, TODAY)
    return facts(reader, Request(span, since_visit, **fields), NOW)  # type: ignore[arg-type]  # a test's own fields


def crowded(entries: int) -> History:
    """As many entries as asked for over the last 90 days, with more of everything than a page can hold."""
    chance, known = random.Random(entries), vocabulary()
    episodes = tuple(_episode(number, entries, chance) for number in range(entries))
    days = tuple(Day(TODAY - timedelta(days=number)) for number in range(100, 160))
    return History(
        profile=Profile(
            name="Ann Example",
            birth_year=1961,
            sex="female",
            dominant_hand="right",
            occupation="Teacher of many things",
            history=tuple(HistoryItem(name, date(2010, 1, 1)) for name in list(known.history)[:10]),
            baseline=(Baseline((Place("foot.sole", "both"),), date(2016, 1, 1)),) * 3,
        ),
        episodes=episodes,
        days=days,
        treatments=tuple(_treatment(number) for number in range(9)),
        diagnoses=tuple(
            Diagnosis(content_id("d", str(number)), f"Some nerve {number}", "suspected", LONG[:180], TODAY)
            for number in range(6)
        ),
        visits=tuple(
            Visit(
                content_id("v", str(number)),
                TODAY - timedelta(days=100 + number),
                "imaging",
                LONG[:180],
                result=LONG,
                pending=number == 3,
            )
            for number in range(9)
        ),
        questions=tuple(
            Question(content_id("q", str(number)), f"Question {number}? {LONG}", number + 1) for number in range(7)
        ),
        flag_reviews=(FlagReview("heart", "told_clinician", NOW - timedelta(days=9), "x", "emergency"),),
    )


def _episode(number: int, entries: int, chance: random.Random) -> Episode:
    began = NOW - timedelta(minutes=30 + number * 89 * 1440 // max(1, entries))
    names = list(vocabulary().symptom)
    region = PLACES[number % len(PLACES)]
    side = "midline" if region == "saddle.perineum" else chance.choice(("left", "right"))
    first: Reading = reading(
        began,
        site(region, side, "reduced", "tingling"),
        severity=chance.randrange(11),
        symptoms=tuple(chance.sample(names, 4)),
        evidence=chance.choice(("felt", "self_check_reduced", "exam_reduced")),
    )
    return episode(
        began,
        first,
        id=content_id("crowded", str(number)),
        onset=chance.choice(("sudden", "hours", "days")),
        ended_at=began + timedelta(minutes=20),
        triggers=("sitting", "standing"),
        relief=("moving",),
        function=(("walk", "cannot"), ("work", "some"), ("grip", "some"), ("sleep", "some")),
        notes=LONG,
        starred=True,
        time_zone="UTC",
        recorded_at=began,
    )


def _treatment(number: int) -> Treatment:
    return Treatment(
        content_id("t", str(number)),
        f"Treatment {number} with a long name",
        dose="300 mg three times a day",
        started_on=date(2025, 1, 1) + timedelta(days=20 * number),
        stopped_on=date(2025, 2, 10) + timedelta(days=20 * number),
        effect="none",
        relief_percent=10,
        relief_days=3,
        stopped_because=LONG[:150],
    )
