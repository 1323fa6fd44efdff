"""How wide the terminal is, and text that is folded to it. A pipe has no width: what goes there is never cut or folded."""

from __future__ import annotations

import os
from typing import IO


def columns(stream: IO[str]) -> int | None:
    """The width of the terminal behind a stream, in cells; None when there is no terminal, or one that does not know."""
    try:
        return (os.get_terminal_size(stream.fileno()).columns or None) if stream.isatty() else None
    except (OSError, ValueError):  # no file behind it
        return None


def await_line(stream: IO[str]) -> None:
    """Wait until a line was typed at a terminal.

    A signal that comes right before a read begins would be slept through, and Ctrl-C be heard at the next key only. This wakes.
    """
    if os.name != "posix":
        return
    import select  # these two only where somebody is asked
    import signal

    heard, told = os.pipe()
    os.set_blocking(told, False)
    before = signal.set_wakeup_fd(told, warn_on_full_buffer=False)
    try:
        select.select([stream.fileno(), heard], [], [])
    finally:
        signal.set_wakeup_fd(before)
        os.close(heard)
        os.close(told)


def folded(text: str, width: int | None) -> str:
    """The text with lines longer than `width` folded at spaces, each under its own beginning; as it is when that is None."""
    if width is None or width < 20:
        return text
    return "\n".join(part for line in text.split("\n") for part in _folded(line, width))


def _folded(line: str, width: int) -> list[str]:
    if len(line) <= width:
        return [line]
    import textwrap  # only for a terminal, and a long line

    indent = " " * (len(line) - len(line.lstrip(" -")))
    # Neither a path nor a command is broken inside a word.
    return textwrap.wrap(line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False) or [""]
