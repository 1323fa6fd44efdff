"""Writes the kept pages anew (python -m tests.report), to be looked at before they are committed."""

import hashlib
import io
import re
import tempfile
from pathlib import Path

from pypdf import PdfReader

from journal.exchange import day_rows, document
from journal.exchange.site_rows import sites_csv
from journal.exchange.spreadsheet import entries_csv
from journal.report import formats
from journal.report.facts import Request
from journal.report.fhir.bundle import render
from journal.report.gather import facts_and_entries, usual_span
from journal.report.page import page
from journal.store import sums
from tests.report.journals import NOW, TODAY, demo, demo_reader

GOLDEN = Path(__file__).with_name("golden")
FILES = {"text": "page.txt", "md": "page.md", "html": "page.html"}


_DRAWING = re.compile(r"(<svg[^>]*>).*?</svg>", re.DOTALL)


def kept(page: str) -> str:
    """The page as it is kept: of each drawing only its first tag, and a hash that tells whether the rest is the same."""
    return _DRAWING.sub(lambda one: f"{one[1]}{hashlib.sha256(one[0].encode()).hexdigest()}</svg>", page)


def exports(folder: Path) -> dict[str, str]:
    """The same journal in the other forms in which it leaves, since its last visit, as they are kept."""
    reader = demo_reader(folder)
    span, since_visit = usual_span(reader, TODAY)
    found, entries = facts_and_entries(reader, Request(span, since_visit), NOW)
    counted = sums.count(reader, span, day_rows.NEEDS, private=False)
    return {
        "entries.csv": "".join(entries_csv(entries)),
        "sites.csv": "".join(sites_csv(entries)),
        "days.csv": "".join(day_rows.days_csv(counted)),
        "journal.json": document.write(reader.history()._replace(episodes=entries), NOW),
        "fhir.json": render(page(found, sheet=True), found, entries),
        "page.pdf.txt": text_of(formats.write(found, "pdf")),
    }


def text_of(made: bytes) -> str:
    """The words of a PDF, page after page."""
    return "\f".join(one.extract_text() for one in PdfReader(io.BytesIO(made)).pages)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = demo(Path(folder))
    for form, name in FILES.items():
        (GOLDEN / name).write_text(kept(formats.write(found, form).decode()), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        for name, text in exports(Path(folder)).items():
            (GOLDEN / name).write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
