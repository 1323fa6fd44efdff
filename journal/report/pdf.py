"""The page as PDF: tagged for screen readers (PDF/UA-1), drawn as vectors, made in memory so that no text of it lies in a file.

Everything reaches the template as data, so nothing the patient wrote can be read as a command. Same facts, same bytes.
"""

from __future__ import annotations

import json
import re
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
_DATA, _FONT = "page.json", "Libertinus Serif"
# What the fonts that come with the typesetter hold: Latin, Greek, Cyrillic and signs. Only for other letters the fonts of this
# computer are looked through, which takes longer than setting the page.
_OTHER_LETTERS = re.compile("[^\x00-\u052f\u2010-\u2026\u2190-\u2193\u2212]")


class NotSet(Exception):
    """The page could not be set; str() is what the typesetter says."""


def render(page: Page, facts: Facts, paper: str, more: Appendix | None = None) -> bytes:
    """The whole document, an appendix on further sheets.

    Raises NotSet when it could not be made, ImportError without a typesetter for this computer.
    """
    import typst  # large, and not there for every computer

    files = sources(page, facts, paper, more)
    usual = _OTHER_LETTERS.search(files[_DATA].decode("utf-8")) is None
    trouble = ""
    for alone in (True, False) if usual else (False,):
        try:
            made: object = typst.compile(  # type: ignore[call-overload]  # its stubs leave out files that lie in memory
                files,
                format="pdf",
                pdf_standards=["ua-1"],
                timestamp=int(facts.made_at.timestamp()),
                ignore_system_fonts=alone,
            )
        except typst.TypstError as error:
            trouble = str(error)
        else:
            if isinstance(made, bytes):
                return made
            trouble = type(made).__name__
    raise NotSet(trouble)


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
    files[_DATA] = json.dumps(data, ensure_ascii=False).encode("utf-8")
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
