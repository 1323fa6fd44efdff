"""Whatever stands in the journal, in the settings or in the call itself: what a command writes drives no terminal."""

from pathlib import Path

import pytest

from journal import paths
from journal.commands import context
from tests.commands.conftest import Result, Shell
from tests.screens import poison
from tests.screens.hostile import NUMBER, PAYLOADS, kinds

READING = [
    ["list"], ["list", "--json"], ["list", "--search", "zqnote"], ["show"], ["show", "--json"], ["check"], ["check", "--all"],
    ["check", "--json"], ["card"], ["status"], ["status", "--json"], ["today"], ["profile"], ["profile", "--json"],
    ["visit", "list"], ["export"], ["export", "--json"], ["settings"], ["keys"], ["keys", "--check"], ["where"], ["verify"],
    ["rules", "saddle"], ["undo"], ["backup"], ["backup", "list"], ["backup", "list", "--json"], ["backup", "restore", "1"],
    ["forget"], ["forget", "--all"], ["forget", "last"], ["erase"],
]  # fmt: skip
QUOTING = [
    ["{}"], ["{}", "--help"], ["list", "--{}"], ["list", "--since", "{}"], ["list", "-n", "{}"], ["show", "{}"], ["log", "{}"],
    ["log", "--yes", "left foot numb {}"], ["update", "{}"], ["end", "{}"], ["edit", "{}"], ["delete", "{}"], ["restore", "{}"],
    ["check", "{}"], ["check", "--at", "{}"], ["review", "{}", "seen"], ["profile", "set", "{}", "{}"], ["visit", "add", "{}"],
    ["visit", "add", "today", "--place", "{}"], ["settings", "set", "{}", "{}"], ["settings", "set", "theme", "{}"],
    ["regions", "{}"], ["rules", "{}"], ["import", "{}"], ["export", "-o", "{}/x"], ["clear", "{}"], ["--db", "{}", "list"],
    ["completion", "{}"], ["card", "-o", "{}/y"], ["merge", "{}"], ["forget", "{}"], ["backup", "{}/z"],
    ["backup", "restore", "{}"], ["backup", "{}", "{}"],
]  # fmt: skip

OFTEN = ("csi", "bidi", "surrogates")  # the others beside, with what holds for every page
EVERY = [name if name in OFTEN else pytest.param(name, marks=pytest.mark.pages) for name in PAYLOADS]


def harmless(result: Result) -> None:
    """Lines and tabs alone drive the terminal, and the text can be written at all."""
    written = result.out + result.err
    written.encode("utf-8")
    assert {kind for kind in kinds(written) if kind not in ("\t", "\r")} == set(), written
    assert f"\x1b[{NUMBER}" not in written


@pytest.mark.parametrize("payload", EVERY)
def test_no_command_writes_what_is_stored_raw(run: Shell, payload: str, monkeypatch: pytest.MonkeyPatch) -> None:
    places = paths.places()
    poison.stored(places, lambda mark: f"zq{mark} {PAYLOADS[payload]}", monkeypatch)
    poison.wrong_settings(places, lambda mark: f"zq{mark} {PAYLOADS[payload]}")
    _badly_named(places.backups, PAYLOADS[payload])
    theirs = run("export", "json", "--all", "--salvage").out
    for argv in READING:
        harmless(run(*argv))
    run("edit", "last", "--note", f"other {PAYLOADS[payload]}".replace("\0", "").replace("\ud800", ""))
    for more in ((), ("--dry-run", "--json")):
        harmless(run("merge", "-", *more, stdin=theirs.encode("utf-8", "surrogatepass")))


def _badly_named(folder: Path, payload: str) -> None:
    """A file among the backups with the payload in its name, as far as a name can hold it."""
    folder.mkdir(mode=0o700, exist_ok=True)
    name = payload.replace("\0", "").replace("/", "").replace("\ud800", "\udc80")[:40]
    (folder / f"zq{name}.db").write_bytes(b"")


@pytest.mark.parametrize("payload", EVERY)
def test_no_command_quotes_its_call_raw(run: Shell, payload: str) -> None:
    text = PAYLOADS[payload].replace("\0", "").replace("\ud800", "\udc80")  # as far as a call can hold it
    run.saved("left foot tingling 3 over hours")
    for argv in QUOTING:
        harmless(run(*(part.replace("{}", text) for part in argv)))
    harmless(run("import", "-", stdin=f'{{"format": "{text}", "episodes": [{{"id": "{text}"}}]}}'.encode(errors="replace")))


def test_a_door_that_does_not_clean_is_caught(run: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    poison.stored(paths.places(), lambda mark: f"zq{mark} {PAYLOADS['csi']}", monkeypatch)
    monkeypatch.setattr(context, "clean", lambda text: text)
    with pytest.raises(AssertionError):
        harmless(run("show"))
