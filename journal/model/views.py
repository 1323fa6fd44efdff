"""The shapes everything reads: frozen, standard library only, in the field names of the exchange format.

They come equally from the store's reader, from an exchange document or from a test. Every `datetime` is aware and carries
the patient's zone or offset; every `date` is the patient's calendar day; ids are those of the vocabulary and the atlas.
"""

from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple


class Place(NamedTuple):
    """A region of the body and its side: left, right, both or midline."""

    region: str
    side: str


class Site(NamedTuple):
    """A place and what is felt there (sensation ids, in the order given)."""

    region: str
    side: str
    sensations: tuple[str, ...]

    @property
    def place(self) -> Place:
        """Region and side without the sensations."""
        return Place(self.region, self.side)


class Reading(NamedTuple):
    """The state of an episode at one time.

    `severity` and `pain` are 0-10, None when not asked. `symptoms` are present, `denied` were asked and are absent, `declined`
    were asked and not answered (unknown, never a denial). `symptom_since` dates symptoms older than the entry that names them.
    """

    at: datetime
    sites: tuple[Site, ...]
    severity: int | None = None
    pain: int | None = None
    symptoms: tuple[str, ...] = ()
    symptom_since: tuple[tuple[str, date], ...] = ()
    denied: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    evidence: str = "felt"
    note: str = ""


class Episode(NamedTuple):
    """One stretch of numbness, from `started_at` to `ended_at` (None: still going on), with at least one reading.

    `time_zone` is the IANA zone it was lived in, None when only the offset is known. `recorded_at` is when it was written
    down, None when unknown. `deleted_at` is set while it lies in the trash. `damaged` is never stored or exchanged: the store
    sets it on an entry whose checksum no longer matches, of which a reading may then have no sites.
    """

    id: str
    started_at: datetime
    onset: str
    readings: tuple[Reading, ...]
    time_zone: str | None = None
    ended_at: datetime | None = None
    course: str | None = None
    explanation: str | None = None
    triggers: tuple[str, ...] = ()
    relief: tuple[str, ...] = ()
    function: tuple[tuple[str, str], ...] = ()
    notes: str = ""
    private: bool = False
    starred: bool = False
    recorded_at: datetime | None = None
    updated_at: datetime | None = None
    deleted_at: datetime | None = None
    damaged: bool = False

    @property
    def sites(self) -> tuple[Site, ...]:
        """Every site of every reading, first seen first, sensations of a repeated place joined."""
        return _joined(tuple([reading.sites for reading in self.readings]))

    @property
    def symptoms(self) -> tuple[str, ...]:
        """Every symptom present in any reading, first seen first."""
        return tuple(dict.fromkeys(name for reading in self.readings for name in reading.symptoms))

    @property
    def worst(self) -> int | None:
        """The highest severity of its readings, 0-10; None when never asked."""
        return max((r.severity for r in self.readings if r.severity is not None), default=None)


@lru_cache(maxsize=4096)
def _joined(readings: tuple[tuple[Site, ...], ...]) -> tuple[Site, ...]:
    """Asked for over and over by rules and lists, of entries that are much alike."""
    felt: dict[tuple[str, str], dict[str, None]] = {}
    for sites in readings:
        for site in sites:
            felt.setdefault(site[:2], {}).update(dict.fromkeys(site.sensations))
    return tuple(Site(region, side, tuple(names)) for (region, side), names in felt.items())


class Day(NamedTuple):
    """A day on which the patient checked in and had no numbness (`state` is "clear")."""

    date: date
    state: str = "clear"
    note: str = ""
    updated_at: datetime | None = None
    deleted_at: datetime | None = None


class Treatment(NamedTuple):
    """Something tried against the numbness. `relief_percent` is 0-100, `relief_days` how long relief lasted."""

    id: str
    name: str
    kind: str | None = None
    dose: str | None = None
    started_on: date | None = None
    stopped_on: date | None = None
    effect: str | None = None
    relief_percent: int | None = None
    relief_days: int | None = None
    stopped_because: str | None = None
    note: str = ""
    updated_at: datetime | None = None
    deleted_at: datetime | None = None


class Diagnosis(NamedTuple):
    """What a clinician called it: `status` suspected, confirmed or ruled_out, for `sites` (empty: all of it)."""

    id: str
    name: str
    status: str
    by: str | None = None
    on: date | None = None
    sites: tuple[Place, ...] = ()
    note: str = ""
    updated_at: datetime | None = None
    deleted_at: datetime | None = None


class Visit(NamedTuple):
    """A visit, exam or test. `sites` is what it assessed; empty means all of the numbness."""

    id: str
    on: date
    kind: str
    clinician: str | None = None
    at: datetime | None = None
    sites: tuple[Place, ...] = ()
    assessed_numbness: bool = False
    result: str | None = None
    pending: bool = False
    note: str = ""
    updated_at: datetime | None = None
    deleted_at: datetime | None = None


class Question(NamedTuple):
    """Something to ask the doctor; `rank` 1 weighs most."""

    id: str
    text: str
    rank: int | None = None
    asked_on: date | None = None
    answer: str | None = None
    updated_at: datetime | None = None
    deleted_at: datetime | None = None


CareRow = Treatment | Diagnosis | Visit | Question


class HistoryItem(NamedTuple):
    """A condition of the patient, from `since` to `until` (None: unknown, or still so)."""

    condition: str
    since: date | None = None
    until: date | None = None


class Baseline(NamedTuple):
    """Numbness that was there before the journal began, so that its first day is not "new"."""

    sites: tuple[Place, ...]
    since: date
    sensations: tuple[str, ...] = ()
    symptoms: tuple[str, ...] = ()
    course: str | None = None
    assessed_on: date | None = None
    note: str = ""


class Profile(NamedTuple):
    """Who the patient is; every part optional and never guessed."""

    name: str | None = None
    birth_year: int | None = None
    sex: str | None = None
    emergency_number: str | None = None
    dominant_hand: str | None = None
    occupation: str | None = None
    history: tuple[HistoryItem, ...] = ()
    baseline: tuple[Baseline, ...] = ()


class FlagReview(NamedTuple):
    """What the patient did about a finding: acknowledged, told_clinician or resolved."""

    rule: str
    state: str
    at: datetime
    evidence: str | None = None
    level: str | None = None
    note: str = ""


class History(NamedTuple):
    """A whole journal, or the part of it that a question needs. Episodes stand oldest first."""

    profile: Profile = Profile()
    episodes: tuple[Episode, ...] = ()
    days: tuple[Day, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    diagnoses: tuple[Diagnosis, ...] = ()
    visits: tuple[Visit, ...] = ()
    questions: tuple[Question, ...] = ()
    flag_reviews: tuple[FlagReview, ...] = ()


NEWER = "format"


class Gap(NamedTuple):
    """A row that nothing can rely on: it no longer matches its checksum, can't be read, or is `gone` from the file.

    `table` is the kind of row, `day` the patient's day it seems to belong to, None when that is unknown. One of the table
    NEWER stands for whatever a program of a newer format wrote.
    """

    table: str
    id: str
    day: date | None = None
    gone: bool = False
