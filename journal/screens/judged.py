"""A change, and the emergencies that it brought up: what is told of care or of oneself can make old entries one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from journal.rules.report import Finding
from journal.screens.desk import Desk
from journal.store.lookout import look
from journal.store.problems import JournalProblem

if TYPE_CHECKING:
    from journal.store.journal import Journal

T = TypeVar("T")


class Judged(NamedTuple, Generic[T]):
    """What was stored, the emergencies that were none before, and whether every rule could run."""

    stored: T
    urgent: tuple[Finding, ...]
    complete: bool


def judged(desk: Desk, work: Callable[[Journal], T]) -> Judged[T]:
    """Do the work and look again. For a thread. Raises JournalProblem or Refused; then nothing is stored."""
    before = {_facts(finding) for finding in _emergencies(desk) or ()}
    stored = desk.write(work)
    now = _emergencies(desk)
    urgent = tuple(finding for finding in now or () if _facts(finding) not in before)
    return Judged(stored, urgent, now is not None)


def _emergencies(desk: Desk) -> tuple[Finding, ...] | None:
    """The emergencies nobody has answered; None when the checks could not run."""
    from journal.rules.loudness import unanswered_emergencies

    try:
        report = look(desk.reader, desk.now())
    except JournalProblem:
        return None
    return unanswered_emergencies(report.flags) if report.complete else None


def _facts(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.fingerprint
