"""The few signs that are more than letters, and plain ones for terminals that can't show them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Glyphs(NamedTuple):
    """Signs of one cell each."""

    cursor: str
    felt: str
    unfelt: str
    dot: str
    cut: str
    dash: str


FULL = Glyphs(cursor="\u25b8", felt="\u25ae", unfelt="\u25af", dot="\u00b7", cut="\u2026", dash="\u2013")
ASCII = Glyphs(cursor=">", felt="#", unfelt=".", dot="-", cut="~", dash="-")


def fitting(environ: Mapping[str, str], encoding: str | None) -> Glyphs:
    """The signs that a terminal with this encoding can show; JOURNAL_ASCII set to anything asks for plain ones."""
    if environ.get("JOURNAL_ASCII") or environ.get("TERM") in ("dumb", "linux", "vt100"):
        return ASCII
    return FULL if (encoding or "").lower().replace("-", "") in ("utf8", "utf16", "utf32") else ASCII
