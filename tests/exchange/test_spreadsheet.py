"""The spreadsheet: one row an entry, whatever was typed, and no cell that runs."""

from __future__ import annotations

import csv
import io
import random
import tracemalloc
from datetime import UTC, datetime, timedelta
from itertools import repeat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.exchange.cells import guarded
from journal.exchange.document import read
from journal.exchange.spreadsheet import entries_csv
from journal.words.spreadsheet import HEADINGS
from tests.exchange.full import changed, full, raw
from tests.strategies import episodes

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\N{FULLWIDTH EQUALS SIGN}", "＋", "－", "＠")
TRIGGERS = "=+-@\t\r\n\N{FULLWIDTH EQUALS SIGN}＋－＠"
BLANK = ' \t\n"\N{NO-BREAK SPACE}'
PAYLOADS = ('=HYPERLINK("http://x.test")', "+1+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0", "=WEBSERVICE(A1)", "-5 degrees")


def table(text: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=delimiter == ","))


def sheet(found, **options) -> list[dict[str, str]]:
    head, *lines = table("".join(entries_csv(found, **options)))
    assert tuple(head) == HEADINGS
    assert all(len(line) == len(HEADINGS) for line in lines)
    return [dict(zip(HEADINGS, line, strict=True)) for line in lines]


def sample(**changes):
    value = full()
    for key, new in changes.items():
        value = changed(value, ("episodes", 0, key), new)
    return read(raw(value)).history.episodes[0]


def test_what_stands_in_a_row():
    (row,) = sheet([sample()])
    assert row == {
        "Date": "2026-03-01",
        "Started (local time and offset)": "2026-03-01T08:10:00+00:00",
        "Time zone": "Europe/London",
        "Ended (local time and offset)": "2026-03-01T08:40:00+00:00",
        "Still going on": "",
        "Minutes": "30",
        "Where": "Left calf",
        "Regions": "leg.calf_back",
        "Sides": "left",
        "What it felt like": "Numb: less feeling than normal | Pins and needles",
        "Worst severity (0-10)": "7",
        "Worst pain (0-10)": "",
        "How it began": "Suddenly (seconds to a few minutes)",
        "Constant or comes and goes": "Comes and goes",
        "Also noticed": "Back pain (since 2026-02-20)",
        "Asked and not there": "I can't feel my bladder filling, or urine passing | "
        "Feeling has changed between my legs, in my genitals or around the back passage",
        "Rather not say": "Sexual feeling or function has changed",
        "Made difficult": "Walking: Some difficulty",
        "Triggers": "None that I know",
        "What helped": "Nothing helped",
        "Own explanation": "slept on it",
        "How it was found": "I feel it; nobody has checked",
        "Notes": "first time\nafter the walk\nafter the walk",
        "How it changed": "2026-03-01T08:10:00+00:00: severity 5 / Left calf / Numb: less feeling than normal / "
        "Pins and needles / Back pain | 2026-03-01T08:30:00+00:00: severity 7 / Left calf / "
        "Numb: less feeling than normal / Pins and needles / Back pain",
        "Written down (local time and offset)": "2026-03-01T08:41:00+00:00",
        "Private": "",
    }


def test_an_entry_that_goes_on_has_no_minutes():
    (row,) = sheet([sample(ended_at=None)])
    assert (row["Still going on"], row["Minutes"], row["Ended (local time and offset)"]) == ("yes", "", "")


def test_what_was_felt_says_where_when_it_was_not_the_same_everywhere():
    reading = full()["episodes"][0]["readings"][0]
    reading["sites"] = [
        {"region": "hand.thumb", "side": "left", "sensations": ["tingling", "burning"]},
        {"region": "hand.index", "side": "left", "sensations": ["tingling"]},
    ]
    (row,) = sheet([sample(readings=[reading])])
    assert row["Where"] == "Left thumb | Left index finger"
    assert row["What it felt like"] == "Tingling or buzzing (Left thumb + Left index finger) | Burning (Left thumb)"
    assert row["How it changed"] == ""


def test_offset_and_zone_survive_a_change_of_clocks():
    night = datetime(2026, 10, 25, 0, 50, tzinfo=UTC)
    for zone, expected in (
        ("Europe/London", ["2026-10-25T01:50:00+01:00", "2026-10-25T01:10:00+00:00", "Europe/London", "20"]),
        (None, ["2026-10-25T00:50:00+00:00", "2026-10-25T01:10:00+00:00", "UTC+00:00", "20"]),
    ):
        episode = sample(started_at=night.isoformat(), ended_at=(night + timedelta(minutes=20)).isoformat(), time_zone=zone)
        (row,) = sheet([episode])
        assert [row[HEADINGS[column]] for column in (1, 3, 2, 5)] == expected


def test_private_and_deleted_entries_are_left_out():
    private, deleted = sample(private=True), sample(deleted_at="2026-03-03T08:00:00Z")
    assert sheet([private, deleted]) == []
    assert [row["Private"] for row in sheet([private, deleted], private=True)] == ["yes"]


def test_lines_end_as_rfc_4180_says():
    lines = "".join(entries_csv([sample(notes='a "b"\nc')]))
    assert lines.startswith('"Date","Started')
    assert lines.endswith("\r\n")
    assert '"a ""b""\nc\nafter the walk' in lines


@pytest.mark.parametrize("start", STARTS, ids=repr)
@pytest.mark.parametrize("before", ["", " ", "\N{NO-BREAK SPACE}", '"', '" "'], ids=repr)
def test_no_text_starts_a_formula(start, before):
    cell = guarded(f"{before}{start}1+1")
    assert cell.startswith("'") or (start == "\0" and not cell.lstrip(' "\N{NO-BREAK SPACE}').startswith(tuple(TRIGGERS)))


@pytest.mark.parametrize("text", ["", "plain", "a=b", "3-4", "a, -b", "me@x.test", "'quoted", "1+1"])
def test_ordinary_text_stays_as_it_is(text):
    assert guarded(text) == text


def hostile(rng: random.Random) -> str:
    start = rng.choice(STARTS) + rng.choice(PAYLOADS) if rng.random() < 0.7 else rng.choice(PAYLOADS)
    before = rng.choice(["", " ", '"', "a;", 'a;"', "a\n", "a\t", "; ", "\u00a0"])
    return before + start + rng.choice(["", ";=1+1", "\n=1+1", ",=1+1", "\t@A1", '";"=1+1', "\r\n-1"])


def test_five_thousand_hostile_cells_start_no_formula():
    rng = random.Random(19)
    seen = 0
    for _ in range(1_250):
        texts = [hostile(rng) for _ in range(3)]
        episode = sample(notes=texts[0], explanation=texts[1])
        episode = episode._replace(time_zone=None, triggers=(texts[2],), onset=hostile(rng))
        text = "".join(entries_csv([episode]))
        # As it is meant to be opened, and as a spreadsheet set to semicolons or tabs opens it.
        assert not any(cell.startswith(tuple(TRIGGERS)) for line in table(text) for cell in line)
        for delimiter in ",;\t":
            cells = [cell for line in table(text, delimiter) for cell in line]
            loose = [cell for cell in cells if cell.lstrip(BLANK)[:1] in tuple(TRIGGERS)]
            assert loose == [], delimiter
        seen += 4
    assert seen == 5_000


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(episodes(trash=False), max_size=3))
def test_every_entry_has_one_row_of_the_same_width(found):
    rows = sheet(found, private=True)
    assert [row["Started (local time and offset)"][:10] for row in rows] == [row["Date"] for row in rows]
    assert len(rows) == len(found)


def test_the_rows_stream():
    endless = entries_csv(repeat(sample()))
    next(endless)
    tracemalloc.start()
    for _ in range(2_000):
        next(endless)
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()
