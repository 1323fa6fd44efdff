"""Keys that were changed, the help of a page, the palette, and letters that move."""

from datetime import timedelta

import pytest
from textual.widgets import OptionList

from journal.paths import Places
from journal.screens.destinations import OpenSettings
from journal.store import opening
from journal.store.reader import Reader
from journal.words import app as words
from journal.words import keys as key_words
from journal.words.commands import DISCLAIMER
from tests.screens.pages import WAYS, on_page
from tests.screens.stage import NOW, stage, write

TYPING = ("Log", "PickPlaceSheet", "ChooseSheet", "NumberSheet", "AskLine", "NoteSheet")  # there "?" is text
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def choose(places: Places, text: str) -> None:
    places.settings.parent.mkdir(parents=True, exist_ok=True)
    places.settings.write_text(text)


async def test_a_changed_key_acts_and_is_shown_everywhere(places: Places) -> None:
    choose(places, '[keys]\n"today.log_episode" = "a"\n"app.show_help" = "f9"\n')
    async with stage(places) as shown:
        assert " a New " in shown.seen.splitlines()[-1]
        assert "F9 Help" in shown.seen.splitlines()[-1]
        await shown.press("n")
        assert shown.page == "Today"
        await shown.press("f9")
        assert shown.page == "HelpSheet"
        assert f"a {words.COMMANDS['log'][1]}" in shown.words
        await shown.press("escape", "a")
        assert shown.page == "Log"


async def test_what_is_wrong_is_said_once_and_the_usual_keys_stand(places: Places) -> None:
    choose(places, 'theme = "pink"\n[keys]\n"today.log_episode" = "z"\n"today.undo_last" = "u,v"\n"log.save_as_it_is" = "s"\n')
    async with stage(places) as shown:
        assert 'theme = "pink"' in shown.words
        assert "4 things" in shown.words
        assert "--check" in shown.words
        await shown.press("n")
        assert shown.page == "Log"
        await shown.press("escape")
        assert "pink" not in shown.words


async def test_settings_that_are_understood_say_nothing(places: Places) -> None:
    choose(places, 'clock = "12"\n[keys]\n"today.log_episode" = "a"\n')
    async with stage(places) as shown:
        assert "ettings:" not in shown.words


@pytest.mark.pages
@pytest.mark.parametrize("page", [page for page in WAYS if page not in ("HelpSheet", *TYPING)])
async def test_help_is_there_on_every_page(places: Places, page: str) -> None:
    async with on_page(places, page) as shown:
        screen = shown.app.screen
        await shown.press("question_mark")
        assert shown.page == "HelpSheet"
        assert shown.words.startswith(screen.OFFER.title)
        assert screen.OFFER.purpose in shown.words
        await shown.press("escape")
        assert shown.app.screen is screen


@pytest.mark.pages
@pytest.mark.parametrize("page", TYPING)
async def test_while_typing_help_has_a_key_that_is_no_letter(places: Places, page: str) -> None:
    async with on_page(places, page) as shown:
        screen = shown.app.screen
        await shown.type("left")
        await shown.press("f4")
        assert shown.page == "HelpSheet"
        assert screen.OFFER.purpose in shown.words
        await shown.press("escape")
        assert shown.app.screen is screen
        assert "left" in shown.words


async def test_help_says_first_what_can_be_done_now(places: Places) -> None:
    async with stage(places, (120, 66)) as shown:
        commands = (*shown.app.screen.OFFERED, *shown.app.screen.ALWAYS)
        await shown.press("question_mark")
        assert all(command.help in shown.words for command in commands)
        now, later = words.COMMANDS["log"][1], words.COMMANDS["end"][1]
        order = [key_words.NOW, now, key_words.LATER, later, key_words.MOVING, DISCLAIMER]
        assert sorted(order, key=shown.words.index) == order
        await shown.press("escape")
        write(places, "left thumb tingling 2 over weeks, slept on it")
        shown.app.screen.reload()
        await shown.settled()
        await shown.press("question_mark")
        assert shown.words.index(words.COMMANDS["end"][1]) < shown.words.index(key_words.LATER)


async def test_help_opens_once(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("question_mark", "question_mark", "f4")
        await shown.press("escape")
        assert shown.page == "Today"


async def test_the_palette_finds_the_commands_of_the_page_and_nothing_of_textual(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("colon")
        await shown.until(lambda: words.COMMANDS["log"][0] in shown.seen)
        assert "creenshot" not in shown.seen
        assert "heme" not in shown.seen
        await shown.type("own words")
        await shown.until(lambda: words.COMMANDS["quit"][1] not in shown.seen)
        await shown.press("enter")
        await shown.until(lambda: shown.page == "Log")


async def test_the_palette_says_the_keys_in_force(places: Places) -> None:
    choose(places, '[keys]\n"today.log_episode" = "A"\n')
    async with stage(places) as shown:
        await shown.press("ctrl+p")
        await shown.until(lambda: f"A {words.COMMANDS['log'][1]}" in shown.words)


async def test_the_palette_leads_to_other_pages_from_every_full_page(places: Places) -> None:
    async with on_page(places, "Flags", (100, 50)) as shown:
        label, help_ = OpenSettings.label, OpenSettings.help
        await shown.press("colon")
        await shown.until(lambda: f"{label} {help_}" in shown.words)  # without the key, which is not one of this page
        await shown.type(label)
        await shown.until(lambda: key_words.ALWAYS["help"][1] not in shown.words)
        await shown.press("enter")
        await shown.until(lambda: shown.page == "SettingsPage")
        await shown.press("colon")
        await shown.until(lambda: key_words.ALWAYS["help"][1] in shown.words)
        assert help_ not in shown.words  # one stands there
        await shown.press("escape", "escape")
        assert shown.page == "Flags"


async def test_one_key_leads_from_the_history_to_the_findings_and_back(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks")
    async with stage(places) as shown:
        await shown.press("h", "f")
        assert shown.page == "Flags"
        await shown.press("escape")
        assert shown.page == "History"
        await shown.press("slash", "f")  # while one types it is a letter
        assert shown.page == "History"


@pytest.mark.parametrize("page", ["Card", "Trouble", "Findings"])
async def test_the_palette_leads_nowhere_from_what_must_be_dealt_with_first(places: Places, page: str) -> None:
    async with on_page(places, page, (100, 40)) as shown:
        await shown.press("colon")
        await shown.until(lambda: key_words.ALWAYS["card"][1] in shown.words)
        assert OpenSettings.help not in shown.words


async def test_what_does_not_fit_in_the_bottom_line_is_behind_find(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it")
    async with stage(places, (50, 24)) as shown:
        line = shown.seen.splitlines()[-1]
        assert " q Quit " not in line
        assert ": Find " in line
        await shown.pilot.click("KeyLine", offset=(line.index(": Find"), 0))
        await shown.until(lambda: words.COMMANDS["log"][1] in shown.seen)
        await shown.press("escape")
        await shown.pilot.resize_terminal(166, 24)
        await shown.settled()
        assert " q Quit " in shown.seen.splitlines()[-1]
        assert ": Find " not in shown.seen.splitlines()[-1]


async def test_letters_move_in_a_list(places: Places) -> None:
    for day in range(1, 30):
        write(places, "left thumb tingling 2 over weeks, slept on it", ago=day * DAY, ended=HOUR)
    async with stage(places) as shown:
        listed = shown.app.screen.focused
        first = listed.chosen
        await shown.press("j")
        second = listed.chosen
        assert second != first
        await shown.press("k")
        assert listed.chosen == first
        await shown.press("G")
        last = listed.chosen
        assert last not in (first, second)
        await shown.press("down")
        assert listed.chosen == last
        await shown.press("g")
        assert listed.chosen == first


async def test_letters_move_in_choices_and_pages(places: Places) -> None:
    async with on_page(places, "Log", (80, 24)) as shown:
        await shown.type("foot numb over hours since 20m ago")
        await shown.press("enter")
        choices = shown.app.screen.focused
        assert isinstance(choices, OptionList)
        assert choices.highlighted is None
        await shown.press("j", "j")
        assert choices.highlighted == 1
        await shown.press("k")
        assert choices.highlighted == 0
        await shown.press("f1", "question_mark")
        assert shown.page == "HelpSheet"
        await shown.pilot.resize_terminal(60, 14)
        await shown.press("G")
        assert shown.app.screen.query_one("#card").scroll_offset.y > 0
        await shown.press("g")
        assert shown.app.screen.query_one("#card").scroll_offset.y == 0


async def test_a_command_comes_before_a_letter_that_moves(places: Places) -> None:
    choose(places, '[keys]\n"today.log_episode" = "j"\n')
    async with stage(places) as shown:
        await shown.press("j")
        assert shown.page == "Log"


@pytest.mark.parametrize(("page", "command"), [("History", "history.delete_entry"), ("Flags", "flags.acknowledge")])
@pytest.mark.parametrize("key", ["j", "k"])
async def test_so_it_does_in_a_list_of_entries_or_findings(places: Places, page: str, command: str, key: str) -> None:
    choose(places, f'[keys]\n"{command}" = "{key}"\n')
    async with on_page(places, page) as shown:
        before = Reader(places).last_change()
        await shown.press(key)
        await shown.settled()
        assert Reader(places).last_change() != before


async def test_k_answers_the_unfinished_entry(places: Places) -> None:
    async with on_page(places, "LeftoverSheet") as shown:
        await shown.press("k")
        assert shown.page == "Log"


async def test_the_palette_writes_nothing_while_one_can_only_read(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "only_reading", lambda _places: "Only reading now.")
    write(places, "left thumb tingling 2 over weeks, slept on it")
    async with stage(places) as shown:
        await shown.press("colon")
        await shown.type("clear day")
        await shown.press("enter")
        assert shown.page == "Today" and "Only reading now." in shown.words
        assert not shown.reader.days(NOW.date(), NOW.date())[0].clear
