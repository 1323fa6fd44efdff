"""The layer contract holds, and it fails when a layer imports upwards or sideways."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.structure.sources import ROOT

CHECK = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", CHECK, "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "journal", tmp_path / "journal", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_tree_keeps_the_contract() -> None:
    said = lint(ROOT)
    assert said.returncode == 0, said.stdout + said.stderr


@pytest.mark.parametrize(
    ("path", "line", "named"),
    [
        ("journal/model/text.py", "import journal.store.reader", "journal.model -> journal.store"),
        ("journal/rules/engine.py", "import journal.phrase.understand", "journal.rules -> journal.phrase"),
        ("journal/commands/log.py", "def later():\n    import journal.screens", "journal.commands -> journal.screens"),
    ],
    ids=["upwards", "sideways", "sideways inside a function"],
)
def test_a_planted_import_breaks_it(copy: Path, path: str, line: str, named: str) -> None:
    with (copy / path).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    said = lint(copy)
    above, below = named.split(" -> ")
    assert said.returncode != 0
    assert f"{above} is not allowed to import {below}" in said.stdout, said.stdout + said.stderr


def test_a_module_outside_every_layer_breaks_it(copy: Path) -> None:
    (copy / "journal" / "elsewhere.py").write_text("")
    assert lint(copy).returncode != 0
