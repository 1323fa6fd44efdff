"""A visit that is over is written down in one go: one change, with the answers, and the next page begins there."""

from __future__ import annotations

from datetime import timedelta

from journal.clock import FixedClock
from journal.model.views import History, Place, Question
from journal.paths import Places
from journal.report.gather import usual_span
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.words import visited as words
from tests.screens.stage import NOW, ZONE, stage, write

TODAY = NOW.date()


def records(places: Places) -> History:
    return Reader(places).care().history


def asking(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=timedelta(days=9), ended=timedelta(hours=1))
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.keep((None, Question("", "Second?", 2)), (None, Question("", "First?", 1)))


async def test_all_of_it_is_one_change_and_the_next_page_begins_there(places: Places) -> None:
    asking(places)
    async with stage(places, (120, 40)) as shown:
        await shown.press("v", "w")
        assert shown.page == "VisitedPage"
        await shown.press("3")
        await shown.type("Dr Mora")
        await shown.press("enter", "4", "5")
        await shown.type("left thumb")
        await shown.press("enter", "6")
        await shown.type("a nerve test in May")
        await shown.press("enter", "7")
        assert "First?" in shown.seen
        await shown.type("yes, in May")
        await shown.press("enter", "9")
        await shown.type("grip in the morning")
        await shown.press("enter")
        assert records(places).visits == ()
        await shown.press("s")
        assert shown.page == "SummaryPage"
        assert words.SAVED in shown.words
    (visit,) = records(places).visits
    assert (visit.on, visit.clinician, visit.assessed_numbness, visit.sites) == (
        TODAY,
        "Dr Mora",
        True,
        (Place("hand.thumb", "left"),),
    )
    assert (visit.result, visit.note) == ("a nerve test in May", "To watch: grip in the morning")
    assert {one.text: (one.answer, one.asked_on) for one in records(places).questions} == {
        "First?": ("yes, in May", TODAY),
        "Second?": (None, None),
    }
    assert usual_span(Reader(places), TODAY + timedelta(days=20))[0].since == TODAY
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.undo()
    assert records(places).visits == ()
    assert all(one.answer is None for one in records(places).questions)


async def test_nobody_looked_until_that_is_said(places: Places) -> None:
    asking(places)
    async with stage(places) as shown:
        await shown.press("d", "w", "s")
        assert shown.page == "CarePage"
    assert [one.assessed_numbness for one in records(places).visits] == [False]


async def test_what_is_written_is_not_left_without_a_word(places: Places) -> None:
    asking(places)
    async with stage(places) as shown:
        await shown.press("v", "w", "escape")
        assert shown.page == "SummaryPage"
        await shown.press("w", "3")
        await shown.type("Dr Mora")
        await shown.press("enter", "escape")
        assert shown.page == "VisitedPage"
        assert words.NOT_SAVED in shown.words
        await shown.press("escape")
        assert shown.page == "SummaryPage"
    assert records(places).visits == ()


async def test_what_cannot_be_kept_stays_on_the_page(places: Places) -> None:
    asking(places)
    async with stage(places, (120, 40)) as shown:
        await shown.press("v", "w", "7")
        await shown.type("yes")
        (first,) = [one for one in records(places).questions if one.text == "First?"]
        with Journal(places, FixedClock(NOW, ZONE)) as journal:
            journal.keep((first, first._replace(text="First of all?")))
        await shown.press("enter", "s")
        assert shown.page == "VisitedPage"
        assert "changed" in shown.words
        assert records(places).visits == ()
        await shown.press("s")
        assert shown.page == "SummaryPage"
    assert {one.text: one.answer for one in records(places).questions} == {"First of all?": "yes", "Second?": None}
