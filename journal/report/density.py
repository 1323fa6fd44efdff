"""How small a page is set, so that one sheet holds it."""

from __future__ import annotations

from journal.report import text
from journal.report.page import Page

_DENSITIES, _DENSEST = ((74, "usual"), (88, "dense"), (102, "denser")), "densest"


def density(page: Page) -> str:
    """The name of a size of type, by the lines the page takes as text."""
    lines = text.render(page).count("\n")
    return next((name for most, name in _DENSITIES if lines <= most), _DENSEST)
