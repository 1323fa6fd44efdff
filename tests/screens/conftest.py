"""A folder for the journal of each story, and the demonstration with a treatment in its midst."""

from datetime import timedelta
from pathlib import Path

import pytest

from journal.clock import FixedClock
from journal.model.views import Treatment
from journal.paths import Places
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.screens.invented import TODAY, invented
from tests.screens.stage import NOW, ZONE, places_in


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return places_in(tmp_path)


@pytest.fixture
def demo(places: Places) -> Reader:
    """The eight weeks of the demonstration, and a treatment in their midst."""
    reader = invented(places)
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.keep((None, Treatment("", "Splint", None, None, TODAY - timedelta(days=28), None, "some", None, None)))
    return reader
