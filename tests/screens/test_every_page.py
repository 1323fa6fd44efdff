"""What holds for every page: its keys act, a letter never while one types, a held key once; and no size is too small."""

import pytest
from textual.widgets import Input, TextArea

from journal.paths import Places
from journal.screens import catalogue
from journal.screens.page import Page
from journal.widgets.command import Command
from journal.widgets.keymap import types
from tests.screens.pages import WAYS, on_page
from tests.screens.sizes import SIZES
from tests.screens.stage import Stage

pytestmark = pytest.mark.pages


def every_page() -> set[str]:
    found, waiting = set(), [Page]
    while waiting:
        kinds = waiting.pop().__subclasses__()
        waiting += kinds
        found |= {kind.__name__ for kind in kinds if kind.OFFERED}
    return found


def test_every_page_has_a_way() -> None:
    assert WAYS.keys() >= every_page()


def told(shown: Stage) -> list[type[Command]]:
    """The commands that keys post from now on; none of them is carried out."""
    page, posted = shown.app.screen, []
    before = page.post_message

    def note(message: object) -> bool:
        if isinstance(message, Command):
            posted.append(type(message))
            shown.app.desk.held.opening = False  # no line opens, for which the keys behind this one would wait
            return True
        return before(message)

    page.post_message = note
    return posted


@pytest.mark.parametrize("page", WAYS)
async def test_every_key_acts_and_a_held_one_once(places: Places, page: str) -> None:
    async with on_page(places, page) as shown:
        posted, screen = told(shown), shown.app.screen
        shown.steady.between = 0.0  # time passes only below, whatever else asks for it
        if isinstance(screen.focused, Input | TextArea):
            screen.set_focus(None)
        for command in screen.OFFERED:
            for key in shown.app.desk.keys.of(command):
                posted.clear()
                shown.steady.at += 5.0
                await shown.pilot.press(key, key, key, key)
                assert posted == [command], key


@pytest.mark.parametrize("page", WAYS)
async def test_a_letter_is_only_a_letter_where_one_types(places: Places, page: str) -> None:
    async with on_page(places, page) as shown:
        posted, screen = told(shown), shown.app.screen
        keymap = shown.app.desk.keys
        commands = [command for offer in catalogue.offers() for command in offer.commands]
        letters = {key for command in commands for key in keymap.of(command) if types(key)}
        for line in screen.query(Input):
            line.focus()
            await shown.pilot.pause()
            for key in sorted(letters | {"j", "k", "G"}):
                before = line.value
                await shown.press(key)
                assert len(line.value) == len(before) + 1, key
            assert shown.app.screen is screen
            assert not any(types(key) for command in posted for key in keymap.of(command))


@pytest.mark.parametrize("page", WAYS)
async def test_the_bottom_line_shows_only_keys_that_act(places: Places, page: str) -> None:
    async with on_page(places, page, (300, 40)) as shown:
        line, keymap = shown.seen.splitlines()[-1], shown.app.desk.keys
        focused = shown.app.screen.focused
        typing = focused is not None and focused.check_consume_key("a", "a")
        for command in (*shown.app.screen.OFFERED, *shown.app.screen.ALWAYS):
            key = keymap.shown(command, typing=typing)
            useful = command in shown.app.screen.ALWAYS or shown.app.screen.useful(command)
            assert (f" {key} {command.label} " in f"{line} ") is bool(key and useful)


@pytest.mark.parametrize("page", WAYS)
async def test_every_page_at_every_size(places: Places, page: str) -> None:
    """Opened in the smallest window, which then grows: at every size it bears keys, and F1 leads to the card."""
    async with on_page(places, page, SIZES[0]) as shown:
        for size in SIZES:
            await shown.pilot.resize_terminal(*size)
            await shown.press("down", "up", "pagedown", "G", "g")
            assert shown.page == page, size
            await shown.press("f1")
            assert shown.page == "Card", size
            if page != "Card":
                await shown.press("escape")


@pytest.mark.parametrize("page", WAYS)
async def test_shrinking_crashes_nothing_and_keeps_what_is_typed(places: Places, page: str) -> None:
    async with on_page(places, page) as shown:
        lines = list(shown.app.screen.query(Input))
        for line in lines:
            line.focus()
            await shown.type("left foot")
        for size in [*reversed(SIZES), (3, 40), (300, 2), (80, 24)]:
            await shown.pilot.resize_terminal(*size)
        await shown.settled()
        assert shown.page == page
        assert [line.value for line in lines] == ["left foot"] * len(lines)


@pytest.mark.parametrize("page", WAYS)
async def test_with_plain_signs_nothing_else_is_drawn(places: Places, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNAL_ASCII", "1")
    async with on_page(places, page, (120, 40)) as shown:
        assert [line for line in shown.seen.splitlines() if not line.isascii()] == []
        await shown.press("end", "colon" if not isinstance(shown.app.focused, Input) else "f4")
        assert [line for line in shown.seen.splitlines() if not line.isascii()] == []
