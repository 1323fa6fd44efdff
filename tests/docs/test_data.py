"""What docs/data.md tells people to run does what it says, and the documents name files that are there."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from journal.paths import Places
from journal.store.journal import Journal
from tests.builders import NOW, clock_at, draft, home
from tests.structure.sources import ROOT

DATA = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
SQL = [
    statement
    for block in re.findall(r"```sql\n(.*?)```", DATA, re.DOTALL)
    for statement in block.split(";")
    if statement.strip()
]
DOCUMENTS = sorted((ROOT / "docs").glob("*.md"))


@pytest.fixture
def filled(tmp_path) -> Places:
    places = home(tmp_path / "home")
    with Journal(places, clock_at()) as journal:
        journal.save(draft(notes="in my own words"))
        journal.trash(journal.save(draft()).id)
    return places


def test_the_questions_are_answered(filled):
    with closing(sqlite3.connect(f"file:{filled.database}?mode=ro", uri=True)) as connection:
        answers = [connection.execute(statement).fetchall() for statement in SQL]
    assert len(answers) == 5
    (entry,) = answers[0]
    assert entry[2:5] == (4, "hand.thumb", "left")
    assert entry[6] == "in my own words"
    assert answers[1] == [(NOW.date().isoformat(), 1, 4)]
    assert answers[4] == [("ok",)]


def test_python_alone_reads_it(filled):
    (line,) = [line for line in DATA.splitlines() if line.startswith("python3 -c ")]
    program = line.removeprefix('python3 -c "').removesuffix('"')
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=filled.folder, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "(2,)\n"


@pytest.mark.parametrize("file", DOCUMENTS, ids=[file.name for file in DOCUMENTS])
def test_files_that_are_named_are_there(file):
    text = file.read_text(encoding="utf-8")
    linked = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", text)
    tests = re.findall(r"`(tests/[\w/.]+)`", text)
    missing = [name for name in linked if not (file.parent / name).exists()]
    missing += [name for name in tests if not (ROOT / name).exists()]
    assert missing == []
