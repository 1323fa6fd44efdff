"""Letters that move, for those used to them: j k h l g G are the arrows, Home and End.

They act last of all: a command of the page that has such a letter, and a line to type in, come first.
"""

from __future__ import annotations

from collections.abc import Callable

from journal.widgets.typed_ahead import TypedAhead

MOTIONS = {"j": "down", "k": "up", "h": "left", "l": "right", "g": "home", "G": "end"}


def _presses(key: str) -> Callable[[TypedAhead], None]:
    def press(app: TypedAhead) -> None:
        app.press_next(key)

    return press


class Motions(TypedAhead):
    """An app in which these letters move. Textual calls a `key_` method when nothing else wanted the key."""

    key_j, key_k = _presses("down"), _presses("up")
    key_h, key_l = _presses("left"), _presses("right")
    key_g, key_upper_g = _presses("home"), _presses("end")
