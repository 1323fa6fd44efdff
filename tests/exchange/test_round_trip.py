"""What is written can be read, says everything that was there, and fits the published schema."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings

from journal.exchange.document import read, write
from journal.exchange.rows import KINDS, in_order, trashed
from journal.model.plain import to_plain
from tests.exchange.schema import schema_errors
from tests.strategies import histories

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
SLOW = list(HealthCheck)  # whole journals take long to draw


def told(history):
    """Times that the patient's clocks showed, offsets and all, by row."""
    return {
        (kind.name, getattr(row, "id", None), name): value.isoformat()
        for kind in KINDS
        for row in getattr(history, kind.name)
        for name, value in row._asdict().items()
        if name in ("started_at", "ended_at", "at") and value and kind.identified
    }


@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
@given(histories())
def test_a_whole_journal_comes_back_field_by_field(history):
    text = write(history, NOW, all=True)
    again = read(text.encode())
    assert told(again.history) == told(history)
    assert to_plain(again.history) == to_plain(in_order(history))  # offsets too, which == between times does not compare
    assert again.history == in_order(history)
    assert again.exported_at == NOW
    assert write(again.history, NOW, all=True) == text
    assert schema_errors(json.loads(text)) == []


@settings(max_examples=25, deadline=None, suppress_health_check=SLOW)
@given(histories())
def test_the_trash_is_written_only_when_asked_for(history):
    live = read(write(history, NOW).encode()).history
    assert live == in_order(history, trash=False)
    assert not any(trashed(row) for kind in KINDS for row in getattr(live, kind.name))


def test_the_text_is_for_people_too():
    text = write(read(b'{"format": "numbness-journal", "version": 1, "episodes": []}').history, NOW)
    assert text.startswith('{\n "format": "numbness-journal",\n "version": 1,\n "exported_at": "2026-03-04T09:00:00+00:00",\n')
    assert text.endswith("\n}\n")
    assert max(map(len, text.splitlines())) <= 110
