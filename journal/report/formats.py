"""The formats of the page by name; only the one that is asked for is loaded."""

from __future__ import annotations

from importlib import import_module

from journal.report.facts import Facts
from journal.report.page import page

SUFFIXES = {".txt": "text", ".text": "text", ".md": "md", ".markdown": "md", ".html": "html", ".htm": "html"}
NAMES = ("text", "md", "html")
_MODULES = {"text": "text", "md": "markdown"}


def write(facts: Facts, name: str) -> str:
    """The page in this format. Raises KeyError for an unknown one."""
    if name == "html":
        from journal.report.html import render  # with it the drawings of the body

        return render(page(facts), facts)
    return str(import_module(f"journal.report.{_MODULES[name]}").render(page(facts)))
