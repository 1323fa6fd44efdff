"""A first start: two pages, passed with one key each, never seen again, and never in the way of help or of writing."""

import json

import pytest

from journal import settings
from journal.clock import FixedClock
from journal.model.views import Profile
from journal.paths import Places
from journal.screens.card import Card
from journal.screens.today import Today
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.words import forms
from journal.words import profile as profile_words
from journal.words import welcome as words
from journal.words.commands import DISCLAIMER
from journal.words.emergency_numbers import NUMBERS, fitting
from tests.screens.stage import NOW, ZONE, Stage, stage, write


def number(shown: Stage) -> str | None:
    return Reader(shown.places).profile().emergency_number


async def test_what_it_is_and_is_not_is_said_first(places: Places) -> None:
    async with stage(places, first=True) as shown:
        assert shown.page == "Welcome"
        for sentence in (words.URGENT, words.WHAT, *words.NOT, *words.STAYS):
            assert sentence in shown.words
        for promise in ("It does not diagnose", "can miss serious problems", "If you are worried, get medical help"):
            assert promise.lower() in DISCLAIMER.lower()
            assert promise in shown.words
        await shown.press("enter")
        assert shown.page == "YourNumber"
        await shown.press("enter")
        assert shown.page == "Today"
        assert settings.read(places)[0].welcomed
    assert not places.database.exists()
    async with stage(places, first=True) as shown:
        assert shown.page == "Today"


@pytest.mark.parametrize("keys", [("escape",), ("enter", "escape"), ("enter", "enter"), ("space", "space")], ids=str)
async def test_every_way_past_the_pages_leads_to_the_journal_and_is_kept(places: Places, keys: tuple[str, ...]) -> None:
    async with stage(places, first=True) as shown:
        await shown.press(*keys)
        assert shown.page == "Today"
        assert settings.read(places)[0].welcomed
        assert not places.database.exists()


async def test_help_that_is_asked_for_at_once_is_not_covered_by_the_first_pages(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounted = Today.mounted

    def asked_before(self: Today) -> None:
        self.app.push_screen(Card(self.desk))
        mounted(self)

    monkeypatch.setattr(Today, "mounted", asked_before)
    async with stage(places, first=True) as shown:
        assert shown.page == "Card"
        await shown.press("escape")
        assert shown.page == "Welcome"
        await shown.press("escape")
        assert shown.page == "Today"


@pytest.mark.parametrize("before", [(), ("enter",)], ids=str)
async def test_n_writes_at_once_and_f1_is_always_there(places: Places, before: tuple[str, ...]) -> None:
    async with stage(places, first=True) as shown:
        await shown.press(*before, "f1")
        assert shown.page == "Card"
        await shown.press("escape", "n")
        assert shown.page == "Log"
        await shown.type("left foot tingling 4 over hours, since 2h ago")
        await shown.press("f2")
        assert len(shown.entries) == 1
        assert settings.read(places)[0].welcomed


async def test_a_number_is_picked_by_country_and_confirmed_in_words_before_it_is_kept(places: Places) -> None:
    async with stage(places, first=True) as shown:
        await shown.press("enter", "c")
        await shown.type("scot")
        assert "United Kingdom" in shown.seen
        await shown.press("enter")
        assert shown.page == "YourNumber"
        assert 'United Kingdom: 999. Warnings will say: "Call 999 now".' in shown.words
        assert words.GENERAL in shown.words
        assert not places.database.exists()
        await shown.press("enter")
        assert shown.page == "Today"
        assert number(shown) == "999"
        await shown.press("n")
        await shown.type("left face and left hand numb suddenly")
        await shown.until(lambda: "Call 999 now" in shown.words)


async def test_a_number_that_was_read_on_a_page_says_so(places: Places) -> None:
    async with stage(places, first=True) as shown:
        await shown.press("enter", "c")
        await shown.type("Deutsch")
        await shown.press("enter")
        assert "Germany: 112." in shown.words
        assert words.SEEN in shown.words


async def test_a_number_is_typed(places: Places) -> None:
    async with stage(places, first=True) as shown:
        await shown.press("enter", "t")
        await shown.type("my son")
        await shown.press("enter")
        assert profile_words.NO_NUMBER in shown.words
        await shown.press(*["backspace"] * 6)
        await shown.type("0800 1111")
        await shown.press("enter")
        assert 'Warnings will say: "Call 0800 1111 now".' in shown.words
        await shown.press("n")
        assert shown.page == "Log"
        assert number(shown) == "0800 1111"


async def test_another_number_takes_the_place_of_the_first_and_escape_keeps_none(places: Places) -> None:
    async with stage(places, first=True) as shown:
        await shown.press("enter", "c")
        await shown.type("germany")
        await shown.press("enter", "c")
        await shown.type("112")
        assert words.own("112") in shown.seen
        await shown.press("enter", "escape")
        assert shown.page == "Today"
    assert not places.database.exists()


async def test_nothing_is_offered_by_the_locale(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    async with stage(places, first=True) as shown:
        await shown.press("enter")
        assert "112" not in shown.seen
        await shown.press("c", "enter")
        assert shown.page == "NumberSheet"  # nothing is marked before something was typed


async def test_typing_a_country_that_begins_with_n_writes_no_entry(places: Places) -> None:
    async with stage(places, first=True) as shown:
        await shown.press("enter", "c")
        await shown.type("new")
        assert shown.page == "NumberSheet"
        assert "New Zealand" in shown.seen
        await shown.type("nowhere")
        assert words.SHEET_NONE in shown.words
        await shown.press("enter")
        assert shown.page == "NumberSheet"
        await shown.press("escape")
        assert shown.page == "YourNumber"


async def test_a_key_held_down_passes_one_page_only(places: Places) -> None:
    async with stage(places, first=True) as shown:
        shown.steady.between = 0.05
        await shown.press("enter", "enter", "enter")
        assert shown.page == "YourNumber"


async def test_a_number_that_can_not_be_kept_is_said_and_does_not_hold_anybody(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(places, first=True) as shown:
        places.folder.mkdir(parents=True, exist_ok=True)
        await shown.press("enter", "t")
        await shown.type("112")
        await shown.press("enter")
        places.backups.write_text("in the way")
        places.database.mkdir()
        await shown.press("enter")
        assert shown.page == "YourNumber"
        assert words.NUMBER_NOT_KEPT in shown.words
        places.database.rmdir()
        await shown.press("escape")
        assert shown.page == "Today"


async def test_settings_that_can_not_be_written_hold_nobody(places: Places) -> None:
    places.folder.parent.mkdir(parents=True, exist_ok=True)
    places.folder.write_text("in the way")
    async with stage(places, first=True) as shown:
        assert shown.page != "Welcome"  # the journal's folder is no folder: Today says what is the matter


async def test_who_has_a_journal_or_had_one_is_not_welcomed(places: Places) -> None:
    write(places, "left foot tingling 2 over weeks, slept on it")
    async with stage(places, first=True) as shown:
        assert shown.page == "Today"
    places.database.unlink()
    async with stage(places, first=True) as shown:
        assert shown.page == "Trouble"


async def test_an_unfinished_entry_waits_until_the_pages_were_passed(places: Places) -> None:
    places.drafts.mkdir(parents=True)
    kept = {"text": "left foot tingling", "fields": {"as_of": NOW.isoformat()}, "kept_at": NOW.isoformat()}
    (places.drafts / "draft-1-00000000.json").write_text(json.dumps(kept))
    async with stage(places, first=True) as shown:
        assert shown.page == "Welcome"
        await shown.press("escape")
        assert shown.page == "LeftoverSheet"
        assert "left foot tingling" in shown.words


def test_the_list_of_numbers_is_whole_and_found_by_the_names_people_use() -> None:
    assert len({listed.country for listed in NUMBERS}) == len(NUMBERS) > 45
    for listed in NUMBERS:
        for text in (listed.country, *listed.also):
            assert listed in fitting(text)
        for said in listed.numbers:
            assert profile_words.in_warnings(said) == f'Warnings will say: "Call {said} now".'
            assert said.isdigit()
    found = {text: fitting(text)[0].numbers[0] for text in ("UK", "usa", "Norge", "holland", "kore")}
    assert found == {"UK": "999", "usa": "911", "Norge": "113", "holland": "112", "kore": "119"}
    assert fitting("") == NUMBERS
    assert fitting("atlantis") == ()


async def test_the_profile_keeps_what_it_held(places: Places) -> None:
    """The welcome is not shown to who has a profile, so that it can never write over one."""
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.save_profile(Profile(), Profile(name="Ann"))
    async with stage(places, first=True) as shown:
        assert shown.page == "Today"
        assert forms.SAVING not in shown.words
