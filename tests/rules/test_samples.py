"""The 25 sample journals (invented, one author each): what the rules give for each."""

import json
from pathlib import Path

import pytest

from journal import clock
from journal.exchange.document import read
from journal.rules.engine import check
from journal.rules.past import as_of

SAMPLES = {case["id"]: case for case in json.loads((Path(__file__).parents[1] / "data" / "vignettes.json").read_bytes())}
ALIKE = {"none": "info"}


def level(case) -> str:
    history, now = read(json.dumps(case["journal"]).encode()).live, clock.parse_instant(case["now"])
    report = check(history, now)
    assert report.complete
    assert check(as_of(history, now), now).level == report.level
    return report.level


@pytest.mark.parametrize("name", SAMPLES)
def test_acceptable(name):
    case = SAMPLES[name]
    acceptable = {ALIKE.get(word, word) for word in case["acceptable"]}
    got = level(case)
    assert ALIKE.get(got, got) in acceptable, (got, acceptable)


@pytest.mark.parametrize("name", [name for name, case in SAMPLES.items() if case["expected"] == "emergency"])
def test_every_expected_emergency_is_one(name):
    assert level(SAMPLES[name]) == "emergency"


@pytest.mark.parametrize("name", [name for name, case in SAMPLES.items() if case["expected"] in ("none", "info", "routine")])
def test_no_emergency_where_none_is(name):
    assert level(SAMPLES[name]) in ("none", "info", "routine")
