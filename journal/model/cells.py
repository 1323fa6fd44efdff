"""Text in terminal cells, without the packages of the screen."""

from __future__ import annotations

import unicodedata


def fitted(text: str, width: int, cut: str = "…") -> str:
    """The text, ended with the sign `cut` when it is wider than `width` terminal cells."""
    if text.isascii() and len(text) <= width:
        return text
    used = 0
    for index, letter in enumerate(text):
        used += cells(letter)
        if used > width:
            return f"{_shorter(text[:index], width - len(cut))}{cut}"
    return text


def _shorter(text: str, width: int) -> str:
    while text and sum(map(cells, text)) > width:
        text = text[:-1]
    return text.rstrip()


def cells(letter: str) -> int:
    """How many terminal cells a character takes."""
    if unicodedata.combining(letter) or letter in "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
