"""The questions of the form are answered by keys alone."""

import pytest

from journal.paths import Places
from journal.store.reader import Reader
from journal.words import app as words
from journal.words import phrase as say
from tests.screens.stage import stage, write


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


async def test_a_drooping_face_with_its_side_leaves_only_how_it_started(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("my face is drooping on the left and left arm numb since 20m ago")
        await shown.until(lambda: "[EMERGENCY]" in shown.seen)
        assert say.ONSET in shown.words
        await shown.press("f2")
        assert shown.page == "Findings"
    (entry,) = Reader(places).latest(2)
    assert entry.readings[0].symptoms == ("face_droop",)
    assert entry.notes == "face is drooping on the left"


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("left foot numb up to the shoulder since 20m ago", "up to the shoulder"),
        ("left arm numb and left since 20m ago", "left"),
        ("left foot numb tomorrow", "tomorrow"),
    ],
)
async def test_f2_saves_what_is_clear_and_keeps_the_rest(places: Places, text: str, note: str) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type(text)
        await shown.press("f2")
    (entry,) = Reader(places).latest(2)
    assert entry.notes == note
    assert {site.side for site in entry.readings[0].sites} == {"left"}


async def test_f2_saves_a_reading_with_a_question_open(places: Places) -> None:
    write(places, "left foot numb 4 over hours")
    async with stage(places) as shown:
        await shown.press("u")
        await shown.type("worse 7, and up to the shoulder")
        await shown.press("f2")
        assert shown.page in ("Today", "Findings")
    (entry,) = Reader(places).latest(2)
    assert entry.readings[-1].severity == 7
    assert "up to the shoulder" in entry.readings[-1].note


async def test_what_has_no_answer_to_choose_says_what_to_type(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot numb since 25:00")
        assert words.WRITE_ANEW in shown.words
        assert words.F2_KEEPS_REST in shown.words
        assert words.NUMBER_OR_ENTER not in shown.words
        await shown.press("enter")
        await shown.type(" pm")
        assert "since 25:00 pm" in shown.words  # Enter led nowhere one could not type


async def test_numbers_are_offered_only_where_they_answer(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("foot tingling 4")
        assert words.ENTER_TO_ANSWER in shown.words
        assert words.NUMBER_OR_ENTER not in shown.words
        assert "-  Left foot" in shown.seen and "1  Left foot" not in shown.seen
        await shown.press("enter")
        assert words.NUMBER_OR_ENTER in shown.words
        assert words.ENTER_TO_ANSWER not in shown.words
        assert "1  Left foot" in shown.seen
        await shown.press("escape")
        assert words.ENTER_TO_ANSWER in shown.words
        assert "-  Left foot" in shown.seen and "1  Left foot" not in shown.seen


@pytest.mark.parametrize(("text", "digit"), [("left foot tingling 4", "1"), ("left foot numb, over hours", "7")])
async def test_a_digit_that_undoes_what_was_understood_is_said(places: Places, text: str, digit: str) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type(text)
        assert words.NOT_AS_BEFORE not in shown.words
        await shown.press(digit)
        assert words.NOT_AS_BEFORE in shown.words
        await shown.press("backspace")
        assert words.NOT_AS_BEFORE not in shown.words


async def test_ten_is_no_loss_of_one(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot tingling 1")
        await shown.press("0")
        assert words.NOT_AS_BEFORE not in shown.words
