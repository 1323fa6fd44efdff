"""A program that was put to sleep and woken goes on in the terminal as it is, and gives it back as it was at the start.

Textual takes each waking for the end of its own suspension: it would note the terminal in its own mode as how to leave it, and
read the keyboard twice.
"""

from __future__ import annotations

from typing import Any

from textual.driver import Driver


def woken_once(driver: type[Driver]) -> type[Driver]:
    """The driver, which takes the terminal only when it has let it go."""

    class Woken(driver):  # type: ignore[valid-type, misc]  # which one it is depends on the system
        """Knows whether it has the terminal."""

        _has_terminal = False

        def start_application_mode(self) -> Any:
            """Take the terminal."""
            self._has_terminal = True
            return super().start_application_mode()

        def stop_application_mode(self) -> None:
            """Let it go."""
            self._has_terminal = False
            super().stop_application_mode()

        def resume_application_mode(self) -> None:
            """Take it again, if it was let go."""
            if not self._has_terminal:
                super().resume_application_mode()

    return Woken
