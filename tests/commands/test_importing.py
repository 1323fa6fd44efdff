"""What an import costs: nothing looks for garbage meanwhile, and what was there is read once."""

import gc
import json

import pytest

from journal.commands import import_
from journal.exchange.plan import plan
from journal.store import sound
from tests.commands.test_transfer import DOCUMENT


@pytest.fixture
def document(tmp_path):
    file = tmp_path / "document.json"
    file.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return str(file)


def test_nothing_looks_for_garbage_while_an_import_runs(run, monkeypatch, document):
    looking = []
    monkeypatch.setattr(import_, "plan", lambda *given: looking.append(gc.isenabled()) or plan(*given))
    assert run("import", document).status == 0
    assert looking == [False]
    assert gc.isenabled()


def test_an_import_into_a_sound_journal_reads_old_entries_once(run, monkeypatch, document):
    read, every = [], sound.every
    monkeypatch.setattr(sound, "every", lambda ask, *, trash: read.append(trash) or every(ask, trash=trash))
    run.saved("left foot numb")
    assert run("import", document).status == 0
    assert read == [True]
