"""The questions of the form are answered by keys alone."""

from journal.paths import Places
from tests.screens.stage import stage


async def test_a_question_is_answered_by_a_number(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot tingling 4")
        await shown.press("enter")
        assert "How did it" in shown.seen
        assert shown.entries == ()
        await shown.press("2")
        assert "over hours" in shown.seen
        await shown.press("enter")
        assert shown.entries[0].onset == "hours"


async def test_a_question_is_answered_with_arrows_and_enter(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("foot tingling 4 over days")
        await shown.press("enter", "down", "down", "enter")
        assert "right foot" in shown.words
        await shown.press("enter")
        assert {site.side for site in shown.entries[0].sites} == {"right"}
