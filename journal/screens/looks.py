"""Making the settings hold: colours, signs and the clock of the running program."""

from __future__ import annotations

import os
import sys
from typing import Any

from textual.app import App

from journal.screens.desk import Desk
from journal.settings import Settings
from journal.widgets import glyphs, themes
from journal.widgets.plain import draw_with
from journal.widgets.scroll_bars import draw_scroll_bars
from journal.words import times


def follow(app: App[Any], desk: Desk, chosen: Settings) -> None:
    """Look and tell the time as the settings say, from now on."""
    desk.settings = chosen
    times.use(chosen.clock)
    app.theme = themes.fitting(os.environ, chosen.theme).name
    encoding = None if sys.__stdout__ is None else sys.__stdout__.encoding  # Textual stands in for sys.stdout
    marks = glyphs.fitting(os.environ, encoding, chosen.ascii)
    if marks is not desk.glyphs:
        desk.glyphs = marks
        app.set_class(marks is glyphs.ASCII, "-ascii")
        draw_scroll_bars(plain=marks is glyphs.ASCII)
        draw_with(marks)
