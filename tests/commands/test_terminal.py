"""Real prompts on a real terminal."""

import contextlib
import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journal.commands.terminal import await_line

ROOT = Path(__file__).parents[2]
# The first process of a session that opens the terminal is the one to whom Ctrl+C goes.
AS_LEADER = "import os, sys; os.open(os.ttyname(0), os.O_RDWR); from journal.__main__ import main; sys.exit(main(sys.argv[1:]))"


class Screen:
    """A child on a pseudo-terminal: wait for text, type lines."""

    def __init__(self, environment, *argv):
        self.seen = ""
        ours, theirs = pty.openpty()
        self._ours = ours
        self._child = subprocess.Popen(
            [sys.executable, "-c", AS_LEADER, *argv],
            env=environment,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)

    def wait_for(self, text):
        deadline = time.monotonic() + 60
        while text not in self.seen:
            assert time.monotonic() < deadline, self.seen
            if not self._read():
                raise AssertionError(f"{text!r} never came: {self.seen}")
        return self.seen

    def type(self, text):
        self.seen = ""
        os.write(self._ours, text.encode())

    def end(self):
        while self._read():
            pass
        os.close(self._ours)
        return self._child.wait(timeout=60)

    def _read(self):
        if not select.select([self._ours], [], [], 60)[0]:
            return False
        try:
            block = os.read(self._ours, 4096)
        except OSError:  # the child closed the terminal
            return False
        self.seen += block.decode(errors="replace")
        return bool(block)


@pytest.fixture
def screen(tmp_path):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment = {**kept, "JOURNAL_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT), "TZ": "UTC", "TERM": "xterm"}
    return lambda *argv: Screen(environment, *argv)


def test_log_asks_for_the_side_and_saves_after_a_yes(screen):
    log = screen("log", "foot", "numb", "suddenly", "10m", "ago")
    assert "eft" in log.wait_for("Number:")
    log.type("1\n")
    assert "Left foot" in log.wait_for("Save?")
    log.type("y\n")
    log.wait_for("Saved")
    log.wait_for("leave it open")  # a leg: bladder and bowels are asked about, once the entry is safe
    log.type("\n")
    assert log.end() == 0
    listed = screen("list")
    assert "left foot" in listed.wait_for("numb")
    assert listed.end() == 0


def test_ctrl_d_and_ctrl_c_save_nothing_and_keep_what_was_written(screen, tmp_path):
    for key, status in (("\x04", 1), ("\x03", 130)):
        log = screen("log", "left foot numb suddenly")
        log.wait_for("Save?")
        log.type(key)
        assert log.end() == status
        assert "Traceback" not in log.seen
    assert not (tmp_path / "home" / "journal.db").exists()
    assert len(list((tmp_path / "home" / "state" / "drafts").glob("draft-*.json"))) == 2


def test_an_emergency_is_the_last_thing_on_the_screen(screen):
    log = screen("log", "--yes", "left face and left hand numb suddenly 10m ago")
    log.wait_for("[EMERGENCY]")
    assert log.end() == 0
    assert "\x1b" not in log.seen


def test_a_signal_wakes_whoever_waits_for_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that comes right before the wait begins: it has written to what is waited for."""
    ours, theirs = pty.openpty()
    real, waited = select.select, []

    def too_late(*given):
        with contextlib.suppress(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0)
        waited.append(real(*given, 10.0)[0])

    monkeypatch.setattr(select, "select", too_late)
    try:
        with os.fdopen(theirs) as stream:
            await_line(stream)
            assert len(waited[0]) == 1
            assert waited[0] != [stream.fileno()]
    finally:
        os.close(ours)
    assert signal.set_wakeup_fd(-1) == -1
