"""The vignettes are documents of the exchange format, cover every rule, and say what is expected and why."""

import json
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from journal.exchange.document import read
from journal.vocabulary import vocabulary
from tests.exchange.schema import schema_errors
from tests.vignettes.own import ALL, CATALOGUE, OWN
from tests.vignettes.write import moment, numb, places, told

SAMPLE = json.loads((Path(__file__).parents[1] / "data" / "vignettes.json").read_bytes())[0]


@pytest.mark.parametrize("case", ALL, ids=lambda case: case["id"])
def test_a_vignette_is_a_journal_with_a_judgement(case):
    assert schema_errors(case["journal"]) == []
    document = read(json.dumps(case["journal"]).encode())
    assert document.history.episodes
    assert set(SAMPLE) <= set(case)
    assert set(case["acceptable"]) <= set(vocabulary().level)
    assert case["expected"] in case["acceptable"]
    assert all(case[key].strip() for key in ("title", "why", "source", "now"))


def test_there_are_enough_and_none_twice():
    assert len({case["id"] for case in ALL}) == len(ALL)
    assert {name.split("-")[0].rstrip("ab") for name in (case["id"] for case in CATALOGUE)} == {
        f"c{n:02}" for n in range(1, 35)
    }
    assert len(OWN) >= 80


def test_every_rule_is_covered():
    covered = Counter(rule for case in ALL for rule in case["about"])
    assert set(covered) == {f"R{number:02}" for number in range(1, 40)}


def test_every_level_is_covered():
    assert {case["expected"] for case in OWN} == {"emergency", "same_day", "soon", "routine", "info", "none"}


def test_times_are_told_from_the_moment_of_the_call():
    now = datetime(2026, 3, 29, 22, 45, tzinfo=ZoneInfo("Europe/London"))  # the clocks went forward that morning
    assert (now.timestamp() - moment("24h", now).timestamp()) == 24 * 3600
    assert moment("1d 23:30", now).isoformat() == "2026-03-28T23:30:00+00:00"
    made = told(numb("1d 23:30", "left hand.thumb", lasted="2h"), now)
    assert (made["started_at"], made["ended_at"]) == ("2026-03-28T23:30:00+00:00", "2026-03-29T02:30:00+01:00")
    ended, started = (datetime.fromisoformat(made[key]) for key in ("ended_at", "started_at"))
    assert ended - started == timedelta(hours=2)


def test_places_are_told_in_words():
    assert places("midline saddle.anus; both [toes], foot.sole") == [
        {"region": "saddle.anus", "side": "midline"},
        *({"region": f"foot.{name}", "side": "both"} for name in ("big_toe", "middle_toes", "little_toe", "sole")),
    ]
