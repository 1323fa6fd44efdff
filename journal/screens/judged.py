"""A change, and the emergencies it brings up, which are told at once: in an entry, in care or in the profile alike."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from journal.screens.desk import Desk
from journal.screens.page import Page, Urgent
from journal.store.problems import JournalProblem
from journal.words import app as words

if TYPE_CHECKING:
    from journal.rules.report import Finding, Report
    from journal.store.journal import Journal

T = TypeVar("T")


class Judged(NamedTuple, Generic[T]):
    """What was stored, and the emergencies to tell: those that were none before, and those that name the entry in question."""

    stored: T
    urgent: tuple[Finding, ...]


async def carry(page: Page, work: Callable[[Journal], T], about: str | None = None, kept: str = words.CHANGE_KEPT) -> T:
    """Do the work in a thread and tell the emergencies it brings up. Raises JournalProblem or Refused: nothing is stored."""
    done = await asyncio.to_thread(judged, page.desk, work, about)
    if done.urgent:
        page.app.post_message(Urgent(done.urgent, kept))
    return done.stored


async def tried(page: Page, work: Callable[[Journal], T], about: str | None = None) -> T | None:
    """The same; what keeps it from being stored is said on the page, and then it is None."""
    from journal.model.drafts import Refused  # with what checks an entry, which the first frame does without

    try:
        return await carry(page, work, about)
    except (JournalProblem, Refused) as problem:
        page.answer(str(problem))
        return None


def judged(desk: Desk, work: Callable[[Journal], T], about: str | None = None) -> Judged[T]:
    """Do the work and look again; the desk then warns of checks that could not run. For a thread. Raises as `carry`."""
    before = {_facts(finding) for finding in emergencies(desk.judge())}
    stored = desk.write(work)
    urgent = emergencies(desk.judge())
    return Judged(stored, tuple(one for one in urgent if _facts(one) not in before or about in one.episodes))


def emergencies(report: Report | None, about: str | None = None) -> tuple[Finding, ...]:
    """The emergencies nobody has answered, of one entry if it is given."""
    from journal.rules.loudness import unanswered_emergencies

    found = () if report is None else unanswered_emergencies(report.flags)
    return found if about is None else tuple(one for one in found if about in one.episodes)


def _facts(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.fingerprint
