"""Ways through the app past every place where text that is not our own reaches the terminal.

A step is what is done, and the marks of the texts that must then stand on the window: each mark on each step is one sink.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from textual.events import Paste

from journal.clock import FixedClock
from journal.model.views import History, Profile
from journal.paths import Places
from journal.store import opening
from journal.store.backup import back_up
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from journal.words import problems
from tests.screens import poison
from tests.screens.pages import emergency
from tests.screens.stage import NOW, ZONE, Stage, places_in

Text = Callable[[str], str]
Prepare = Callable[[Path, Text, pytest.MonkeyPatch], Places]


class Step(NamedTuple):
    """`keys` are pressed, then the text of `paste` is put into the line as a terminal does, then `after` is pressed."""

    page: str
    keys: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    paste: str = ""
    after: tuple[str, ...] = ()
    most: int = 10_000  # letters of the paste


class Journey(NamedTuple):
    """What stands on the disk, made with the text for each mark, and the steps. `stored`: the texts lie where only
    text can lie, so that bytes that are none make them unreadable."""

    prepare: Prepare
    steps: tuple[Step, ...]
    stored: bool = False
    first: bool = False


async def go(shown: Stage, step: Step, text: Text) -> None:
    """Do what the step says."""
    for key in step.keys:
        await shown.press(key)
    if step.paste:
        shown.app.post_message(Paste(text(step.paste)[: step.most]))
        await shown.settled()
    await shown.press(*step.after)


def _everything(folder: Path, text: Text, patch: pytest.MonkeyPatch) -> Places:
    places = places_in(folder)
    poison.stored(places, text, patch)
    return places


def _nothing(folder: Path, _text: Text, _patch: pytest.MonkeyPatch) -> Places:
    return places_in(folder)


def _typing(folder: Path, text: Text, _patch: pytest.MonkeyPatch) -> Places:
    places = places_in(folder)
    emergency(places)
    poison.filters(places, text)
    return places


def _imported(folder: Path, text: Text, patch: pytest.MonkeyPatch) -> Places:
    places = places_in(folder)
    with poison.uncleaned(patch), Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.add_all(History(Profile(birth_year=1961)), poison.as_utf8(text("source")))
    return places


def _corrected_twice(folder: Path, text: Text, patch: pytest.MonkeyPatch) -> Places:
    """A correction that was not saved, of an entry that another window changed since."""
    places = places_in(folder)
    poison.corrected_twice(places, text, patch)
    return places


def _only(make: Callable[[Places, Text], object]) -> Prepare:
    """Nothing on the disk but what this makes."""

    def prepare(folder: Path, text: Text, _patch: pytest.MonkeyPatch) -> Places:
        places = places_in(folder)
        make(places, text)
        return places

    return prepare


def _odd_keys(folder: Path, text: Text, _patch: pytest.MonkeyPatch) -> Places:
    places = places_in(folder)
    emergency(places)
    poison.odd_keys(places, text)
    return places


def _gone(folder: Path, text: Text, _patch: pytest.MonkeyPatch) -> Places:
    places = poison.hostile_folder(folder, text)
    emergency(places)
    places.database.rename(places.folder / "away")
    return places


def _damaged(folder: Path, text: Text, _patch: pytest.MonkeyPatch) -> Places:
    places = poison.hostile_folder(folder, text)
    emergency(places)
    back_up(places, "good", PLAIN)
    places.database.write_bytes(places.database.read_bytes()[:100] + b"\xff" * 9000)
    return places


def _only_reading(folder: Path, text: Text, patch: pytest.MonkeyPatch) -> Places:
    places = poison.hostile_folder(folder, text)
    emergency(places)
    patch.setattr(opening, "only_reading", lambda lent: problems.only_reading(str(lent.database)))
    return places


# Esc leads to the page below; every step begins where the one before it ended.
JOURNEYS = {
    "what is stored": Journey(
        _everything,
        (
            Step("Today", (), ("name", "number", "question", "lab")),
            Step("Card", ("f1",), ("number",)),
            Step("Flags", ("escape", "f"), ("number", "answer", "doctor")),
            Step("Flags", ("end", "up"), ("number", "tried5", "tried6", "tried7")),
            Step("TellSheet", ("d",)),
            Step("Entry", ("escape", "1"), ("note", "why", "reading", "later")),
            Step("Entry", ("v",), ("earlier", "note", "source")),
            Step("Findings", ("f",), ("number",)),
            Step("Findings", ("end",), ("number", "tried5")),
            Step("History", ("escape", "escape", "escape", "h")),
            Step("SettingsPage", ("escape", "s"), ("number",)),
            Step("NumberSheet", ("1",), ("number",)),
            Step("ProfilePage", ("escape", "2"), ("name", "number", "job")),
            Step("AskLine", ("1",), ("number",)),
            Step("AskLine", ("escape", "2"), ("name",)),
            Step("AskLine", ("escape", "6"), ("job",)),
            Step("BaselinePage", ("escape", "8"), ("soles",)),
            Step("BaselineItemPage", ("1",), ("soles",)),
            Step("AskLine", ("5",), ("soles",)),
        ),
        stored=True,
    ),
    "what is corrected": Journey(
        _everything,
        (
            Step("EditPage", ("h", "e"), ("why", "note", "reading")),
            Step("NoteSheet", ("end", "enter"), ("later", "area"), "area"),
        ),
        stored=True,
    ),
    "what was corrected twice": Journey(
        _corrected_twice, (Step("LeftoverSheet", (), ("line",)), Step("ConflictPage", ("s",), ("mine", "theirs")))
    ),
    "what is typed": Journey(
        _typing,
        (
            Step("Today"),
            Step("TellSheet", ("f", "d", "1", "1"), ("when",), "when"),
            Step("History", ("escape", "escape", "escape", "escape", "h", "slash"), ("sought",), "sought"),
            Step("History", ("enter",), ("sought",)),
            Step("SavedFilters", ("m",), ("named", "filter")),
            Step("SavedFilters", ("s",), ("call",), "call"),
            Step("SavedFilters", ("enter",), ("call",)),
            Step("SavedFilters", ("end", "d"), ("call",)),
            Step("NumberSheet", ("escape", "escape", "s", "1"), ("other",), "other"),
            Step("AskLine", ("escape", "2", "6"), ("job",), "job", most=150),
            Step("ProfilePage", ("enter",), ("job",)),
            Step("AskLine", ("8", "1"), ("before",), "before"),
            Step("AskLine", ("enter",), ("before",)),
            Step("Log", ("escape", "escape", "escape", "escape", "escape", "n"), ("typed",), "typed"),
            Step("PickPlaceSheet", ("f3",), ("place",), "place"),
            Step("Palette", ("escape", "escape", "escape", "colon"), ("find",), "find"),
        ),
    ),
    "what was imported": Journey(_imported, (Step("Today"), Step("Today", ("z",), ("source",))), stored=True),
    "what was left": Journey(
        _only(poison.unfinished),
        (Step("LeftoverSheet", (), ("draft",)), Step("Log", ("k",), ("draft",)), Step("Today", ("escape",))),
    ),
    "settings": Journey(
        _only(poison.wrong_settings),
        (Step("Today", (), ("unknown",)), Step("SettingsPage", ("s", "7"), ("unknown", "theme"))),
        stored=True,
    ),
    "settings of keys": Journey(
        _only(poison.wrong_keys), (Step("Today", (), ("command",)), Step("SettingsPage", ("s", "7"), ("command", "key")))
    ),
    "keys": Journey(
        _odd_keys,
        (Step("Today"), Step("HelpSheet", ("f4",)), Step("Palette", ("escape", "ctrl+p"))),
    ),
    "a first start": Journey(
        _nothing,
        (
            Step("Welcome"),
            Step("AskLine", ("enter", "t"), ("own",), "own"),
            Step("AskLine", ("enter",), ("own",)),
            Step("NumberSheet", ("escape", "escape", "c"), ("other",), "other"),
        ),
        first=True,
    ),
    "a folder that is gone": Journey(
        _gone,
        (
            Step("Trouble", (), ("folder",)),
            Step("ChooseSheet", ("c",), ("file",), "file", ("enter",)),
            Step("AnewSheet", ("escape", "n"), ("folder",)),
            Step("Today", ("s",)),
            Step("SettingsPage", ("s", "8"), ("folder",)),
        ),
    ),
    "a damaged file": Journey(
        _damaged,
        (
            Step("Trouble", (), ("folder",)),
            Step("Trouble", ("s",)),
            Step("RestoreSheet", ("r",)),
            Step("Today", ("enter",), ("folder",)),
        ),
    ),
    "a lent file": Journey(
        _only_reading,
        (
            Step("Today", (), ("folder",)),
            Step("Today", ("n",), ("folder",)),
            Step("Entry", ("enter", "s"), ("folder",)),
        ),
    ),
}
