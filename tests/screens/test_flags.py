"""The page of findings: read and answered; what is quiet stays readable, and an emergency stays loud."""

from datetime import timedelta

from journal.model.views import FlagReview
from journal.paths import Places
from journal.store.journal import Journal
from journal.store.lookout import look_closely
from journal.words import flags as words
from journal.words import reviews
from journal.words.commands import DISCLAIMER
from tests.screens.flags import CLOCK, DAY, HOUR, back, both, saved_reviews, text, urgent
from tests.screens.stage import NOW, stage, write


async def test_the_most_urgent_is_shown_whole_and_the_others_by_level_and_title(places: Places) -> None:
    both(places)
    async with stage(places) as shown:
        flags = shown.app.screen.report.flags
        await shown.press("f")
        assert flags[0].message in text(shown)
        for flag in flags:
            assert words.LEVELS[flag.level] in shown.seen
            assert flag.title[:40] in shown.words
        assert [reason in text(shown) for reason in flags[0].because] == [True] * len(flags[0].because)
        for part in (*flags[0].tell_your_doctor, *flags[0].sources, words.NUMBERS, words.ORIGIN, DISCLAIMER):
            assert part in text(shown)
        assert words.NET not in text(shown)


async def test_what_to_do_stands_before_why_and_the_net_is_under_all_that_is_no_emergency(places: Places) -> None:
    back(places)
    async with stage(places) as shown:
        flag = shown.app.screen.report.flags[0]
        await shown.press("f")
        told = text(shown)
        order = [told.index(part) for part in (flag.message, flag.title, words.WHY, words.ENTRIES, words.TELL, words.NET)]
        assert order == sorted(order)
        assert "Call your local emergency number now:" in told


async def test_the_arrows_go_from_finding_to_finding(places: Places) -> None:
    both(places)
    async with stage(places) as shown:
        flags = shown.app.screen.report.flags
        await shown.press("f")
        for flag in flags[1:]:
            await shown.press("down")
            assert shown.app.screen.finding == flag
            assert flag.message in text(shown)
        await shown.press("home")
        assert shown.app.screen.finding == flags[0]
        await shown.press("j", "j", "k")
        assert shown.app.screen.finding == flags[1]


async def test_the_text_scrolls_without_leaving_the_list(places: Places) -> None:
    both(places)
    async with stage(places) as shown:
        await shown.press("f")
        sheet = shown.app.screen.query_one("#finding")
        await shown.press("space")
        assert sheet.scroll_offset.y > 5
        await shown.press("pagedown", "pageup", "pageup", "pageup")
        assert sheet.scroll_offset.y == 0
        await shown.press("down")
        assert shown.app.screen.finding == shown.app.screen.views[1].finding


async def test_a_single_finding_is_read_with_the_arrows(places: Places) -> None:
    back(places)
    async with stage(places) as shown:
        await shown.press("f", "down", "down")
        assert len(shown.app.screen.views) == 1
        assert shown.app.screen.query_one("#finding").scroll_offset.y == 2


async def test_seen_is_kept_with_its_date_and_quiets_today(places: Places) -> None:
    back(places)
    async with stage(places) as shown:
        title = shown.app.screen.report.flags[0].title
        assert shown.app.screen.query_one("#banner").has_class("-shown")
        await shown.press("f", "a")
        assert words.ACKNOWLEDGED in shown.words
        assert saved_reviews(shown) == [("unexplained", "acknowledged")]
        assert f"{reviews.at(NOW)}: {reviews.STATES['acknowledged']}" in text(shown)
        assert words.QUIET_NOW in text(shown)
        assert words.ANSWERED in shown.seen
        assert title in shown.words
        await shown.press("escape")
        assert not shown.app.screen.query_one("#banner").has_class("-shown")
        assert title in shown.words
        await shown.press("f")
        assert title in shown.words


async def test_undo_takes_an_answer_back_also_after_a_restart(places: Places) -> None:
    back(places)
    async with stage(places) as shown:
        await shown.press("f", "a")
        await shown.press("z")
        assert saved_reviews(shown) == []
        assert words.QUIET_NOW not in text(shown)
        await shown.press("o")
        assert words.RESOLVED in shown.words
        assert saved_reviews(shown) == [("unexplained", "resolved")]
    async with stage(places) as shown:
        await shown.press("f", "z")
        assert saved_reviews(shown) == []


async def test_the_history_of_answers_is_shown_latest_first(places: Places) -> None:
    back(places)
    with Journal(places, CLOCK) as journal:
        journal.review(FlagReview("unexplained", "acknowledged", NOW - DAY, "old facts", "soon", "read it"))
    async with stage(places) as shown:
        await shown.press("f", "o")
        told = text(shown)
        assert told.index(reviews.STATES["resolved"]) < told.index("read it")
        assert shown.app.screen.finding.review.state == "resolved"


async def test_an_emergency_folds_to_one_red_line_and_is_never_over(places: Places) -> None:
    urgent(places)
    async with stage(places) as shown:
        await shown.press("f", "o")
        assert words.NOT_FOR_EMERGENCY in shown.words
        assert saved_reviews(shown) == []
        assert words.COMMANDS["resolve"][0] not in shown.seen.splitlines()[-1]
        urgent_rules = [flag.rule for flag in look_closely(shown.reader, NOW).report.flags if flag.level == "emergency"]
        for _ in urgent_rules:
            await shown.press("home", "a")
        assert words.ACKNOWLEDGED_URGENT in shown.words
        assert {rule for rule, _state in saved_reviews(shown)} == set(urgent_rules)
        assert words.STILL_OPEN in text(shown)
        await shown.press("escape")
        banner = shown.app.screen.query_one("#banner")
        assert banner.has_class("-emergency")
        assert reviews.NOT_LOOKED_AT in shown.words
        assert shown.app.screen.report.flags[0].message.split(".")[0] not in shown.words


async def test_new_facts_bring_an_answered_finding_back(places: Places) -> None:
    back(places)
    async with stage(places) as shown:
        await shown.press("f", "a", "escape")
        assert not shown.app.screen.query_one("#banner").has_class("-shown")
        write(places, "right shoulder blade numb 3 over hours with weakness", ago=timedelta(minutes=5))
        shown.app.screen.poll()
        await shown.settled()
        assert shown.app.screen.query_one("#banner").has_class("-shown")


async def test_an_entry_is_opened_by_its_number_or_the_latest_by_enter(places: Places) -> None:
    write(places, "lower back numb 3 over hours", ago=9 * DAY, ended=HOUR)
    write(places, "lower back numb 4 over hours", ago=DAY, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("f", "enter")
        assert "4/10" in shown.seen
        await shown.press("escape", "2")
        assert "3/10" in shown.seen
        await shown.press("escape", "3")
        assert words.NO_SUCH_NUMBER in shown.words
