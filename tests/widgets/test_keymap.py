"""Changed keys: what can be is done, the rest is told, and no page is ever left with a key twice or a command without one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.screens import catalogue
from journal.widgets.command import Command
from journal.widgets.keymap import RESERVED, USUAL, resolve, spoken, types

OFFERS = catalogue.offers()
COMMANDS = {command.id(): command for offer in OFFERS for command in offer.commands}


def command(name: str) -> type[Command]:
    return COMMANDS[name]


def test_a_letter_in_place_of_another() -> None:
    keymap, problems = resolve({"today.log_episode": "a"}, OFFERS)
    assert problems == ()
    assert keymap.of(command("today.log_episode")) == ("a",)
    assert keymap.textual() == {"today.log_episode": "a"}
    assert keymap.of(command("today.undo_last")) == ("z",)


def test_two_commands_may_change_places() -> None:
    keymap, problems = resolve({"today.log_episode": "r", "today.repeat_last": "n"}, OFFERS)
    assert problems == ()
    assert keymap.shown(command("today.log_episode")) == "r"
    assert keymap.shown(command("today.repeat_last")) == "n"


@pytest.mark.parametrize(
    ("written", "keys"),
    [
        ("L", ("L",)),
        ("?a", ()),
        ("+", ("plus",)),
        (",", ("comma",)),
        ("a, y", ("a", "y")),
        ("F5", ("f5",)),
        ("Del", ("delete",)),
    ],
)
def test_how_keys_are_written(written: str, keys: tuple[str, ...]) -> None:
    keymap, problems = resolve({"today.log_episode": written}, OFFERS)
    assert keymap.of(command("today.log_episode")) == (keys or ("n",))
    assert len(problems) == (0 if keys else 1)


@pytest.mark.parametrize(
    ("name", "key", "said"),
    [
        ("today.log_episod", "l", "today.log_episode"),
        ("nothing", "l", "nothing"),
        ("today.log_episode", "f1", "F1"),
        ("today.log_episode", "esc", "Esc"),
        ("today.log_episode", "ctrl+q", "Ctrl+Q"),
        ("today.log_episode", "ctrl+l", "Ctrl+L"),
        ("today.log_episode", "nope", "nope"),
        ("today.log_episode", "", "today.log_episode"),
        ("log.save_as_it_is", "s", "F2 to F12"),
        ("app.show_card", "c", "F2 to F12"),
        ("today.log_episode", "z", "today.undo_last"),
        ("today.log_episode", "?", "app.show_help"),
        ("today.log_episode", "\u202e", "is not a key"),
        ("today.log_episode", "\x1b", "is not a key"),
        ("today.log_episode", "\x9b", "is not a key"),
        ("today.log_episode", "\u200b", "is not a key"),
        ("today.log_episode", "\u0301", "is not a key"),
        ("today.log_episode", "\U000e0041", "is not a key"),
    ],
)
def test_what_cannot_be_is_told_and_left_out(name: str, key: str, said: str) -> None:
    keymap, problems = resolve({name: key, "today.end_ongoing": "x"}, OFFERS)
    assert len(problems) == 1
    assert name in problems[0]
    assert said in problems[0]
    assert keymap.textual() == {"today.end_ongoing": "x"}


def test_a_choice_that_falls_away_takes_along_what_leaned_on_it() -> None:
    """n is free for "end" only because "new" moves to z; but z is taken, so both keep their keys."""
    keymap, problems = resolve({"today.log_episode": "z", "today.end_ongoing": "n"}, OFFERS)
    assert keymap == USUAL
    assert len(problems) == 2


def test_escape_and_f1_stay_whatever_is_chosen() -> None:
    keymap, problems = resolve({"app.close_sheet": "x", "app.go_back": "f9", "app.show_card": "f12"}, OFFERS)
    assert problems == ()
    assert keymap.of(command("app.close_sheet")) == ("x", "escape", "enter")
    assert keymap.of(command("app.go_back")) == ("f9", "escape")
    assert keymap.of(command("app.show_card")) == ("f12", "f1")


def test_while_typing_the_key_that_is_not_text_is_shown() -> None:
    assert USUAL.shown(command("app.show_help")) == "?"
    assert USUAL.shown(command("app.show_help"), typing=True) == "F4"
    assert USUAL.shown(command("today.log_episode"), typing=True) == ""


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("escape", "Esc"),
        ("f10", "F10"),
        ("question_mark", "?"),
        ("slash", "/"),
        ("G", "G"),
        ("ctrl+p", "Ctrl+P"),
        ("space", "Space"),
    ],
)
def test_keys_are_said_as_people_say_them(key: str, said: str) -> None:
    assert spoken(key) == said


@pytest.mark.parametrize(("key", "text"), [("a", True), ("slash", True), ("space", True), ("f2", False), ("backspace", False)])
def test_which_keys_are_text(key: str, text: bool) -> None:
    assert types(key) is text


some_key = st.sampled_from([*"nruczfqaLx?:,", "f1", "f2", "f9", "escape", "ctrl+p", "space", "nope", "a,n", "z,F3", " "])


@given(wanted=st.dictionaries(st.sampled_from([*COMMANDS, "no.command"]), some_key))
def test_whatever_is_chosen_every_command_has_a_key_and_no_page_one_twice(wanted: dict[str, str]) -> None:
    keymap, problems = resolve(wanted, OFFERS)
    everywhere = next(offer for offer in OFFERS if offer.name == "everywhere").commands
    for offer in OFFERS:
        keys = [key for each in {*offer.commands, *everywhere} for key in keymap.of(each)]
        assert sorted(keys) == sorted(set(keys))
    for each in COMMANDS.values():
        assert keymap.of(each)
        assert set(USUAL.of(each)) & RESERVED <= set(keymap.of(each))
        assert not (each.anywhere and any(map(types, keymap.of(each))))
    changed = {name for name in wanted if name not in COMMANDS or keymap.of(COMMANDS[name]) == USUAL.of(COMMANDS[name])}
    assert all(any(name in problem for problem in problems) for name in changed if name not in COMMANDS)
    assert len(problems) <= len(wanted)
