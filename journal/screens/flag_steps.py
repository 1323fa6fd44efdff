"""What an answer to a finding does to the journal, and what it says to the patient."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from journal.model.views import FlagReview, Visit
from journal.rules.report import Finding
from journal.screens.changes import Step
from journal.words import flags as words

if TYPE_CHECKING:
    from journal.store.journal import Journal

SAID = {"acknowledged": words.ACKNOWLEDGED, "told_clinician": words.TOLD, "resolved": words.RESOLVED}
SAID_URGENT = {"acknowledged": words.ACKNOWLEDGED_URGENT, "told_clinician": words.TOLD_URGENT}


def review(finding: Finding, state: str, now: datetime, note: str = "") -> FlagReview:
    """The answer to the finding as it was shown."""
    return FlagReview(finding.rule, state, now, finding.fingerprint, finding.level, note)


def answer(finding: Finding, state: str, now: datetime, note: str = "") -> Step:
    """Keep the answer."""
    given = review(finding, state, now, note)

    def work(journal: Journal) -> str:
        journal.review(given)
        return (SAID_URGENT if finding.level == "emergency" else SAID)[state]

    return Step("answer", work)


def visit(finding: Finding, seen: Visit, now: datetime) -> Step:
    """Write down the visit that looked at it, and that the finding was told there: one change."""
    given = review(finding, "told_clinician", now)

    def work(journal: Journal) -> str:
        journal.add_visit(seen, given)
        return words.VISITED

    return Step("visit", work)
