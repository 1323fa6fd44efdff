"""What a drawing of the body tells of a place."""

from __future__ import annotations

from typing import NamedTuple

HEATS = 4


class Mark(NamedTuple):
    """What is known of a place: chosen, felt earlier today, and how often or how strongly felt, 0 (never) to 4."""

    picked: bool = False
    earlier: bool = False
    heat: int = 0
