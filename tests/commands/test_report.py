"""`journal report`: to the screen or into a file that is never overwritten unasked; what is left out is said."""

import re
import stat
import sys
from datetime import timedelta

import pytest

from journal.report import formats


@pytest.fixture
def filled(run):
    run.saved("left sole tingling 3 over hours, since 2h ago")
    run.saved("left sole numb 4 over hours, since 1h ago", "--note", "zq7 my words", "--star")
    return run


def test_the_page_goes_to_the_screen_as_text(filled):
    found = filled("report")
    assert (found.status, found.err) == (0, "")
    assert found.out.startswith("SELF-REPORTED NUMBNESS JOURNAL: SUMMARY FOR THE CLINICIAN\n")
    assert "5 Dec 2025 to 4 Mar 2026 (90 days)" in found.out
    assert "zq7 my words" in found.out
    assert max(map(len, found.out.splitlines())) <= 80


def test_reading_makes_nothing(run):
    assert run("report").status == 0
    assert run.files() == []


def test_the_end_of_the_name_says_the_form(filled, tmp_path):
    for suffix, form in formats.SUFFIXES.items():
        assert filled("report", str(tmp_path / f"a{suffix}")).status == 0
        if form == formats.PDF:
            assert (tmp_path / f"a{suffix}").read_bytes().startswith(b"%PDF-")
            continue
        assert (tmp_path / f"a{suffix}").read_text(encoding="utf-8") == filled("report", "--format", form).out
    found = filled("report", str(tmp_path / "a.docx"))
    assert (found.status, found.out) == (2, "")
    assert "a.docx" in found.err
    assert not (tmp_path / "a.docx").exists()
    assert filled("report", str(tmp_path / "a.docx"), "--format", "text").status == 0
    assert filled("report", "-o", str(tmp_path / "b.md")).status == 0
    assert filled("report", "-o", str(tmp_path / "c.md"), str(tmp_path / "d.md")).status == 2


def test_the_file_is_for_its_owner_alone_and_never_replaced_unasked(filled, tmp_path):
    file = tmp_path / "page.txt"
    assert filled("report", str(file)).status == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.write_text("mine", encoding="utf-8")
    found = filled("report", str(file))
    assert (found.status, file.read_text(encoding="utf-8")) == (11, "mine")
    assert filled("report", str(file), "--force").status == 0
    assert file.read_text(encoding="utf-8").startswith("SELF-REPORTED NUMBNESS JOURNAL")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["page.txt"]


def test_a_folder_or_a_missing_one_is_refused_before_anything_is_read(filled, tmp_path):
    (tmp_path / "a.txt").mkdir()
    assert filled("report", str(tmp_path / "a.txt")).status == 1
    assert filled("report", str(tmp_path / "none" / "a.txt")).status == 1


def test_a_link_is_not_followed_unasked(filled, tmp_path):
    (tmp_path / "target").write_text("mine", encoding="utf-8")
    (tmp_path / "a.txt").symlink_to(tmp_path / "target")
    assert filled("report", str(tmp_path / "a.txt")).status == 11
    assert (tmp_path / "target").read_text(encoding="utf-8") == "mine"


def test_what_is_withheld_is_gone_and_named(filled):
    found = filled("report", "--redact", "notes, pelvic")
    assert "zq7" not in found.out
    told = " ".join(found.out.split())
    assert "Left out by the patient: notes and quoted words, bladder, bowels, sex and places between the legs." in told
    assert "Withheld from it: " in found.err
    assert "questions" in filled("report", "--leave-out", "questions").out.partition("ABOUT THIS RECORD")[2]


@pytest.mark.parametrize(
    "argv",
    [
        ("--redact", "notes,nmae"),
        ("--leave-out", "quality"),
        ("--leave-out", "everything"),
        ("--since", "visit"),
        ("--since", "today", "--until", "yesterday"),
        ("--since", "soonish"),
        ("--format", "docx"),
        ("--format", "pdf"),
        ("--paper", "a3"),
    ],
)
def test_what_is_not_understood_prints_nothing(filled, argv):
    found = filled("report", *argv)
    assert (found.status, found.out) == (2, "")
    assert found.err


def test_private_entries_stay_and_the_patient_is_told_what_that_hides(filled):
    filled.saved("left face and left arm numb sudden", "--private")
    found = filled("report")
    assert "1 private entry is left out. To take them in: --private" in found.err
    assert "What should not wait, and rests on private entries, is not on this page" in " ".join(found.err.split())
    assert not re.search("emergency:", found.out, re.IGNORECASE)
    assert "Emergency:" in filled("report", "--private").out


def test_the_period_can_be_chosen(filled):
    assert "25 Feb 2026 to 4 Mar 2026 (8 days)" in filled("report", "--since", "7d").out
    assert "since the last visit" not in filled("report", "--since", "30d").out
    assert filled("visit", "add", "GP 20 Feb 10:00, left foot").status == 0
    assert "20 Feb 2026 to 4 Mar 2026 (since the last visit, 13 days)" in " ".join(filled("report").out.split())
    assert "20 Feb 2026 to 4 Mar 2026" in filled("report", "--since", "visit").out


def test_the_same_moment_gives_the_same_page(filled):
    first = filled("report", "--format", "md").out
    assert filled("report", "--format", "md").out == first
    filled.later(days=1)
    assert filled("report", "--format", "md").out != first


def test_a_damaged_journal_is_told_as_ever(filled):
    (filled.home / "journal.db").write_bytes(b"no journal" * 100)
    found = filled("report")
    assert (found.status, found.out) == (8, "")
    assert found.err


def test_all_of_it_is_there_in_a_long_period(filled):
    filled.later(days=400)
    assert "2 entries in 410 days" in filled("report", "--since", (filled.now - timedelta(days=409)).date().isoformat()).out


def test_a_pdf_that_can_not_be_made_leaves_no_file_and_names_another_way(filled, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    found = filled("report", str(tmp_path / "a.pdf"))
    assert found.status == 1
    assert "journal report page.html" in found.err
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("export", [("report",), ("export", "csv", "-o"), ("export", "json", "-o")])
def test_a_link_that_leads_nowhere_makes_no_file_there(filled, tmp_path, export):
    (tmp_path / "shared").mkdir()
    link, elsewhere = tmp_path / "shared" / "page.pdf", tmp_path / "elsewhere"
    link.symlink_to(elsewhere)
    assert filled(*export, str(link)).status == 11
    assert not elsewhere.exists()
    assert link.is_symlink()
    assert list((tmp_path / "shared").iterdir()) == [link]
