"""The real program in a real terminal, without waiting for its imports: it is forked from a process that has them already."""

import fcntl
import os
import signal
import sys
import termios

from journal.__main__ import main
from tests.screens.terminal import Terminal

_LOADED = ("journal.app", "journal.screens.today", "journal.screens.log", "journal.store.journal", "journal.phrase.understand")


class Warm(Terminal):
    """One run of `journal` as the command line begins it."""

    def _become(self, program: str | None) -> None:
        os.setsid()
        fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)
        for stream in (0, 1, 2):
            os.dup2(self.slave, stream)
        os.closerange(3, 256)
        os.environ.clear()
        os.environ.update({"PATH": "/usr/bin:/bin", "HOME": str(self.home), "JOURNAL_HOME": str(self.home), "TZ": "UTC"})
        os.environ.update({"TERM": "xterm-256color", "LANG": "C.UTF-8"} | self.environ)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
        for name, descriptor, mode in (("stdin", 0, "r"), ("stdout", 1, "w"), ("stderr", 2, "w")):
            stream = os.fdopen(descriptor, mode, encoding="utf-8", closefd=False)
            setattr(sys, name, stream)
            setattr(sys, f"__{name}__", stream)
        status = main([])
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def load() -> None:
    """Import what the program needs once typing begins, before anything is forked."""
    for name in _LOADED:
        __import__(name)
