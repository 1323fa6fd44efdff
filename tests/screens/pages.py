"""How to get to every page, for the tests that hold for all of them. A new page adds its way here.

A way begins at Today: what is on the disk before, and which keys lead to the page.
"""

import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, timedelta
from typing import NamedTuple

from journal.clock import FixedClock
from journal.model.views import Baseline, Diagnosis, HistoryItem, Place, Profile, Question, Treatment, Visit
from journal.paths import Places
from journal.phrase.correction import begun
from journal.store.backup import back_up
from journal.store.connection import PLAIN
from journal.store.drafts import DraftFile
from journal.store.journal import Journal
from tests.screens.stage import NOW, ZONE, Stage, stage, write


def emergency(places: Places) -> None:
    write(places, "left face and left hand numb suddenly 20m ago with weakness")


def leg(places: Places) -> None:
    """An entry of a leg, and the emergency of the other pages."""
    write(places, "left calf tingling 3 over weeks, slept on it", ago=timedelta(hours=1))
    emergency(places)


def long_ago(places: Places) -> None:
    """An emergency, and before it days without an entry."""
    write(places, "right thumb tingling 3 over weeks, slept on it", ago=timedelta(days=9), ended=timedelta(hours=1))
    emergency(places)


def unfinished(places: Places) -> None:
    write(places, "right thumb tingling 3 over weeks, slept on it", ago=timedelta(days=1), ended=timedelta(hours=1))
    draft = DraftFile(places, FixedClock(NOW, ZONE))
    draft.keep("right thumb numb", {})
    os.close(draft._lock)  # as the end of a process does


def changed_elsewhere(places: Places) -> None:
    """A correction that was not saved when a program ended, of an entry that another window changed since."""
    made = write(places, "right thumb tingling 3 over weeks, slept on it", ago=timedelta(days=1), ended=timedelta(hours=1))
    mine = begun(made).with_field("readings[0].severity", 7).with_field("notes", "mine")
    draft = DraftFile(places, FixedClock(NOW, ZONE))
    draft.keep("How strong", {"edit": made.id, **mine.kept(), "line": None})
    os.close(draft._lock)
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.change(made, begun(made).with_field("notes", "theirs").with_field("onset", "days").draft)


def gone(places: Places) -> None:
    emergency(places)
    places.database.rename(places.folder / "away")


def backed_up_and_gone(places: Places) -> None:
    emergency(places)
    back_up(places, "good", PLAIN)
    places.database.rename(places.folder / "away")


def told(places: Places) -> None:
    """A profile with something in every list."""
    soles = Baseline((Place("foot.sole", "both"),), date(2016, 1, 1), ("tingling",))
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.save_profile(Profile(), Profile(history=(HistoryItem("diabetes"),), baseline=(soles,)))


def cared(places: Places) -> None:
    """Something in every section of care, and the emergency of the other pages."""
    emergency(places)
    day = NOW.date() - timedelta(days=90)
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.keep((None, Treatment("", "Gabapentin", None, "300 mg", day, None, "some", 40, 14)))
        journal.keep((None, Diagnosis("", "Tennis elbow", "suspected", "Dr Mora", day, (Place("hand.thumb", "left"),))))
        journal.keep((None, Visit("", day, "imaging", "Dr Mora", pending=True, note="MRI")))
        journal.keep((None, Question("", "Should I have a nerve test?", 1)), (None, Question("", "What else could it be?", 2)))


def nothing(places: Places) -> None:
    """Nothing was ever written."""


class Way(NamedTuple):
    """What is prepared on the disk, and the keys from Today, or from the first page of a first start."""

    keys: tuple[str, ...] = ()
    prepare: Callable[[Places], None] = emergency
    first: bool = False


WAYS: dict[str, Way] = {
    "Today": Way(),
    "Findings": Way(("r", "f2")),
    "Flags": Way(("f",)),
    "TellSheet": Way(("f", "d")),
    "History": Way(("h",)),
    "SavedFilters": Way(("h", "m")),
    "Entry": Way(("f", "1")),
    "EditPage": Way(("h", "e")),
    "PickSheet": Way(("h", "e", *["down"] * 6, "enter")),
    "SymptomPage": Way(("h", "e", *["down"] * 9, "enter")),
    "TickPage": Way(("h", "e", *["end", *["up"] * 11], "enter")),
    "NoteSheet": Way(("h", "e", "end", "up", "up", "up", "enter")),
    "ConflictPage": Way(("s",), changed_elsewhere),
    "Log": Way(("n",)),
    "PickPlaceSheet": Way(("n", "f3")),
    "PelvicPage": Way(("b",), leg),
    "GapsPage": Way(("o",), long_ago),
    "Card": Way(("f1",)),
    "HelpSheet": Way(("question_mark",)),
    "LeftoverSheet": Way((), unfinished),
    "Trouble": Way((), gone),
    "ChooseSheet": Way(("c",), gone),
    "RestoreSheet": Way(("r",), backed_up_and_gone),
    "AnewSheet": Way(("n",), gone),
    "LockPage": Way(("ctrl+l",)),
    "Welcome": Way((), nothing, first=True),
    "YourNumber": Way(("enter",), nothing, first=True),
    "Trends": Way(("t",)),
    "SummaryPage": Way(("v",)),
    "CarePage": Way(("d",), cared),
    "CareTrash": Way(("d", "x", "t"), cared),
    "VisitedPage": Way(("d", "w"), cared),
    "TreatmentPage": Way(("d", "enter"), cared),
    "DiagnosisPage": Way(("d", "down", "enter"), cared),
    "VisitPage": Way(("d", "down", "down", "enter"), cared),
    "QuestionPage": Way(("d", "end", "enter"), cared),
    "SettingsPage": Way(("s",), told),
    "NumberSheet": Way(("s", "1"), told),
    "ProfilePage": Way(("s", "2"), told),
    "AskLine": Way(("s", "2", "2"), told),
    "ConditionsPage": Way(("s", "2", "7"), told),
    "BaselinePage": Way(("s", "2", "8"), told),
    "BaselineItemPage": Way(("s", "2", "8", "1"), told),
}


@asynccontextmanager
async def on_page(places: Places, page: str, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Stage]:
    """The app, standing on this page."""
    way = WAYS[page]
    way.prepare(places)
    async with stage(places, size, first=way.first) as shown:
        await shown.press(*way.keys)
        assert shown.page == page
        yield shown
