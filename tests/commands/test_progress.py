"""How far a long import is, said in lines at a terminal alone, and not at every row."""

from __future__ import annotations

import io

from journal.clock import FixedClock
from journal.commands.context import Context
from journal.commands.progress import SECONDS, progress
from journal.exchange import document
from journal.model.progress import silent
from journal.store import bulk
from journal.store.journal import Journal
from tests.builders import clock_at, home
from tests.commands.conftest import NOW, Terminal
from tests.report.journals import crowded


def context(tmp_path, stderr) -> Context:
    return Context(FixedClock(NOW, "UTC"), home(tmp_path / "home"), io.StringIO(), io.StringIO(), stderr, interactive=True)


def test_a_line_comes_only_after_a_while(tmp_path):
    seconds = iter((0.0, SECONDS / 2, SECONDS, SECONDS * 1.5, SECONDS * 2))
    terminal = Terminal()
    tell = progress(context(tmp_path, terminal), "Reading", lambda: next(seconds))
    for done in (1000, 20_000, 30_000, 40_000):
        tell(done, 100_000)
    assert terminal.getvalue().splitlines() == ["Reading: 20,000 of 100,000", "Reading: 40,000 of 100,000"]


def test_where_nobody_looks_nothing_is_said(tmp_path):
    assert progress(context(tmp_path, io.StringIO()), "Reading") is silent


def test_reading_and_saving_tell_how_far_they_are(tmp_path, monkeypatch):
    monkeypatch.setattr(bulk, "_MANY", 1000)
    history, read, saved = crowded(1201), [], []
    text = document.write(history, NOW).encode()
    document.read(text, lambda done, every: read.append((done, every)))
    assert [pair for pair in read if pair[1] == 1201] == [(0, 1201), (500, 1201), (1000, 1201)]
    with Journal(home(tmp_path / "home"), clock_at(NOW, "UTC")) as journal:
        journal.add_all(history, "test", lambda done, every: saved.append((done, every)))
    assert saved == [(1000, 1201), (1201, 1201)]
