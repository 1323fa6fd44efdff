"""How the line was understood, in plain lines; before anything is written, examples."""

from __future__ import annotations

from textual.content import Content

from journal.widgets.plain import plain, plain_line
from journal.words import app as words


def understood_lines(text: str, echo: tuple[str, ...], problems: tuple[str, ...]) -> Content:
    """What was understood and what is missing; hints while nothing is written."""
    if not text.strip():
        return Content("\n").join(_hint(line) for line in words.HINTS)
    lines: list[Content] = []
    if echo:
        lines += [Content.styled(words.UNDERSTOOD, "$muted"), *map(_indented, echo)]
    if problems:
        lines += [Content(), *map(plain_line, problems)]
    return Content("\n").join(lines)


def _indented(line: str) -> Content:
    return Content("  ") + plain_line(line)


def _hint(line: str) -> Content:
    return plain(line).stylize("$foreground" if line.startswith(" ") else "$muted")
