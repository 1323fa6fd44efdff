"""What was there before the journal: said in a line, dated, changed part by part, taken away and brought back."""

from datetime import date

from journal.model.views import Baseline, Place, Profile
from journal.paths import Places
from journal.words import profile as say
from journal.words import profile_page
from tests.screens.stage import stage
from tests.screens.test_profile_page import begin, profile

SOLES = Baseline((Place("foot.sole", "both"),), date(2016, 1, 1), ("tingling",))


async def test_what_was_there_before_is_added_in_one_line(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s", "2", "8", "1")
        await shown.type("both soles tingling since 2016")
        assert "sole of foot, both sides: tingling; since 2016" in shown.words
        await shown.press("enter")
        assert shown.page == "BaselineItemPage"
        assert profile(places).baseline == (SOLES,)
        await shown.press("escape")
        assert shown.page == "BaselinePage"
        assert "sole of foot, both sides: tingling; since 2016" in shown.seen


async def test_since_when_is_asked_when_it_was_not_said_and_escape_leads_back_with_the_text(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s", "2", "8", "1")
        await shown.type("both soles tingling")
        await shown.press("enter")
        assert profile_page.ASK_SINCE in shown.words
        assert profile(places) == Profile()
        await shown.press("escape")
        assert profile_page.ASK_WHAT in shown.words
        assert "both soles tingling" in shown.seen
        await shown.press("enter")
        await shown.type("yesterday")
        await shown.press("enter")
        assert say.NEW_IS_AN_ENTRY in shown.words
        await shown.press(*["backspace"] * 9)
        await shown.type("2016")
        await shown.press("enter")
        assert profile(places).baseline == (SOLES,)


async def test_every_part_of_it_is_said_anew(places: Places) -> None:
    begin(places, baseline=(SOLES,))
    async with stage(places) as shown:
        await shown.press("s", "2", "8", "1")
        await shown.press("3")
        assert profile(places).baseline[0].course == "constant"
        await shown.press("4")
        await shown.type("March 2025")
        await shown.press("enter")
        assert profile(places).baseline[0].assessed_on == date(2025, 3, 1)
        await shown.press("5")
        await shown.type("worse in bed")
        await shown.press("enter", "2", *["backspace"] * 4)
        await shown.type("2015")
        await shown.press("enter", "1")
        await shown.type("left sole numb, unsteady")
        await shown.press("enter")
        assert profile(places).baseline == (
            Baseline(
                (Place("foot.sole", "left"),),
                date(2015, 1, 1),
                ("reduced",),
                ("unsteady",),
                "constant",
                date(2025, 3, 1),
                "worse in bed",
            ),
        )


async def test_x_takes_it_away_and_z_brings_it_back(places: Places) -> None:
    begin(places, baseline=(SOLES,))
    async with stage(places) as shown:
        await shown.press("s", "2", "8", "x")
        assert profile(places).baseline == ()
        assert profile_page.REMOVED in shown.words
        await shown.press("escape", "escape", "escape", "z")
        assert profile(places).baseline == (SOLES,)


async def test_a_side_that_is_missing_is_asked_at_the_field(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s", "2", "8", "1")
        await shown.type("hand numb since 2016")
        await shown.press("enter")
        assert 'You wrote "hand". Which side is it?' in shown.words
        assert shown.page == "AskLine"
