"""What Today says beside its entries: the calendar, where it was felt, and what comes next."""

from __future__ import annotations

from typing import Protocol

WHERE = "Where, in the last 14 days"
NOWHERE = "Nothing written in these days."
NEXT = "What comes next"
OFTEN = "Again, with one key"


class Signs(Protocol):
    """The signs the calendar uses."""

    @property
    def clear(self) -> str:
        """A day without numbness."""

    @property
    def low(self) -> str:
        """A weak day."""

    @property
    def mid(self) -> str:
        """A day in between."""

    @property
    def high(self) -> str:
        """A strong day."""

    @property
    def blank(self) -> str:
        """Nothing written."""


def legend(signs: Signs) -> str:
    """What the signs of the calendar mean, in its own width."""
    return f"{signs.clear} clear {signs.low}{signs.mid}{signs.high} felt {signs.blank} no entry"


def more_areas(count: int) -> str:
    """Areas that there is no room for."""
    return f"and {count} more {'place' if count == 1 else 'places'}"


def ask(text: str, more: int) -> str:
    """The question that weighs most."""
    return f"Ask: {text}" + (f" (and {more} more)" if more else "")


def pending(kind: str, where: str | None) -> str:
    """An exam whose result is not known yet."""
    return f"Open: {kind.lower()}" + (f", {where}" if where else "")
