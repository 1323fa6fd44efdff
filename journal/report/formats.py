"""The formats of the page by name; only the one that is asked for is loaded."""

from __future__ import annotations

from importlib import import_module

from journal.report.facts import Facts
from journal.report.page import page

SUFFIXES = {".txt": "text", ".text": "text", ".md": "md", ".markdown": "md"}
NAMES = ("text", "md")
_MODULES = {"text": "text", "md": "markdown"}


def write(facts: Facts, name: str) -> str:
    """The page in this format. Raises KeyError for an unknown one."""
    return str(import_module(f"journal.report.{_MODULES[name]}").render(page(facts)))
