"""The app on a stage: a journal of its own in a temporary folder, a clock that stands still, keys, and what is seen."""

import asyncio
import json
import re
import time
import unicodedata
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from textual.events import Key
from textual.keys import REPLACED_KEYS, _character_to_key, _get_unicode_name_from_key
from textual.pilot import Pilot

from journal import settings
from journal.app import JournalApp
from journal.clock import FixedClock
from journal.model.views import Episode
from journal.paths import Places
from journal.phrase.understand import understand
from journal.store.journal import Journal
from journal.store.reader import Reader

ZONE = "Europe/London"
NOW = datetime(2026, 11, 22, 14, 32, tzinfo=ZoneInfo(ZONE))

SOON = 0.5  # seconds
FRAME = 0.03  # seconds; what is due sooner belongs to what is being done
PATIENCE = 20.0  # seconds, on a busy computer
IN_A_FEW_CELLS = 0.5  # there Textual lays some pages out again and again


class Steady:
    """Seconds that pass only when told: by default every key comes a good while after the one before."""

    def __init__(self) -> None:
        self.at, self.between = 0.0, 5.0

    def __call__(self) -> float:
        self.at += self.between
        return self.at


class Stage:
    def __init__(self, app: JournalApp, pilot: Pilot[None], places: Places, steady: Steady) -> None:
        self.app, self.pilot, self.places, self.steady = app, pilot, places, steady
        self.reader = Reader(places)

    async def press(self, *keys: str) -> None:
        """Press keys, and wait for what each of them sets off."""
        for key in keys:
            self.app.post_message(key_event(key))
            await self.settled()

    async def type(self, text: str) -> None:
        """Type the text, much faster than a pilot presses keys."""
        for letter in text:
            self.app.post_message(Key(_character_to_key(letter), letter))
        await self.settled()

    async def settled(self) -> None:
        """Wait until keys are handled, no worker runs and nothing waits for the next key; each may start another."""
        await self._handled()
        while awaited := [*self._workers(), *self._soon()]:
            await asyncio.gather(*awaited, return_exceptions=True)
            await self._handled()

    async def _handled(self) -> None:
        patience = PATIENCE if self.app.size.width >= 40 and self.app.size.height >= 12 else IN_A_FEW_CELLS
        await quiet(patience)
        self.app.screen._on_timer_update()
        await quiet(patience)

    def _workers(self) -> list[Coroutine[None, None, object]]:
        return [worker.wait() for worker in self.app.workers if worker.name != "warm-up"]

    def _soon(self) -> list[asyncio.Task[None]]:
        """What a page does as soon as no more keys come."""
        timers = [timer for timer in self.app.screen._timers if timer._repeat == 0 and timer._interval < SOON]
        return [timer._task for timer in timers if timer._task is not None and not timer._task.done()]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something that a short timer sets off."""
        for _ in range(200):
            if holds():
                return
            await self.pilot.pause(0.01)
        raise AssertionError(f"never seen; the screen shows:\n{self.seen}")

    @property
    def seen(self) -> str:
        """Every line of the window as text."""
        return "\n".join(strip.text.rstrip() for strip in self.app.screen._compositor.render_strips())

    @property
    def words(self) -> str:
        """The same on one line, so that a wrapped sentence is found."""
        return " ".join(re.sub(r"[│╭╮╰╯─▌▐█▎|]", " ", self.seen).split())

    @property
    def page(self) -> str:
        return type(self.app.screen).__name__

    @property
    def entries(self) -> tuple[Episode, ...]:
        return self.reader.latest(100)

    @property
    def drafts(self) -> list[dict[str, object]]:
        return drafts(self.places)


async def quiet(patience: float) -> None:
    """Wait until the loop has nothing to do, now and for a frame, or has been at it for so many seconds.

    Textual's own tests wait until the process uses no time, which on a busy computer it does also in the midst of its work.
    """
    loop, still, end = asyncio.get_running_loop(), 0, time.monotonic() + patience
    while still < 3 and time.monotonic() < end:
        due = [timer.when() for timer in loop._scheduled if not timer.cancelled() and timer.when() < loop.time() + FRAME]
        at_work = threads_at_work(loop)
        pause = 0.001 if at_work else max(0.0, min(due) - loop.time()) if due else 0.0
        await asyncio.sleep(0 if loop._ready else pause)
        still = 0 if due or at_work or loop._ready else still + 1


def threads_at_work(loop: asyncio.AbstractEventLoop) -> bool:
    """Whether anything that was handed to a thread is not done."""
    pool = loop._default_executor
    return pool is not None and (not pool._work_queue.empty() or pool._idle_semaphore._value < len(pool._threads))


def key_event(name: str) -> Key:
    """The key of that name, "f1", "slash" or "a", as a terminal sends it."""
    name = _character_to_key(name) if len(name) == 1 else name
    try:
        return Key(name, unicodedata.lookup(_get_unicode_name_from_key(REPLACED_KEYS.get(name, name))))
    except KeyError:
        return Key(name, name if len(name) == 1 else None)


def drafts(places: Places) -> list[dict[str, object]]:
    return [json.loads(file.read_text()) for file in sorted(places.drafts.glob("*.json"))]


def places_in(folder: Path) -> Places:
    home = folder / "j"
    return Places(*map(str, (home, home / "journal.db", home / "backups", home / "state", home / "settings.toml")))


def write(places: Places, text: str, ago: timedelta = timedelta(), ended: timedelta | None = None) -> Episode:
    """An entry written a while ago, as the phrase says it; `ended` is how long it lasted."""
    clock = FixedClock(NOW - ago, ZONE)
    draft = understand(text, clock.now(), ZONE).draft
    assert draft is not None, text
    if ended is not None:
        draft = draft._replace(ended_at=draft.started_at + ended)
    with Journal(places, clock) as journal:
        return journal.save(draft)


@asynccontextmanager
async def stage(
    places: Places, size: tuple[int, int] = (80, 24), now: datetime = NOW, *, first: bool = False, toasts: bool = False
) -> AsyncIterator[Stage]:
    """The app, open on Today, with everything read and checked. `first`: on a first start, which shows two pages before;
    `toasts`: with the notes that come up in a corner.
    """
    steady = Steady()
    if not first:
        settings.change(places, welcomed=True)
    app = JournalApp(places, FixedClock(now, ZONE), steady=steady)
    app.desk.warm = True  # what a save needs is loaded in any test; waiting for it would ask the clock of the keys
    async with app.run_test(size=size, notifications=toasts) as pilot:
        shown = Stage(app, pilot, places, steady)
        await shown.settled()
        yield shown
