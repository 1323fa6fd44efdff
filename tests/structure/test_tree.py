"""The tree holds what it should and nothing else, and the wheel carries all that a journal needs and no more."""

import importlib.metadata
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

import journal
from tests.structure.sources import ROOT

TOP = {
    ".ci",
    ".gitattributes",
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "benchmarks",
    "docs",
    "journal",
    "migrations",
    "pyproject.toml",
    "requirements.lock",
    "tests",
}
DATA = (".json", ".tcss", ".css", ".typ", ".mako", ".py", ".ini", ".typed")


def tracked() -> list[str]:
    said = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return said.stdout.split("\0")[:-1]


def build(kind: str, source: Path, target: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)]
    said = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False, timeout=120)
    assert said.returncode == 0, said.stdout + said.stderr
    (made,) = target.iterdir()
    return made


def names_in(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


def test_nothing_stands_at_the_top_that_does_not_belong_there() -> None:
    assert {path.split("/")[0] for path in tracked()} <= TOP


def test_no_file_is_generated_or_private() -> None:
    wrong = re.compile(r"(^|/)(__pycache__|\.venv|dist|build|uv\.lock|.*\.(pyc|db|db-journal|log|orig|rej|swp))(/|$)")
    assert [path for path in tracked() if wrong.search(path)] == []


def test_no_file_names_a_machine() -> None:
    """A path of somebody's computer in the tree would lead nowhere on every other."""
    wrong = re.compile(rb"/(?:home/(?!ann\b)[a-z]+|Users/[A-Za-z]+|work/(?:main|shared))/|/root/")
    files = [path for path in tracked() if (ROOT / path).is_file() and path != "tests/structure/test_tree.py"]
    assert [path for path in files if wrong.search((ROOT / path).read_bytes())] == []


def test_the_version_is_said_once_and_told_everywhere(wheel: Path) -> None:
    version = journal.__version__
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert importlib.metadata.version("numbness-journal") == version
    assert wheel.name == f"numbness_journal-{version}-py3-none-any.whl"
    assert f"\n## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_wheel_carries_the_package_its_data_and_the_migrations(wheel: Path) -> None:
    package = {path for path in tracked() if path.startswith("journal/") and (ROOT / path).is_file()}
    moved = {f"journal/_{path}" for path in tracked() if path.startswith("migrations/") and (ROOT / path).is_file()}
    carried = {name for name in names_in(wheel) if ".dist-info/" not in name}
    assert package | moved <= carried
    assert {"journal/body/regions.json", "journal/vocabulary.json"} <= carried
    assert any(re.fullmatch(r"journal/_migrations/versions/0001\w*\.py", name) for name in carried)
    assert [name for name in carried if not name.endswith(DATA)] == []


def test_the_wheel_carries_no_tests_and_one_top_folder(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in names_in(wheel)}
    assert tops == {"journal", f"numbness_journal-{journal.__version__}.dist-info"}
    assert [name for name in names_in(wheel) if "test" in name.lower() or "__pycache__" in name] == []


def test_the_wheel_starts_the_journal_and_needs_what_is_declared(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        info = f"numbness_journal-{journal.__version__}.dist-info"
        scripts = archive.read(f"{info}/entry_points.txt").decode()
        metadata = archive.read(f"{info}/METADATA").decode()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    assert "journal = journal.__main__:start" in scripts
    assert metadata.count("Requires-Dist: ") == len(declared)
    assert metadata.count("; extra == ") == len(declared) - len(project["dependencies"])


def test_a_wheel_from_the_source_archive_is_the_same(wheel: Path, tmp_path: Path) -> None:
    archive = build("sdist", ROOT, tmp_path / "sdist")
    with tarfile.open(archive) as packed:
        for member in filter(tarfile.TarInfo.isfile, packed):
            file = tmp_path / "unpacked" / member.name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(packed.extractfile(member).read())
    (unpacked,) = (tmp_path / "unpacked").iterdir()
    assert names_in(build("wheel", unpacked, tmp_path / "again")) == names_in(wheel)


def test_every_locked_package_has_hashes_and_no_registry_is_named() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.findall(r"^[a-z0-9-]+==.*(?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)+", lock, re.MULTILINE)
    assert len(packages) == len(re.findall(r"^[a-z0-9-]+==", lock, re.MULTILINE)) > 30
    assert "://" not in lock
