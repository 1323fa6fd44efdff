"""Which entries a list shows: every condition that is set must hold."""

from datetime import date, datetime
from typing import NamedTuple

PARTS = (("night", 0, 6), ("morning", 6, 12), ("afternoon", 12, 18), ("evening", 18, 24))
"""The parts of the day: from this hour up to that one."""
Bound = date | datetime
"""An end of a period: a moment, or a whole day of the patient's calendar."""


class Where(NamedTuple):
    """A place that is looked for: any of these regions, on this side (None: any).

    "left" and "right" are also found in what was logged for both sides; "both" is one entry that has both.
    """

    regions: tuple[str, ...]
    side: str | None = None


class Filter(NamedTuple):
    """The conditions of a list. Of several places, sensations, days or other names one is enough; of texts all are needed.

    `places` with `sensations` means felt there. `at_least` and `at_most` bound the worst severity, 0-10. `weekdays` (Monday 0)
    and `parts` of the day are those on which it began, on the patient's clock; `longer` than so many seconds it lasted until it
    ended. `since` and `until` bound the start and count themselves. `named`: the ids of the entries that findings name, once
    those are known. `trash` looks into the trash instead of among the live entries.
    """

    places: tuple[Where, ...] = ()
    side: str | None = None
    sensations: tuple[str, ...] = ()
    symptoms: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    at_least: int | None = None
    at_most: int | None = None
    onsets: tuple[str, ...] = ()
    weekdays: tuple[int, ...] = ()
    parts: tuple[str, ...] = ()
    longer: int | None = None
    triggers: tuple[str, ...] = ()
    relief: tuple[str, ...] = ()
    since: Bound | None = None
    until: Bound | None = None
    ongoing: bool = False
    ended: bool = False
    starred: bool = False
    private: bool = False
    flagged: bool = False
    named: tuple[str, ...] = ()
    trash: bool = False

    @property
    def other_side(self) -> str | None:
        """The side of a place that is not the side looked for as a whole, so that one of them would go unheard."""
        sides = (place.side for place in self.places if place.side not in (None, self.side))
        return None if self.side is None else next(sides, None)

    @property
    def backwards(self) -> bool:
        """Whether the period ends before it begins, so that nothing can be in it."""
        return self.since is not None and self.until is not None and _day(self.since) > _day(self.until)


def _day(bound: Bound) -> date:
    return bound.date() if isinstance(bound, datetime) else bound


EVERYTHING = Filter()
