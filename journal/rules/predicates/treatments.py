"""What was tried: treatments that ran long enough and did not help, courses still running, and a splint."""

from __future__ import annotations

from datetime import date

from journal.model.views import Treatment
from journal.rules import thresholds as limits
from journal.rules.case import Case

_NO_HELP = frozenset({"none", "worse"})
_SPLINT = ("splint", "brace", "wrist support")


def failed(case: Case) -> tuple[Treatment, ...]:
    """Treatments that ran for four weeks or more and did nothing, or made it worse."""
    found = (row for row in case.treatments if row.effect in _NO_HELP and _days(case, row) >= limits.FAILED_DAYS.span.days)
    return tuple(sorted(found, key=lambda row: (row.started_on or date.min, row.name)))


def course_running(case: Case) -> bool:
    """Whether a treatment is still being tried, or still helps: not stopped, and not yet known to fail."""
    done = failed(case)
    return any(row.started_on and not _stopped(case, row) and row not in done for row in case.treatments)


def splint_failed(case: Case) -> bool:
    """Whether a splint was worn for six weeks or more and did not help."""
    return any(
        row.effect in _NO_HELP
        and any(word in row.name.casefold() for word in _SPLINT)
        and _days(case, row) >= limits.SPLINT_DAYS.span.days
        for row in case.treatments
    )


def _stopped(case: Case, row: Treatment) -> bool:
    return row.stopped_on is not None and row.stopped_on <= case.now.date()


def _days(case: Case, row: Treatment) -> int:
    """How many days it ran; none when its start is not known."""
    if row.started_on is None:
        return 0
    today = case.now.date()
    return (min(row.stopped_on or today, today) - row.started_on).days
