"""A program on a terminal of its own, and how long it takes from a key to what it paints."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Sequence
from types import TracebackType

ROWS, COLUMNS = 40, 120
QUIET, PATIENCE = 0.3, 30.0  # seconds: so long without output is the end of a picture; so long nothing is a failure
CHUNK = 1 << 16


class Terminal:
    """Runs the command; use it as a context. Its answers to keys are timed by the bytes that come back."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process, self._end = pty.fork()
        if self._process == 0:
            # The child, which becomes the program.
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
            os.execvp(command[0], list(command))
        fcntl.ioctl(self._end, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        os.close(self._end)

    def settle(self, quiet: float = QUIET) -> bytes:
        """Waits until nothing was painted for so long; what was painted until then."""
        painted = b""
        while select.select([self._end], [], [], quiet)[0]:
            painted += os.read(self._end, CHUNK)
        return painted

    def press(self, key: bytes, until: bytes = b"") -> float:
        """Seconds from the key to the first paint, or to the paint that holds `until`. Settles before and after.

        Raises TimeoutError when that does not come.
        """
        self.settle()
        painted, began = b"", time.perf_counter()
        os.write(self._end, key)
        while True:
            left = began + PATIENCE - time.perf_counter()
            if left <= 0 or not select.select([self._end], [], [], left)[0]:
                raise TimeoutError(f"nothing like {until!r} was painted; the last of what was: {painted[-2000:]!r}")
            painted += os.read(self._end, CHUNK)
            took = time.perf_counter() - began
            if painted and until in painted:
                self.settle()
                return took
