"""The real program in a real terminal (a pty): started, typed into, ended, and what it leaves behind."""

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time
from pathlib import Path

LIMIT = 20.0


class Terminal:
    """One run of `python -m journal`, or of `program`, in a terminal of 80 x 24."""

    def __init__(self, home: Path, program: str | None = None, **environ: str) -> None:
        self.home, self.output, self.environ = home, b"", environ
        self.master, self.slave = pty.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.before = termios.tcgetattr(self.slave)
        self.status: int | None = None
        self.pid = os.fork()
        if self.pid == 0:
            try:
                self._become(program)
            finally:
                os._exit(126)  # a second pytest must not run on

    def _become(self, program: str | None) -> None:
        os.setsid()
        fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)
        for stream in (0, 1, 2):
            os.dup2(self.slave, stream)
        os.closerange(3, 256)
        environ = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        environ |= {"HOME": str(self.home), "JOURNAL_HOME": str(self.home), "TZ": "UTC"}
        environ |= {"TERM": "xterm-256color", "LANG": "C.UTF-8"} | self.environ
        what = ["-m", "journal"] if program is None else ["-c", program]
        os.execve(sys.executable, [sys.executable, *what], environ)

    def read(self, seconds: float) -> bool:
        """Read what there is; False once the program has closed the terminal."""
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return True
        try:
            got = os.read(self.master, 65536)
        except OSError:
            return False
        self.output += got
        return bool(got)

    def until(self, text: str) -> None:
        """Wait until the program has written this text (after what was waited for before)."""
        end = time.monotonic() + LIMIT
        while text.encode() not in self.output:
            assert time.monotonic() < end, f"{text!r} was never shown: {self.output[-3000:]!r}"
            assert self.read(0.1), f"ended before {text!r} was shown: {self.output[-3000:]!r}"

    def type(self, text: str | bytes) -> None:
        os.write(self.master, text if isinstance(text, bytes) else text.encode())

    def wait(self) -> int:
        """The exit status, as a shell shows it."""
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            if self.master >= 0:
                self.read(0.05)
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                code = os.waitstatus_to_exitcode(status)
                self.status = code if code >= 0 else 128 - code
                while self.master >= 0 and select.select([self.master], [], [], 0)[0] and self.read(0):
                    continue
                return self.status
        raise AssertionError("the program did not end")

    def close(self) -> None:
        """Close the window: the program loses its terminal."""
        os.close(self.slave)
        os.close(self.master)
        self.master = self.slave = -1

    def end(self) -> None:
        """Leave nothing running."""
        if self.status is None:
            os.kill(self.pid, 9)
            os.waitpid(self.pid, 0)
        for descriptor in (self.master, self.slave):
            if descriptor >= 0:
                os.close(descriptor)
