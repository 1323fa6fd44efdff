"""That no treatment brought lasting relief is counted, in the words of R27, and never said too early."""

from datetime import date, timedelta

import pytest

from journal.model.views import Treatment
from journal.rules.relief import none_lasting
from journal.words.treatments import none_lasting as say

TODAY = date(2026, 11, 24)


def tried(start=200, stop=100, effect="none", lasted=None):
    began = None if start is None else TODAY - timedelta(days=start)
    return Treatment("", "x", None, None, began, None if stop is None else TODAY - timedelta(days=stop), effect, None, lasted)


@pytest.mark.parametrize(
    ("rows", "counted"),
    [
        ((), None),
        ((tried(),), None),
        ((tried(), tried()), (2, 7)),
        ((tried(), tried(effect="worse"), tried(effect="some", lasted=10)), (3, 7)),
        ((tried(), tried(effect="some")), None),  # how long it lasted was not said
        ((tried(), tried(effect="some", lasted=27)), (2, 7)),
        ((tried(), tried(), tried(effect="some", lasted=28)), None),  # relief that lasts
        ((tried(), tried(), tried(effect="good")), None),
        ((tried(), tried(start=128, stop=101)), None),  # 27 days are too short to know
        ((tried(), tried(start=128, stop=100)), (2, 7)),
        ((tried(start=83, stop=20), tried(start=60, stop=20)), None),
        ((tried(start=84, stop=20), tried(start=60, stop=20)), (2, 3)),
        ((tried(), tried(), tried(stop=None, effect=None)), None),  # a course is running
        ((tried(), tried(), tried(stop=None, effect="none")), (3, 7)),
        ((tried(), tried(), tried(stop=None, effect="some", lasted=10)), None),  # it goes on: too early to say
        ((tried(), tried(), tried(start=None, stop=None, effect=None)), (2, 7)),
        ((tried(), tried(start=-5, stop=None, effect=None), tried()), (2, 7)),
    ],
)
def test_what_is_counted(rows, counted):
    assert none_lasting(rows, TODAY) == counted


def test_it_never_judges():
    said = say(3, 7)
    assert "It may be worth asking for the diagnosis to be looked at again." in said
    assert not any(word in said.lower() for word in ("wrong", "failed", "useless", "your fault", "stop taking"))
