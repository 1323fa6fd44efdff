"""No false emergency in the diaries of people who need none, evaluated each evening of days 31 to 60."""

import datetime as dt
import json

import pytest

from journal.exchange.document import read
from journal.rules.engine import as_of, check
from tests.diaries import KINDS, START, diary

SEEDS = ("1", "4", "26")  # 4 and 26 hold postures that were still going on when they were looked at


def flags(kind: str, seed: str) -> set[tuple[str, str]]:
    history = read(json.dumps(diary(kind, seed)).encode()).live
    found = set()
    for day in range(30, 60):
        now = START + dt.timedelta(days=day, hours=21)
        report = check(as_of(history, now), now)
        assert report.complete
        found |= {(flag.rule, flag.level) for flag in report.flags}
    return found


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", KINDS)
def test_no_false_emergency(kind, seed):
    assert "emergency" not in {level for _rule, level in flags(kind, seed)}


def test_a_diary_can_fail(monkeypatch):
    made = diary("positional", "4")
    made["episodes"][0] |= {"onset": "sudden", "triggers": [], "explanation": None}
    late = (START + dt.timedelta(days=40, hours=20)).isoformat()
    made["episodes"][0] |= {"started_at": late, "ended_at": None}
    made["episodes"][0]["readings"][0]["at"] = late
    monkeypatch.setattr("tests.rules.test_diaries.diary", lambda kind, seed: made)
    assert ("sudden_unexplained", "emergency") in flags("positional", "4")
