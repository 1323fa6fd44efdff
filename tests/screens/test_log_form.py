"""The form below the line: signs asked by place, and the parts that few lines say. All of it is judged, kept and stored."""

from datetime import timedelta

import pytest

from journal.paths import Places
from journal.phrase import pelvic
from journal.vocabulary import vocabulary
from journal.widgets.sign_list import SignList
from journal.words import app
from journal.words import filled as words
from journal.words import pelvic as pelvic_words
from tests.screens.stage import Stage, stage, write

FOOT = "left foot numb 4 over hours"
LABELS = vocabulary().symptom


def rows(shown: Stage) -> dict[str, str]:
    """What the rows say, by their keys; nothing while they are not shown."""
    form = shown.app.screen.query_one(SignList)
    return {row.key: row.value for row in form.rows if row.key} if form.display else {}


async def go_to(shown: Stage, key: str) -> None:
    """Down to the row of that key."""
    form = shown.app.screen.query_one(SignList)
    await shown.press("down")
    for _ in form.rows:
        if form.chosen is not None and form.chosen.key == key and form.has_focus:
            return
        await shown.press("down")
    raise AssertionError(key)


async def begin(shown: Stage, text: str = FOOT) -> None:
    await shown.press("n")
    await shown.type(text)


async def test_yes_no_rather_not_say_and_not_asked_are_four_answers(places: Places) -> None:
    async with stage(places, (80, 40)) as shown:
        await begin(shown)
        assert list(rows(shown))[:5] == ["foot_drop", "weak", "foot_wound", "below", "unsteady"]
        assert set(list(rows(shown).values())[:10]) == {words.STATES[None]}
        assert LABELS["foot_drop"] in shown.words
        await shown.press("down", "y", "n", "o", "escape", "enter")
        reading = shown.entries[0].readings[0]
        assert (reading.symptoms, reading.denied, reading.declined) == (("foot_drop",), ("weak",), ("foot_wound",))


async def test_none_of_it_is_in_the_way_of_a_line_and_enter(places: Places) -> None:
    async with stage(places) as shown:
        await begin(shown)
        assert words.SIGNS in shown.words and app.ENTER_TO_SAVE in shown.words
        await shown.press("enter")
        reading = shown.entries[0].readings[0]
        assert (reading.symptoms, reading.denied, reading.declined) == ((), (), ())


async def test_the_questions_wait_while_the_line_is_not_clear(places: Places) -> None:
    async with stage(places) as shown:
        await begin(shown, "foot numb 4")
        assert rows(shown) == {}
        await shown.press("enter", "1", "2")
        assert "foot_drop" in rows(shown)


async def test_a_sign_of_an_emergency_is_told_at_once(places: Places) -> None:
    async with stage(places) as shown:
        await begin(shown, "left hand numb suddenly 10m ago, slept on it")
        await go_to(shown, "speech")
        await shown.press("n")
        before = "[EMERGENCY]" in shown.seen
        await shown.press("up", "y")
        assert "[EMERGENCY]" in shown.seen
        assert not before
        await shown.press("f2")
        assert shown.page == "Findings"


async def test_an_answer_is_taken_back(places: Places) -> None:
    async with stage(places) as shown:
        await begin(shown)
        await shown.press("down", "y", "up", "left", "left", "left", "escape", "enter")
        assert shown.entries[0].readings[0].denied == ("foot_drop",)


async def test_up_leads_back_to_the_line(places: Places) -> None:
    async with stage(places) as shown:
        await begin(shown)
        await shown.press("down", "up")
        await shown.type(" since 2h ago")
        assert "since 2h ago" in shown.seen
        await shown.press("enter")
        assert len(shown.entries) == 1


async def test_the_question_of_the_day_is_put_once_and_details_only_after_yes(places: Places) -> None:
    async with stage(places, (100, 40)) as shown:
        await begin(shown, "lower back numb 3 over weeks")
        assert pelvic_words.ROW in shown.words and "bladder_leak" not in rows(shown)
        await go_to(shown, "below")
        await shown.press("y")
        assert set(pelvic.signs()) <= set(rows(shown))
        await shown.press("up", "n")
        assert "bladder_leak" not in rows(shown)
        await shown.press("escape", "enter")
        assert shown.entries[0].readings[0].denied == pelvic.signs()
        await begin(shown, "left calf tingling 2 over weeks")
        assert "below" not in rows(shown) and "weak" in rows(shown)


async def test_rather_not_say_is_kept_as_unknown(places: Places) -> None:
    async with stage(places, (80, 24)) as shown:
        await begin(shown, "left calf tingling 3 over weeks, slept on it")
        await go_to(shown, "below")
        assert f"{pelvic_words.ROW} not asked" in shown.words  # whole, also in the usual window
        await shown.press("o", "escape", "enter")
        reading = shown.entries[0].readings[0]
        assert (set(reading.declined), reading.denied) == (set(pelvic.signs()), ())


async def test_a_change_that_is_not_named_is_asked_before_it_is_saved_and_never_lost(places: Places) -> None:
    async with stage(places) as shown:
        await begin(shown, "left calf tingling 3 over weeks, slept on it")
        await go_to(shown, "below")
        await shown.press("y", "escape", "enter")
        assert shown.entries == ()
        assert words.SAY_WHICH[:60] in shown.words
        await shown.press("f2")
        assert shown.entries[0].notes == words.BELOW_OPEN


async def test_the_answers_are_kept_on_disk_and_come_back(places: Places) -> None:
    async with stage(places) as shown:
        await begin(shown)
        await shown.press("down", "n", "o", "escape", "escape")
        assert shown.drafts[0]["text"] == f"{FOOT}; asked foot_drop: no; asked weak: rather not say"
        await shown.press("n")
        assert rows(shown)["foot_drop"] == words.STATES["denied"]
        assert "asked" not in shown.words.split(words.SIGNS)[0]
        await shown.press("enter")
        assert shown.entries[0].readings[0].declined == ("weak",)


async def test_every_part_is_filled_in(places: Places) -> None:
    async with stage(places, (100, 50)) as shown:
        await begin(shown)
        await go_to(shown, "severity")
        await shown.press(
            "right", "right", "down", "right", "right", "right", "down", "enter", "space", "down", "space", "escape"
        )
        await shown.press("down", "enter", "space", "escape", "down", "right", "down", "enter")
        await shown.type("sat on it, I think")
        await shown.press("enter", "down", "right", "down", "enter")
        await shown.type("first line")
        await shown.press("enter")
        await shown.type("second line")
        await shown.press("f2")
        await go_to(shown, "function.walk")
        await shown.press("right", "right", "escape", "enter")
    (entry,) = shown.reader.latest(2)
    assert (entry.worst, entry.readings[0].pain) == (6, 2)
    assert (len(entry.triggers), len(entry.relief), entry.course) == (2, 1, "constant")
    assert entry.explanation == "sat on it, I think"
    assert entry.readings[0].evidence == "self_check_reduced"
    assert entry.notes == "first line\nsecond line"
    assert dict(entry.function) == {"walk": "some"}


async def test_a_note_that_is_being_written_is_kept_on_disk(places: Places) -> None:
    async with stage(places, (80, 40)) as shown:
        await begin(shown)
        await go_to(shown, "note")
        await shown.press("enter")
        await shown.type("half a thought")
        await shown.settled()
        shown.app.screen_stack[0].desk.keep()
        assert shown.drafts[0]["text"] == f"{FOOT}; note: half a thought"


async def test_a_red_word_of_the_note_is_asked_about_and_the_note_stays_one(places: Places) -> None:
    async with stage(places, (80, 40)) as shown:
        await begin(shown, "left thumb numb 3 over weeks")
        await go_to(shown, "note")
        await shown.press("enter")
        await shown.type("speech slurred this morning")
        await shown.press("f2")
        assert "slurred" in shown.words and app.ENTER_TO_ANSWER in shown.words
        assert words.HELPS["note"] not in shown.words
        await shown.press("enter", "2", "enter")
        (entry,) = shown.entries
        assert (entry.notes, entry.readings[0].denied) == ("speech slurred this morning", ("speech",))


async def test_help_on_a_row_takes_two_lines_at_most(places: Places) -> None:
    async with stage(places) as shown:
        await begin(shown, "lower back and left foot numb 3 over weeks")
        form = shown.app.screen.query_one(SignList)
        for row in filter(lambda one: one.key, form.rows):
            assert row.help and len(row.help) <= 2 * 76, row
        await shown.press("down")
        assert form.chosen is not None and form.chosen.help in shown.words


async def test_an_update_is_asked_the_same_and_keeps_its_answers(places: Places) -> None:
    write(places, FOOT, ago=timedelta(hours=2))
    async with stage(places) as shown:
        await shown.press("u")
        await shown.type("numb 6")
        assert "foot_drop" in rows(shown) and "triggers" not in rows(shown)
        await shown.press("down", "n", "escape", "enter")
        assert shown.entries[0].readings[-1].denied == ("foot_drop",)


@pytest.mark.parametrize("size", [(40, 12), (60, 20), (80, 24)])
async def test_the_rows_are_reached_in_a_small_window_too(places: Places, size: tuple[int, int]) -> None:
    async with stage(places, size) as shown:
        await begin(shown)
        await shown.press("down", "n", "escape", "enter")
        assert shown.entries[0].readings[0].denied == ("foot_drop",)


async def test_a_number_is_run_through_quickly_but_no_sign_is_answered_by_a_held_key(places: Places) -> None:
    async with stage(places, (80, 40)) as shown:
        await begin(shown)
        await go_to(shown, "severity")
        shown.steady.between = 0.2
        await shown.press("right", "right", "right")
        assert rows(shown)["severity"].startswith("7/10")
        shown.steady.between = 5.0
        await shown.press("escape", "down", *["up"] * 20)
        await go_to(shown, "foot_drop")
        shown.steady.between = 0.2
        await shown.press("n", "n", "n")
        assert [rows(shown)[sign] for sign in ("foot_drop", "weak")] == [words.STATES["denied"], words.STATES[None]]
