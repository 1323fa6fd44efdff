"""The blocks of the page as the XHTML that FHIR allows in a narrative; what the patient wrote is escaped in this one place."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from journal.report.blocks import Block, Grid, Items, Pairs, Said

_OPEN = '<div xmlns="http://www.w3.org/1999/xhtml">'


def narrative(blocks: Iterable[Block]) -> dict[str, Any]:
    """A Narrative that says the same as these blocks."""
    return {"status": "generated", "div": f"{_OPEN}{''.join(map(_block, blocks))}</div>"}


def _block(block: Block) -> str:
    if isinstance(block, Said):
        said = escape(block.text)
        return f"<p><b>{said}</b></p>" if block.strong else f"<p>{said}</p>"
    if isinstance(block, Items):
        name = "ol" if block.numbered else "ul"
        return f"<{name}>{''.join(f'<li>{escape(one)}</li>' for one in block.texts)}</{name}>"
    if isinstance(block, Pairs):
        rows = "".join(f"<tr><th>{escape(term)}</th><td>{escape(said)}</td></tr>" for term, said in block.rows)
        return f"<table><tbody>{rows}</tbody></table>" if rows else ""
    return _table(block)


def _table(block: Grid) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in block.head)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in block.rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
