"""How small a page is set, so that one sheet holds it."""

from __future__ import annotations

from journal.report import text
from journal.report.blocks import Page

_USUAL = 58


def density(page: Page) -> str:
    """The name of a size of type, by the lines the page takes as text."""
    lines = text.render(page).count("\n")
    return "usual" if lines <= _USUAL else "dense"
