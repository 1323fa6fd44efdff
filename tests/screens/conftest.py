"""A folder for the journal of each story, and the demonstration with a treatment in its midst."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

from journal.clock import FixedClock
from journal.model.views import Treatment
from journal.paths import Places
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.screens.invented import TODAY, invented
from tests.screens.stage import NOW, ZONE, places_in


@pytest.fixture(autouse=True, scope="session")
def styles() -> Iterator[None]:
    """Styles of the same text and colours are read once for all apps: a tenth of what a start costs."""
    read, known = Stylesheet._parse_rules, {}

    def once(self: Stylesheet, css: str, *where: object, **how: object) -> list[RuleSet]:
        told = (css, where, *how.items(), *self._variables.items())
        if told not in known:
            known[told] = read(self, css, *where, **how)
        return known[told]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", once)
        yield


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
