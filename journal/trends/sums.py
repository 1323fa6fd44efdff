"""What the trends are made of: sums of a period that the store counts in SQL, or a test counts by hand.

A day is the patient's calendar day, each entry by its own zone. Entries in the trash are never counted; private ones are, since
these figures are the patient's own. Places keep the side as written; "both" is left and right where they are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta, tzinfo
from typing import NamedTuple

from journal.model.views import Place, Treatment, Visit

ONE_DAY = timedelta(days=1)


class Span(NamedTuple):
    """Days from `since` to `until`, both counted."""

    since: date
    until: date

    @property
    def days(self) -> int:
        """How many days."""
        return max(0, (self.until - self.since).days + 1)

    def __contains__(self, day: object) -> bool:
        """Whether the day lies in it."""
        return isinstance(day, date) and self.since <= day <= self.until

    def each(self) -> Iterator[date]:
        """Its days, the first first."""
        return map(date.fromordinal, range(self.since.toordinal(), self.until.toordinal() + 1))

    def before(self, days: int | None = None) -> Span:
        """The days right before it: as many as it has, unless said otherwise."""
        return Span(self.since - timedelta(days=self.days if days is None else days), self.since - ONE_DAY)


class Begun(NamedTuple):
    """The entries that began on a day: how many, and the severities (0-10, the worst of each) of those where it was asked.

    `seconds` are those of the ones that ended on the same day; `late` of them were written down over 24 hours after they began.
    """

    day: date
    entries: int
    severities: tuple[int, ...] = ()
    seconds: int = 0
    late: int = 0


class Stretch(NamedTuple):
    """An entry that is not over within its first day: the days of its start and of its end, or of its last word.

    `start` and `end` are the instants, in whole seconds since 1970; `zone` is where it was lived, a fixed one when only the
    offset of its start is known.
    """

    first: date
    last: date
    start: int
    end: int
    zone: tzinfo


class Felt(NamedTuple):
    """A place, and days on which something was felt in it."""

    place: Place
    days: tuple[date, ...]


class Sensed(NamedTuple):
    """Sensation ids that were felt together on a day."""

    day: date
    sensations: tuple[str, ...]


class Hour(NamedTuple):
    """How many entries began on this weekday (Monday 0) in this hour (0-23) of the patient's clock."""

    weekday: int
    hour: int
    entries: int


class Lasted(NamedTuple):
    """How many entries lasted so many seconds (parts of a second dropped from both ends; None: no end is known)."""

    seconds: int | None
    entries: int


class Named(NamedTuple):
    """How many entries name just these triggers and reliefs (ids), at this severity (0-10, None: not asked)."""

    triggers: tuple[str, ...]
    relief: tuple[str, ...]
    severity: int | None
    entries: int


class Checked(NamedTuple):
    """A place that was felt or looked at on a day, and how surely (evidence id)."""

    day: date
    place: Place
    evidence: str


class Sums(NamedTuple):
    """The sums of one period; those that were not asked for are empty. `clear` are the days the patient marked as clear."""

    span: Span
    begun: tuple[Begun, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    clear: tuple[date, ...] = ()
    felt: tuple[Felt, ...] = ()
    sensed: tuple[Sensed, ...] = ()
    hours: tuple[Hour, ...] = ()
    lasted: tuple[Lasted, ...] = ()
    named: tuple[Named, ...] = ()
    checked: tuple[Checked, ...] = ()
    visits: tuple[Visit, ...] = ()


class Around(NamedTuple):
    """A treatment with the sums of the days before and after it began."""

    treatment: Treatment
    before: Sums
    after: Sums
