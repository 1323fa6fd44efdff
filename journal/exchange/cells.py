"""Cells of a spreadsheet (CSV after RFC 4180). Nothing that a person typed can start a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from journal.model.text import clean

Cell = str | int | float | None
_OFTEN = 120  # letters of what may come again, such as the name of a place
BETWEEN = " | "
"""Between several values of one cell."""
# What makes a spreadsheet take a cell for a formula (OWASP ASVS 1.2.10; some take the full-width signs too), also after spaces
# and quotes. A semicolon, tab or line end counts as the start of a cell: for a spreadsheet set to other separators it is one.
# An apostrophe counts as a quote, so that each guard can be told from what was typed.
_SIGNS, _BLANK = r"=+\-@\uff1d\uff0b\uff0d\uff20", r"(?:[^\S\t\n]|[\"'])*"
_FORMULA = re.compile(rf"^(?={_BLANK}[\t\n{_SIGNS}])|[;\t\n](?={_BLANK}[{_SIGNS}])")
_GUARD = re.compile(rf"^'(?={_BLANK}[\t\n{_SIGNS}])|([;\t\n])'(?={_BLANK}[{_SIGNS}])")


def guarded(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula: an apostrophe stands before what could start one."""
    if text[:1].isalnum() and text.isascii() and text.isprintable() and ";" not in text:
        return text  # most cells: nothing in it could be taken for a start
    return _FORMULA.sub(r"\g<0>'", clean(text))


def unguarded(text: str) -> str:
    """The text of a cell without the guards that `guarded` set."""
    return _GUARD.sub(r"\1", text)


def line(cells: Iterable[Cell]) -> str:
    """A row, with its line end (CR LF)."""
    return joined((part(cells),))


def part(cells: Iterable[Cell]) -> str:
    """Cells side by side, as they stand in a row."""
    return ",".join([_quoted(cell) if type(cell) is str and len(cell) <= _OFTEN else _other(cell) for cell in cells])


def joined(parts: Iterable[str]) -> str:
    """The row that these parts make up, with its line end (CR LF)."""
    return f"{','.join(parts)}\r\n"


def _other(value: Cell) -> str:
    if isinstance(value, str):
        return _quoted.__wrapped__(value)
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


@lru_cache(maxsize=4096)
def _quoted(value: str) -> str:
    if not value:
        return ""
    doubled = guarded(value).replace('"', '""')
    return f'"{doubled}"'
