"""How wide the terminal is, and text that fits it. A pipe has no width: what goes there is never cut or folded."""

from __future__ import annotations

import os
import textwrap
import unicodedata
from typing import IO


def columns(stream: IO[str]) -> int | None:
    """The width of the terminal behind a stream, in cells; None when there is no terminal, or one that does not know."""
    try:
        return (os.get_terminal_size(stream.fileno()).columns or None) if stream.isatty() else None
    except (OSError, ValueError):  # no file behind it
        return None


def folded(text: str, width: int | None) -> str:
    """The text with lines longer than `width` folded at spaces, each under its own beginning; as it is when that is None."""
    if width is None or width < 20:
        return text
    return "\n".join(part for line in text.split("\n") for part in _folded(line, width))


def _folded(line: str, width: int) -> list[str]:
    if len(line) <= width:
        return [line]
    indent = " " * (len(line) - len(line.lstrip(" -")))
    # Neither a path nor a command is broken inside a word.
    return textwrap.wrap(line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False) or [""]


def fitted(text: str, width: int) -> str:
    """The text, cut with an ellipsis when it is wider than `width` terminal cells."""
    if text.isascii() and len(text) <= width:
        return text
    used = 0
    for index, letter in enumerate(text):
        used += cells(letter)
        if used > width:
            return f"{_cut(text[:index], width - 1)}…"
    return text


def _cut(text: str, width: int) -> str:
    while text and sum(map(cells, text)) > width:
        text = text[:-1]
    return text.rstrip()


def cells(letter: str) -> int:
    """How many terminal cells a character takes."""
    if unicodedata.combining(letter) or letter in "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
