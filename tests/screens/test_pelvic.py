"""The one question about bladder, bowels, sex and feeling between the legs: offered once a day, and kept as it was answered."""

from datetime import timedelta

import pytest

from journal.paths import Places
from journal.phrase import pelvic
from journal.words import pelvic as words
from tests.screens.stage import Stage, stage, write

LEG = "left calf tingling 3 over weeks, slept on it"


async def log(shown: Stage, text: str = LEG) -> None:
    await shown.press("n")
    await shown.type(text)
    await shown.press("enter")
    assert shown.page in ("Today", "Findings")


async def test_no_is_kept_as_asked_and_it_is_not_offered_again_that_day(places: Places) -> None:
    async with stage(places) as shown:
        await log(shown)
        assert "Saved 14:32. 1 entry." in shown.words and words.offered("b") in shown.words
        await shown.press("b", "enter")
        (entry,) = shown.entries
        assert set(pelvic.signs()) <= set(entry.readings[-1].denied)
        assert words.TITLE not in shown.words
        await log(shown)
        assert words.TITLE not in shown.words
        await shown.press("z", "z")
        assert shown.entries[0].readings[-1].denied == ()


async def test_rather_not_say_is_no_denial(places: Places) -> None:
    async with stage(places) as shown:
        await log(shown)
        await shown.press("b", "down", "enter")
        reading = shown.entries[0].readings[-1]
        assert (set(reading.declined), reading.denied) == (set(pelvic.signs()), ())


async def test_a_change_with_back_pain_is_told_as_an_emergency_at_once(places: Places) -> None:
    async with stage(places) as shown:
        await log(shown, "lower back numb 4 over weeks, back pain, both legs tingling")
        if shown.page == "Findings":
            await shown.press("escape")
        await shown.press("b")
        assert shown.page == "PelvicPage"
        await shown.press("down", "down", "enter", "escape")
        assert shown.entries[0].readings[-1].symptoms.count("bladder_start") == 1
        assert "[EMERGENCY]" in shown.words


async def test_left_without_an_answer_nothing_is_kept(places: Places) -> None:
    async with stage(places) as shown:
        await log(shown)
        await shown.press("b", "down", "down", "space", "space", "escape")
        reading = shown.entries[0].readings[-1]
        assert not set(pelvic.signs()) & {*reading.symptoms, *reading.denied, *reading.declined}


@pytest.mark.parametrize("text", ["left thumb tingling 2 over weeks, slept on it", "left cheek tingling 2 over weeks"])
async def test_it_belongs_to_the_lower_body_only(places: Places, text: str) -> None:
    async with stage(places) as shown:
        await log(shown, text)
        assert words.TITLE not in shown.words
        await shown.press("b")
        assert words.NOTHING_FITS in shown.words


async def test_an_entry_of_yesterday_is_not_asked_about(places: Places) -> None:
    write(places, LEG, ago=timedelta(days=1))
    async with stage(places) as shown:
        await shown.press("b")
        assert words.NOTHING_FITS in shown.words


async def test_what_the_entry_says_itself_is_an_answer(places: Places) -> None:
    async with stage(places) as shown:
        await log(shown, f"{LEG}, no urine leaks")
        assert words.TITLE not in shown.words
