"""How the rows of an answer become sums: one for a day or a place, however many rows, and none of what is none of ours."""

from __future__ import annotations

from datetime import date

import pytest

from journal.store import sums
from journal.trends.sums import Begun, Felt, Hour, Lasted

DAY, NEXT = "2026-03-01", "2026-03-02"
FIRST, SECOND = date(2026, 3, 1), date(2026, 3, 2)
THUMB, SOLE = ("hand.thumb", "left"), ("foot.sole", "both")


def read(name: str, *rows: tuple[object, ...]) -> tuple[object, ...]:
    return sums._read(rows, sums._SUMS[name].read)


def test_a_day_is_one_sum_whatever_its_severities() -> None:
    found = read("begun", (DAY, 3, "3,10", 60.0, 1.0), (NEXT, 2, None, 0.0, 0.0))
    assert found == (Begun(FIRST, 3, (3, 10), 60, 1), Begun(SECOND, 2))
    assert [type(one) for one in found] == [Begun, Begun]


def test_hours_and_lengths_are_counted_from_one_text() -> None:
    assert set(read("hours", (3, "24,24,0"))) == {Hour(0, 0, 2), Hour(6, 0, 1)}
    assert set(read("lasted", (4, "60,60,3600"))) == {Lasted(60, 2), Lasted(3600, 1), Lasted(None, 1)}
    assert read("hours", (0, None)) == read("lasted", (0, None)) == ()


@pytest.mark.parametrize("odd", ["-1", "168", "9999999"])
def test_an_hour_that_is_none_is_left_out_alone(odd: str) -> None:
    assert read("hours", (3, f"24,{odd}")) == (Hour(0, 0, 1),)


def test_a_place_is_one_sum_whatever_its_days() -> None:
    found = read("felt", (DAY, *SOLE), (DAY, *THUMB), (NEXT, *SOLE))
    assert found == (Felt(SOLE, (FIRST, SECOND)), Felt(THUMB, (FIRST,)))


@pytest.mark.parametrize("odd", [99, -1, "x", b"x", 2.5])
def test_a_severity_that_is_none_counts_as_not_asked(odd: object) -> None:
    assert read("begun", (DAY, 3, f"{odd},3,", 0.0, 0.0)) == (Begun(FIRST, 3, (3,)),)


@pytest.mark.parametrize("name", ["begun", "felt", "clear", "sensed", "hours", "lasted", "named", "checked"])
def test_no_rows_are_no_sums(name: str) -> None:
    assert read(name) == ()


@pytest.mark.parametrize("odd", [None, 5, "yesterday", b"2026-03-01"])
def test_a_day_that_is_none_is_left_out_alone(odd: object) -> None:
    assert read("begun", (odd, 1, "3", 1.0, 0.0), (DAY, 1, "4", 60.0, 0.0)) == (Begun(FIRST, 1, (4,), 60),)
    assert read("felt", (odd, *THUMB), (DAY, *THUMB), (NEXT, *THUMB)) == (Felt(THUMB, (FIRST,)), Felt(THUMB, (SECOND,)))
    assert read("clear", (odd,), (DAY,)) == (FIRST,)


@pytest.mark.parametrize("odd", [("hand.thumb", "midline"), ("nowhere", "left"), (None, "left"), (b"x", 1)])
def test_a_place_that_is_none_is_left_out_alone(odd: tuple[object, object]) -> None:
    assert [one[0] for one in read("felt", (DAY, *odd), (DAY, *THUMB))] == [THUMB]
    assert [one[1] for one in read("checked", (DAY, *odd, "felt"), (DAY, *THUMB, "felt"))] == [THUMB]
