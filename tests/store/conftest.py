from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.paths import Places
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.builders import clock_at, home


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return home(tmp_path / "home")


@pytest.fixture
def journal(places: Places) -> Iterator[Journal]:
    with Journal(places, clock_at()) as opened:
        yield opened


@pytest.fixture
def reader(journal: Journal) -> Reader:
    return journal.reader
