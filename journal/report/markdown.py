"""The page as Markdown. What the patient wrote stays text: no link, no emphasis, no HTML, however it is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from journal.report.blocks import Block, Grid, Items, Page, Pairs, Said, Section
from journal.report.text import wrapped
from journal.words.report_appendix import TITLE

if TYPE_CHECKING:
    from journal.report.appendix import Appendix

_MARKS = re.compile(r"([\\`*_\[\]<>#|~&$^{}@!])")
_LINKS = re.compile(r"(?i)\b(www)\.|:(?=//)|\b(mailto|xmpp):")
_START = re.compile(r"^(\s*)(?:([-+=])|(\d{1,9})([.)]))")


def render(page: Page, more: Appendix | None = None) -> str:
    """The whole page; it ends with a line end. An appendix follows below it."""
    lines = [f"# {plain(page.title)}", "", *_block(page.head), *_sections(page.sections), "", "---"]
    for text in page.foot:
        lines += ["", *_paragraph(text)]
    if more is not None:
        lines += ["", f"# {plain(TITLE)}"]
        for one in more.charts:
            lines += ["", *_paragraph(one.told)]
        lines += _sections(more.sections)
    return "\n".join(lines) + "\n"


def _sections(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        yield from ("", f"## {plain(section.title)}")
        for block in section.blocks:
            yield from ("", *_block(block))


def plain(text: str) -> str:
    """The text so that Markdown shows it as it is."""
    return _LINKS.sub(_unlinked, _MARKS.sub(r"\\\1", text))


def _unlinked(found: re.Match[str]) -> str:
    return f"{found[1]}\\." if found[1] else f"{found[2] or ''}\\:"


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Said):
        yield from _paragraph(block.text, strong=block.strong)
    elif isinstance(block, Items):
        for number, text in enumerate(block.texts, 1):
            first = f"{number}. " if block.numbered else "- "
            yield from _lines(plain(text), first, " " * len(first))
    elif isinstance(block, Pairs):
        for term, text in block.rows:
            yield from _lines(f"**{plain(term)}:** {plain(text)}", "- ", "  ")
    else:
        yield from _grid(block)


def _paragraph(text: str, *, strong: bool = False) -> Iterator[str]:
    yield from _lines(f"**{plain(text)}**" if strong else plain(text))


def _lines(text: str, first: str = "", rest: str = "") -> Iterator[str]:
    """Folded at spaces; a line never begins with what would begin a list, a heading or a rule."""
    for number, line in enumerate(wrapped(text, first, rest)):
        indent = first if number == 0 else rest
        yield indent + _START.sub(_guarded, line.removeprefix(indent))


def _guarded(found: re.Match[str]) -> str:
    return f"{found[1]}\\{found[2]}" if found[2] else f"{found[1]}{found[3]}\\{found[4]}"


def _grid(block: Grid) -> Iterator[str]:
    yield _row(block.head)
    yield _row(("---",) * len(block.head), escape=False)
    for row in block.rows:
        yield _row(row)


def _row(cells: tuple[str, ...], *, escape: bool = True) -> str:
    return f"| {' | '.join(plain(cell) if escape else cell for cell in cells)} |"
