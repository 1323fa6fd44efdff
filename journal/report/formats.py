"""The formats of the page by name; only the one that is asked for is loaded."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from journal.report.facts import Facts
from journal.report.page import page

if TYPE_CHECKING:
    from journal.report.appendix import Appendix

SUFFIXES = {".txt": "text", ".text": "text", ".md": "md", ".markdown": "md", ".html": "html", ".htm": "html", ".pdf": "pdf"}
PDF = "pdf"
NAMES = ("text", "md", "html", PDF)
PAPERS = ("a4", "letter")
_MODULES = {"text": "text", "md": "markdown"}


def write(facts: Facts, name: str, paper: str = "a4", more: Appendix | None = None) -> bytes:
    """The page in this format, with an appendix when one is given; `paper` is for those that are set on sheets. Raises KeyError
    for an unknown one, and of a PDF what `pdf.render` raises.
    """
    if name == PDF:
        from journal.report import pdf

        return pdf.render(page(facts, sheet=True), facts, paper, more)
    if name == "html":
        from journal.report import html  # with it the drawings of the body

        return html.render(page(facts, sheet=True), facts, more).encode("utf-8")
    return str(import_module(f"journal.report.{_MODULES[name]}").render(page(facts), more)).encode("utf-8")
