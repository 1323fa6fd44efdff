"""Writing an entry by keys alone."""

from datetime import timedelta

import pytest

from journal.paths import Places
from journal.screens.log import Written
from journal.screens.today import Today
from journal.store.journal import Journal
from journal.store.problems import DiskFull, Locked
from journal.words import app as words
from journal.words import places as place_words
from tests.screens.stage import NOW, Stage, stage, write


async def test_an_entry_is_written_by_keys_alone(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot tingling 4 over hours since 2h ago")
        await shown.press("enter")
        assert shown.page == "Today"
        assert "Saved 14:32. 1 entry." in shown.seen
        assert "Left foot: tingling" in shown.seen
        (episode,) = shown.entries
        assert episode.onset == "hours"
        assert episode.worst == 4
        assert episode.started_at == NOW - timedelta(hours=2)
        assert {site.side for site in episode.sites} == {"left"}
        assert shown.drafts == []


async def test_a_question_may_be_left_open_and_is_not_put_again(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot tingling 4")
        await shown.press("enter", "0")
        assert words.ENTER_TO_SAVE in shown.seen
        await shown.press("enter")
        assert shown.entries[0].onset == "unknown"


async def test_f2_saves_as_it_is(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot tingling 4")
        await shown.press("f2")
        assert shown.page == "Today"
        assert shown.entries[0].onset == "unknown"


async def test_f2_does_not_save_what_is_not_understood(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("xyzzy")
        await shown.press("f2")
        assert words.NOT_YET in shown.words
        assert shown.entries == ()
        assert "xyzzy" in shown.seen


async def test_letters_while_typing_are_only_letters(places: Places) -> None:
    write(places, "left foot tingling 4 over hours")
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("q e c z u r f ? nothing else")
        assert shown.page == "Log"
        assert "q e c z u r f ? nothing else" in shown.seen
        assert len(shown.entries) == 1
        assert shown.entries[0].ended_at is None


async def test_an_emergency_is_said_while_writing_and_after_saving_once(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left face and left hand numb suddenly 10m ago")
        await shown.until(lambda: "[EMERGENCY]" in shown.seen)
        assert words.F2_SAVES in shown.words
        assert shown.seen.index("[EMERGENCY]") < shown.seen.index(words.QUESTION)
        await shown.press("f2")
        assert shown.page == "Findings"
        assert len(shown.entries) == 1
        assert words.EMERGENCY_KEEP in shown.seen
        assert shown.words.index("[EMERGENCY] Call") < shown.words.index(" Why ")
        await shown.press("escape")
        assert shown.page == "Today"
        assert "[EMERGENCY]" in shown.seen
        await shown.press("c")
        assert shown.page == "Today"


async def test_an_entry_that_is_no_emergency_shows_no_such_page(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left thumb tingling 2 over weeks, slept on it")
        await shown.press("enter")
        assert shown.page == "Today"
        assert "[EMERGENCY]" not in shown.seen


@pytest.mark.parametrize("problem", [Locked("Not saved yet: another program"), DiskFull("Not saved: the disk")])
async def test_what_cannot_be_saved_stays_in_the_line(
    places: Places, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    def refuse(*_: object) -> None:
        raise problem

    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot tingling 4 over hours")
        with monkeypatch.context() as patch:
            patch.setattr(Journal, "save", refuse)
            await shown.press("enter")
        assert str(problem) in shown.words
        assert words.STILL_HERE in shown.words
        assert "Saved" not in shown.seen
        assert "left foot tingling 4 over hours" in shown.seen
        assert shown.drafts[0]["text"] == "left foot tingling 4 over hours"
        await shown.press("enter")
        assert "Saved 14:32. 1 entry." in shown.seen


async def test_a_place_is_picked_from_the_list(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3")
        await shown.type("outer calf")
        assert "Left outer calf" in shown.seen
        await shown.press("down", "enter")
        assert shown.page == "Log"
        assert "right outer lower leg" in shown.seen
        await shown.type(" numb 3 over hours")
        await shown.press("enter")
        assert {site.side for site in shown.entries[0].sites} == {"right"}


async def test_no_place_of_that_name_is_said(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "f3")
        await shown.type("qqqq")
        assert place_words.NONE[:20] in shown.words
        await shown.press("enter", "escape", "escape")
        assert shown.page == "Log"


async def test_a_paste_of_several_lines_loses_none(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await paste(shown, "left foot tingling 4\nover hours\r\nsince 2h ago")
        await shown.press("enter")
        assert shown.entries[0].onset == "hours"
        assert shown.entries[0].started_at == NOW - timedelta(hours=2)


async def test_a_paste_that_is_too_long_is_refused_whole(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot ")
        await paste(shown, "x" * 1_000_000)
        assert words.TOO_LONG in shown.words
        assert "left foot" in shown.seen
        assert "xxx" not in shown.seen


async def test_the_card_lies_over_the_line_and_keeps_it(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot")
        await shown.press("f1")
        assert shown.page == "Card"
        await shown.press("f1", "escape")
        assert shown.page == "Log"
        await shown.type(" numb")
        assert "left foot numb" in shown.seen


async def test_leaving_keeps_the_text_and_comes_back_to_it(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot tingl")
        await shown.press("escape")
        assert words.KEPT in shown.seen
        assert shown.drafts[0]["text"] == "left foot tingl"
        await shown.press("r", "n")
        assert "left foot tingl" in shown.seen
        await shown.press(*["backspace"] * 20, "escape")
        assert shown.drafts == []


async def test_leaving_an_empty_form_leaves_nothing(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n", "escape")
        assert shown.page == "Today"
        assert words.KEPT not in shown.seen
        assert shown.drafts == []


async def test_a_key_held_down_opens_one_form_and_types_nothing(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("z")
        shown.steady.between = 0.03
        await shown.press(*["n"] * 12)
        assert shown.page == "Log"
        assert len(shown.app.screen_stack) == 2
        assert shown.app.screen.query_one("PhraseLine").value == ""
        shown.steady.between = 0.2
        await shown.type("left nnumb")
        assert "left nnumb" in shown.seen


async def test_enter_held_down_answers_no_question(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot tingling 4")
        shown.steady.between = 0.03
        await shown.press(*["enter"] * 20)
        assert shown.page == "Log"
        assert shown.entries == ()


async def test_enter_held_down_does_not_close_the_emergency(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left face and left hand numb suddenly 10m ago")
        shown.steady.between = 0.03
        await shown.pilot.press("enter")
        await shown.settled()
        await shown.press(*["enter"] * 20)
        assert shown.page == "Findings"
        assert len(shown.entries) == 1


async def test_typing_on_does_not_close_the_emergency(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left face and left hand numb suddenly 10m ago")
        await shown.press("f2")
        shown.steady.between = 0.2
        await shown.press("q", "space", "enter", "escape", "q")
        assert shown.page == "Findings"
        shown.steady.between = 1.0
        await shown.press("escape")
        assert shown.page == "Today"


async def test_a_look_at_the_journal_just_after_saving_does_not_lose_the_emergency(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Today.written

    def told_and_polled(today: Today, done: Written | None) -> None:
        told(today, done)
        today.reload()  # as the poll does when it sees that the file has changed

    monkeypatch.setattr(Today, "written", told_and_polled)
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left face and left hand numb suddenly 10m ago")
        await shown.press("f2")
        assert shown.page == "Findings"
        await shown.press("escape")
        assert shown.page == "Today"


async def paste(shown: Stage, text: str) -> None:
    from textual.events import Paste

    shown.app.post_message(Paste(text))
    await shown.settled()


@pytest.mark.parametrize("text", ["HELP CANT MOVE RIGHT ARM", "cannot speak", "linker Arm taub, kann nicht sprechen"])
async def test_what_may_be_urgent_is_said_before_anything_is_answered(places: Places, text: str) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type(text)
        await shown.until(lambda: "[EMERGENCY]" in shown.seen)
        assert shown.seen.index("[EMERGENCY]") < shown.seen.index(words.QUESTION)
        assert "Call" in shown.seen
        assert "F2 saves" not in shown.seen


async def test_what_is_harmless_is_no_alarm_while_it_is_written(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("both legs tired")
        await shown.press("enter")
        assert "both legs" in shown.seen
        assert "[EMERGENCY]" not in shown.seen
