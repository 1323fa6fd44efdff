"""What sets the project up and measures it is itself whole: the Makefile, the CI script, the benchmarks."""

import os
import re
import subprocess
import sys
from pathlib import Path

from benchmarks import diary, measure
from journal.exchange import document
from tests.structure.sources import ROOT


def test_every_target_says_what_it_does() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[1].split()
    explained = re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE)
    assert sorted(named) == sorted(explained)
    assert {"run", "test", "lint", "types", "layers", "deps", "faults", "bench"} <= set(named)


def test_no_target_trusts_a_script_that_a_moved_environment_would_break() -> None:
    """The scripts in .venv/bin name the interpreter by its full path; `python -m` does not."""
    recipes = re.findall(r"^\t.*", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert [line for line in recipes if "$(BIN)/" in line] == []


def test_the_ci_script_can_run_and_asks_for_everything() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0
    text = script.read_text(encoding="utf-8")
    assert all(f"make {target}" in text for target in ("test", "lint", "types", "layers", "deps"))


def test_the_made_up_diary_is_a_journal_document() -> None:
    read = document.read(diary.document(50).encode())
    assert len(read.history.episodes) == 50


def test_a_comparison_tells_the_slower_program() -> None:
    slow, fast = ([sys.executable, "-S", "-c", f"sum(range({count}))"] for count in (5_000_000, 1))
    found = measure.compare(slow, fast, dict(os.environ), pairs=3)
    assert found.cpu_ratio > 1.5


def test_a_failing_program_is_not_measured(tmp_path: Path) -> None:
    try:
        measure.cost([sys.executable, "-c", "raise SystemExit('no room')"], dict(os.environ))
    except RuntimeError as error:
        assert "no room" in str(error)
    else:
        raise AssertionError("a failure was measured")
