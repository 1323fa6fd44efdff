"""What a command is given: the clock, the places and the three streams. stdout is for data, stderr for talk."""

import io
import os
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, TextIO

from journal.clock import Clock
from journal.commands.terminal import await_line, columns, folded
from journal.model.text import clean
from journal.paths import Places
from journal.words import commands as words

if TYPE_CHECKING:
    from journal.widgets.command import Offer

NOT_DONE, USAGE, UNSHOWN = 1, 2, 16


class NotDone(Exception):
    """The command was not done; str() is what the patient reads, `status` the exit status."""

    def __init__(self, message: str, status: int = NOT_DONE) -> None:
        super().__init__(message)
        self.status = status


class InputEnded(NotDone):
    """Nobody is there any more to answer: the terminal was closed, or the pipe is empty."""


class Unshown(NotDone):
    """It is done and kept; only what it shows could not be written to stdout, for this reason of the computer."""

    def __init__(self, reason: str) -> None:
        super().__init__(words.unshown(reason), UNSHOWN)


class Usage(NotDone):
    """The command was called in a way it cannot follow; nothing was changed."""

    def __init__(self, message: str) -> None:
        super().__init__(message, USAGE)


class Finished(Exception):
    """There is nothing more to do: the parser has shown the help."""


class ShowApp(Exception):
    """The command ends with the journal at `places` shown on the screen."""

    def __init__(self, places: Places) -> None:
        super().__init__()
        self.places = places


class Context(NamedTuple):
    """The world of one command. `interactive`: somebody sits at a terminal and can be asked. `pages` looks at the pages of
    the screen, which the commands themselves never load. `written`: the words that were read, to be given back when the
    journal does not take them.
    """

    clock: Clock
    places: Places
    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    interactive: bool
    pages: Callable[[], Sequence["Offer"]] = tuple
    written: list[str] = []  # noqa: RUF012  # `front` gives each command a list of its own

    def now(self) -> datetime:
        """This moment, in the zone of the clock."""
        return self.clock.now()

    def put(self, text: str = "") -> None:
        """A line (or several) of data on stdout, safe for a terminal."""
        self.stdout.write(f"{clean(text)}\n")

    def put_done(self, text: str) -> None:
        """The line of a change that is stored. Raises Unshown when stdout does not take it."""
        try:
            self.put(text)
            self.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as trouble:
            raise Unshown(trouble.strerror or "unknown") from None

    def tell(self, text: str = "") -> None:
        """Sentences as data on stdout, folded to the terminal if it is one."""
        self.put(folded(clean(text), columns(self.stdout)))

    def say(self, text: str = "") -> None:
        """A line (or several) of talk on stderr, safe for a terminal and folded to it."""
        self.stderr.write(f"{folded(clean(text), columns(self.stderr))}\n")

    def put_json(self, value: object) -> None:
        """A JSON value on stdout."""
        import json  # many commands write none

        self.put(json.dumps(value, ensure_ascii=False, indent=2))

    def ask(self, question: str) -> str:
        """The answer typed to a question. Raises NotDone when the input ends instead."""
        self.stdout.flush()
        self.stderr.write(f"{clean(question)} ")
        self.stderr.flush()
        if _is_terminal(self.stdin):
            await_line(self.stdin)
        answer = self.stdin.readline()
        if not answer:
            self.say()
            raise InputEnded(words.CLOSED_INPUT)
        return clean(answer).strip()

    def read_words(self, said: Sequence[str], question: str) -> str:
        """The words of the line; without any, those typed to a question, or without a terminal those of a pipe."""
        if not unsaid(said):
            return " ".join(said).strip()
        text = self.ask(question) if self.interactive else self.read_bytes().decode("utf-8", errors="replace").strip()
        if text:
            self.written.append(text)
        return text

    def ask_hidden(self, question: str) -> str:
        """What is typed to a question, exactly, without the terminal showing it. Raises NotDone when the input ends instead."""
        self.stdout.flush()
        if _is_terminal(self.stdin):
            import getpass  # only where one can be asked

            try:
                return getpass.getpass(f"{clean(question)} ", self.stderr)
            except EOFError:
                raise InputEnded(words.CLOSED_INPUT) from None
        self.stderr.write(f"{clean(question)} ")
        self.stderr.flush()
        typed = self.stdin.readline()
        self.say()
        if not typed:
            raise InputEnded(words.CLOSED_INPUT)
        return typed.rstrip("\r\n")

    def agrees(self, question: str) -> bool:
        """Whether the answer to a question is yes; anything else is no."""
        return self.ask(question).casefold() in ("y", "yes")

    def read_bytes(self) -> bytes:
        """All of stdin as it came."""
        buffer = getattr(self.stdin, "buffer", None)
        return self.stdin.read().encode(errors="surrogateescape") if buffer is None else bytes(buffer.read())


def unsaid(said: Sequence[str]) -> bool:
    """Whether a line has no words of its own, so that they are asked for, or read from a pipe."""
    return " ".join(said).strip() in ("", "-")


def _is_terminal(stream: TextIO) -> bool:
    """Whether the system knows the stream as a terminal, whose echo can be turned off."""
    try:
        return os.isatty(stream.fileno())
    except (io.UnsupportedOperation, ValueError):
        return False
