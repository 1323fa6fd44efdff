"""The settings: each holds at once and is written at once; the emergency number and the profile are reached from here."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from typing import Any

from textual import work

from journal import settings
from journal.model.text import one_line
from journal.screens import looks
from journal.screens.desk import Desk
from journal.screens.number import NumberSheet
from journal.screens.profile import ProfilePage
from journal.screens.profile_form import ProfileForm
from journal.screens.settings_keys import SETTINGS
from journal.settings import CLOCKS, LOCKS_AFTER, THEMES, WEEKDAYS
from journal.store import mark
from journal.widgets import glyphs, themes
from journal.widgets.command import bindings
from journal.widgets.form_rows import FormRow, gap, heading
from journal.words import lock as lock_words
from journal.words import profile as profile_words
from journal.words import settings_page as words

_CHOICES: dict[str, Sequence[Any]] = {
    "theme": THEMES,
    "ascii": (None, True, False),
    "clock": CLOCKS,
    "lock_after": LOCKS_AFTER,
    "first_weekday": WEEKDAYS,
    "low_tracking": (False, True),
}


class SettingsPage(ProfileForm):
    """The page."""

    HEADING, INTRO, NAME_WIDTH = words.TITLE, words.INTRO, 20
    OFFER = SETTINGS
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._writing = asyncio.Lock()
        self._problems = desk.settings_problems

    def rows(self) -> tuple[FormRow, ...]:
        """Each setting with its value."""
        now, number = self.desk.settings, self.seen.emergency_number
        own = words.problems(len(self._problems)) if self._problems else words.own_keys(len(now.keys))
        keys = own if self._problems or now.keys else words.USUAL_KEYS
        profile = self.seen._replace(emergency_number=None)
        noted = sum(bool(value) for value in profile)
        return (
            heading(words.ABOUT),
            FormRow("number", words.NUMBER[0], number or words.NO_NUMBER, words.NUMBER[1], quiet=not number),
            FormRow("profile", words.PROFILE[0], profile_words.parts_noted(noted), words.PROFILE[1], quiet=not noted),
            gap(),
            heading(words.LOOK),
            FormRow("theme", words.THEME[0], words.THEMES[now.theme], words.THEME[1]),
            FormRow("ascii", words.SIGNS[0], words.SIGN_NAMES[now.ascii], words.SIGNS[1]),
            gap(),
            heading(words.TIME),
            FormRow("clock", words.CLOCK[0], words.CLOCKS[now.clock], words.CLOCK[1]),
            FormRow("first_weekday", words.WEEK[0], words.DAYS[now.first_weekday], words.WEEK[1]),
            *self._lock_row(),
            gap(),
            FormRow("keys", words.KEYS[0], keys, words.KEYS[1], quiet=keys == words.USUAL_KEYS),
            FormRow("files", words.FILES[0], str(self.desk.places.folder), words.FILES[1]),
            FormRow("low_tracking", words.TRACKING[0], words.TRACKINGS[now.low_tracking], words.TRACKING[1]),
        )

    def _lock_row(self) -> tuple[FormRow, ...]:
        if mark.read(self.desk.places.database) is None:
            return ()
        minutes = lock_words.MINUTES[self.desk.settings.lock_after]
        return (FormRow("lock_after", lock_words.AFTER[0], minutes, lock_words.AFTER[1]),)

    def chosen(self, key: str) -> None:
        """Enter: the next value, or the page or words behind the row."""
        if key in _CHOICES:
            self.turned(key, 1)
        elif key == "number":
            self.app.push_screen(NumberSheet(self.desk, self.seen.emergency_number, self.keep_number), self.answered)
        elif key == "profile":
            self.app.push_screen(ProfilePage(self.desk), self.came_back)
        elif key == "keys":
            self.answer("\n".join(map(one_line, self._problems)) or words.KEYS[1])
        else:
            self.answer(words.where(*map(str, self.desk.places[1:])))

    def turned(self, key: str, by: int) -> None:
        """The value before or after."""
        if key not in _CHOICES:
            return
        values = _CHOICES[key]
        value = values[(values.index(getattr(self.desk.settings, key)) + by) % len(values)]
        looks.follow(self.app, self.desk, self.desk.settings._replace(**{key: value}))
        self.show()
        self.write(key, value)

    @work(name="write-setting", group="settings")
    async def write(self, key: str, value: Any) -> None:
        """Keep it on disk, one after the other, and say so."""
        async with self._writing:
            try:
                await asyncio.to_thread(settings.change, self.desk.places, **{key: value})
            except OSError as trouble:
                self.answer(words.not_kept(trouble.strerror or "unknown"))
            else:
                self.answer(self._overruled(key) or words.SAVED)

    def _overruled(self, key: str) -> str:
        """Why a setting that was kept does not show: the terminal it runs in says otherwise."""
        if key == "theme" and (themes.no_colour(os.environ) or os.environ.get("JOURNAL_THEME", "").strip()):
            return words.ENVIRONMENT
        if key == "ascii" and self.desk.settings.ascii is False and self.desk.glyphs is glyphs.ASCII:
            return words.ENVIRONMENT_SIGNS
        return ""
