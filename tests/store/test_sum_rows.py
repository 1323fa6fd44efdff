"""How the rows of an answer become sums: one for a day or a place, however many rows, and none of what is none of ours."""

from __future__ import annotations

from datetime import date

import pytest

from journal.store import sums
from journal.trends.sums import Begun, Felt, Spent

DAY, NEXT = "2026-03-01", "2026-03-02"
FIRST, SECOND = date(2026, 3, 1), date(2026, 3, 2)
THUMB, SOLE = ("hand.thumb", "left"), ("foot.sole", "both")


def read(name: str, *rows: tuple[object, ...]) -> tuple[object, ...]:
    return sums._read(rows, sums._SUMS[name].read)


def test_a_day_is_one_sum_whatever_its_severities() -> None:
    found = read("begun", (DAY, None, 2), (DAY, 3, 1), (NEXT, 7, 4))
    assert found == (Begun(FIRST, ((None, 2), (3, 1))), Begun(SECOND, ((7, 4),)))
    assert [type(one) for one in found] == [Begun, Begun]
    assert found[0].entries == 3


def test_a_place_is_one_sum_whatever_its_days() -> None:
    found = read("felt", (DAY, *SOLE), (DAY, *THUMB), (NEXT, *SOLE))
    assert found == (Felt(SOLE, (FIRST, SECOND)), Felt(THUMB, (FIRST,)))


@pytest.mark.parametrize("odd", [99, -1, "x", b"x", 2.5])
def test_a_severity_that_is_none_counts_as_not_asked(odd: object) -> None:
    assert read("begun", (DAY, odd, 2), (DAY, 3, 1)) == (Begun(FIRST, ((None, 2), (3, 1))),)


@pytest.mark.parametrize("name", ["begun", "spent", "felt", "clear", "sensed", "hours", "lasted", "named", "checked"])
def test_no_rows_are_no_sums(name: str) -> None:
    assert read(name) == ()


@pytest.mark.parametrize("odd", [None, 5, "yesterday", b"2026-03-01"])
def test_a_day_that_is_none_is_left_out_alone(odd: object) -> None:
    assert read("spent", (odd, 1, 1), (DAY, 60.0, 0)) == (Spent(FIRST, 60, 0),)
    assert read("felt", (odd, *THUMB), (DAY, *THUMB), (NEXT, *THUMB)) == (Felt(THUMB, (FIRST,)), Felt(THUMB, (SECOND,)))
    assert read("clear", (odd,), (DAY,)) == (FIRST,)


@pytest.mark.parametrize("odd", [("hand.thumb", "midline"), ("nowhere", "left"), (None, "left"), (b"x", 1)])
def test_a_place_that_is_none_is_left_out_alone(odd: tuple[object, object]) -> None:
    assert [one[0] for one in read("felt", (DAY, *odd), (DAY, *THUMB))] == [THUMB]
    assert [one[1] for one in read("checked", (DAY, *odd, "felt"), (DAY, *THUMB, "felt"))] == [THUMB]
