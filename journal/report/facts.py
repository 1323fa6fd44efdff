"""What the doctor's page knows, computed once: every format prints from it, and nothing of it is text of a format.

What the patient withholds never enters it; `withheld` names it. Days are the patient's calendar days; severities are 0-10.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from journal.model.views import Diagnosis, FlagReview, Profile, Treatment, Visit
from journal.rules.relief import NoneLasting
from journal.trends.compare import Change
from journal.trends.durations import Durations
from journal.trends.series import Period
from journal.trends.sums import Span
from journal.trends.then_now import ThenNow


class Request(NamedTuple):
    """What is asked for: the days, whether they begin at the last visit, private entries too, and what is withheld.

    `redact` holds names of `redaction.KINDS`; `left_out` ids of sections; `summary` the two sentences in the patient's
    words, empty where they stay as counted.
    """

    span: Span
    since_visit: bool = False
    private: bool = False
    redact: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    summary: tuple[str, ...] = ()


class Found(NamedTuple):
    """A finding of the rules: on how many entries it rests, the start of the latest of them (on the patient's clock), what the
    patient answered, and the day of a visit since then that looked at the numbness; None when there is none.
    """

    rule: str
    title: str
    level: str
    within_days: int | None
    because: tuple[str, ...]
    entries: int
    last: datetime | None
    review: FlagReview | None
    looked_at: date | None


class Asked(NamedTuple):
    """What was asked about a `topic` in the `of` entries of the period: how many say yes, no, or rather not to say, and when
    last. `part` of the `parts` questions of the topic were answered by the last no. `withheld`: the patient leaves it out.
    """

    topic: str
    of: int
    yes: int = 0
    last_yes: date | None = None
    no: int = 0
    last_no: date | None = None
    declined: int = 0
    part: int = 0
    parts: int = 0
    withheld: bool = False


class Urgent(NamedTuple):
    """What should not wait: findings, most urgent first; answers to earlier findings that are urgent no more; what was asked.

    `withheld` findings rest on what is left out. `warning` says why the checks are not complete; empty when they are.
    """

    findings: tuple[Found, ...]
    answered: tuple[FlagReview, ...]
    asked: tuple[Asked, ...]
    withheld: int
    warning: str


class Count(NamedTuple):
    """How many entries, or days, name an id."""

    id: str
    entries: int


class Seen(NamedTuple):
    """A symptom in `entries` of the period, on its `first` and `last` day there."""

    id: str
    entries: int
    first: date
    last: date


class Numbers(NamedTuple):
    """Frequency, duration, severity and time of the period beside as many days before it. `hours` are entries that began in
    each hour 0-23; `quiet` is the longest stretch of days of which nothing is known.
    """

    change: Change
    lasted: Durations
    lasted_before: Durations
    hours: tuple[int, ...]
    quiet: int

    @property
    def now(self) -> Period:
        """The period itself."""
        return self.change.after

    @property
    def before(self) -> Period:
        """The days before it."""
        return self.change.before


class Felt(NamedTuple):
    """What it was like. `sensations` count days, of `felt_days`; all others count entries, the most frequent first.

    `unexplained` entries have no reason of the patient's own; `functions` are (activity, entries with some difficulty, entries
    in which it could not be done, entries that say).
    """

    felt_days: int
    sensations: tuple[Count, ...]
    onsets: tuple[Count, ...]
    triggers: tuple[Count, ...]
    relief: tuple[Count, ...]
    weakness: tuple[Seen, ...]
    symptoms: tuple[Seen, ...]
    unexplained: int
    functions: tuple[tuple[str, int, int, int], ...]


class Sure(NamedTuple):
    """A place that more than feeling tells of: the surest evidence id, and the last day it was written down."""

    region: str
    side: str
    evidence: str
    on: date


class Care(NamedTuple):
    """Treatments, diagnoses, visits and tests of any time, each the latest first; whether no treatment lasted; the places that
    were checked.
    """

    treatments: tuple[Treatment, ...]
    none_lasting: NoneLasting | None
    diagnoses: tuple[Diagnosis, ...]
    visits: tuple[Visit, ...]
    sure: tuple[Sure, ...]


class Quote(NamedTuple):
    """The patient's own words, and when they were written of."""

    at: datetime
    text: str


class Event(NamedTuple):
    """Something on a day of the severity strip: `kind` is visit, start or stop."""

    day: date
    kind: str
    name: str


class Strip(NamedTuple):
    """How it went: the period in days, weeks or months, and what happened in it."""

    unit: str
    periods: tuple[Period, ...]
    events: tuple[Event, ...]


class KeptBack(NamedTuple):
    """How many entries of the period, records of care and texts the patient withholds; the page does not say it."""

    entries: int = 0
    records: int = 0
    texts: int = 0


class Facts(NamedTuple):
    """The whole of it. `first` is the day of the first entry ever, `last` the start of the latest entry of the period, with
    `ongoing` of its entries still going on. `withheld` names what the patient leaves out, `private` how many entries.

    `unsaid` findings rest on private entries: the patient is told, the page says nothing of them.
    """

    made_at: datetime
    request: Request
    person: Profile
    first: date | None
    last: datetime | None
    ongoing: int
    urgent: Urgent
    places: ThenNow
    numbers: Numbers
    felt: Felt
    care: Care
    quotes: tuple[Quote, ...]
    questions: tuple[str, ...]
    more_questions: int
    strip: Strip
    withheld: tuple[str, ...]
    private: int
    unsaid: int
    kept_back: KeptBack = KeptBack()
