"""The table of what the fault tests found."""

import json

import pytest

from tests.faults import __main__ as faults
from tests.faults.telling import told
from tests.structure.sources import ROOT


def test_each_line_becomes_a_row(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("FAULTS_TOLD", str(tmp_path / "told"))
    told("kills", kills=1000, lost=0)
    told("flips", flips=12, note="x")
    lines = (tmp_path / "told").read_text().splitlines()
    assert capsys.readouterr().out.splitlines() == lines
    assert json.loads(lines[0]) == {"fault": "kills", "kills": 1000, "lost": 0}
    table = faults.table(lines).splitlines()
    assert table[2:] == ["| flips | flips 12, note x |", "| kills | kills 1,000, lost 0 |"]
    parts = [json.dumps({"fault": "kills", "kills": n, "lost": 0}) for n in (1, 2)]
    assert faults.summed(parts) == [{"fault": "kills", "kills": 3, "lost": 0}]
    now = faults.renewed("a\n<!-- measured: faults -->\nold\n<!-- end -->\nb\n", lines, 61.2)
    assert "old" not in now
    assert "2 faults in 61 seconds." in now
    assert now.endswith("<!-- end -->\nb\n")


def test_the_document_has_a_table_of_a_run_in_which_nothing_was_lost():
    text = faults.DOCUMENT.read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    assert len(rows) > 2
    for word in ("lost", "half", "stuck", "unnoticed"):
        for row in rows:
            if f"{word} " in row:
                assert f"{word} 0" in row


def test_every_fault_test_is_where_they_are_looked_for():
    marked = [file for file in (ROOT / "tests").rglob("test_*.py") if "@pytest.mark.fault" in file.read_text(encoding="utf-8")]
    names = [str(file.relative_to(ROOT)) for file in marked]
    assert names
    assert all(name.startswith(faults.WHERE) for name in names)


def test_a_line_that_is_no_json_is_not_passed_over():
    with pytest.raises(ValueError, match="Expecting"):
        faults.table(["no line"])
