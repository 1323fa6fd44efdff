"""The one door through which text that is not our own reaches a widget: as `Content`, never as markup or terminal control."""

from __future__ import annotations

from textual.content import Content

from journal.model.text import clean, one_line
from journal.widgets.glyphs import FULL, Glyphs

_signs = [FULL]


def plain(text: str) -> Content:
    """The text as it stands, cleaned, over as many lines as it has."""
    return Content(clean(text).expandtabs(4))


def plain_line(text: str, limit: int = 400) -> Content:
    """The text on one line, cut after `limit` characters: drawing very long lines takes seconds."""
    line = one_line(text[: limit * 2])
    return Content(line if len(line) <= limit else f"{line[: limit - 1]}{_signs[0].cut}")


def draw_with(glyphs: Glyphs) -> None:
    """From now on with these signs: there is one kind of them at a time, as of scroll bars."""
    _signs[0] = glyphs
