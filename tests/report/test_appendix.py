"""The appendix: on further sheets, every entry of the period, nothing that is withheld, and the one page as it was."""

import io
import re

import pytest
from pypdf import PdfReader

from journal.report import formats
from journal.report.appendix import appendix
from journal.report.bars import bars
from journal.report.facts import Request
from journal.report.gather import facts_and_entries
from journal.trends.sums import Span
from tests.report.__main__ import text_of
from tests.report.journals import NOW, TODAY, crowded, demo_reader, made
from tests.report.test_redaction import MARK, told_of_a_secret
from tests.report.test_text import HOSTILE, written

__all__ = ["told_of_a_secret"]


def whole(reader, form, **fields):
    found, entries = facts_and_entries(reader, Request(Span(TODAY.replace(year=TODAY.year - 1), TODAY), **fields), NOW)
    return found, formats.write(found, form, more=appendix(found, entries))


@pytest.mark.parametrize("form", formats.NAMES)
def test_the_page_before_it_is_the_same(tmp_path, form):
    found, long = whole(demo_reader(tmp_path), form)
    if form == formats.PDF:
        pages = PdfReader(io.BytesIO(long)).pages
        assert pages[0].extract_text() == PdfReader(io.BytesIO(formats.write(found, form))).pages[0].extract_text()
        assert len(pages) > 1
        assert "Every entry" in pages[1].extract_text() or "EVERY ENTRY" in pages[1].extract_text()
    elif form != "html":
        assert long.startswith(formats.write(found, form))
    else:
        assert long.decode().partition("</footer>")[0] == formats.write(found, form).decode().partition("</footer>")[0]


@pytest.mark.parametrize("form", formats.NAMES)
def test_every_entry_stands_in_it(tmp_path, form):
    reader = demo_reader(tmp_path)
    _found, long = whole(reader, form)
    text = text_of(long) if form == formats.PDF else long.decode()
    told = "".join(text.split())
    assert (
        "".join(["I", "could", "not", "feel", "the", "pedal", "properly"])
        in told.partition("Everyentry")[2] + told.partition("EVERYENTRY")[2]
    )
    assert told.count("Howitstarted") == len(reader.history().episodes)


@pytest.mark.parametrize("form", formats.NAMES)
def test_a_private_entry_is_not_in_it_unless_asked_for(tmp_path, told_of_a_secret, form):
    reader = made(tmp_path, told_of_a_secret)
    for private in (False, True):
        _found, long = whole(reader, form, private=private)
        text = (
            "".join(one.extract_text() for one in PdfReader(io.BytesIO(long)).pages) if form == formats.PDF else long.decode()
        )
        assert (MARK in text) is private
        assert ("1 private entry left out by the patient." in " ".join(text.split())) is not private


def test_notes_withheld_are_not_in_it(tmp_path, told_of_a_secret):
    _found, long = whole(made(tmp_path, told_of_a_secret), "text", private=True, redact=frozenset({"notes"}))
    assert MARK not in long.decode()
    assert "my own words" not in long.decode()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words(tmp_path, text):
    _found, long = whole(made(tmp_path, written(text)), "html")
    assert not re.search(r"<script|<img|javascript:alert\(1\)\"", long.decode())


def test_many_entries_are_set_on_as_many_sheets_as_they_need(tmp_path):
    _found, long = whole(made(tmp_path, crowded(90)), formats.PDF)
    assert 4 < len(PdfReader(io.BytesIO(long)).pages) < 60


def test_a_long_silence_is_one_row_and_never_a_clear_one(tmp_path):
    _found, long = whole(demo_reader(tmp_path), "text")
    assert long.decode().count("nothing known") == 1
    assert "0 of 0 known" not in long.decode().partition("APPENDIX")[2]


def test_bars_are_as_high_as_their_counts():
    drawn = bars("told <b>", ["a", "b", "c"], [4, 0, 2])
    assert re.findall(r'height="([0-9.]+)" fill="#1a1a1a"', drawn) == ["90.00", "45.00"]
    assert 'aria-label="told &lt;b&gt;"' in drawn
