"""What stands beside the entries: days, places by area, the next question and the open exams."""

from datetime import date, timedelta

from journal.model.views import Place, Question, Visit
from journal.paths import Places
from journal.screens.aside import areas, coming, marks
from journal.store.journal import Journal
from journal.store.reader import DaySummary, Reader
from journal.widgets.calendar_strip import CalendarStrip, DayMark
from journal.widgets.glyphs import FULL
from journal.words import app as app_words
from journal.words import today as words
from tests.builders import clock_at
from tests.screens.stage import NOW, ZONE, stage, write

TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)


def test_an_entry_on_a_clear_day_outweighs_it() -> None:
    found = marks([DaySummary(TODAY, 2, 5, clear=True), DaySummary(TODAY - DAY, 0, None, clear=True)])
    assert found == {TODAY: DayMark(True, 5), TODAY - DAY: DayMark(False)}


def test_places_of_one_area_are_told_as_one_and_those_felt_most_come_first() -> None:
    found = areas(
        [
            (TODAY, Place("foot.sole", "left")),
            (TODAY, Place("foot.big_toe", "left")),
            (TODAY - DAY, Place("foot.heel", "left")),
            (TODAY, Place("hand.thumb", "right")),
        ]
    )
    assert [(one.area, len(one.days)) for one in found] == [("Left foot", 2), ("Right hand", 1)]


def test_both_sides_are_told_together_only_when_their_days_agree() -> None:
    both = [(TODAY, Place("foot.sole", "both")), (TODAY - DAY, Place("foot.sole", "both"))]
    assert [one.area for one in areas(both)] == ["Both feet"]
    assert sorted(one.area for one in areas([*both, (TODAY - 2 * DAY, Place("foot.sole", "left"))])) == [
        "Left foot",
        "Right foot",
    ]


def test_the_question_that_weighs_most_and_exams_awaited() -> None:
    questions = [
        Question("1", "Second?", rank=2),
        Question("2", "First?", rank=1),
        Question("3", "Answered?", rank=0, answer="Yes"),
        Question("4", "Asked?", rank=0, asked_on=TODAY),
    ]
    visits = [Visit("5", TODAY, "imaging", pending=True), Visit("6", TODAY, "consultation")]
    assert coming(questions, visits) == (words.ask("First?", 1), words.pending("Scan", None))
    assert coming([], []) == ()


async def test_today_shows_the_weeks_the_places_and_what_comes_next(places: Places) -> None:
    write(places, "left sole tingling 3 over weeks, slept on it", ended=timedelta(minutes=5), ago=2 * DAY)
    with Journal(places, clock_at(NOW, ZONE)) as journal:
        journal.clear_day(TODAY - DAY)
    async with stage(places) as shown:
        strip = shown.app.screen.query_one(CalendarStrip)
        rows = [strip.render_line(y).text.split() for y in range(1, 8)]
        assert rows[4][-1] == FULL.low and rows[5][-1] == FULL.clear and rows[6][-1] == FULL.blank
        assert words.WHERE in shown.seen and "Left foot" in shown.seen
        assert words.NEXT not in shown.seen


async def test_what_is_going_on_makes_today_a_day_with_numbness(places: Places) -> None:
    write(places, "left sole tingling 3 over weeks, slept on it", ago=DAY)
    async with stage(places) as shown:
        strip = shown.app.screen.query_one(CalendarStrip)
        assert strip.render_line(7).text.split()[-1] == FULL.unrated


async def test_a_low_window_leaves_the_room_to_the_entries(places: Places) -> None:
    write(places, "left sole tingling 3 over weeks, slept on it", ago=DAY)
    async with stage(places, size=(80, 16)) as shown:
        assert words.WHERE not in shown.seen
        await shown.pilot.resize_terminal(120, 40)
        await shown.settled()
        assert words.WHERE in shown.seen


async def test_a_clear_day_written_elsewhere_is_seen(places: Places) -> None:
    write(places, "left sole tingling 3 over weeks, slept on it", ended=timedelta(minutes=5), ago=2 * DAY)
    async with stage(places) as shown:
        with Journal(places, clock_at(NOW, ZONE)) as journal:
            journal.clear_day(TODAY)
        shown.app.screen.poll()
        await shown.settled()
        assert shown.app.screen.query_one(CalendarStrip).render_line(7).text.split()[-1] == FULL.clear


def test_the_trash_is_not_felt(places: Places) -> None:
    episode = write(places, "left sole tingling 3 over weeks, slept on it", ago=DAY)
    with Journal(places, clock_at(NOW, ZONE)) as journal:
        assert Reader(places).felt(TODAY - DAY, TODAY) == ((TODAY - DAY, Place("foot.sole", "left")),)
        journal.trash(episode.id)
    assert Reader(places).felt(TODAY - DAY, TODAY) == ()


async def test_below_a_banner_a_usual_window_holds_both_and_a_lower_one_the_entries(places: Places) -> None:
    write(places, "left sole numb 4 over hours", ended=timedelta(hours=2), ago=40 * DAY)
    write(places, "left sole numb 4 over hours", ended=timedelta(hours=2), ago=3 * DAY)
    write(places, "left outer lower leg numb 4 over hours", ended=timedelta(hours=2), ago=DAY)
    async with stage(places) as shown:
        assert shown.app.screen.query_one("Banner").has_class("-shown")
        assert words.WHERE in shown.seen and app_words.EARLIER in shown.seen
        await shown.pilot.resize_terminal(80, 18)
        await shown.settled()
        assert words.WHERE not in shown.seen and app_words.EARLIER in shown.seen
        await shown.pilot.resize_terminal(80, 30)
        await shown.settled()
        assert words.WHERE in shown.seen
