"""The signs: one cell each, told apart without colour, plain ones where others can't be shown."""

import pytest
from rich.cells import cell_len

from journal.widgets import glyphs
from journal.widgets.glyphs import ASCII, FULL, Glyphs

DAYS = ("clear", "blank", "ongoing", "low", "mid", "high", "unrated")
LEVELS = ("emergency", "same_day", "soon", "routine", "info")


@pytest.mark.parametrize("marks", [FULL, ASCII], ids=["full", "ascii"])
def test_signs_take_one_cell_and_are_told_apart(marks: Glyphs) -> None:
    assert {cell_len(sign) for sign in marks} == {1}
    for group in (DAYS, LEVELS, ("felt", "unfelt")):
        assert len({getattr(marks, name) for name in group}) == len(group)
    assert [marks.level(level) for level in LEVELS] == [getattr(marks, level) for level in LEVELS]


def test_plain_signs_are_ascii() -> None:
    assert all(sign.isascii() and sign.isprintable() for sign in ASCII)


@pytest.mark.parametrize(
    ("severity", "step"), [(None, "unrated"), (0, "low"), (3, "low"), (4, "mid"), (6, "mid"), (7, "high"), (10, "high")]
)
def test_steps_of_severity(severity: int | None, step: str) -> None:
    assert FULL.severity(severity) == getattr(FULL, step)


@pytest.mark.parametrize(
    ("environ", "encoding", "wanted", "marks"),
    [
        ({}, "utf-8", None, FULL),
        ({}, "UTF8", None, FULL),
        ({}, "latin-1", None, ASCII),
        ({}, None, None, ASCII),
        ({"JOURNAL_ASCII": "1"}, "utf-8", False, ASCII),
        ({"JOURNAL_ASCII": ""}, "utf-8", None, FULL),
        ({}, "utf-8", True, ASCII),
        ({"TERM": "linux"}, "utf-8", None, ASCII),
        ({"TERM": "linux"}, "utf-8", False, FULL),
        ({"TERM": "dumb"}, "utf-8", False, ASCII),
        ({}, "latin-1", False, ASCII),
    ],
)
def test_which_signs(environ: dict[str, str], encoding: str | None, wanted: bool | None, marks: Glyphs) -> None:
    assert glyphs.fitting(environ, encoding, wanted) is marks
