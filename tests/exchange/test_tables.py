"""The spreadsheets of places and of days: one row each, a series without holes, and no cell that runs."""

import csv
import io
from datetime import UTC, date, datetime, timedelta

import pytest

from journal.exchange.day_rows import NEEDS, days_csv
from journal.exchange.site_rows import sites_csv
from journal.model.ids import content_id
from journal.model.views import Day, History
from journal.store import sums
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.trends.sums import Span
from journal.words.spreadsheet import DAY_HEADINGS, SITE_HEADINGS
from tests.builders import clock_at, episode, home, reading, site

NOW = datetime(2026, 3, 4, 14, 32, tzinfo=UTC)


def rows(text: str) -> list[dict[str, str]]:
    head, *lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert all(len(line) == len(head) for line in lines)
    return [dict(zip(head, line, strict=True)) for line in lines]


def entry(ago: int, *sites, minutes=30, **fields):
    at = NOW - timedelta(days=ago, hours=1)
    given = {name: fields.pop(name) for name in ("severity", "evidence", "pain") if name in fields}
    named = content_id("t", f"{ago} {sites}")
    whole = {"id": named, "ended_at": at + timedelta(minutes=minutes), "recorded_at": at, "time_zone": "UTC", "onset": "hours"}
    return episode(at, reading(at, *sites, **given), **whole | fields)


@pytest.fixture
def reader(tmp_path) -> Reader:
    entries = (
        entry(3, site("foot.sole", "both", "tingling"), severity=4),
        entry(3, site("hand.thumb", "left", "reduced"), severity=7, recorded_at=NOW),
        entry(1, site("saddle.perineum", "midline", "reduced"), private=True),
    )
    places = home(tmp_path)
    with Journal(places, clock_at(NOW, "UTC")) as journal:
        journal.add_all(History(episodes=entries, days=(Day(NOW.date() - timedelta(days=2)),)), "test")
    return Reader(places)


def test_each_place_of_each_reading_has_a_row():
    one = entry(2, site("foot.sole", "left", "tingling", "reduced"), site("hand.thumb", "both"), severity=3, pain=2)
    later = reading(one.started_at + timedelta(minutes=9), site("foot.heel", "left"), severity=None, evidence="exam_reduced")
    found = rows("".join(sites_csv([entry(9), one._replace(readings=(*one.readings, later))])))
    assert tuple(found[0]) == SITE_HEADINGS
    told = [(row["Entry"], row["Reading"], row["Region"], row["Side"], row["Severity (0-10)"]) for row in found[1:]]
    assert told == [
        ("2", "1", "foot.sole", "left", "3"),
        ("2", "1", "hand.thumb", "both", "3"),
        ("2", "2", "foot.heel", "left", ""),
    ]
    assert found[1]["What it felt like"] == "Tingling or buzzing | Numb: less feeling than normal"
    assert found[3]["How it was found"] == "A clinician found reduced feeling"
    assert found[1]["At (local time and offset)"] == "2026-03-02T13:32:00+00:00"


def test_private_entries_and_those_in_the_trash_have_no_places():
    hidden = [entry(2, private=True), entry(1, deleted_at=NOW)]
    assert rows("".join(sites_csv(hidden))) == []
    assert [row["Private"] for row in rows("".join(sites_csv(hidden, private=True)))] == ["yes"]


def test_every_day_has_a_row_and_silence_is_not_clear(reader):
    span = Span(date(2026, 2, 28), date(2026, 3, 4))
    found = rows("".join(days_csv(sums.count(reader, span, NEEDS, private=False))))
    assert tuple(found[0]) == DAY_HEADINGS
    assert [row["Known"] for row in found] == ["nothing known", "numb", "noted clear", "nothing known", "nothing known"]
    day = found[1]
    assert (day["Date"], day["Entries begun"], day["Of them written over 24 h late"]) == ("2026-03-01", "2", "1")
    assert (day["Worst severity (0-10)"], day["Median severity (0-10)"], day["Hours of numbness"]) == ("7", "5.5", "1")
    assert (day["Regions"], day["Sides"]) == ("foot.sole | hand.thumb", "both | left")
    assert found[0]["Entries begun"] == ""
    assert found[2]["Entries begun"] == "0"


def test_private_days_show_only_when_asked_for(reader):
    span = Span(date(2026, 3, 3), date(2026, 3, 3))
    told = [rows("".join(days_csv(sums.count(reader, span, NEEDS, private=private))))[0] for private in (False, True)]
    assert [row["Known"] for row in told] == ["nothing known", "numb"]
    assert [row["Regions"] for row in told] == ["", "saddle.perineum"]
