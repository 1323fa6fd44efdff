"""The profile: each part is asked in one line, kept at once, and nothing typed is lost without a word."""

from datetime import date, timedelta

import pytest

from journal.clock import FixedClock
from journal.model.views import HistoryItem, Profile
from journal.paths import Places
from journal.store import lookout
from journal.store.journal import Journal
from journal.store.problems import Locked
from journal.store.reader import Reader
from journal.vocabulary import vocabulary
from journal.words import dates as date_words
from journal.words import forms, profile_page
from journal.words import profile as say
from tests.screens.stage import NOW, ZONE, stage, write


def profile(places: Places) -> Profile:
    return Reader(places).profile()


def begin(places: Places, **fields: object) -> None:
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.save_profile(Profile(), Profile(**fields))


@pytest.mark.parametrize(
    ("row", "typed", "field", "value"),
    [
        ("2", "Ann Baker", "name", "Ann Baker"),
        ("3", "1961", "birth_year", 1961),
        ("4", "female", "sex", "female"),
        ("6", "baker", "occupation", "baker"),
    ],
)
async def test_a_part_is_asked_kept_shown_and_emptied(places: Places, row: str, typed: str, field: str, value: object) -> None:
    async with stage(places) as shown:
        await shown.press("s", "2", row)
        await shown.type(typed)
        await shown.press("enter")
        assert shown.page == "ProfilePage"
        assert profile(places) == Profile(**{field: value})
        assert typed in shown.seen
        assert forms.saved("14:32") in shown.words
        await shown.press(row, *["backspace"] * len(typed), "enter")
        assert profile(places) == Profile()


async def test_the_hand_goes_from_one_to_the_next(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s", "2", "5")
        assert profile(places).dominant_hand == "left"
        await shown.press("right")
        assert profile(places).dominant_hand == "right"
        await shown.press("left", "left")
        assert profile(places).dominant_hand is None


async def test_what_is_wrong_is_said_at_the_field_and_the_text_stays(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s", "2", "3")
        await shown.type("61")
        await shown.press("enter")
        assert say.NO_YEAR in shown.words
        assert "│ 61 " in shown.seen
        await shown.press("escape")
        assert forms.NOT_KEPT_YET in shown.words
        assert shown.page == "AskLine"
        await shown.press("home")
        await shown.type("19")
        await shown.press("enter")
        assert profile(places).birth_year == 1961


async def test_escape_twice_leaves_without_the_text_and_once_without_a_change(places: Places) -> None:
    begin(places, name="Ann")
    async with stage(places) as shown:
        await shown.press("s", "2", "2", "escape")
        assert shown.page == "ProfilePage"
        await shown.press("2")
        await shown.type("e")
        await shown.press("escape", "escape")
        assert shown.page == "ProfilePage"
    assert profile(places).name == "Ann"


async def test_a_journal_that_can_not_be_written_keeps_the_text_in_the_line(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(places, name="Ann")
    async with stage(places) as shown:
        await shown.press("s", "2", "6")
        await shown.type("baker")

        def locked(*_arguments: object) -> None:
            raise Locked("Another program holds the file.")

        with monkeypatch.context() as patched:
            patched.setattr(Journal, "save_profile", locked)
            await shown.press("enter")
            assert shown.page == "AskLine"
            assert f"Another program holds the file. {forms.TEXT_STAYS}" in shown.words
            assert "baker" in shown.seen
        await shown.press("enter")
        assert profile(places).occupation == "baker"


async def test_the_same_part_changed_elsewhere_is_told_and_shown_anew(places: Places) -> None:
    begin(places, name="Ann")
    async with stage(places) as shown:
        await shown.press("s", "2", "2")
        with Journal(places, FixedClock(NOW, ZONE)) as journal:
            journal.save_profile(Profile(name="Ann"), Profile(name="Anna"))
        await shown.type("e")
        await shown.press("enter")
        assert "changed in another window" in shown.words
        assert "Anne" in shown.seen
        await shown.press("enter")
        assert profile(places).name == "Anne"


# History


async def test_a_condition_is_ticked_dated_and_taken_away(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s", "2", "7")
        assert say.WHY["cancer_ever"] in shown.words
        await shown.press("space")
        assert profile(places).history == (HistoryItem("cancer_ever"),)
        assert "[x] Cancer, now or in the past" in shown.seen
        await shown.press("enter")
        await shown.type("May 2019")
        assert say.since("May 2019") in shown.words
        await shown.press("enter")
        assert shown.page == "ConditionsPage"  # it counts for ever: no end is asked
        assert profile(places).history == (HistoryItem("cancer_ever", date(2019, 5, 1)),)
        await shown.press("space")
        assert profile(places).history == ()
        await shown.press("space")
        assert profile(places).history == (HistoryItem("cancer_ever", date(2019, 5, 1)),)


async def test_of_what_ends_the_end_is_asked_too(places: Places) -> None:
    begin(places, history=(HistoryItem("chemo", date(2019, 6, 1)),))
    async with stage(places) as shown:
        await shown.press("s", "2", "7")
        labels = [vocabulary().history[name] for name in ("chemo",)]
        while labels[0] not in shown.app.screen.query_one("FormList").chosen.name:
            await shown.press("down")
        await shown.press("enter", "enter")
        assert profile_page.ASK_UNTIL in shown.words
        await shown.type("2018")
        await shown.press("enter")
        assert say.END_FIRST in shown.words
        await shown.press(*["backspace"] * 4)
        await shown.type("2020")
        await shown.press("enter")
        assert profile(places).history == (HistoryItem("chemo", date(2019, 6, 1), date(2020, 12, 31)),)
        assert "from June 2019 to 2020" in shown.seen


async def test_the_day_of_a_recent_operation_is_asked(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s", "2", "7")
        while shown.app.screen.query_one("FormList").chosen.key != "recent_surgery":
            await shown.press("down")
        await shown.press("enter")
        await shown.type("2026")
        await shown.press("enter")
        assert date_words.DAY_NEEDED in shown.words
        await shown.press(*["backspace"] * 4)
        await shown.type("1 Nov 2026")
        await shown.press("enter")
        assert profile(places).history == (HistoryItem("recent_surgery", date(2026, 11, 1)),)


async def test_a_tick_that_makes_an_emergency_shows_it_at_once(places: Places) -> None:
    write(places, "left leg numb over days with weakness", ago=timedelta(days=2))
    async with stage(places) as shown:
        assert "[EMERGENCY]" not in shown.seen
        await shown.press("s", "2", "7", "space")
        assert shown.page == "Findings"
        assert profile_page.KEPT in shown.words
        assert "[EMERGENCY]" in shown.words
        await shown.press("escape")
        assert shown.page == "ConditionsPage"
        await shown.press("down", "down", "space")
        assert shown.page == "ConditionsPage"  # told once
        await shown.press("escape", "escape", "escape")
        assert shown.page == "Today"
        assert "[EMERGENCY]" in shown.seen


async def test_a_check_that_fails_after_a_change_is_said(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    real = lookout.look

    def broken(reader, now):
        return real(reader, now)._replace(complete=False)

    async with stage(places) as shown:
        await shown.press("s", "2", "7")
        monkeypatch.setattr(lookout, "look", broken)
        await shown.press("space")
        assert "Pattern checks could not run" in shown.words
