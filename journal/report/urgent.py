"""What should not wait: what the rules find in what the page may tell, and how much of it they find only in what it may not.

The page says how many findings rest on what the patient withholds, never which. Of private entries it says nothing; only the
patient is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from journal import clock
from journal.model.text import one_line
from journal.model.views import FlagReview, Gap, History
from journal.report.asked import asked
from journal.report.facts import Found, Request, Urgent
from journal.report.pelvic_words import names_pelvic
from journal.report.redaction import PELVIC, disclosed
from journal.rules import engine
from journal.rules.report import Finding, Report, urgency
from journal.words.findings import TEXTS
from journal.words.report_urgent import checks_incomplete

_LOUD = ("emergency", "same_day")
_PRESSING = (*_LOUD, "soon")


def urgent(history: History, gaps: Sequence[Gap], request: Request, now: datetime) -> tuple[Urgent, int]:
    """The facts, and how many pressing findings rest on private entries alone. `history` is all that a check needs."""
    open_to_all = disclosed(history, request._replace(redact=frozenset()))
    whole = engine.check(open_to_all, now).without(gaps)
    told = disclosed(history, request)
    report = engine.check(told, now).without(gaps) if PELVIC in request.redact else whole
    flags = [_joined(flag, whole) for flag in report.flags if not (PELVIC in request.redact and _names(flag))]
    rules = {flag.rule for flag in flags}
    withheld = sum(flag.rule not in rules for flag in whole.flags)
    inside = tuple(one for one in told.episodes if clock.local_day(one.started_at, one.time_zone) in request.span)
    found = Urgent(
        findings=tuple(_found(flag, told) for flag in flags),
        answered=_answered(history, request, {flag.rule for flag in whole.flags}),
        asked=asked(inside, pelvic_withheld=PELVIC in request.redact),
        withheld=withheld,
        warning=_warning(report),
    )
    return found, _unsaid(history, open_to_all, whole, now)


def _joined(flag: Finding, whole: Report) -> Finding:
    """The finding as told, as urgent as it is with what is withheld, and with the answer that was given to that."""
    same = next((one for one in whole.flags if one.rule == flag.rule), flag)
    top = min(flag, same, key=lambda one: urgency(one.level, one.within_days))
    return flag._replace(level=top.level, within_days=top.within_days, review=same.review)


def _names(flag: Finding) -> bool:
    return any(map(names_pelvic, (flag.title, *flag.because)))


def _found(flag: Finding, history: History) -> Found:
    entries = [one for one in history.episodes if one.id in flag.episodes]
    last = max(entries, key=lambda one: one.started_at, default=None)
    began = None if last is None else clock.wall(last.started_at, last.time_zone)
    seen = [one.on for one in history.visits if one.assessed_numbness and not one.pending and began and one.on >= began.date()]
    because = tuple(map(one_line, flag.because))
    return Found(
        flag.rule, flag.title, flag.level, flag.within_days, because, len(entries), began, flag.review, min(seen, default=None)
    )


def _answered(history: History, request: Request, rules: set[str]) -> tuple[FlagReview, ...]:
    """The last answer to each urgent finding of the period that is not found any more."""
    last: dict[str, FlagReview] = {}
    for review in history.flag_reviews:
        known = review.rule in TEXTS and review.rule not in rules and review.level in _LOUD
        hidden = PELVIC in request.redact and review.rule in TEXTS and names_pelvic(TEXTS[review.rule].title)
        if known and not hidden and review.at.date() in request.span:
            last[review.rule] = max(review, last.get(review.rule, review), key=lambda one: one.at)
    return tuple(sorted(last.values(), key=lambda one: (one.at, one.rule), reverse=True))


def _unsaid(history: History, told: History, report: Report, now: datetime) -> int:
    if len(told.episodes) == len(history.episodes):
        return 0
    known = {(flag.rule, flag.level) for flag in report.flags}
    every = engine.check(history, now).flags
    return sum(flag.level in _PRESSING and (flag.rule, flag.level) not in known for flag in every)


def _warning(report: Report) -> str:
    return "" if report.complete else checks_incomplete(len(report.failed_rules), len(report.gaps))
