"""Runs commands in this process: a clock that stands still, a journal of its own, streams to write to and to look at."""

import io
import json
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest

from journal import paths
from journal.clock import FixedClock
from journal.commands import front
from journal.commands.context import Context
from journal.screens import catalogue

NOW = datetime(2026, 3, 4, 14, 32, tzinfo=UTC)


class Terminal(io.StringIO):
    """A stream that says it is a terminal, though nothing measures its width."""

    def isatty(self) -> bool:
        return True


class Result(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Shell:
    """Calls the journal as a shell would: `run("log", "--yes", "left foot numb")`. `at_terminal` types its lines as answers."""

    def __init__(self, home: Path) -> None:
        self.home, self.now, self.zone = home, NOW, "UTC"
        self.opened: list[paths.Places] = []

    def __call__(self, *argv: str, stdin: str | bytes = "") -> Result:
        raw = stdin.encode() if isinstance(stdin, str) else stdin
        return self._run(argv, io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8", errors="surrogateescape"), io.StringIO)

    def at_terminal(self, *argv: str, answers: tuple[str, ...] = ()) -> Result:
        return self._run(argv, Terminal("".join(f"{answer}\n" for answer in answers)), Terminal)

    def saved(self, *argv: str) -> str:
        """The short id of an entry logged without questions."""
        result = self("log", "--yes", *argv)
        assert result.status == 0, result.err
        return result.out.split()[0]

    def clock(self) -> FixedClock:
        return FixedClock(self.now, self.zone)

    def later(self, **length: float) -> None:
        self.now += timedelta(**length)

    def episodes(self) -> list[dict[str, Any]]:
        return self("list", "--json").json["episodes"]

    def files(self) -> list[str]:
        return sorted(str(path.relative_to(self.home)) for path in self.home.rglob("*"))

    def _run(self, argv: tuple[str, ...], stdin: Any, stream: type[io.StringIO]) -> Result:
        out, err = stream(), stream()
        context = Context(self.clock(), paths.places(), stdin, out, err, stdin.isatty(), catalogue.offers)
        status = front.run(argv, context, self._open)
        return Result(status, out.getvalue(), err.getvalue())

    def _open(self, places: paths.Places, clock: Any) -> int:
        self.opened.append(places)
        return 0


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("JOURNAL_HOME", str(folder))
    return folder


@pytest.fixture
def run(home: Path) -> Shell:
    return Shell(home)


@pytest.fixture
def quick_age(monkeypatch: pytest.MonkeyPatch) -> None:
    """The form of age without its own making of a key, which takes two seconds each time; `test_age` has that for real."""
    import pyrage

    def sealed(phrase: str) -> bytes:
        return b"age-encryption.org/v1\n" + sha256(phrase.encode()).digest()

    def encrypt(content: bytes, phrase: str) -> bytes:
        return sealed(phrase) + bytes(255 - byte for byte in content)

    def decrypt(content: bytes, phrase: str) -> bytes:
        if not content.startswith(sealed(phrase)):
            raise pyrage.DecryptError("another passphrase")
        return bytes(255 - byte for byte in content.removeprefix(sealed(phrase)))

    monkeypatch.setattr(pyrage, "passphrase", SimpleNamespace(encrypt=encrypt, decrypt=decrypt))
