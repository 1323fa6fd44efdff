"""How loud each finding is told: one answer for the app and the commands (engine laws; clinical rules 4.5.17).

The most urgent finding that nobody has answered is told whole, and once. Everything else is a line. An answer quiets a finding
that is no emergency; an emergency it only folds to its line, which goes away when a visit that looked at it is written down.
"""

from collections.abc import Iterable
from typing import NamedTuple

from journal.rules.report import Finding

WHOLE, LINE, QUIET = "whole", "line", "quiet"
PRESSING = ("emergency", "same_day", "soon")
"""Levels that come up by themselves; the others wait until they are asked for."""


class Told(NamedTuple):
    """A finding and how it is told: WHOLE for one at most, LINE, or QUIET (a line where findings are read, nowhere else)."""

    finding: Finding
    how: str

    @property
    def pressing(self) -> bool:
        """Whether it comes up by itself."""
        return self.how != QUIET and self.finding.level in PRESSING


def telling(flags: Iterable[Finding]) -> tuple[Told, ...]:
    """The findings in the order in which they are told; `flags` are most urgent first.

    Emergencies come first, those not answered before the others; then what was not answered; then what was.
    """
    ordered = sorted(flags, key=_turn)
    first = next((finding for finding in ordered if finding.review is None), None)
    return tuple(Told(finding, WHOLE if finding is first else _folded(finding)) for finding in ordered)


def unanswered_emergencies(flags: Iterable[Finding]) -> tuple[Finding, ...]:
    """The emergencies that are shown over everything else when they come up."""
    return tuple(finding for finding in flags if finding.level == "emergency" and finding.review is None)


def _turn(finding: Finding) -> int:
    if finding.level == "emergency":
        return 0 if finding.review is None else 1
    return 2 if finding.review is None else 3


def _folded(finding: Finding) -> str:
    return QUIET if finding.review is not None and finding.level != "emergency" else LINE
