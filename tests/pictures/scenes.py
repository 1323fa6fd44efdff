"""What is photographed: for each picture a journal, the keys a patient would press, and the name of the file."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import NamedTuple

from journal import settings
from journal.body.graph import Point
from journal.body.outlines import FIGURES
from journal.clock import FixedClock
from journal.model.views import Baseline, HistoryItem, Place, Profile
from journal.paths import Places
from journal.store import converting, unlocking
from journal.store.journal import Journal
from journal.widgets.body_map import BodyMap
from tests.screens.harms import damaged, newer
from tests.screens.invented import invented
from tests.screens.pages import WAYS, backed_up_and_gone, cared, gone, unfinished
from tests.screens.stage import NOW, ZONE, Stage, write

Setting = Callable[[Places], None]
Play = Callable[[Stage], Awaitable[None]]


SMALL, LARGE, FULL = (80, 24), (120, 40), (200, 60)
BOTH = tuple((size, look) for size in (SMALL, LARGE) for look in ("dark", "light"))
EVERY = (*BOTH, *((size, look) for size in (SMALL, LARGE) for look in ("ascii", "plain")), (FULL, "dark"), (FULL, "light"))
INSET = ((SMALL, "dark"), (LARGE, "light"))


class Scene(NamedTuple):
    """A picture: its name, the journal it is taken of, and what is done first; its sizes, each with a look.

    A look is a theme, or "ascii" (letters only) or "plain" (no colours).
    """

    name: str
    setting: Setting
    play: Play
    first: bool = False  # on a first start
    shots: tuple[tuple[tuple[int, int], str], ...] = BOTH


def nothing(places: Places) -> None:
    """No journal yet."""


def told_as(name: str) -> Setting:
    """The demonstration of that name."""

    def prepare(places: Places) -> None:
        invented(places, name)

    return prepare


eight_weeks = told_as("weeks")


def encrypted(places: Places) -> None:
    """A journal that opens only with a passphrase."""
    eight_weeks(places)
    converting.convert(places, "a passphrase of four words", NOW)
    unlocking.lock()


def quiet_weeks(places: Places) -> None:
    """A calm journal: slept-on arms, and days without numbness."""
    for days in (37, 30, 22, 15, 8, 2):
        ended = timedelta(minutes=6 + days % 5)
        write(places, "right arm pins and needles 3 woke with it, slept on it", ago=timedelta(days=days, hours=7), ended=ended)
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        for days in set(range(1, 40)) - {37, 30, 22, 15, 8, 2, 33, 26, 19, 12, 5, 4, 18}:
            journal.clear_day(NOW.date() - timedelta(days=days))


def resting(places: Places) -> None:
    """Little is tracked, and a week has gone by."""
    settings.change(places, low_tracking=True)
    for days in (30, 22, 15, 9):
        ended = timedelta(minutes=6)
        write(places, "right arm pins and needles 3 woke with it, slept on it", ago=timedelta(days=days, hours=7), ended=ended)


def warm(places: Places) -> None:
    """Places felt on few, on several and on most days of two weeks, and one of today."""
    felt = {
        "left foot numb 5 over weeks": range(1, 12),
        "left calf tingling 3 over weeks": range(2, 7),
        "right hand tingling 2 over weeks": (3, 8, 11),
        "lower back numb 3 over weeks": (4,),
        "left side of face tingling 2 over weeks": (6, 9),
        "right knee tingling 2 over weeks": (0,),
    }
    for phrase, days in felt.items():
        for ago in days:
            write(places, f"{phrase}, slept on it", ago=timedelta(days=ago, hours=2), ended=timedelta(hours=1))


def told(places: Places) -> None:
    """A profile that is filled in."""
    soles = Baseline((Place("foot.sole", "both"),), date(2016, 1, 1), ("tingling",), (), "constant", date(2025, 3, 1))
    history = (HistoryItem("diabetes", date(2014, 1, 1)), HistoryItem("chemo", date(2019, 6, 1), date(2020, 1, 31)))
    who = Profile("Ann Baker", 1961, None, "112", "right", "baker", history, (soles,))
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.save_profile(Profile(), who)


def pressing(*keys: str) -> Play:
    """Press these keys; a key of several words is typed."""

    async def play(shown: Stage) -> None:
        for key in keys:
            await (shown.type(key) if " " in key else shown.press(key))

    return play


async def saved_emergency(shown: Stage) -> None:
    """An emergency, written and saved."""
    await shown.press("n")
    await shown.type("left face and left hand numb suddenly 10m ago")
    await shown.press("f2")
    await shown.until(lambda: shown.page == "Findings")
    await shown.settled()


async def keeping_filters(shown: Stage) -> None:
    """Two filters that are kept, and the sheet they stand on."""
    await shown.press("h")
    for line, name in (("left foot 5+", "strong feet"), ("numb since 30d", "last month")):
        await pressing("slash", *["backspace"] * 20, line, "enter", "m", "s")(shown)
        await shown.type(name)
        await shown.press("enter", "escape")
    await shown.press("m")


async def thrown_away(shown: Stage) -> None:
    """Two entries in the trash."""
    await pressing("h", "down", "x", "down", "x", "t")(shown)


def facing(view: str) -> Play:
    """The body from that side."""

    async def play(shown: Stage) -> None:
        await shown.press("n", "f3")
        body = shown.app.screen.query_one(BodyMap)
        await shown.press(*(["tab"] if body.view != view else []))
        assert body.view == view

    return play


def on_inset(place: Point) -> Play:
    """The part of the body with this place, large."""

    async def play(shown: Stage) -> None:
        await shown.press("n", "f3")
        body = shown.app.screen.query_one(BodyMap)
        body.go_to(place)
        await shown.press("enter")
        assert body.view not in FIGURES

    return play


def harmed(places: Places) -> None:
    """A damaged file, with a good backup."""
    backed_up_and_gone(places)
    (places.folder / "away").rename(places.database)
    damaged(places)


def of_a_newer_program(places: Places) -> None:
    """Written by a later version: it can be looked at."""
    eight_weeks(places)
    newer(places)


def way(name: str, page: str) -> Scene:
    """The page as the tests of all pages reach it."""
    return Scene(name, WAYS[page].prepare, pressing(*WAYS[page].keys))


SCENES = (
    Scene("welcome", nothing, pressing(), first=True),
    Scene("welcome-number", nothing, pressing("enter", "c", *"uni", "enter"), first=True),
    Scene("settings", told, pressing("s")),
    Scene("profile", told, pressing("s", "2")),
    Scene("conditions", told, pressing("s", "2", "7")),
    Scene("there-before", told, pressing("s", "2", "8", "2", "both hands numb since May 2020")),
    Scene("today", eight_weeks, pressing()),
    Scene("today-quiet", quiet_weeks, pressing()),
    Scene("today-first", nothing, pressing()),
    Scene("log", eight_weeks, pressing("n", "left foot and left calf numb 6 over hours, since 2h ago, back pain")),
    Scene("log-form", eight_weeks, pressing("n", "right calf and right foot numb 4 over weeks", "down", *"nnony", "down")),
    Scene("week", resting, pressing()),
    Scene("week-answers", resting, pressing("w")),
    Scene("log-asks", eight_weeks, pressing("n", "foot tingling 4")),
    Scene("log-emergency", eight_weeks, pressing("n", "left face and left hand numb suddenly 10m ago")),
    Scene("places", eight_weeks, pressing("n", "f3", "tab", "space", "down", "space", "down", "space", "=", "down")),
    Scene("places-hand", eight_weeks, pressing("n", "f3", "left thumb", "down", "up", "space", "escape", "enter", "down")),
    Scene("places-names", eight_weeks, pressing("n", "f3", "left c")),
    Scene("body-front", warm, facing("front"), shots=EVERY),
    Scene("body-back", warm, facing("back"), shots=EVERY),
    Scene("body-face", eight_weeks, on_inset(("face.cheek", "left")), shots=INSET),
    Scene("body-palms", eight_weeks, on_inset(("hand.thumb", "left")), shots=INSET),
    Scene("body-feet", eight_weeks, on_inset(("foot.top", "left")), shots=INSET),
    Scene("body-soles", eight_weeks, on_inset(("foot.sole", "left")), shots=INSET),
    Scene("body-saddle", eight_weeks, on_inset(("saddle.perineum", "midline")), shots=INSET),
    Scene("emergency", quiet_weeks, saved_emergency),
    Scene("findings", eight_weeks, pressing("f")),
    Scene("telling", eight_weeks, pressing("f", "d")),
    Scene("summary", eight_weeks, pressing("v")),
    Scene("visited", eight_weeks, pressing("v", "w")),
    Scene("trends", eight_weeks, pressing("t")),
    Scene("trends-often", eight_weeks, pressing("t", "2", "left")),
    Scene("trends-strength", eight_weeks, pressing("t", "3", *["left"] * 5)),
    Scene("trends-calendar", eight_weeks, pressing("t", "4", "left", "up")),
    Scene("trends-places", eight_weeks, pressing("t", "6", "down")),
    Scene("trends-spread", eight_weeks, pressing("t", "7", "end")),
    Scene("trends-body", eight_weeks, pressing("t", "shift+tab")),
    Scene("trends-limbs", eight_weeks, pressing("t", "shift+tab", "shift+tab", "shift+tab", "left")),
    Scene("trends-spreading", told_as("spreading"), pressing("t")),
    Scene("trends-spreading-body", told_as("spreading"), pressing("t", "shift+tab")),
    Scene("trends-fading", told_as("fading"), pressing("t")),
    Scene("trends-fading-often", told_as("fading"), pressing("t", "2")),
    Scene("trends-stopped", told_as("stopped"), pressing("t")),
    Scene("trends-stopped-often", told_as("stopped"), pressing("t", "2", *["left"] * 8)),
    Scene("trends-table", eight_weeks, pressing("t", "7", "t")),
    Scene("entries", eight_weeks, pressing("h")),
    Scene("entries-filter", eight_weeks, pressing("h", "slash", "left foot 5+ since 30d", "enter")),
    Scene("saved-filters", eight_weeks, keeping_filters),
    Scene("trash", eight_weeks, thrown_away),
    Scene("entry", eight_weeks, pressing("h", "down", "down", "down", "enter")),
    Scene("unfinished", unfinished, pressing()),
    Scene("missing", backed_up_and_gone, pressing()),
    Scene("missing-restore", backed_up_and_gone, pressing("r")),
    Scene("missing-anew", gone, pressing("n")),
    Scene("edit", eight_weeks, pressing("h", "down", "down", "down", "e", "down", "right", "right")),
    Scene("edit-asks", eight_weeks, pressing("h", "down", "down", "down", "e", "enter", "ctrl+u", "foot tingling", "enter")),
    Scene("edit-signs", eight_weeks, pressing("h", "down", "down", "down", "e", *["down"] * 9, "enter", "down", "n")),
    way("edit-choice", "PickSheet"),
    way("edit-several", "TickPage"),
    way("edit-note", "NoteSheet"),
    way("conflict", "ConflictPage"),
    Scene("damaged", harmed, pressing()),
    Scene("locked", encrypted, pressing("not the right one", "enter")),
    Scene("curtain", eight_weeks, pressing("ctrl+l"), shots=INSET),
    Scene("newer", of_a_newer_program, pressing()),
    Scene("missing-other-file", gone, pressing("c")),
    Scene("palette", eight_weeks, pressing("colon")),
    way("gaps", "GapsPage"),
    Scene("care-diagnosis", eight_weeks, pressing("d", "down", "enter")),
    Scene("care-question", eight_weeks, pressing("d", "end", "enter")),
    Scene("care", eight_weeks, pressing("d")),
    Scene("care-treatment", eight_weeks, pressing("d", "enter")),
    Scene("care-visit", cared, pressing("d", "down", "down", "enter")),
    Scene("card", eight_weeks, pressing("f1")),
    Scene("keys", eight_weeks, pressing("question_mark")),
)
