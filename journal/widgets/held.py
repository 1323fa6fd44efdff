"""A key held down acts once: terminals tell a held key only by sending it again and again."""

from __future__ import annotations

from collections.abc import Callable

# Longer than the delay before the first repetition on common desktops (250 to 660 ms).
PAUSE = 0.7
# Quicker than a hand presses on purpose, slower than held keys repeat (10 to 40 times a second).
FLOOD = 0.1


class Held:
    """Watches every key press. `steady` gives seconds from a clock that never jumps."""

    def __init__(self, steady: Callable[[], float]) -> None:
        self._steady = steady
        self._key = ""
        self._at = float("-inf")
        self._shown_at = float("-inf")
        self.repeating = False
        self.rushed = False
        self.flooding = False
        self.opening = False  # a line to type in was asked for and isn't there yet: what is typed meanwhile is for it

    def press(self, key: str) -> None:
        """A key arrived. Afterwards `repeating` says whether it is the same one again without a pause; `rushed` whether it
        came so soon after another key, or after something was shown, that it can't be an answer to that; `flooding` whether
        it is the same one so quickly that no hand pressed it.
        """
        now = self._steady()
        self.repeating = key == self._key and now - self._at < PAUSE
        self.flooding = key == self._key and now - self._at < FLOOD
        self.rushed = now - max(self._at, self._shown_at) < PAUSE
        self._key, self._at = key, now

    def shown(self) -> None:
        """Something was shown that must be looked at before a key may answer it."""
        self._shown_at = self._steady()

    @property
    def quiet_for(self) -> float:
        """Seconds since the last key; infinite before the first."""
        return self._steady() - self._at
