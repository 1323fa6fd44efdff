"""The time of day as a patient reads it, on a clock of 24 hours or of 12: the one door for screens and commands.

Which of the two holds for the whole process, as a language would; what is stored, exported or printed as JSON never asks here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

# The times in sentences that are the same for doctors and other programs: "1 Mar 2026, 20:10", "2026-03-01 20:10".
_WRITTEN = r"(?:(?<=\b\d{4}, )|(?<=\b\d{4}-\d\d-\d\d ))([01]\d|2[0-3]):([0-5]\d)(?=[^:\d]|$)"


class _Face:
    """The clock's face. It is asked for when the first time is written, since many commands write none."""

    twelve: bool | None = False
    ask: Callable[[], str] | None = None


def follow(ask: Callable[[], str]) -> None:
    """Take the clock ("24" or "12") that `ask` gives; it is called once, at the first time that is written."""
    _Face.twelve, _Face.ask = None, ask


def use(clock: str) -> None:
    """Take this clock, "24" or "12", from now on."""
    _Face.twelve, _Face.ask = clock == "12", None


def twelve() -> bool:
    """Whether times are written on a clock of 12 hours."""
    if _Face.twelve is None:
        _Face.twelve = _Face.ask is not None and _Face.ask() == "12"
    return _Face.twelve


def time_of_day(moment: datetime) -> str:
    """The time on the moment's own clock: "14:32" or "2:32 pm"."""
    return _told(moment.hour, f"{moment:%M}")


def exact(moment: datetime) -> str:
    """The same with seconds, when it has any: "14:32:05" or "2:32:05 pm"."""
    return _told(moment.hour, f"{moment:%M:%S}") if moment.second else time_of_day(moment)


def on_my_clock(sentence: str) -> str:
    """A sentence with the times after its dates written on the patient's clock."""
    return re.sub(_WRITTEN, lambda found: _told(int(found[1]), found[2]), sentence) if twelve() else sentence


def _told(hour: int, rest: str) -> str:
    return f"{(hour - 1) % 12 + 1}:{rest} {'am' if hour < 12 else 'pm'}" if twelve() else f"{hour:02}:{rest}"
