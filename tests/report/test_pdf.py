"""The page as PDF: one sheet whatever was logged, tagged and in reading order, and text whatever was written."""

import io
import random
import sys
from datetime import timedelta

import pytest
from pypdf import PdfReader

from journal.model.text import one_line
from journal.model.views import History, Profile
from journal.report import formats, pdf
from journal.report.blocks import Items, Page, Pairs, Said, Section
from journal.report.pdf import NotSet
from tests.builders import episode, reading
from tests.report.journals import NOW, crowded, demo, of

WRITTEN = (
    '#strong[x] #panic() #read("page.json") #import',
    "$ x^2 $ *bold* _em_ `code` @ref <label> = head",
    "\\ \\u{41} // comment /* more */ ~ -- ...",
    "= heading - item + item / term: x",
    "<script>alert(1)</script> & &amp;",
    "\x1b[31mred \u202eback",
)


def read(made: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(made))


def text_of(made: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in read(made).pages).split())


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return formats.write(demo(tmp_path_factory.mktemp("page")), "pdf")


def test_it_is_tagged_titled_and_says_its_standard(made):
    document = read(made)
    root = document.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert "/StructTreeRoot" in root
    assert document.metadata.title == "Self-reported numbness journal: summary for the clinician"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(root)


def test_its_drawings_say_what_they_show(made):
    found = []

    def walk(node):
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for one in node:
                walk(one)
        elif isinstance(node, dict):
            found.extend([str(node["/Alt"])] if "/Alt" in node else [])
            walk(node.get("/K", []))

    walk(read(made).trailer["/Root"]["/StructTreeRoot"])
    assert len(found) == 3
    assert found[0].startswith("Then: 21 Jan to 3 Feb (6 days). Felt in: ")
    assert "14 days with numbness" in found[2]


def test_it_reads_in_the_order_of_the_page(made):
    told = text_of(made).lower()
    titles = ("urgent facts", "where, then and now", "how often", "what it is like", "treatments", "about this record")
    places = [told.index(title) for title in titles]
    assert places == sorted(places)
    assert "physiotherapy" in told


@pytest.mark.parametrize("paper", formats.PAPERS)
@pytest.mark.parametrize("entries", [0, 3, 90, 900])
def test_one_sheet_holds_it_whatever_was_logged(tmp_path, entries, paper):
    document = read(formats.write(of(tmp_path, crowded(entries)), "pdf", paper))
    assert len(document.pages) == 1
    assert round(float(document.pages[0].mediabox.height)) == {"a4": 842, "letter": 792}[paper]


def test_the_same_facts_give_the_same_bytes(tmp_path, made):
    assert formats.write(demo(tmp_path), "pdf") == made


def written(text: str) -> History:
    at = NOW - timedelta(hours=5)
    entry = episode(
        at, reading(at), notes=text, starred=True, time_zone="UTC", recorded_at=at, ended_at=at + timedelta(hours=1)
    )
    return History(profile=Profile(name="Ann"), episodes=(entry,))


@pytest.mark.parametrize("text", WRITTEN)
def test_what_was_written_is_never_a_command(tmp_path, text):
    try:
        told = text_of(formats.write(of(tmp_path, written(text)), "pdf"))
    except NotSet as refused:
        assert "could not be displayed" in str(refused)
        assert not text.isascii() or "\x1b" in text
        return
    assert "".join(one_line(text).split()) in "".join(told.split())


def test_5000_random_notes_stand_in_the_pdf_as_they_were_written(tmp_path):
    chance = random.Random(13)
    letters = "#$*_`\\[]{}()<>@=~/-+.,;:!?\"'^%&|0123456789 abcxyz letevalimport"
    notes = tuple(one_line("".join(chance.choice(letters) for _ in range(chance.randrange(3, 40)))) or "x" for _ in range(5000))
    blocks = tuple(Items((note,)) for note in notes[:2500]) + tuple(Said(note) for note in notes[2500:])
    whole = Page("Title", Pairs(()), (Section("treatments", "Here", blocks),), ("Foot",))
    told = "".join(text_of(pdf.render(whole, of(tmp_path, History()), "a4")).split()).replace("\N{EN DASH}", "")
    assert "".join("".join(notes).split()) in told


def test_without_a_typesetter_the_patient_is_told_what_else_there_is(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(ImportError):
        formats.write(of(tmp_path, History()), "pdf")
