"""A journal imported into an empty store and exported again says the same, field by field."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from journal.clock import FixedClock
from journal.exchange.document import read, write
from journal.exchange.plan import plan
from journal.exchange.rows import in_order
from journal.model.views import History
from journal.paths import Places
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.exchange.test_samples import SAMPLES
from tests.strategies import histories

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)


def places(folder: Path) -> Places:
    return Places(*map(str, (folder, folder / "journal.db", folder / "backups", folder / "state", folder / "settings.toml")))


def imported(raw: bytes, where: Places) -> History:
    """The journal after an import, as another program would then read it."""
    document = read(raw)
    planned = plan(document, Reader(where).history(trash=True))
    with Journal(where, FixedClock(NOW, "Europe/London")) as journal:
        journal.add_all(planned.new, "a test")
    return Reader(where).history(trash=True)


# Without shrinking: every try makes a database.
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.reuse, Phase.generate])
@given(histories())
def test_a_random_journal_goes_through_the_store_unchanged(history):
    with TemporaryDirectory() as folder:
        kept = imported(write(history, NOW, all=True).encode(), places(Path(folder)))
    assert in_order(kept) == in_order(history)
    assert write(kept, NOW, all=True) == write(history, NOW, all=True)  # offsets too, which == does not compare


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["id"])
def test_a_sample_goes_through_the_store_unchanged(sample, tmp_path):
    raw = json.dumps(sample["journal"]).encode()
    kept = imported(raw, places(tmp_path))
    assert write(kept, NOW) == write(read(raw).history, NOW)


def test_importing_twice_adds_nothing(tmp_path):
    raw = json.dumps(SAMPLES[0]["journal"]).encode()
    kept = imported(raw, places(tmp_path))
    planned = plan(read(raw), Reader(places(tmp_path)).history(trash=True))
    assert planned.nothing_new
    assert planned.different == ()
    assert planned.same == read(raw).rows
    assert imported(raw, places(tmp_path)) == kept
