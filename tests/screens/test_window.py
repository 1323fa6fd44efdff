"""The rows in memory are always those of the list, wherever one goes, and never many."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.model.filters import EVERYTHING, Filter
from journal.model.views import History
from journal.paths import Places
from journal.screens.window import MARGIN, ROWS, Window, moved, opened
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, episode

MANY = 730


@pytest.fixture
def reader(places: Places) -> Reader:
    with Journal(places, clock_at()) as journal:
        made = (episode(NOW - timedelta(hours=number), starred=number % 2 == 0) for number in range(MANY))
        journal.add_all(History(episodes=tuple(made)), "test")
    return Reader(places)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tops=st.lists(st.integers(-50, MANY + 50), min_size=1, max_size=6), starred=st.booleans())
def test_any_way_through_the_list_shows_its_rows(reader: Reader, tops: list[int], starred: bool) -> None:
    wanted = Filter(starred=True) if starred else EVERYTHING
    whole = reader.matching(wanted, MANY)
    window = opened(reader, wanted)
    assert (window.total, window.all_told, window.first) == (len(whole), MANY, 0)
    for top in tops:
        window = moved(reader, window, top)
        assert window.episodes == whole[window.first : window.last]
        assert len(window.episodes) == ROWS
        here = max(0, min(top, len(whole) - 1))
        assert window.first <= here < window.last
        assert window.holds(here, here + 1)


def test_a_window_has_rows_to_spare_on_both_sides() -> None:
    window = Window(total=1000, first=100, episodes=tuple(episode(NOW) for _ in range(ROWS)))
    assert window.holds(100 + MARGIN, 100 + ROWS - MARGIN)
    assert not window.holds(99 + MARGIN, 100 + ROWS - MARGIN)
    assert not window.holds(100 + MARGIN, 101 + ROWS - MARGIN)
    assert window.place(window.episodes[0].id) == 100
    assert window.place("nothing") is None


def test_a_short_list_is_here_whole(reader: Reader) -> None:
    window = opened(reader, Filter(since=(NOW - timedelta(days=2)).date()))
    assert window.first == 0
    assert window.holds(0, window.total)
    assert 0 < window.total < ROWS
