"""Every number the rules decide by, in one frozen place: what it means, and where it comes from.

`published` names the guidance that gives the number. `project` marks a number that no guidance gives: it was set for this
journal, should be reviewed by a clinician, and the same source line says what it leans on.
"""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple


class Limit(NamedTuple):
    """One threshold: an amount of a unit (days, hours, minutes, or a count), what it decides, and its provenance."""

    amount: float
    unit: str
    decides: str
    provenance: str
    source: str

    @property
    def span(self) -> timedelta:
        """The amount as a length of time. Raises TypeError for a count."""
        return timedelta(**{self.unit: self.amount})


def _published(amount: float, unit: str, decides: str, source: str) -> Limit:
    return Limit(amount, unit, decides, "published", source)


def _project(amount: float, unit: str, decides: str, source: str = "no published number") -> Limit:
    return Limit(amount, unit, decides, "project", source)


WINDOW = _project(180, "days", "how far back the rules look; an entry still open is read however old it is")

# When an event is still an emergency
EVENT_HOURS = _published(
    24, "hours", "a sudden event, or its end, this recent is an emergency", "NICE NG128: seen within 24 hours"
)
EVENT_ONGOING = _project(7, "days", "a sudden event that has not ended is an emergency for this long after it began")
UNKNOWN_SUDDEN = _project(24, "hours", "an entry begun less than this ago whose speed is not known is judged as if sudden")
BRIEF = _published(
    2, "minutes", "sudden numbness that ended sooner is counted, not an emergency", "NICE NG127: brief is under 2 minutes"
)
MILD_END = _project(10, "minutes", "a tingle of one limb area that ended by then is for today, not an emergency")
WOKE_MINUTES = _project(30, "minutes", "numbness one woke with that lasts longer should be seen today")
WOKE_SIMILAR = _project(3, "times", "woken with it so often before in the same area, it is no longer a new event")

# What explains numbness
PRESSURE_MINUTES = _project(
    30, "minutes", "pressure numbness gone by then is explained", "NHS: it eases when the pressure is taken off"
)
ANAESTHETIC_HOURS = _project(12, "hours", "numbness of a local anaesthetic in its own area is explained for this long")
SUSPECTED_WEEKS = _project(6, "weeks", "a diagnosis that is only suspected explains its sites for this long")
SEVERITY_RISE = _project(2, "points", "severity above the median of the 30 days before by so much is getting worse")
COVER_STEPS = _project(1, "steps", "a place this near a diagnosed one, in the same area, is the same place logged more finely")
FAMILIAR_COUNT = _project(3, "times", "so many earlier like entries make a pattern that is not a new event")
FAMILIAR_DAYS = _project(14, "days", "the first of those entries lies at least this far back")

# Newness and runs of a feature
NEW_DAYS = _published(
    14, "days", "a feature first present no longer ago than this is new", "GIRFT cauda equina pathway: new within 14 days"
)
RUN_GAP = _project(30, "days", "a feature absent from the journal for longer is new when it comes back")
DENIED_GAP = _project(14, "days", "a feature that was denied, and absent for longer, is new when it comes back")
OPEN_HOURS = _project(48, "hours", "an open entry counts as going on for this long after its last word")

# Spread
SPREAD_FAST = _project(24, "hours", "a new area within this time of the old one is quick spread")
SPREAD_WEEK = _project(7, "days", "a new area within this time should be seen today")
SPREAD_MONTH = _project(28, "days", "a new area within this time should be seen soon")
SPREAD_BASE = _project(30, "days", "what was numb in this time before the window is not new")
SPREAD_LAST_STATE = _project(7, "days", "the last state before the window counts as its start when it is no older")
SPREAD_APART = _project(1, "hours", "two entries nearer in time are one moment")
SPREAD_READINGS = _project(10, "minutes", "two readings of one entry nearer in time are one moment")
SPREAD_STEPS = _project(2, "steps", "a place this near is next to it: people skip the wrist and the ankle")
SPREAD_STILL = _project(5, "days", "growth inside one limb that then stayed the same for so long is not for today")
LOCAL_NEW = _project(2, "places", "so many new places in one area, and the area doubled, is local growth")
SHORT_JOURNAL = _project(30, "days", "a journal shorter than this can not know what was there before")

# Between the legs
SADDLE_PRESSURE = _project(30, "minutes", "saddle pressure numbness gone by then is noted")
SADDLE_AGAIN = _project(14, "days", "a second time within this is for today")

# Sameness, aura, recurrence
IDENTICAL = _project(0.8, "share", "two entries are the same pattern when they share so much of their places")
SYMMETRIC = _project(0.5, "share", "left and right are alike when they share so much of their places")
AURA_LEAST = _published(5, "minutes", "a known aura lasts at least this long", "ICHD-3 1.2")
AURA_MOST = _published(60, "minutes", "a known aura is gone by then", "ICHD-3 1.2")
AURA_BEFORE = _published(
    2, "times", "a known aura has come so often before in the same way", "ICHD-3 1.2: at least two attacks"
)
RECUR_COUNT = _project(3, "times", "unexplained numbness so often in 14 days keeps coming back")
RECUR_DAYS = _project(14, "days", "the time in which recurrences are counted")
LASTING_HOURS = _project(24, "hours", "unexplained numbness that lasts so long should be seen")
SPAN_DAYS = _project(7, "days", "unexplained numbness of one area over so long should be seen")
UNEXPLAINED_RECENT = _project(28, "days", "unexplained numbness heard of within this time is still pointed out")
PASSING_MINUTES = _project(10, "minutes", "with one trigger, mild and gone by then, it can wait for the next visit")
PASSING_SEVERITY = _project(2, "points", "mild means no more than this of 10")
KNOWN_COUNT = _project(4, "times", "a diagnosed pattern that comes so often in 90 days is worth a word at the next visit")
KNOWN_DAYS = _project(90, "days", "the time in which a diagnosed pattern is counted")
CLUSTER_GAP = _project(30, "days", "entries of one area further apart are not one cluster")
CLUSTER_STEPS = _project(1, "steps", "entries on one side this near belong to one cluster")
MEDIAN_DAYS = _project(30, "days", "the time before an entry whose median severity it is compared with")

ALL: dict[str, Limit] = {name: value for name, value in sorted(globals().items()) if isinstance(value, Limit)}
