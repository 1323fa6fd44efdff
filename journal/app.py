"""The journal on the screen: theme, first page, the card that is always at hand, and the net below everything.

Whatever goes wrong, the terminal is given back as it was, what was being written is kept, and no word of it is printed.
"""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, ClassVar

from textual import on
from textual.app import SystemCommand
from textual.binding import BindingType
from textual.command import Provider
from textual.driver import Driver
from textual.screen import Screen

from journal import settings
from journal.clock import Clock
from journal.paths import Places
from journal.screens.again import Again
from journal.screens.desk import Desk
from journal.screens.offers import LockJournal, OpenPalette, ShowCard, ShowHelp
from journal.screens.page import HEIGHTS, WIDTHS, Page, Resting, Urgent, all_hidden
from journal.screens.today import Today
from journal.store import mark, unlocking
from journal.store.problems import JournalProblem
from journal.widgets import glyphs, themes
from journal.widgets.any_bytes import read_any_bytes
from journal.widgets.held import Held
from journal.widgets.motions import Motions
from journal.widgets.plain import draw_with
from journal.widgets.scroll_bars import draw_scroll_bars
from journal.widgets.stylesheet import StylesReadOnce
from journal.widgets.woken import woken_once
from journal.words import app as words
from journal.words import keys as key_words
from journal.words import times

COPY_AFTER = 4.0  # seconds: the first pages come first
IDLE_LOOK = 15.0  # seconds
SETTLED_AFTER = 1.0  # seconds, in which nothing looks for garbage
# The styles of the emergency card and of what is told of an emergency.
_AT_HAND = tuple(Path(__file__).with_name("screens") / f"{name}.tcss" for name in ("parts", "card", "emergency"))
_ENDED_BY = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name))


def run(places: Places, clock: Clock) -> int:
    """Show the journal until it is left; the exit status. Raises what went wrong in it, once the terminal is restored."""
    read_any_bytes()
    app = JournalApp(places, clock)
    app.copy_after = COPY_AFTER
    app.run()
    if app.ended_by is not None:  # a terminal that goes away also fails to be read: that is no fault of ours
        _say(words.stopped(app.ended_by.name, kept=app.desk.unfinished))
    elif app.failure is not None:
        if app.desk.unfinished:
            _say(words.UNFINISHED_KEPT)
        raise app.failure
    return app.return_code or 0


def _say(text: str) -> None:
    try:
        os.write(2, f"{text}\n".encode())
    except OSError:  # the terminal is gone; what waits for it in buffers must not fail at exit and change the status
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)


def _palette() -> type[Provider]:
    from journal.screens.palette import Offered

    return Offered


class JournalApp(Motions):
    """The app: thin, since each page brings its own keys and styles."""

    TITLE = words.TITLE
    CSS_PATH: ClassVar[list[str]] = ["screens/page.tcss", "screens/today.tcss"]  # type: ignore[assignment]  # Textual takes several
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [ShowCard.binding(), LockJournal.binding()]
    copy_after: float | None = None  # seconds until the backup of this start
    today: Today

    def __init__(self, places: Places, clock: Clock, *, steady: Callable[[], float] = time.monotonic) -> None:
        super().__init__(Held(steady), no_colour=themes.no_colour(os.environ))
        self.stylesheet = StylesReadOnce()  # the theme brings its colours
        chosen, self.settings_problems = settings.read(places)
        times.use(chosen.clock)
        marks = glyphs.fitting(os.environ, sys.stdout.encoding, chosen.ascii)
        self.desk = Desk(places, clock, marks, self.held, chosen)
        self.ended_by: signal.Signals | None = None
        self._urgent: list[Urgent] = []
        self._left = False
        if chosen.keys:
            self._choose_keys(chosen.keys)
        self.desk.settings_problems = self.settings_problems
        for theme in themes.ALL:
            self.register_theme(theme)
        self.theme = themes.fitting(os.environ, chosen.theme).name
        self.animation_level = "none"
        self.set_class(marks is glyphs.ASCII, "-ascii")
        draw_scroll_bars(plain=marks is glyphs.ASCII)
        draw_with(marks)

    def _choose_keys(self, wanted: Mapping[str, str]) -> None:
        from journal.screens import catalogue  # most people keep the usual keys
        from journal.widgets.keymap import resolve

        self.desk.keys, problems = resolve(wanted, catalogue.offers())
        self.settings_problems += problems
        self.set_keymap(self.desk.keys.textual())

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What themes that are not ours use for our own colour names."""
        return themes.ANSI.variables

    def get_driver_class(self) -> type[Driver]:
        """The usual one for the system, which is not confused by being put to sleep."""
        return woken_once(super().get_driver_class())

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """None of Textual's own: one of them writes a picture of the screen, health and all, to disk."""
        return ()

    def get_default_screen(self) -> Screen[Any]:
        """Today, which all others lie over. Its styles are the app's: Textual loads those of other pages as they open."""
        self.today = Today(self.desk)
        return self.today

    def on_mount(self) -> None:
        """Listen for the system's wish to stop, and have what a start is followed by done in time."""
        loop = asyncio.get_running_loop()
        for number in _ENDED_BY:
            loop.add_signal_handler(number, self._end, number)
        self.set_timer(SETTLED_AFTER, self._settled)
        if self.settings_problems:
            self.call_after_refresh(self.today.answer, key_words.on_start(self.settings_problems))
        self.set_interval(IDLE_LOOK, self._lock_when_idle)
        if self.copy_after is not None:
            self.set_timer(self.copy_after, self._begin_copy)

    def _settled(self) -> None:
        """The start is over: load what must open at once whatever becomes of the disk, and clear up again from now on.

        What is loaded by then stays: the search for garbage, which holds up every key, need not look through it ever again.
        """
        import journal.screens.card
        import journal.screens.emergency
        import journal.screens.help  # noqa: F401  # importing is the point

        for styles in _AT_HAND:
            if not self.stylesheet.has_source(str(styles), ""):
                self.stylesheet.read(styles)
        gc.enable()
        if not self._left:
            gc.freeze()

    def _begin_copy(self) -> None:
        if self._locked:
            self.set_timer(COPY_AFTER, self._begin_copy)
            return
        self.run_worker(self._copy(), name="copy", group="copy")

    async def _copy(self) -> None:
        """The backup of this start, when something was changed since the last, and then what is too old for the trash.

        That no backup can be made stands on Today until the journal is left.
        """
        from journal.store import automatic, known
        from journal.words import backups as backup_words

        try:
            await asyncio.to_thread(automatic.back_up_changes, self.desk.places, self.desk.now())
            await asyncio.to_thread(automatic.forget_aged, self.desk.places, self.desk.clock)
        except (JournalProblem, OSError) as trouble:
            reason = (trouble.strerror or "unknown") if isinstance(trouble, OSError) else trouble.text
            newest = known.newest_backup(self.desk.places)
            self.today.put_line("#no-backup", backup_words.failed(str(self.desk.places.backups), reason, newest))

    def on_unmount(self) -> None:
        """Keep what is being written, whatever the reason for leaving."""
        self._keep()
        self._left = True
        gc.unfreeze()  # what the start and the warm-up put away

    def _end(self, number: signal.Signals) -> None:
        self._keep()
        self.ended_by = number
        self.exit(return_code=128 + number)

    def _keep(self) -> None:
        try:
            self.desk.keep()
        except OSError:
            return  # no room for a draft; there is no screen left to say so on

    def action_command(self, name: str) -> None:
        """The emergency card, from anywhere; or nothing of the journal, at once."""
        if name == LockJournal.name():
            self.lock()
            return
        from journal.screens.card import Card

        if not isinstance(self.screen, Card):
            self.push_screen(Card(self.desk))

    @on(LockJournal)
    def lock(self) -> None:
        """Hide everything. What is being written is on the disk by then; what opens an encrypted journal is forgotten."""
        if not self._locked:
            from journal.screens.lock import LockPage

            self._keep()
            self.push_screen(LockPage(self.desk, encrypted=unlocking.is_encrypted(self.desk.places.database)))
            self.run_worker(self._forget_keys(), name="lock", group="lock")

    async def _forget_keys(self) -> None:
        """What is just being stored, and checked for what should not wait, is done first."""
        storing = [worker.wait() for worker in self.workers if worker.group == "change" and not worker.is_finished]
        await asyncio.gather(*storing, return_exceptions=True)
        if self._locked:
            unlocking.lock()
            self.desk.forget()

    @property
    def _locked(self) -> bool:
        return all_hidden(self.screen_stack)

    def _lock_when_idle(self) -> None:
        minutes = int(self.desk.settings.lock_after)
        if minutes and self.held.quiet_for > minutes * 60 and mark.read(self.desk.places.database) is not None:
            self.lock()

    @on(Again)
    async def write_again(self, event: Again) -> None:
        """Back to Today, which opens the form with these words."""
        while not isinstance(self.screen, Today) and len(self.screen_stack) > 1:
            await self.pop_screen()
        if isinstance(self.screen, Today):
            self.screen.reload()
            self.screen.again(event.text, asking=event.asking)

    @on(Urgent)
    @on(Resting)
    def tell_urgent(self, event: Urgent | Resting) -> None:
        """Emergencies come first, over the whole window; but while one types not before that is done: words would be lost."""
        if isinstance(event, Urgent):
            self._urgent.append(event)
        if self._urgent and not self._locked and not self._typing and not self.held.opening:
            from journal.screens.emergency import Findings

            urgent = self._urgent.pop(0)
            self.push_screen(Findings(self.desk, urgent.found, after_saving=True, kept=urgent.kept))

    @property
    def _typing(self) -> bool:
        """Whether a letter would be taken as text by what has the focus."""
        return self.focused is not None and self.focused.check_consume_key("a", "a")

    @on(ShowHelp)
    def show_help(self) -> None:
        """What the page is for and what its keys do, over the page."""
        from journal.screens.help import HelpSheet

        page = self.screen
        if isinstance(page, Page) and not isinstance(page, HelpSheet):
            self.push_screen(HelpSheet(self.desk, page))

    @on(OpenPalette)
    def open_palette(self) -> None:
        """Everything one can do here, by name."""
        self.action_command_palette()

    def action_command_palette(self) -> None:
        """The same; Textual calls it for a key of its own."""
        from journal.screens.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette"))
