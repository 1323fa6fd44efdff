"""The page as PDF: tagged for screen readers (PDF/UA-1), drawn as vectors, made in memory so that no text of it lies in a file.

Everything reaches the template as data, so nothing the patient wrote can be read as a command. Same facts, same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journal.report.blocks import Block, Grid, Items, Page, Pairs, Section
from journal.report.density import density
from journal.report.facts import Facts
from journal.report.maps import maps
from journal.report.strip import caption, strip, told
from journal.words import report as words
from journal.words.report_appendix import TITLE

if TYPE_CHECKING:
    from journal.report.appendix import Appendix

PAPERS = {"a4": "a4", "letter": "us-letter"}
_TEMPLATE = Path(__file__).with_name("page.typ")
_FONT = "Libertinus Serif"


class NotSet(Exception):
    """The page could not be set; str() is what the typesetter says."""


def render(page: Page, facts: Facts, paper: str, more: Appendix | None = None) -> bytes:
    """The whole document, an appendix on further sheets.

    Raises NotSet when it could not be made, ImportError without a typesetter for this computer.
    """
    import typst  # large, and not there for every computer

    try:
        made: object = typst.compile(  # type: ignore[call-overload]  # its stubs leave out files that lie in memory
            sources(page, facts, paper, more),
            format="pdf",
            pdf_standards=["ua-1"],
            timestamp=int(facts.made_at.timestamp()),
        )
    except typst.TypstError as error:
        raise NotSet(str(error)) from error
    if not isinstance(made, bytes):
        raise NotSet(type(made).__name__)
    return made


def sources(page: Page, facts: Facts, paper: str, more: Appendix | None = None) -> dict[str, bytes]:
    """What the typesetter reads: the template ("main"), its data and its drawings, as files in memory."""
    files, drawings = _drawings(page, facts)
    data = {
        "title": page.title,
        "paper": PAPERS[paper],
        "density": density(page),
        "head": page.head.rows,
        "sections": _sections(page.sections),
        "foot": page.foot,
        "drawings": drawings,
        "map_note": words.MAP_NOTE,
        "appendix": None if more is None else _appendix(more, files),
    }
    files["main"] = _TEMPLATE.read_bytes()
    files["page.json"] = json.dumps(data, ensure_ascii=False).encode("utf-8")
    return files


def _sections(sections: Iterable[Section]) -> list[dict[str, Any]]:
    return [{"id": one.id, "title": one.title, "blocks": [_plain(block) for block in one.blocks]} for one in sections]


def _appendix(more: Appendix, files: dict[str, bytes]) -> dict[str, Any]:
    """Its data; its drawings become files."""
    charts = []
    for number, one in enumerate(more.charts):
        files[f"chart{number}.svg"] = _lettered(one.svg)
        charts.append({"file": f"chart{number}.svg", "caption": one.caption, "alt": one.told})
    return {"title": TITLE, "charts": charts, "sections": _sections(more.sections)}


def _drawings(page: Page, facts: Facts) -> tuple[dict[str, bytes], list[dict[str, str]]]:
    """The drawings as files in memory, and what is said of each."""
    files, said = {}, []
    if page.has("where"):
        for number, one in enumerate(maps(facts)):
            files[f"map{number}.svg"] = _lettered(one.svg)
            said.append(
                {"kind": "map", "file": f"map{number}.svg", "caption": one.caption, "alt": f"{one.caption}. {one.told}"}
            )
    if page.has("numbers") and facts.numbers.now.logged:
        files["strip.svg"] = _lettered(strip(facts))
        said.append({"kind": "strip", "file": "strip.svg", "caption": caption(facts), "alt": told(facts)})
    return files, said


def _lettered(svg: str) -> bytes:
    """The drawing in the one font that is always there."""
    return svg.replace('font-family="sans-serif"', f'font-family="{_FONT}"').encode("utf-8")


def _plain(block: Block) -> dict[str, Any]:
    kind = "items" if isinstance(block, Items) else "pairs" if isinstance(block, Pairs) else "grid"
    return {"kind": kind if isinstance(block, Items | Pairs | Grid) else "said", **block._asdict()}
