"""Locked: nothing of the journal is seen, what is being written is kept, and an encrypted one needs its passphrase."""

from datetime import timedelta

import pytest

from journal.paths import Places
from journal.store import converting, mark, unlocking
from journal.store.backup import back_up
from journal.store.connection import PLAIN
from journal.store.drafts import leftovers
from journal.store.reader import Reader
from journal.words import encryption, lock
from tests.screens.stage import NOW, key_event, stage, write

PHRASE = "four numb little toes"


@pytest.fixture
def encrypted(places: Places) -> Places:
    write(places, "left thumb tingling 3 over weeks, slept on it", ago=timedelta(hours=2))
    converting.convert(places, PHRASE, NOW)
    unlocking.lock()
    return places


async def test_an_encrypted_journal_asks_before_anything_is_shown(encrypted: Places) -> None:
    async with stage(encrypted, (80, 24)) as shown:
        assert shown.page == "LockPage"
        assert "thumb" not in shown.words
        before = encrypted.database.read_bytes()
        await shown.type("not the phrase")
        assert "phrase" not in shown.words.replace("Passphrase", "")
        await shown.press("enter")
        assert encryption.NO_WAY_BACK in shown.words
        assert (shown.page, encrypted.database.read_bytes()) == ("LockPage", before)
        await shown.type(PHRASE)
        await shown.press("enter")
        assert shown.page == "Today"
        assert "thumb" in shown.words


async def test_the_lock_hides_a_form_and_gives_it_back(encrypted: Places) -> None:
    unlocking.unlock(encrypted.database, PHRASE)
    async with stage(encrypted, (80, 24)) as shown:
        await shown.press("n")
        await shown.type("right knee numb")
        await shown.press("ctrl+l")
        assert shown.page == "LockPage"
        assert "knee" not in shown.words
        assert unlocking.needs_phrase(encrypted.database)
        assert all(b"knee" not in file.read_bytes() for file in encrypted.drafts.iterdir())
        await shown.type(PHRASE)
        await shown.press("enter")
        assert shown.page == "Log"
        assert "right knee numb" in shown.words


async def test_what_later_looks_would_have_used_is_forgotten(encrypted: Places) -> None:
    unlocking.unlock(encrypted.database, PHRASE)
    async with stage(encrypted, (80, 24)) as shown:
        desk = shown.app.desk
        assert desk.reader.kept is not None
        await shown.press("ctrl+l")
        assert desk.reader.kept is None


async def test_what_was_locked_is_offered_at_the_next_start(encrypted: Places) -> None:
    unlocking.unlock(encrypted.database, PHRASE)
    async with stage(encrypted, (80, 24)) as shown:
        await shown.press("n")
        await shown.type("right knee numb")
        await shown.press("ctrl+l")
        shown.app.desk.keeping._file.leave()  # as the end of a process does
    unlocking.unlock(encrypted.database, PHRASE)
    assert [left.text for left in leftovers(encrypted)] == ["right knee numb"]


async def test_it_locks_by_itself_when_nobody_is_there(encrypted: Places) -> None:
    unlocking.unlock(encrypted.database, PHRASE)
    async with stage(encrypted, (80, 24)) as shown:
        await shown.press("n")
        shown.app._lock_when_idle()
        await shown.settled()
        assert shown.page == "Log"
        shown.steady.at += 601
        shown.app._lock_when_idle()
        await shown.settled()
        assert shown.page == "LockPage"


async def test_a_plain_journal_has_a_curtain_that_says_what_it_is(places: Places) -> None:
    write(places, "left thumb tingling 3 over weeks, slept on it", ago=timedelta(hours=2))
    async with stage(places, (80, 24)) as shown:
        await shown.press("ctrl+l")
        assert shown.page == "LockPage"
        assert "thumb" not in shown.words
        assert lock.ONLY_A_CURTAIN.split(":")[0] in shown.words
        await shown.press("f1")
        assert shown.page == "Card"
        await shown.press("escape", "h", "n")
        assert shown.page == "LockPage"
        await shown.press("space")
        assert shown.page == "Today"
        shown.steady.at += 100_000
        shown.app._lock_when_idle()
        assert shown.page == "Today"


async def test_another_window_that_encrypts_it_leads_to_the_passphrase(places: Places) -> None:
    write(places, "left thumb tingling 3 over weeks, slept on it", ago=timedelta(hours=2))
    async with stage(places, (80, 24)) as shown:
        converting.convert(places, PHRASE, NOW)
        unlocking.lock()
        shown.app.screen.poll()
        await shown.settled()
        assert shown.page == "LockPage"
        await shown.type(PHRASE)
        await shown.press("enter")
        assert shown.page == "Today"
        assert mark.read(places.database) is not None
        assert Reader(places).counts().episodes == 1


async def test_when_it_locks_is_chosen_on_the_page_of_settings(encrypted: Places) -> None:
    unlocking.unlock(encrypted.database, PHRASE)
    async with stage(encrypted, (80, 24)) as shown:
        await shown.press("s")
        assert lock.MINUTES["10"] in shown.words
        await shown.press(*["down"] * 6, "right")
        assert lock.MINUTES["30"] in shown.words
        assert "lock_after = " in encrypted.settings.read_text()


async def test_a_plain_journal_has_nothing_to_choose_about_it(places: Places) -> None:
    async with stage(places, (80, 24)) as shown:
        await shown.press("s")
        assert lock.AFTER[0] not in shown.words


async def test_a_damaged_one_leads_to_the_ways_out(encrypted: Places) -> None:
    unlocking.unlock(encrypted.database, PHRASE)
    back_up(encrypted, "good", PLAIN)
    unlocking.lock()
    content = bytearray(encrypted.database.read_bytes())
    content[100] ^= 1
    encrypted.database.write_bytes(content)
    async with stage(encrypted, (80, 24)) as shown:
        await shown.type(PHRASE)
        await shown.press("enter")
        assert shown.page == "Trouble"
        assert "looks damaged" in shown.words
        await shown.press("r", "enter")
        assert shown.page == "Today"
        assert "thumb" in shown.words
    assert mark.is_encrypted(encrypted.database)


async def test_what_could_not_be_read_while_it_was_locked_is_read_afterwards(encrypted: Places) -> None:
    unlocking.unlock(encrypted.database, PHRASE)
    async with stage(encrypted, (80, 24)) as shown:
        today = shown.app.screen
        await shown.press("ctrl+l")
        today.reload()
        await shown.settled()
        assert shown.page == "LockPage"
        await shown.type(PHRASE)
        await shown.press("enter")
        assert shown.page == "Today"
        assert "thumb" in shown.words
        assert "could not run" not in shown.words


async def test_an_emergency_that_is_saved_as_it_is_locked_is_told_afterwards(encrypted: Places) -> None:
    unlocking.unlock(encrypted.database, PHRASE)
    async with stage(encrypted, (80, 24)) as shown:
        await shown.press("n")
        await shown.type("left face and left hand numb suddenly 20m ago with weakness")
        shown.app.post_message(key_event("enter"))
        shown.app.post_message(key_event("ctrl+l"))
        await shown.settled()
        assert shown.page == "LockPage"
        assert "face" not in shown.words
        assert unlocking.needs_phrase(encrypted.database)
        await shown.type(PHRASE)
        await shown.press("enter")
        assert len(shown.entries) == 2
        assert shown.page in ("Findings", "Log", "Today")
        assert "EMERGENCY" in shown.words or "emergency number" in shown.words
