"""The page as plain text, 80 columns wide."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from journal.report.blocks import Block, Grid, Items, Page, Pairs, Said, Section
from journal.words.report_appendix import TITLE

if TYPE_CHECKING:
    from journal.report.appendix import Appendix

WIDTH = 80
_BETWEEN, _RULE = "  ", "-"


def render(page: Page, more: Appendix | None = None) -> str:
    """The whole page; it ends with a line end. A table takes the line of its heading; the first section needs none.

    An appendix follows below it.
    """
    lines = [page.title.upper(), *_pairs(page.head), *_sections(page.sections)]
    lines += [line for text in page.foot for line in wrapped(text)]
    if more is not None:
        lines += ["", TITLE.upper(), *(line for one in more.charts for line in wrapped(one.told)), *_sections(more.sections, 1)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _sections(sections: Sequence[Section], first_number: int = 0) -> list[str]:
    lines: list[str] = []
    for number, section in enumerate(sections, first_number):
        first, *rest = section.blocks
        if isinstance(first, Grid):
            title, *grid = _grid(first._replace(head=(f"{_RULE * 2} {section.title.upper()}", *first.head[1:])))
            lines += [_ruled(title), *grid]
        else:
            lines += [*([_ruled(f"{_RULE * 2} {section.title.upper()}")] if number else [_RULE * WIDTH]), *_lines(first)]
        lines += [line for block in rest for line in _lines(block)]
    return lines


def _ruled(heading: str) -> str:
    return f"{heading.rstrip()} ".ljust(WIDTH, _RULE)


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Said):
        yield from wrapped(block.text)
    elif isinstance(block, Items):
        for number, text in enumerate(block.texts, 1):
            first = f"{number}. " if block.numbered else "- "
            yield from wrapped(text, first, " " * len(first))
    elif isinstance(block, Pairs):
        yield from _pairs(block)
    else:
        yield from _grid(block)


def _pairs(block: Pairs) -> Iterator[str]:
    """Terms to the left, one under another."""
    wide = max((len(term) for term, _text in block.rows), default=0) + 2
    for term, text in block.rows:
        yield from wrapped(text, f"{term}:".ljust(wide), " " * wide)


def _grid(block: Grid) -> Iterator[str]:
    """Columns as wide as they need, the widest ones narrowed until the line fits; cells fold inside their column."""
    rows = [row for row in (block.head, *block.rows) if any(row)]
    widths = [max(cells(row[column]) for row in rows) for column in range(len(block.head))]
    while sum(widths) + len(_BETWEEN) * (len(widths) - 1) > WIDTH:
        widths[widths.index(max(widths))] -= 1
    for row in rows:
        folded = [_folded(text, width) for text, width in zip(row, widths, strict=True)]
        for number in range(max(map(len, folded))):
            cut = [part[number] if number < len(part) else "" for part in folded]
            yield _BETWEEN.join(text + " " * (width - cells(text)) for text, width in zip(cut, widths, strict=True))


def wrapped(text: str, first: str = "", rest: str = "") -> Sequence[str]:
    """The text folded at spaces to the width in terminal cells, its lines after the first indented by `rest`."""
    lines, line, empty = [], first, True
    for word in _words(text, WIDTH - cells(rest)):
        if empty or cells(line) + cells(word) < WIDTH:
            line, empty = (f"{line}{word}" if empty else f"{line} {word}"), False
        else:
            lines.append(line)
            line = f"{rest}{word}"
    return [*lines, line]


def _folded(text: str, width: int) -> list[str]:
    lines = [""]
    for word in _words(text, width):
        if not lines[-1]:
            lines[-1] = word
        elif cells(lines[-1]) + 1 + cells(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _words(text: str, width: int) -> Iterator[str]:
    """The words; one that is wider than a line is broken."""
    for word in text.split(" "):
        if cells(word) <= width:
            yield word
            continue
        piece = ""
        for letter in word:
            if cells(piece) + cells(letter) > width:
                yield piece
                piece = ""
            piece += letter
        yield piece


def cells(text: str) -> int:
    """How many columns of a terminal or of a fixed font the text takes."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(one) else 2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
