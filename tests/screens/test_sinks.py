"""Every place where text that is not our own reaches the terminal, with every kind of text that means harm.

A cell of this table is a mark on a step of a journey, with a payload behind it: the page stands, it shows the text, it writes
no control to the terminal that it does not write for harmless words, and no click on the text does what the text says.
"""

import unicodedata
from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.markup import MarkupError
from textual.widgets import Input, Static

from journal.model.text import clean
from journal.paths import Places
from journal.widgets import plain
from tests.faults.telling import told
from tests.screens import hostile
from tests.screens.hostile import HARMLESS, PAYLOADS
from tests.screens.journeys import JOURNEYS, Journey, Text, go
from tests.screens.stage import Stage, Steady, stage

WIDE = (120, 44)
BROKEN = ("folder", "key", "named")  # no path holds all of the text, a comma parts keys, and names get few cells
ROOM = 20  # so many characters behind the mark are seen in the narrowest place
USUAL: dict[tuple[str, int], set[str]] = {}  # what each journey writes for harmless words


def saying(payload: str) -> Text:
    """The text for each mark: the mark, so that the place is known again, and the payload."""
    return lambda mark: f"zq{mark} {payload}"


def squashed(text: str) -> str:
    return hostile.squashed(unicodedata.normalize("NFC", text))


def missing(shown: Stage, marks: tuple[str, ...], payload: str) -> list[str]:
    """The marks whose text is not to be seen: with what was unsafe in it replaced, or a part of it where it is cut."""
    found = {widget: squashed(text) for widget, text in hostile.shown(shown.app).items()}
    line = shown.app.focused

    def is_seen(mark: str) -> bool:
        if isinstance(line, Input) and f"zq{mark}" in line.value:  # it may be scrolled
            value = squashed(line.value)
            return any(value[at : at + ROOM] in found[line] for at in range(max(1, len(value) - ROOM + 1)))
        wanted = f"zq{mark}" if mark in BROKEN else squashed(clean(saying(payload)(mark)))[: len(mark) + ROOM]
        return any(wanted in text for text in found.values())

    if payload == PAYLOADS["long"]:  # one of them fills the window
        return [] if not marks or any("w" * ROOM in text for text in found.values()) else list(marks)
    return [mark for mark in marks if not is_seen(mark)]


async def look(shown: Stage, payload: str) -> None:
    """Nothing on the window carries an action or a link; where the text speaks of an action, it is also tried."""
    assert hostile.carried(shown.app) == []
    if "@click" in payload:
        async with hostile.clicked(shown.app, "zq"):
            await shown.settled()


async def walk(way: Journey, folder: Path, payload: str, patch: pytest.MonkeyPatch, last: int = 100) -> set[str]:
    """Go the journey, up to its step number `last`, and look at every cell of it; the controls that it wrote."""
    text = saying(payload)
    places = way.prepare(folder, text, patch)
    unreadable = way.stored and payload == PAYLOADS["surrogates"]  # then nothing of it is shown, and that is told
    with hostile.listening(patch) as written, hostile.noting(patch) as fired:
        async with stage(places, WIDE, first=way.first, toasts=True) as shown:
            for step in way.steps[:last]:
                await go(shown, step, text)
                assert unreadable or shown.page == step.page, (step, shown.seen)
                assert unreadable or missing(shown, step.marks, payload) == [], (step, shown.seen)
                await look(shown, payload)
                assert fired == [], step
    return written.kinds


async def compare(tmp_path: Path, payload: str, journey: str, patch: pytest.MonkeyPatch, last: int = 100) -> None:
    if (journey, last) not in USUAL:
        USUAL[journey, last] = await walk(JOURNEYS[journey], tmp_path / "usual", HARMLESS, patch, last)
    assert await walk(JOURNEYS[journey], tmp_path / "hostile", PAYLOADS[payload], patch, last) <= USUAL[journey, last]


@pytest.mark.pages
@pytest.mark.fault
@pytest.mark.parametrize("journey", JOURNEYS)
@pytest.mark.parametrize("payload", PAYLOADS)
async def test_it_is_only_text(tmp_path: Path, payload: str, journey: str, monkeypatch: pytest.MonkeyPatch) -> None:
    await compare(tmp_path, payload, journey, monkeypatch)
    places = sum(len(step.marks) for step in JOURNEYS[journey].steps)
    told("hostile text in every place that shows it", texts=places, **{"raw bytes": 0, "actions": 0, "crashes": 0})


# The same with every change: each journey that begins in another way, and no payload of one kind twice.
SOME = [("csi", "what is stored", 3), ("surrogates", "what was left", 2), ("action", "settings", 1), ("lists", "keys", 3)]


@pytest.mark.parametrize(("payload", "journey", "last"), SOME)
async def test_some_of_it(tmp_path: Path, payload: str, journey: str, last: int, monkeypatch: pytest.MonkeyPatch) -> None:
    await compare(tmp_path, payload, journey, monkeypatch, last)


def test_there_are_as_many_as_were_promised() -> None:
    cells = {(journey, step.page, mark) for journey, way in JOURNEYS.items() for step in way.steps for mark in step.marks}
    assert len(cells) >= 27
    assert len(PAYLOADS) >= 15


# That the tests above can fail


class Raw(App[None]):
    """A page as one writes it without a thought."""

    def __init__(self, text: str, *, markup: bool) -> None:
        super().__init__()
        self.text, self.markup = text, markup

    def _fatal_error(self) -> None:  # Textual's own draws all variables of the tests, which takes seconds
        self._close_messages_no_wait()

    def compose(self) -> ComposeResult:
        yield Static(self.text, markup=self.markup)


async def raw(payload: str, patch: pytest.MonkeyPatch, *, markup: bool) -> set[str]:
    """The same looks at the raw page."""
    app = Raw(saying(payload)("raw"), markup=markup)
    with hostile.listening(patch) as written, hostile.noting(patch) as fired:
        async with app.run_test(size=WIDE) as pilot:
            shown = Stage(app, pilot, Places(*["."] * 5), Steady())
            assert missing(shown, ("raw",), payload) == []
            await look(shown, payload)
        assert fired == []
    return written.kinds


@pytest.mark.parametrize("payload", ["action", "markup", "unbalanced", "lists"])
async def test_markup_in_a_raw_static_is_caught(payload: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises((AssertionError, MarkupError)):
        await raw(PAYLOADS[payload], monkeypatch, markup=True)


async def test_an_action_in_a_raw_static_fires_when_it_is_clicked(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Raw(saying(PAYLOADS["action"])("raw"), markup=True)
    with hostile.noting(monkeypatch) as fired:
        async with app.run_test(size=WIDE) as pilot, hostile.clicked(app, "zq") as clicks:
            await pilot.pause()
            assert clicks > 10
        assert fired


CONTROLS = ["csi", "osc", "dcs", "c1", "escape at the end", "bidi", "zero width", "tags"]


@pytest.mark.parametrize("payload", CONTROLS)
async def test_controls_in_a_raw_static_are_caught(payload: str, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = await raw(HARMLESS, monkeypatch, markup=False)
    with pytest.raises(AssertionError):
        assert await raw(PAYLOADS[payload], monkeypatch, markup=False) <= usual


async def test_a_page_that_forgets_to_clean_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain, "clean", lambda text: text)
    monkeypatch.setattr(plain, "one_line", lambda text: text)
    with pytest.raises(AssertionError):
        await compare(tmp_path, "csi", "what is stored", monkeypatch, 1)
