"""A tour of everything: no socket is opened, no program started, and what was written is found only where it belongs."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from journal.commands.registry import NAMES
from tests.faults.telling import told
from tests.screens.pages import WAYS
from tests.structure.sources import ROOT

SOME = ("Today", "Log")
WRITTEN = ["all.csv", "all.fhir.json", "all.json", "copy.db", "page.html", "page.md", "page.pdf"]


def _tour(folder: Path, umask: str, pages: tuple[str, ...], *more: str) -> dict[str, Any]:
    argv = [sys.executable, "-m", "tests.faults.tour", str(folder / "tour"), umask, ",".join(pages), *more]
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(argv, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_no_way_out_and_no_leak_in_a_short_tour(tmp_path: Path) -> None:
    found = _tour(tmp_path, "000", SOME)
    assert (found["ways out"], found["leaked"], found["loose"]) == ([], [], [])
    assert set(NAMES) <= set(found["commands"])
    assert found["written"] == WRITTEN


def test_a_socket_a_program_and_a_leak_are_noticed(tmp_path: Path) -> None:
    found = _tour(tmp_path, "077", ("Today",), "CONTROL")
    assert [event.split()[0] for event in found["ways out"]][:2] == ["socket.__new__", "subprocess.Popen"]
    assert (found["leaked"], found["loose"]) == (["tmp/leak.txt"], ["tmp/leak.txt"])


@pytest.mark.fault
@pytest.mark.slow
@pytest.mark.parametrize("umask", ["000", "022", "077"])
def test_no_way_out_and_no_leak_in_a_full_tour(tmp_path: Path, umask: str) -> None:
    pages = tuple(WAYS) if umask == "000" else SOME
    found = _tour(tmp_path, umask, pages)
    figures = {name: len(found[name]) for name in ("commands", "ways out", "leaked", "loose")}
    told(f"a tour of everything, umask {umask}", pages=found["pages"], **figures)
    assert (found["ways out"], found["leaked"], found["loose"]) == ([], [], [])
    assert found["pages"] == len(pages)
