"""The few signs that are more than letters, and plain ones for terminals that can't show them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Glyphs(NamedTuple):
    """Signs of one cell each. Within a group (days, levels) no two are alike, so that none needs its colour."""

    cursor: str
    felt: str
    unfelt: str
    dot: str
    cut: str
    dash: str
    # A day of the calendar: marked as clear, nothing written, something going on, and how strong the strongest was.
    clear: str
    blank: str
    ongoing: str
    low: str
    mid: str
    high: str
    unrated: str
    # A place that was felt on a day.
    there: str
    # How urgent a finding is; its word always stands beside it.
    emergency: str
    same_day: str
    soon: str
    routine: str
    info: str
    # Lists: a point, and that there is more below.
    bullet: str
    more: str
    star: str
    # Charts: half a cell of a bar, the side of a plot, what points up at the chosen column or back at the chosen day.
    half: str
    side: str
    pointer: str
    here: str

    def level(self, level: str) -> str:
        """The mark of a finding's level."""
        return str(getattr(self, level))

    def severity(self, severity: int | None) -> str:
        """The step of the calendar for a severity from 0 to 10; its own sign when not rated: that is not weak."""
        if severity is None:
            return self.unrated
        return self.low if severity < 4 else self.mid if severity < 7 else self.high


FULL = Glyphs(
    cursor="\N{BLACK RIGHT-POINTING SMALL TRIANGLE}",
    felt="\N{BLACK VERTICAL RECTANGLE}",
    unfelt="\N{WHITE VERTICAL RECTANGLE}",
    dot="\N{MIDDLE DOT}",
    cut="\N{HORIZONTAL ELLIPSIS}",
    dash="\N{EN DASH}",
    clear="\N{WHITE CIRCLE}",
    blank="\N{MIDDLE DOT}",
    ongoing="\N{RIGHTWARDS ARROW}",
    low="\N{LOWER ONE QUARTER BLOCK}",
    mid="\N{LOWER FIVE EIGHTHS BLOCK}",
    high="\N{FULL BLOCK}",
    unrated="\N{BLACK SMALL SQUARE}",
    there="\N{BLACK SQUARE}",
    emergency="\N{BLACK UP-POINTING TRIANGLE}",
    same_day="\N{BLACK DIAMOND}",
    soon="\N{WHITE DIAMOND}",
    routine="\N{BULLET}",
    info="\N{MIDDLE DOT}",
    bullet="\N{BULLET}",
    more="\N{BLACK DOWN-POINTING SMALL TRIANGLE}",
    star="\N{BLACK STAR}",
    half="\N{LEFT HALF BLOCK}",
    side="\N{BOX DRAWINGS LIGHT VERTICAL}",
    pointer="\N{BLACK UP-POINTING SMALL TRIANGLE}",
    here="\N{BLACK LEFT-POINTING SMALL TRIANGLE}",
)
ASCII = Glyphs(
    cursor=">",
    felt="#",
    unfelt=".",
    dot="-",
    cut="~",
    dash="-",
    clear="o",
    blank=".",
    ongoing="+",
    low="-",
    mid="=",
    high="#",
    unrated="?",
    there="#",
    emergency="!",
    same_day="*",
    soon="+",
    routine="-",
    info=".",
    bullet="*",
    more="v",
    star="s",
    half="=",
    side="|",
    pointer="^",
    here="<",
)


def fitting(environ: Mapping[str, str], encoding: str | None, wanted: bool | None = None) -> Glyphs:
    """The signs that a terminal with this encoding can show. JOURNAL_ASCII set to anything asks for plain ones; else what
    the settings ask for (`wanted`), else what the terminal can show.
    """
    if environ.get("JOURNAL_ASCII") or wanted or environ.get("TERM") == "dumb":
        return ASCII
    if wanted is None and environ.get("TERM") in ("linux", "vt100"):
        return ASCII
    return FULL if (encoding or "").lower().replace("-", "") in ("utf8", "utf16", "utf32") else ASCII
