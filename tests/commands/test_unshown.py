"""Changes that are stored while stdout takes nothing: nobody is invited to make them twice."""

import io

import pytest

from journal import paths
from journal.commands import front, log, update
from journal.commands.context import Context
from journal.commands.watch import announce
from journal.words.asking import OPEN_QUESTIONS


class Full(io.StringIO):
    """A file on a disk without room: it notices when it is flushed."""

    def flush(self):
        if self.getvalue():
            raise OSError(28, "No space left on device")


@pytest.fixture
def full(run):
    """Runs a command whose stdout is full; its status and what it says on stderr."""

    def call(*argv):
        err = io.StringIO()
        context = Context(run.clock(), paths.places(), io.StringIO(), Full(), err, interactive=False)
        return front.run(argv, context, lambda *_: 0), " ".join(err.getvalue().split())

    return call


@pytest.mark.parametrize(
    "argv",
    [
        ("log", "--yes", "right hand numb suddenly"),
        ("update", "worse 7"),
        ("end",),
        ("clear", "yesterday"),
        ("edit", "last", "--severity", "5"),
        ("delete", "last"),
        ("undo",),
        ("question", "add", "why?"),
        ("visit", "add", "EMG today, left hand"),
        ("treatment", "add", "splint"),
    ],
)
def test_that_it_is_saved_is_said(run, full, argv):
    run.saved("left foot tingling 3 over hours, slept on it, since 2h ago")
    run.later(minutes=5)
    before = run("export", "json", "--all").out
    status, err = full(*argv)
    assert status == 16
    assert err.endswith("It is saved: do not enter it again. Only the output could not be written: No space left on device.")
    assert run("export", "json", "--all").out != before


@pytest.mark.parametrize("argv", [("list",), ("question", "list"), ("show",)])
def test_what_changes_nothing_did_not_work(run, full, argv):
    run.saved("left foot tingling 3 over hours, slept on it, since 2h ago")
    run("question", "add", "why?")
    status, err = full(*argv)
    assert (status, "saved" in err) == (1, False)


def test_what_may_not_wait_is_said_all_the_same(full):
    status, err = full("log", "--yes", "left foot numb, bowel trouble, 20m ago")
    assert (status, OPEN_QUESTIONS in err) == (16, True)


@pytest.mark.parametrize("module", [log, update])
def test_nothing_is_left_to_be_saved_again_once_it_is_stored(run, monkeypatch, module):
    run.saved("left foot tingling 3 over hours, slept on it, since 2h ago")

    def interrupted(*given, **named):
        announce(*given, **named)
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "announce", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run.at_terminal(module.__name__.rpartition(".")[2], "left foot tingling 5 over hours", answers=("",) * 5)
    assert not list(paths.places().drafts.glob("*.json"))
