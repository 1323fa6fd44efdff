"""A program on a terminal of its own: when it paints, how long it takes from a key to the paint, what it uses meanwhile."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

import pyte

ROWS, COLUMNS = 40, 120
QUIET, PATIENCE = 0.3, 30.0  # seconds: so long without output is the end of a picture; so long nothing is a failure
SETTLED = 4  # times that quiet: what goes on after that is no longer part of the picture
CHUNK = 1 << 16
_ALTERNATE = b"\x1b[?1049h"
_ESCAPES = re.compile(
    rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[PX^_].*?\x1b\\|[ -/]*[0-OQ-WYZ`-~=>])", re.DOTALL
)
_VISIBLE = re.compile(rb"[^\x00-\x20\x7f]")


class Moment(NamedTuple):
    """Since the program was started: seconds on the clock, and of the processor."""

    wall: float
    cpu: float


class Terminal:
    """Runs the command; use it as a context. Its answers to keys are timed by the bytes that come back."""

    def __init__(self, command: Sequence[str], screen: "Screen | None" = None) -> None:
        self._screen = screen
        self.painted = b""  # since the start, or the last `settle`
        self.bytes = 0
        self._began = time.perf_counter()
        self._read_at = Moment(0.0, 0.0)
        self._process, self._end = pty.fork()
        if self._process == 0:
            # The child, which becomes the program.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
            os.execvp(command[0], list(command))

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        os.close(self._end)

    @property
    def cpu(self) -> float:
        """Seconds of the processor that it has used, all its threads."""
        tasks = Path(f"/proc/{self._process}/task")
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e9

    @property
    def peak(self) -> float:
        """The most memory it ever held, in MiB."""
        lines = Path(f"/proc/{self._process}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024

    def settle(self, quiet: float = QUIET) -> bytes:
        """Waits until nothing was painted for so long, or only a cursor blinks; what was painted until then."""
        end = time.perf_counter() + SETTLED * quiet
        while time.perf_counter() < end and select.select([self._end], [], [], quiet)[0]:
            self._read()
        painted, self.painted = self.painted, b""
        return painted

    def first_paint(self) -> Moment:
        """When the first character stood on the screen that it switched to."""
        end = self._patience()
        while True:
            self._await(end)
            _before, switched, after = self.painted.partition(_ALTERNATE)
            if switched and _VISIBLE.search(_ESCAPES.sub(b"", after).partition(b"\x1b")[0]):
                return self._now()

    def until(self, text: bytes) -> Moment:
        """When this was painted, all of it in one style."""
        end = self._patience()
        while text not in self.painted:
            self._await(end)
        return self._now()

    def until_read(self, text: str) -> Moment:
        """When this could be read on the screen, in whatever pieces it came."""
        end = self._patience()
        while text not in self._screen.text:
            self._await(end)
        return self._read_at

    def send(self, keys: bytes) -> float:
        """Seconds since the start at which the keys were sent."""
        sent = time.perf_counter()
        os.write(self._end, keys)
        return sent - self._began

    def press(self, key: bytes, until: bytes = b"", quiet: float = QUIET) -> float:
        """Seconds from the key to the first paint, or to the paint that holds `until`. Settles before and after.

        Raises TimeoutError when that does not come.
        """
        self.settle(quiet)
        sent = self.send(key)
        end = self._patience()
        while not self.painted or until not in self.painted:
            self._await(end)
        took = self._now().wall - sent
        self.settle(quiet)
        return took

    def rest(self, seconds: float) -> tuple[float, int]:
        """Leaves it alone for so long; the seconds of the processor and the bytes of output it used."""
        used, written, end = self.cpu, self.bytes, time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            if select.select([self._end], [], [], left)[0]:
                self._read()
        return self.cpu - used, self.bytes - written

    def _patience(self) -> float:
        return time.perf_counter() + PATIENCE

    def _await(self, end: float) -> None:
        left = end - time.perf_counter()
        if left <= 0 or not select.select([self._end], [], [], left)[0]:
            raise TimeoutError(f"that was never painted; the last of what was: {self.painted[-2000:]!r}")
        self._read()

    def _read(self) -> None:
        read = os.read(self._end, CHUNK)
        self._read_at = self._now()
        self.bytes += len(read)
        self.painted += read
        if self._screen is not None:
            self._screen.feed(read)

    def _now(self) -> Moment:
        return Moment(time.perf_counter() - self._began, self.cpu)


class Screen:
    """What somebody at the terminal reads."""

    def __init__(self) -> None:
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)

    def feed(self, painted: bytes) -> None:
        self._stream.feed(painted)

    @property
    def text(self) -> str:
        return "\n".join(self._screen.display)
