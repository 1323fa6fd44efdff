"""Text that means harm, what the program writes to its terminal while it shows it, and clicks on every cell of it.

Each payload holds NUMBER in its control sequences, so that none of them can be taken for one that draws the page.
"""

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import pytest
from textual.app import App
from textual.drivers.headless_driver import HeadlessDriver
from textual.events import Event, MouseDown, MouseUp
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget

NUMBER = "4747"
PAYLOADS = {
    "csi": f"\x1b[{NUMBER};{NUMBER}H\x1b[5;{NUMBER}m \x1b[2J \x1b[?{NUMBER}h \x1bc",
    "osc": f"\x1b]8;;zq:{NUMBER}\x1b\\link\x1b]8;;\x1b\\ \x1b]52;c;{NUMBER}\x07 \x1b]2;{NUMBER}\x07 \x1b]0;{NUMBER}\x1b\\",
    "dcs": f"\x1bP{NUMBER}$qm\x1b\\ \x1b_G{NUMBER}\x1b\\ \x1b^{NUMBER}\x1b\\ \x1bX{NUMBER}\x1b\\",
    "c1": f"\x9b{NUMBER};{NUMBER}H \x9d52;c;{NUMBER}\x9c \x90{NUMBER}\x9c \x84\x85\x8d\x9a",
    "escape at the end": "it ends here \x1b",
    "bell": "a\x07b\x08\x08c\x7fd\x00e\x0e\x0ff",
    "returns": "seen\rover \x0bdown\x0cpage",
    "action": "[@click=app.harm]press[/] [@click=screen.harm]press[/] [@click=harm]press[/]",
    "markup": "[red]red[/red] [bold]bold[/] \\[b] [link=zq:4747]link[/link] [on $error]x[/]",
    "unbalanced": "aa[/]bb [b + [/ ] ][ [@click= ['\" \\",
    "lists": "[left, right] [true, false] [0] [/] []",
    "bidi": "\u202ecba\u202c \u2066x\u2069 \u2067y\u2069 \u200fz \u061cw",
    "zero width": "a\u200bb\ufeffc\u2028d\u2029e\ufff9f\ufffag",
    "marks": "e" + "\u0301\u0330" * 30 + " o\u0488",
    "wide": "\u4f60\u597d \U0001f469\u200d\u2695\ufe0f \U0001f1e8\U0001f1ed \u0645\u06cc\u200c\u062e",
    "surrogates": "a\ud800b\udcffc",
    "long": "w" * 3000,
    "lines": "one\ntwo\tthree\n\n\r\nfour",
    "tags": "x\U000e0041\U000e0042\U000e007fy",
}
HARMLESS = "harmless words"
ACTION = "harm"

_TOKEN = re.compile(
    "\x1b\\[[0-?]*[ -/]*[@-~]"  # a control sequence
    "|\x1b[\\]PX^_][^\x1b\x07\x9c]*(?:\x1b\\\\|\x07|\x9c)?"  # a string
    "|\x1b[ -/]*[0-~]?"
    "|[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
    "|[\U000e0000-\U000e007f\ud800-\udfff]"
)

_OURS = re.compile(r"(?<=^\x1b\]22;)[a-z-]+(?=\x07$)|[0-9]+(?:;[0-9]+)*")  # the shape of the pointer; colours and places


def kinds(written: str) -> set[str]:
    """The controls and the invisible signs in what was written, with any numbers of ours left out."""
    found = set(_TOKEN.findall(written))
    return {one if NUMBER in one else _OURS.sub("0", one) for one in found}


class Written:
    """All that the program wrote so far. A text that is none can't be written: that would end a real one too."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def add(self, data: str) -> None:
        data.encode("utf-8")
        self.parts.append(data)

    @property
    def kinds(self) -> set[str]:
        return set().union(*map(kinds, self.parts))


@contextmanager
def listening(patch: pytest.MonkeyPatch) -> Iterator[Written]:
    """Have the driver of the tests be a terminal that only listens."""
    written = Written()
    with patch.context() as heard:
        heard.setattr(HeadlessDriver, "is_headless", property(lambda _self: False))
        heard.setattr(HeadlessDriver, "write", lambda _self, data: written.add(data))
        yield written


@contextmanager
def noting(patch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Note every time that the action of a payload is carried out, by whatever part of the app."""
    fired: list[str] = []
    with patch.context() as heard:
        for kind in (App, Screen, Widget):
            heard.setattr(kind, f"action_{ACTION}", lambda self: fired.append(type(self).__name__), raising=False)
        yield fired


def squashed(text: str) -> str:
    """Without what folding adds: white space and the lines of boxes."""
    return re.sub(r"[\s\u2500-\u259f\u23b8\u258a]+", "", text)


def shown(app: App[None]) -> dict[Widget, str]:
    """The widgets in sight, with what stands in their parts of the window."""
    compositor = app.screen._compositor
    strips, found = compositor.render_strips(), {}
    for widget, (region, clip) in compositor.visible_widgets.items():
        part = region.intersection(clip)
        rows = range(part.y, min(part.bottom, len(strips)))
        found[widget] = "".join(strips[y].crop(part.x, part.right).text for y in rows)
    return found


def carried(app: App[None]) -> list[str]:
    """Actions and links that what is painted carries."""
    styles = [segment.style for strip in app.screen._compositor.render_strips() for segment in strip if segment.style]
    return [str(style) for style in styles if style.link or "@click" in style.meta]


@asynccontextmanager
async def clicked(app: App[None], mark: str) -> AsyncIterator[int]:
    """Clicks on every cell of the lines on which the mark stands, as a mouse does; how many. Only actions act meanwhile."""
    screen, focused, count = app.screen, app.focused, 0
    before = screen._dispatch_message

    async def only_actions(message: Message) -> None:
        if isinstance(message, Event) or type(message).__module__ == "textual.messages":
            await before(message)

    screen._dispatch_message = only_actions
    for y, line in enumerate(strip.text for strip in screen._compositor.render_strips()):
        for x in range(len(line.rstrip())) if mark in line else ():
            for event in (MouseDown, MouseUp):
                app.post_message(event(None, x, y, 0, 0, 1, False, False, False, x, y))
            count += 1
    yield count
    screen._dispatch_message = before
    screen.set_focus(focused)
