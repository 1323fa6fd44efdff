"""What leaves the journal, against the least it could cost: the PDF against typst with the same page already made, and the
spreadsheet of entries against a plain dump of the file by sqlite3.
"""

import os
import sys
from pathlib import Path

from benchmarks import diary, measure
from benchmarks.long import through_env

PAGE_ENTRIES, YEARS, WINDOW_DAYS, RECENT = 2000, 2, 180, 500
TARGET = 3.0
# The typesetter on what the journal gave it, read from files; as long as any page of that size takes.
SET = """
import json, pathlib, sys
import typst
folder = pathlib.Path(sys.argv[1])
files = {path.name: path.read_bytes() for path in folder.iterdir()}
pathlib.Path(sys.argv[2]).write_bytes(typst.compile(files, format="pdf", pdf_standards=["ua-1"]))
"""
DUMP = """
import sqlite3, sys
connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
with open(sys.argv[2], "w", encoding="utf-8") as out:
    for line in connection.iterdump():
        out.write(line + "\\n")
"""
SOURCES = """
import pathlib, sys
from journal import clock
from journal.paths import places
from journal.report import pdf
from journal.report.facts import Request
from journal.report.gather import facts, usual_span
from journal.report.page import page
from journal.store.reader import Reader
reader, now = Reader(places()), clock.SystemClock().now()
span, since_visit = usual_span(reader, now.date())
found = facts(reader, Request(span, since_visit), now)
for name, content in pdf.sources(page(found, sheet=True), found, "a4").items():
    (pathlib.Path(sys.argv[1]) / name).write_bytes(content)
"""


def run(folder: Path, entries: int, pairs: int) -> None:
    """Prints one line for each: ours, the least, and the ratio; above its target is marked, in words."""
    print(f"{'what':<44}{'ms':>8}{'least':>8}{'cpu x':>7}{'target':>8}")
    _pdf(folder, pairs)
    _csv(folder, entries, pairs)


def _pdf(folder: Path, pairs: int) -> None:
    home = _made(folder, "page", diary.decade(RECENT, PAGE_ENTRIES - RECENT, WINDOW_DAYS, YEARS))
    sources, out = folder / "sources", folder / "page.pdf"
    sources.mkdir()
    measure.cost(_python(home, SOURCES, str(sources)), dict(os.environ))
    ours = through_env(home, ("report", str(out), "--force"))
    _compare(
        f"report page.pdf, {PAGE_ENTRIES:,} entries", ours, _python(home, SET, str(sources), str(folder / "set.pdf")), pairs
    )


def _csv(folder: Path, entries: int, pairs: int) -> None:
    home = _made(folder, "csv", diary.document(entries))
    ours = through_env(home, ("export", "csv", "--force", "-o", str(folder / "entries.csv")))
    dump = _python(home, DUMP, str(home / "journal.db"), str(folder / "dump.sql"))
    _compare(f"export csv, {entries:,} entries", ours, dump, pairs)


def _made(folder: Path, name: str, document: str) -> Path:
    home = folder / name
    home.mkdir()
    file = folder / f"{name}.json"
    file.write_text(document, encoding="utf-8")
    measure.cost(through_env(home, ("import", "--yes", str(file))), dict(os.environ))
    return home


def _python(home: Path, code: str, *arguments: str) -> list[str]:
    return ["env", f"HOME={home}", f"JOURNAL_HOME={home}", "TZ=UTC", sys.executable, "-c", code, *arguments]


def _compare(name: str, ours: list[str], least: list[str], pairs: int) -> None:
    found = measure.compare(ours, least, dict(os.environ), pairs)
    mark = "" if found.cpu_ratio <= TARGET else "  above"
    print(
        f"{name:<44}{found.ours * 1000:>8.0f}{found.limit * 1000:>8.0f}{found.cpu_ratio:>7.2f}{TARGET:>8.2f}{mark}", flush=True
    )
