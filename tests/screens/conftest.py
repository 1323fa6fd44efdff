"""A folder for the journal of each story."""

from pathlib import Path

import pytest

from journal.paths import Places
from tests.screens.stage import places_in


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return places_in(tmp_path)
