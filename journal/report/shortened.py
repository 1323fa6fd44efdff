"""Lists and texts that have an end, so that the page fits on one sheet whatever was logged; what is cut says so."""

from __future__ import annotations

from journal.words import report as words


def cut(text: str, most: int) -> str:
    """The text, or as many whole words of it as fit."""
    return text if len(text) <= most else words.cut(text[:most].rsplit(" ", 1)[0])


def more(rest: int) -> list[str]:
    """How many are not shown, when any are."""
    return [words.more(rest)] if rest > 0 else []
