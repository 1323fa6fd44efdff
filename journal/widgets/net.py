"""The net below the screen: when the app fails through a fault of ours, it ends without printing a word of what was written.

Textual prints a crash with the values of all variables, and those hold what the patient wrote. Three public members are
enough to stop that and to learn what failed: where it prints to, and the two methods it calls on its way out.
"""

from __future__ import annotations

import io
import sys

from rich.console import Console, RenderableType
from textual.app import App


class NettedApp(App[None]):
    """An app that tells what it failed of in `failure`, to be raised once the terminal is restored, and prints nothing."""

    def __init__(self, *, no_colour: bool = False) -> None:
        """`no_colour`: the terminal gets no colour at all; Textual itself would turn colours into greys."""
        super().__init__(ansi_color=no_colour or None)
        self.failure: BaseException | None = None
        self.error_console = Console(file=io.StringIO())

    def bell(self) -> None:
        """Rings; but on the way out after an error, still handling it, notes which one it was."""
        if sys.exception() is None:
            super().bell()
        else:
            self._note()

    def panic(self, *renderables: RenderableType) -> None:
        """Ends the app: called for errors that can draw themselves, and when the keyboard can't be read any more."""
        self._note()
        super().panic()

    def _note(self) -> None:
        if self.failure is None:
            self.failure = sys.exception() or RuntimeError("the terminal can't be read")
