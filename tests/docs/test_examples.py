"""The documents' examples print what they show, their links lead somewhere, and the disclaimer stands where it must."""

import re
from difflib import unified_diff
from pathlib import Path

import pytest

from journal.commands.registry import NAMES
from journal.words.commands import DISCLAIMER
from tests.docs import examples
from tests.structure.sources import ROOT

DOCUMENTS = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")])
NAMED = [file.relative_to(ROOT).as_posix() for file in DOCUMENTS]


@pytest.mark.parametrize("file", DOCUMENTS, ids=NAMED)
def test_the_examples_print_what_is_shown(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written = file.read_text(encoding="utf-8")
    now = examples.renewed(written, tmp_path)
    changed = list(unified_diff(written.splitlines(), now.splitlines(), "written", "now", lineterm="", n=0))
    same = examples.same(written, now)
    assert same, "renew the documents: make docs\n" + "\n".join(changed)


def test_a_changed_output_is_seen(tmp_path: Path) -> None:
    written = "```console\n$ journal --version\njournal 99.0\n```\n"
    assert not examples.same(written, examples.renewed(written, tmp_path))


def test_new_ids_are_no_change() -> None:
    assert examples.same("52384110  left foot", "b91c0000  left foot")
    assert examples.same("019cb943-4700-72aa-b7e2-0c91b99cbe94", "019cb943-4700-72ce-b174-6a6cca441dd8")
    assert not examples.same("severity 4", "severity 5")


@pytest.mark.parametrize("file", DOCUMENTS, ids=NAMED)
def test_the_links_lead_somewhere(file: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", file.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (file.parent / link).exists()] == []


def test_the_readme_says_what_the_journal_is_not() -> None:
    assert DISCLAIMER in re.sub(r"\s+", " ", (ROOT / "README.md").read_text(encoding="utf-8"))


def test_the_readme_begins_with_the_two_commands() -> None:
    top = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:6]
    assert any(line.startswith("make run") for line in top)
    assert any(line.startswith("make test") for line in top)


def test_the_readme_names_every_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in NAMES if not re.search(rf"`(?:journal )?{name}\b", readme) and name != "completion"] == []
