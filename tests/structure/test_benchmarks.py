"""The table that the benchmarks write into the documents, and what they say of it."""

import json

from benchmarks import rows
from benchmarks.rows import Row

ABOVE = Row("T1", "first frame", 100_000, 300.0, 200.0, "ms", 1.5, 1.25)
WITHIN = Row("T10", "a save", 1000, 2.0, 1.0, "ms", 2.0, 2.5, "clock")
TOLD = Row("T2", "by the clock", 0, 1.0, 1.0, "ms", 1.0)


def test_a_ratio_above_its_goal_is_marked_in_words() -> None:
    made = rows.table([ABOVE, WITHIN, TOLD])
    first, second, third = made.splitlines()[-3:]
    assert first == "| T1 | first frame | 100,000 | 300.0 ms | 200.0 ms | 1.50 | cpu | 1.25 (above) |"
    assert second.endswith("| 2.00 | clock | 2.50 |")
    assert third.endswith("| 1.00 | cpu |  |")


def test_a_ratio_at_its_goal_is_within_it() -> None:
    assert not ABOVE._replace(ratio=1.25).above
    assert ABOVE._replace(ratio=1.26).above
    assert not TOLD.above


def test_the_table_says_on_what_it_was_measured() -> None:
    first = rows.table([WITHIN]).splitlines()[0]
    assert all(f"{name} " in first for name in ("python", "sqlite", "textual", "sqlmodel"))


def test_the_figures_are_kept_with_their_date() -> None:
    kept = json.loads(rows.as_json([ABOVE]))
    assert kept["rows"] == [ABOVE._asdict()]
    assert kept["about"]["date"]


def test_only_the_table_of_the_document_is_renewed(tmp_path, monkeypatch) -> None:
    document = tmp_path / "performance.md"
    document.write_text("Before\n<!-- measured: bench -->\n\nold\n\n<!-- end -->\nAfter\n", encoding="utf-8")
    monkeypatch.setattr(rows, "DOCUMENT", document)
    rows.write([WITHIN])
    made = document.read_text(encoding="utf-8")
    assert made.startswith("Before\n<!-- measured: bench -->\n")
    assert made.endswith("<!-- end -->\nAfter\n")
    assert "a save" in made
    assert "old" not in made


def test_the_document_has_a_place_for_the_table() -> None:
    text = rows.DOCUMENT.read_text(encoding="utf-8")
    assert text.count("<!-- measured: bench -->") == 1
