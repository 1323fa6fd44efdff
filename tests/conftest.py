"""Takes the machine out of the tests: no real home, no real zone, no network, no settings of whoever runs them."""

import gc
import os
import socket
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from journal.store import unlocking
from journal.words import times
from tests.homes import tables_at_once

# Nothing can be made below a file, not even by root: a test that forgets to say where its journal lives fails loudly.
NOWHERE = "/dev/null/home"

# What thousands of tests leave behind is large; looking through all of it as often as Python does takes a tenth of their time.
gc.set_threshold(50_000, 20, 100)

# How fast the machine is must not decide whether a test passes; in CI hypothesis also repeats the same examples each time.
settings.register_profile(
    "journal",
    settings.get_profile("ci" if os.environ.get("CI") else "default"),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("journal")


@pytest.fixture(autouse=True, scope="session")
def tables() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        tables_at_once(patch)
        yield


@pytest.fixture(autouse=True)
def no_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("TEXTUAL", "XDG_", "JOURNAL_", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", NOWHERE)
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setattr(times._Face, "twelve", False)
    monkeypatch.setattr(times._Face, "ask", None)
    unlocking.lock()
    monkeypatch.setattr("journal.model.ids._last", [0])  # ids never go back, and some tests live in another century
    monkeypatch.setattr(socket.socket, "connect", _only_local)
    monkeypatch.setattr(socket.socket, "connect_ex", _only_local)


def _only_local(self: socket.socket, address: object) -> None:
    raise AssertionError(f"a test tried to reach {address!r}: the journal opens no socket")
