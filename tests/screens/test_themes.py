"""Every page in every theme, as it is drawn: what is written can be read, and without colour or special signs all is there."""

import os
import re
import signal
from collections.abc import Iterator
from datetime import timedelta

import pytest
from rich.style import Style
from textual.color import Color
from textual.screen import Screen
from textual.theme import Theme

from journal.paths import Places
from journal.widgets import themes
from tests.screens.pages import WAYS, on_page
from tests.screens.stage import NOW, ZONE, Stage, stage, write
from tests.screens.terminal import Terminal
from tests.widgets.test_themes import contrast

pytestmark = pytest.mark.pages

COLOURED = [theme for theme in themes.ALL if not theme.ansi]
FRAME = re.compile(r"[\u2500-\u259f\s]*")  # lines and blocks, which are no text


async def wear(shown: Stage, theme: Theme) -> None:
    shown.app.theme = theme.name
    await shown.settled()


def drawn(screen: Screen) -> Iterator[tuple[str, Style]]:
    """Every piece of text of the page itself with its style; what shows through from a page below is left out."""
    for y, strip in enumerate(screen._compositor.render_strips()):
        x = 0
        for segment in strip:
            widget, _region = screen.get_widget_at(x, y)
            if segment.style is not None and widget is not screen and not FRAME.fullmatch(segment.text):
                yield segment.text, segment.style
            x += segment.cell_length


def hard_to_read(screen: Screen, least: float) -> list[str]:
    found = []
    for text, style in drawn(screen):
        text_colour, ground = (Color.from_rich_color(part) for part in (style.color, style.bgcolor))
        if style.reverse:
            text_colour, ground = ground, text_colour
        ratio = contrast(text_colour, ground)
        if ratio < least:
            found.append(f"{text.strip()!r}: {text_colour.hex} on {ground.hex} is {ratio:.1f}")
    return found


@pytest.mark.parametrize("page", WAYS)
async def test_all_that_is_written_can_be_read_in_every_theme(places: Places, page: str) -> None:
    async with on_page(places, page, (120, 40)) as shown:
        for theme in COLOURED:
            await wear(shown, theme)
            least = 7.0 if "contrast" in theme.name else 4.5
            assert any(True for _ in drawn(shown.app.screen))
            assert hard_to_read(shown.app.screen, least) == [], theme.name


@pytest.mark.parametrize("name", ["dark", "light", "contrast", "colour-blind"])
async def test_the_palette_can_be_read_too(places: Places, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNAL_THEME", name)
    async with stage(places) as shown:
        await shown.press("colon")
        await shown.type("e")
        await shown.until(lambda: "own words" in shown.seen)
        assert hard_to_read(shown.app.screen, 7.0 if name == "contrast" else 4.5) == []


@pytest.mark.parametrize("page", WAYS)
@pytest.mark.parametrize("theme", [themes.ANSI, themes.MONO], ids=lambda theme: theme.name)
async def test_sixteen_colours_are_drawn_with_sixteen(places: Places, page: str, theme: Theme) -> None:
    async with on_page(places, page) as shown:
        await wear(shown, theme)
        strange = set()
        for strip in shown.app.screen._compositor.render_strips():
            for segment in strip:
                colours = (segment.style.color, segment.style.bgcolor) if segment.style else ()
                strange |= {(segment.text.strip(), str(colour)) for colour in colours if colour and colour.triplet}
        assert strange == set()


@pytest.mark.parametrize("name", ["ansi", "NO_COLOR"])
async def test_what_is_chosen_is_seen_without_colour(places: Places, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a list of entries and in a list of options, with and without the focus."""
    monkeypatch.setenv(*(("NO_COLOR", "1") if name == "NO_COLOR" else ("JOURNAL_THEME", name)))

    def emphasised(text: str) -> tuple[bool, ...]:
        style = next(style for piece, style in drawn(shown.app.screen) if text in piece)
        return bool(style.reverse), bool(style.underline), bool(style.bold)

    write(places, "left foot tingling 3 over hours, slept on it", ago=timedelta(days=1), ended=timedelta(hours=1))
    write(places, "right thumb tingling 3 over hours, slept on it", ago=timedelta(days=2), ended=timedelta(hours=1))
    async with stage(places) as shown:
        assert emphasised("Left foot")[0]
        assert not emphasised("Right thumb")[0]
        await shown.press("n")
        await shown.type("foot numb over hours since 20m ago")
        assert not any(emphasised("-  Left foot"))  # no answer is chosen before a key says so
        await shown.press("enter", "down")
        assert emphasised("1  Left foot")[1:] == (True, True)
        assert not any(emphasised("2  Right foot"))
        await shown.press("down")
        assert emphasised("2  Right foot")[1:] == (True, True)
        assert not any(emphasised("1  Left foot"))


@pytest.mark.parametrize("theme", themes.ALL, ids=lambda theme: theme.name)
async def test_an_emergency_is_unmistakable(places: Places, theme: Theme) -> None:
    """Its tag, in bold, on a ground (or reversed) that nothing else on the page has."""
    write(places, "left face and left hand numb suddenly 20m ago")
    async with stage(places) as shown:
        await wear(shown, theme)
        pieces = list(drawn(shown.app.screen))
        loud = [style for text, style in pieces if "[EMERGENCY]" in text]
        others = [style for text, style in pieces if "finger" in text or "Numbness journal" in text or "Help" in text]
        assert loud
        assert others
        assert all(style.bold for style in loud)
        ground = {(style.bgcolor, bool(style.reverse)) for style in loud}
        assert ground.isdisjoint({(style.bgcolor, bool(style.reverse)) for style in others})


COLOUR_CODE = re.compile(rb"\x1b\[([0-9;]*)m")


def colours_sent(output: bytes) -> tuple[set[str], set[str]]:
    """The codes of colours that a program sent, without the terminal's own: among its sixteen, and others."""
    sixteen, others = set(), set()
    for found in COLOUR_CODE.findall(output):
        parts = found.decode().split(";")
        if {"38", "48"} & set(parts):
            others.add(found.decode())
        sixteen |= (
            {part for part in parts if re.fullmatch(r"(?:3|4|9|10)[0-7]", part)} if parts[0] not in ("38", "48") else set()
        )
    return sixteen, others


STANDING_CLOCK = f"""
import sys
from datetime import datetime
from journal import __main__, clock
from journal.clock import FixedClock
clock.SystemClock = lambda: FixedClock(datetime.fromisoformat({NOW.isoformat()!r}), {ZONE!r})
sys.exit(__main__.main([]))
"""


def shown_by(places: Places, **environ: str) -> bytes:
    """All that the real program sends to a terminal, opened on an emergency and closed again."""
    write(places, "left face and left hand numb suddenly 20m ago")
    terminal = Terminal(places.folder, STANDING_CLOCK, **environ)
    try:
        terminal.until("EMERGENCY")
        terminal.type("\x1bOP")
        terminal.until("Go to an emergency department")
        os.kill(terminal.pid, signal.SIGTERM)
        assert terminal.wait() == 143
    finally:
        terminal.end()
    return terminal.output


def test_without_colour_none_is_sent_and_the_emergency_is_reversed(places: Places) -> None:
    output = shown_by(places, NO_COLOR="1", COLORTERM="truecolor")
    assert colours_sent(output) == (set(), set())
    before = output[: output.index(b"[EMERGENCY]")].rpartition(b"\x1b[")[2].partition(b"m")[0].split(b";")
    assert {b"1", b"7"} <= set(before)


@pytest.mark.parametrize("term", ["linux", "xterm", "vt100"])
def test_a_terminal_of_sixteen_colours_gets_its_own_and_red_once(places: Places, term: str) -> None:
    sixteen, others = colours_sent(shown_by(places, TERM=term))
    assert others == set()
    assert "41" in sixteen
    assert sixteen <= {"41", "31", "97", "36", "33", "30", "90", "37", "40", "100"}


def test_a_terminal_of_many_colours_gets_ours(places: Places) -> None:
    _sixteen, others = colours_sent(shown_by(places, COLORTERM="truecolor"))
    assert len(others) > 4
