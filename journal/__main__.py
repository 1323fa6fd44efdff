"""Where `journal` and `python -m journal` begin: modes and streams first, then the command, and the one net under all of it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from journal.clock import Clock
    from journal.commands.context import Context
    from journal.paths import Places
    from journal.widgets.command import Offer

_SELDOM, _USUALLY = 50_000, gc.get_threshold()
INTERRUPTED, BROKEN_PIPE, BUG = 130, 141, 70


def start() -> int:
    """The command line of a process of its own, which ends with it."""
    # Before anything is loaded: modules are no cycles, nor are entries by the thousand, and looking for some again and again
    # takes a tenth of a short command.
    gc.set_threshold(_SELDOM)
    status = main()
    gc.freeze()  # nor are they looked through once more at the end
    return status


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status. Nothing raised below ever reaches the terminal as a traceback."""
    os.umask(0o077)  # before any file: what the journal writes is for its owner alone
    for name in [name for name in os.environ if name.startswith("TEXTUAL")]:
        del os.environ[name]  # Textual's own switches open a socket or write a log
    context = _context()
    try:
        return _guarded(sys.argv[1:] if argv is None else argv, context)
    except BrokenPipeError:
        return _reader_gone()


def _guarded(argv: Sequence[str], context: Context) -> int:
    from journal.commands import front

    try:
        status = front.run(argv, context, _open_app)
        context.stdout.flush()
    except KeyboardInterrupt:
        context.say()
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001  # the one error boundary: a bug is reported without the patient's words
        from journal.clock import instant  # a bug may be one of the clock
        from journal.commands import crash
        from journal.words.commands import bug

        context.say(bug(crash.keep_report(context.places, error, instant())))
        return BUG
    return status


def _context() -> Context:
    from journal import paths
    from journal.clock import SystemClock
    from journal.commands.context import Context

    stdin, stdout, stderr = (_stream(stream) for stream in (sys.stdin, sys.stdout, sys.stderr))
    interactive = stdin.isatty() and stderr.isatty()
    return Context(SystemClock(), paths.places(), stdin, stdout, stderr, interactive, _pages)


def _pages() -> Sequence[Offer]:
    from journal.screens import catalogue  # only for the command that shows the keys

    return catalogue.offers()


def _stream(stream: TextIO | None) -> TextIO:
    if stream is None:  # closed by whoever started us
        from pathlib import Path

        return Path(os.devnull).open("r+", encoding="utf-8")
    if isinstance(stream, TextIOWrapper):
        # Bytes that are no text in this locale become a mark instead of an error.
        stream.reconfigure(errors="surrogateescape" if stream is sys.stdin else "replace")
    return stream


def _open_app(places: Places, clock: Clock) -> int:
    gc.disable()  # until the app has settled: what a start makes stays, so looking for garbage in it is in vain
    from journal import app  # the screen is loaded only when it is shown

    gc.set_threshold(*_USUALLY)  # it stays open all day
    return app.run(places, clock)


def _reader_gone() -> int:
    # Whoever read our output has left: point it nowhere, so that the flush at exit is quiet as well.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE


if __name__ == "__main__":
    sys.exit(start())
