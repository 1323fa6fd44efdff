"""The page as HTML: one file that loads nothing and runs nothing, and prints on one sheet of A4 or Letter.

What the patient wrote is escaped in this one place. The policy in the head allows nothing but the one style sheet, by its hash.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from journal.report.blocks import Block, Grid, Items, Page, Pairs, Said, Section
from journal.report.density import density
from journal.report.facts import Facts
from journal.report.maps import maps
from journal.report.strip import caption, strip
from journal.words import report as words
from journal.words.report_appendix import TITLE

if TYPE_CHECKING:
    from journal.report.appendix import Appendix

_COURSE = ("where", "numbers", "felt")
_STYLE = Path(__file__).with_name("page.css")


def render(page: Page, facts: Facts, more: Appendix | None = None) -> str:
    """The whole document; an appendix begins on a new sheet."""
    style = _STYLE.read_text(encoding="utf-8")
    body = [f"<header><h1>{escape(page.title)}</h1>", _block(page.head), "</header>", "<main>"]
    body += _parts(page, facts)
    body += ["</main>", "<footer>", *(f"<p>{escape(said)}</p>" for said in page.foot), "</footer>"]
    body += [] if more is None else _appendix(more)
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            '<meta name="robots" content="noindex">',
            f"<title>{escape(page.title)}</title>",
            f"<style>{style}</style>",
            "</head>",
            f'<body class="{density(page)}">',
            *body,
            "</body>",
            "</html>\n",
        )
    )


def _appendix(more: Appendix) -> Iterator[str]:
    yield f'<div class="appendix"><h1>{escape(TITLE)}</h1>'
    for one in more.charts:
        yield f'<figure class="strip">{one.svg}<figcaption>{escape(one.caption)}</figcaption></figure>'
    yield from map(_section, more.sections)
    yield "</div>"


def _policy(style: str) -> str:
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _parts(page: Page, facts: Facts) -> Iterator[str]:
    """The sections; those that tell how it went stand beside the drawings."""
    course = [_section(section) for section in page.sections if section.id in _COURSE]
    drawn = [*_maps(facts, page), *_strip(facts, page)]
    placed = False
    for section in page.sections:
        if section.id not in _COURSE:
            yield _section(section)
        elif not placed:
            placed = True
            yield f'<div class="course"><div>{"".join(course)}</div><div class="drawings">{"".join(drawn)}</div></div>'


def _section(section: Section) -> str:
    blocks = "".join(map(_block, section.blocks))
    title = f'<h2 id="{section.id}">{escape(section.title)}</h2>'
    return f'<section class="{section.id}" aria-labelledby="{section.id}">{title}{blocks}</section>\n'


def _maps(facts: Facts, page: Page) -> Iterator[str]:
    if not page.has("where"):
        return
    yield '<div class="maps">'
    for one in maps(facts):
        yield f"<figure>{one.svg}<figcaption>{escape(one.caption)}</figcaption></figure>"
    yield f'<p class="small">{escape(words.MAP_NOTE)}</p></div>'


def _strip(facts: Facts, page: Page) -> Iterator[str]:
    if not (page.has("numbers") and facts.numbers.now.logged):
        return
    yield f'<figure class="strip">{strip(facts)}<figcaption>{escape(caption(facts))}</figcaption></figure>'


def _block(block: Block) -> str:
    if isinstance(block, Said):
        said = escape(block.text)
        return f"<p><strong>{said}</strong></p>" if block.strong else f"<p>{said}</p>"
    if isinstance(block, Items):
        name = "ol" if block.numbered else "ul"
        return f"<{name}>{''.join(f'<li>{escape(one)}</li>' for one in block.texts)}</{name}>"
    if isinstance(block, Pairs):
        rows = "".join(f"<div><dt>{escape(term)}</dt><dd>{escape(said)}</dd></div>" for term, said in block.rows)
        return f"<dl>{rows}</dl>" if rows else ""
    return _table(block)


def _table(block: Grid) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' if cell else "<td></td>" for cell in block.head)
    rows = (
        "<tr>" + f'<th scope="row">{escape(row[0])}</th>' + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:]) + "</tr>"
        for row in block.rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
