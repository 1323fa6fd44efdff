"""Telling a clinician: only a visit at which somebody looked at it ends an emergency."""

import pytest

from journal.paths import Places
from journal.words import flags as words
from tests.screens.flags import DAY, level, saved_reviews, urgent
from tests.screens.stage import NOW, stage


@pytest.mark.parametrize(("answer", "note"), [("2", words.NOTES["called"]), ("3", words.NOTES["desk"])])
async def test_telling_somebody_is_noted_but_is_no_visit(places: Places, answer: str, note: str) -> None:
    urgent(places)
    async with stage(places) as shown:
        await shown.press("f", "d")
        assert words.WHO in shown.seen
        assert words.ONLY_LOOKING in shown.words
        await shown.press(answer)
        assert words.TOLD_URGENT in shown.words
        (review,) = shown.reader.history().flag_reviews
        assert (review.state, review.note) == ("told_clinician", note)
        assert shown.reader.history().visits == ()
        assert level(shown) == "emergency"


async def test_a_visit_that_looked_at_it_is_written_down_and_ends_it(places: Places) -> None:
    urgent(places)
    async with stage(places) as shown:
        await shown.press("f", "d", "1", "2")
        assert words.WHEN in shown.seen
        await shown.type("now")
        await shown.press("enter")
        await shown.type("Dr Mora")
        await shown.press("enter", "1")
        assert words.VISITED in shown.words
        (visit,) = shown.reader.history().visits
        assert (visit.kind, visit.clinician, visit.at) == ("emergency_visit", "Dr Mora", NOW)
        assert visit.assessed_numbness
        assert {site.side for site in visit.sites} == {"left"}
        assert ("stroke_pattern", "told_clinician") in saved_reviews(shown)
        assert level(shown) != "emergency"
        await shown.press("z")
        assert shown.reader.history().visits == ()
        assert saved_reviews(shown) == []
        assert level(shown) == "emergency"


async def test_a_visit_before_it_began_is_kept_and_the_finding_stays(places: Places) -> None:
    urgent(places)
    async with stage(places) as shown:
        await shown.press("f", "d", "1", "1")
        await shown.type("today 9:00")
        await shown.press("enter", "enter", "2")
        assert words.VISITED_STILL in shown.words
        (visit,) = shown.reader.history().visits
        assert (visit.clinician, visit.sites) == (None, ())
        assert level(shown) == "emergency"


async def test_the_time_of_a_visit_is_asked_until_it_is_one(places: Places) -> None:
    urgent(places)
    async with stage(places) as shown:
        await shown.press("f", "d", "1", "1", "enter")
        assert words.NOT_A_TIME in shown.words
        await shown.type("tomorrow")
        await shown.press("enter")
        assert words.WHEN in shown.seen
        await shown.press(*["backspace"] * 8)
        await shown.type("yesterday")
        await shown.press("enter")
        assert words.ADD_HOUR in shown.words
        await shown.press("enter")
        assert words.BY in shown.seen
        await shown.press("enter", "2")
        (visit,) = shown.reader.history().visits
        assert (visit.on, visit.at) == ((NOW - DAY).date(), None)


async def test_leaving_the_questions_notes_nothing(places: Places) -> None:
    urgent(places)
    async with stage(places) as shown:
        for keys in (["escape"], ["1", "escape", "escape"], ["1", "1", "escape", "escape", "escape"]):
            await shown.press("f" if shown.page == "Today" else "home", "d", *keys)
            assert shown.page == "Flags"
        assert shown.reader.last_change().action == "save"


async def test_back_is_one_question_back_with_what_was_written(places: Places) -> None:
    urgent(places)
    async with stage(places) as shown:
        await shown.press("f", "d", "1", "1")
        await shown.type("yesterday 3pm")
        await shown.press("enter")
        await shown.type("Dr Mora")
        await shown.press("enter")
        assert words.WHERE in shown.seen
        await shown.press("escape")
        assert words.BY in shown.seen and "Dr Mora" in shown.seen
        await shown.press("escape")
        assert words.WHEN in shown.seen and "yesterday 3pm" in shown.seen
        await shown.press("enter", "enter", "2")
        (visit,) = shown.reader.history().visits
        assert visit.clinician == "Dr Mora" and visit.at is not None
