"""What leaves the journal, against the least it could cost: the PDF against typst with the same page already made, PDF and HTML
against two sheets drawn by reportlab, and the spreadsheet of entries against a plain dump of the file by sqlite3.

reportlab is no part of the journal. It is installed where plotext is; see benchmarks/chart.py.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks import diary, homes, measure
from benchmarks.rows import Row

PAGE_ENTRIES, YEARS, WINDOW_DAYS, RECENT = 2000, 2, 180, 500
TARGET, PDF, HTML = 3.0, 2.0, 0.4
# The typesetter on what the journal gave it, read from files; as long as any page of that size takes.
SET = """
import json, pathlib, sys
import typst
folder = pathlib.Path(sys.argv[1])
files = {path.name: path.read_bytes() for path in folder.iterdir()}
pathlib.Path(sys.argv[2]).write_bytes(typst.compile(files, format="pdf", pdf_standards=["ua-1"]))
"""
# As many lines, a chart of 90 days and a table of 60 rows, drawn where they are told to be; nothing is read or worked out.
DRAWN = """
import sys
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
drawn, (_width, top) = Canvas(sys.argv[1], pagesize=A4), A4
drawn.setFont("Helvetica", 9)
for line in range(50):
    drawn.drawString(50, top - 50 - 12 * line, f"{line}: left foot tingling, 4 of 10, since the morning, for twenty minutes")
chart = drawn.beginPath()
chart.moveTo(50, 60)
for day in range(90):
    chart.lineTo(50 + 5 * day, 60 + day * 7 % 60)
drawn.drawPath(chart)
drawn.showPage()
drawn.setFont("Helvetica", 9)
for row in range(60):
    for column in range(5):
        drawn.drawString(50 + 100 * column, top - 50 - 12 * row, f"{row}, {column}")
    drawn.line(50, top - 52 - 12 * row, 550, top - 52 - 12 * row)
drawn.save()
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


def rows(folder: Path, entries: int, pairs: int, reportlab: str | None) -> Iterator[Row]:
    """The page, and the spreadsheet of so many entries. `reportlab` is a python that has it."""
    home = homes.filled(folder / "page", diary.decade(RECENT, PAGE_ENTRIES - RECENT, WINDOW_DAYS, YEARS))
    yield _pdf(folder, home, pairs)
    if reportlab is not None:
        drawn = [reportlab, "-c", DRAWN, str(folder / "drawn.pdf")]
        for form, goal in (("pdf", PDF), ("html", HTML)):
            ours = homes.command(home, "report", str(folder / f"page.{form}"), "--force")
            yield _compared(f"page as {form.upper()}, against reportlab", PAGE_ENTRIES, ours, drawn, pairs, goal)
    yield _csv(folder, entries, pairs)


def _pdf(folder: Path, home: Path, pairs: int) -> Row:
    sources, out = folder / "sources", folder / "page.pdf"
    sources.mkdir()
    measure.cost(_python(home, SOURCES, str(sources)), dict(os.environ))
    ours = homes.command(home, "report", str(out), "--force")
    least = _python(home, SET, str(sources), str(folder / "set.pdf"))
    return _compared("page as PDF, against the same page set by typst", PAGE_ENTRIES, ours, least, pairs)


def _csv(folder: Path, entries: int, pairs: int) -> Row:
    home = homes.filled(folder / "csv", diary.document(entries))
    ours = homes.command(home, "export", "csv", "--force", "-o", str(folder / "entries.csv"))
    dump = _python(home, DUMP, str(home / "journal.db"), str(folder / "dump.sql"))
    return _compared("spreadsheet, against a dump by sqlite3", entries, ours, dump, pairs)


def _python(home: Path, code: str, *arguments: str) -> list[str]:
    return ["env", f"HOME={home}", f"JOURNAL_HOME={home}", "TZ=UTC", sys.executable, "-c", code, *arguments]


def _compared(what: str, entries: int, ours: list[str], least: list[str], pairs: int, goal: float = TARGET) -> Row:
    found = measure.compare(ours, least, dict(os.environ), pairs)
    return Row("T15", what, entries, found.ours * 1000, found.limit * 1000, "ms", found.cpu_ratio, goal)
