"""The order of the questions: open ones by weight, and moving one among them."""

from datetime import date

import pytest

from journal.model.questions import moved, next_rank, weighed
from journal.model.views import Question

A, B, C = Question("a", "a", 2), Question("b", "b", 1), Question("c", "c")
ASKED = Question("d", "d", 1, date(2026, 3, 1))
ROWS = (A, ASKED, B, C)


def order(rows):
    return "".join(row.id for row in weighed(rows))


def test_open_ones_first_by_weight_those_without_last():
    assert order(ROWS) == "bacd"
    assert next_rank(ROWS) == 3
    assert next_rank(()) == 1


@pytest.mark.parametrize(
    ("which", "to", "after"),
    [
        ("c", 1, "cbad"),
        ("b", 2, "abcd"),
        ("b", 3, "acbd"),
        ("a", 1, "abcd"),
        ("b", 1, "bacd"),
        ("c", 99, "bacd"),
        ("d", 1, "bacd"),
    ],
)
def test_moving_one(which, to, after):
    steps = moved(ROWS, which, to)
    changed = {before.id: now for before, now in steps}
    assert order([changed.get(row.id, row) for row in ROWS]) == after
    assert (after == "bacd") == (not steps)
    assert not steps or steps[0][0].id == which
