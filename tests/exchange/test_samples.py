"""The 25 sample journals: nothing that stands in them is lost on the way through."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from journal.clock import parse_instant
from journal.exchange import rows
from journal.exchange.document import read, write
from tests.exchange.schema import schema_errors

SAMPLES = json.loads((Path(__file__).parents[1] / "data" / "vignettes.json").read_text(encoding="utf-8"))
KINDS = {kind.name for kind in rows.KINDS}
NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)


def lost(given, kept, path="$"):
    """What stands in `given` and not in `kept`; two spellings of one instant are the same."""
    if isinstance(given, dict):
        for key, value in given.items():
            if key not in kept:
                yield f"{path}.{key} is gone"
            else:
                yield from lost(value, kept[key], f"{path}.{key}")
    elif isinstance(given, list):
        if len(given) != len(kept):
            yield f"{path} had {len(given)} items and has {len(kept)}"
        for index, (value, other) in enumerate(zip(given, kept, strict=False)):
            yield from lost(value, other, f"{path}[{index}]")
    elif given != kept and instant(given) != instant(kept):
        yield f"{path} was {given!r} and is {kept!r}"


def instant(value):
    try:
        return parse_instant(value)
    except (TypeError, ValueError):
        return value


def lost_rows(given, kept):
    """What stands in a journal and not in the other, whatever the order of its rows."""
    for key, value in given.items():
        if key in KINDS:
            yield from (f"{key}: {row}" for row in value if all(any(lost(row, other)) for other in kept[key]))
        else:
            yield from lost(value, kept[key], f"$.{key}")


def test_there_are_25_samples():
    assert len(SAMPLES) == 25


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["id"])
def test_a_sample_goes_in_and_out_unchanged(sample):
    document = read(json.dumps(sample["journal"]).encode())
    moment = document.exported_at or NOW
    text = write(document.history, moment)
    kept = json.loads(text)
    assert list(lost_rows(sample["journal"], kept)) == []
    assert schema_errors(kept) == []
    again = read(text.encode())
    assert again.history == document.history
    assert write(again.history, moment) == text


def test_what_is_lost_is_noticed():
    given = {"a": 1, "b": [1, 2], "c": "2026-03-01T08:10:00Z", "d": "x"}
    kept = {"b": [1], "c": "2026-03-01T08:10:00+01:00", "d": "y"}
    assert len(list(lost(given, kept))) == 4
    assert len(list(lost_rows({"days": [{"a": 1}, {"a": 2}]}, {"days": [{"a": 2, "b": 3}]}))) == 1
