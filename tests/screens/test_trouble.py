"""A journal that can't be opened, or only read, provoked for real: what the page says, the ways out, and nothing is touched."""

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journal.paths import Places
from journal.store.backup import back_up
from journal.store.connection import PLAIN
from journal.store.reader import Reader
from tests.screens.harms import damaged, empty, foreign, gone, newer, torn
from tests.screens.stage import places_in, stage, write
from tests.screens.terminal import Terminal

SIZES = [(80, 24), (120, 40)]


def entries(places: Places, count: int = 3) -> None:
    for number in range(count):
        write(places, f"left thumb tingling {number + 1} over weeks, slept on it")


def files(places: Places) -> dict[str, str]:
    kept = [file for file in places.folder.rglob("*") if file.is_file() and file != places.settings]
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in kept}


TROUBLES = [
    (gone, "can't be found at", 9, {"t", "r", "c", "n", "q"}),
    (empty, "is empty (0 bytes)", 9, {"t", "r", "c", "n", "q"}),
    (damaged, "looks damaged", 8, {"t", "r", "s", "c", "q"}),
    (torn, "looks damaged", 8, {"t", "r", "s", "c", "q"}),
    (foreign, "not a journal file", 9, {"t", "c", "q"}),
]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(("harm", "said", "status", "keys"), TROUBLES, ids=lambda value: getattr(value, "__name__", None))
async def test_the_page_says_what_happened_and_offers_the_ways_out(
    places: Places, harm: Callable[[Places], None], said: str, status: int, keys: set[str], size: tuple[int, int]
) -> None:
    entries(places)
    back_up(places, "good", PLAIN)
    harm(places)
    before = files(places)
    async with stage(places, size) as shown:
        assert shown.page == "Trouble"
        assert said in shown.words
        assert "Nothing is written here yet" not in shown.words
        listed = {line.split()[0] for line in str(shown.app.screen.query_one("#choices").render()).splitlines()}
        assert listed == keys
        assert ("Newest good backup: " in shown.words) == ("r" in keys)
        assert ("3 entries" in shown.words) == ("r" in keys)
        for command in (
            line.split(maxsplit=1)[1] for line in str(shown.app.screen.query_one("#choices").render()).splitlines()
        ):
            assert " ".join(command.split()) in shown.words  # all of it is on the screen
        await shown.press("f1")
        assert shown.page == "Card"
        await shown.press("escape", "t")
        assert shown.page == "Trouble"
        for key in {"r", "s", "c", "n"} - keys:
            await shown.press(key)
            assert shown.page == "Trouble"
        assert files(places) == before
        await shown.press("q")
    assert shown.app.return_code == status
    assert files(places) == before


@pytest.mark.parametrize("harm", [gone, empty, damaged, torn])
async def test_a_backup_is_restored_and_what_was_there_is_kept(places: Places, harm: Callable[[Places], None]) -> None:
    entries(places, 2)
    back_up(places, "good", PLAIN)
    write(places, "left thumb tingling 9 over weeks, slept on it")
    harm(places)
    standing = places.database.read_bytes() if places.database.exists() else None
    async with stage(places) as shown:
        await shown.press("r")
        assert shown.page == "RestoreSheet"
        assert "The journal last held 3 entries." in shown.words
        await shown.press("escape")
        assert shown.page == "Trouble"
        await shown.press("r", "enter")
        assert shown.page == "Today"
        assert "Restored: 2 entries." in shown.words
        assert len(shown.entries) == 2
    (kept,) = list(places.folder.glob("journal-before-*.db")) or [None]
    assert (None if kept is None else kept.read_bytes()) == standing


async def test_a_backup_whose_own_drive_is_gone_is_not_offered(places: Places) -> None:
    entries(places)
    gone(places)
    async with stage(places) as shown:
        assert "No good backup was found." in shown.words
        await shown.press("r")
        assert shown.page == "Trouble"


async def test_what_can_still_be_read_is_saved(places: Places) -> None:
    entries(places, 40)
    content = bytearray(places.database.read_bytes())
    places.database.write_bytes(content[:-4096])
    before = files(places)
    async with stage(places) as shown:
        assert shown.page == "Trouble"
        await shown.press("s")
        assert "Wrote " in shown.words
        assert "was not changed" in shown.words
    after = files(places)
    (made,) = after.keys() - before.keys()
    assert {name: after[name] for name in before} == before
    assert Path(made).stat().st_mode & 0o777 == 0o600
    assert 0 < len(json.loads(Path(made).read_text())["episodes"]) <= 40


async def test_nothing_is_made_up_when_nothing_can_be_read(places: Places) -> None:
    entries(places)
    damaged(places)
    before = files(places)
    async with stage(places) as shown:
        await shown.press("s")
        assert "Nothing in the file can be read" in shown.words
    assert files(places) == before


async def test_a_new_journal_is_started_only_on_a_second_wish(places: Places) -> None:
    entries(places)
    gone(places)
    before = files(places)
    async with stage(places) as shown:
        await shown.press("n")
        assert shown.page == "AnewSheet"
        assert "not deleted" in shown.words
        await shown.press("escape")
        assert shown.page == "Trouble"
        assert files(places) == before
        await shown.press("n", "s")
        assert shown.page == "Today"
        assert "A new journal was started." in shown.words
        assert shown.entries == ()


async def test_keys_that_were_meant_for_something_else_start_nothing(places: Places) -> None:
    entries(places)
    gone(places)
    async with stage(places) as shown:
        shown.steady.between = 0.01
        await shown.type("nsns")
        assert not places.database.exists()


async def test_another_file_is_opened(places: Places, tmp_path: Path) -> None:
    entries(places, 2)
    other = tmp_path / "else where" / "mine.db"
    other.parent.mkdir()
    shutil.copy(places.database, other)
    gone(places)
    async with stage(places) as shown:
        await shown.press("c")
        await shown.type(str(tmp_path / "nothing.db"))
        await shown.press("enter")
        assert "There is no file with this name." in shown.words
        assert shown.page == "ChooseSheet"
        shown.app.screen.query_one("#file").value = str(Path(__file__))
        await shown.press("enter")
        assert "not a journal file" in shown.words
        shown.app.screen.query_one("#file").value = str(other)
        await shown.press("enter")
        assert shown.page == "Today"
        assert len(shown.app.desk.reader.latest(9)) == 2
        assert "left thumb" in shown.words.lower()
    assert not places.database.exists()


async def test_a_file_that_comes_back_is_opened_by_trying_again(places: Places) -> None:
    entries(places)
    away = places.database.rename(places.folder / "away")
    async with stage(places) as shown:
        await shown.press("t")
        assert shown.page == "Trouble"
        away.rename(places.database)
        await shown.press("t")
        assert shown.page == "Today"


async def test_a_locked_journal_is_named_and_opened_when_it_is_free(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    entries(places)
    monkeypatch.setattr(Reader.__init__, "__defaults__", (PLAIN._replace(busy_ms=20),))
    other = sqlite3.connect(places.database, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    async with stage(places) as shown:
        assert shown.page == "Trouble"
        assert "another program is holding it" in shown.words
        other.execute("ROLLBACK")
        other.close()
        await shown.press("t")
        assert shown.page == "Today"


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_newer_journal_is_shown_and_not_written(places: Places, size: tuple[int, int]) -> None:
    entries(places)
    newer(places)
    before = files(places)
    async with stage(places, size) as shown:
        assert shown.page == "Today"
        assert "open for reading only" in shown.words
        assert "Left thumb: tingling" in shown.words
        assert "Pattern checks are not complete." in shown.words
        assert "n New" not in shown.words
        for key in ("n", "r", "u", "e", "c", "z"):
            await shown.press(key)
            assert shown.page == "Today"
        assert shown.words.count("open for reading only") == 2  # above, and as the answer to the key
        await shown.press("f1")
        assert shown.page == "Card"
    assert files(places) == before


# Root may write everything, by its capabilities: without them, modes count for it as for anybody.
READ_ONLY = """
import ctypes, sys
header, none = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
assert ctypes.CDLL(None).capset(header, none) == 0
from journal.__main__ import main
sys.exit(main([]))
"""


@pytest.fixture
def lent(tmp_path: Path) -> Iterator[Path]:
    """The home of a journal that may be read by all and written by nobody."""
    places = places_in(tmp_path)
    entries(places)
    for path in (places.folder, *places.folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield places.folder
    for path in (places.folder, *places.folder.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)


def test_a_journal_that_may_not_be_written_opens_for_reading(lent: Path) -> None:
    before = {file: file.read_bytes() for file in lent.rglob("*") if file.is_file()}
    terminal = Terminal(lent, READ_ONLY)
    try:
        terminal.until("reading only")
        terminal.until("tingling")
        terminal.type("n")
        terminal.until("with --db")
        terminal.type("q")
        assert terminal.wait() == 0
    finally:
        terminal.end()
    assert "Traceback" not in terminal.output.decode(errors="replace")
    assert {file: file.read_bytes() for file in lent.rglob("*") if file.is_file()} == before
