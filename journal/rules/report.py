"""What a check gives: findings, most urgent first, and the report in the shape of the exchange format."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from journal import clock
from journal.model.plain import to_plain
from journal.model.views import FlagReview

LEVELS = ("emergency", "same_day", "soon", "routine", "info")
"""Urgency, most urgent first."""


class Finding(NamedTuple):
    """One rule that fired. `within_days` only with "soon"; `episodes` are ids; `fingerprint` names its facts for a review."""

    rule: str
    title: str
    level: str
    within_days: int | None
    message: str
    tell_your_doctor: tuple[str, ...]
    because: tuple[str, ...]
    episodes: tuple[str, ...]
    provenance: str
    sources: tuple[str, ...]
    review: FlagReview | None = None
    fingerprint: str = ""


class Report(NamedTuple):
    """All findings of one check, most urgent first; `complete` is False when a rule could not run."""

    checked_at: datetime
    complete: bool
    failed_rules: tuple[str, ...]
    level: str
    within_days: int | None
    flags: tuple[Finding, ...]
    rules_version: str


def urgency(level: str, within_days: int | None) -> tuple[int, int]:
    """A key that sorts the most urgent first; sooner before later."""
    return LEVELS.index(level), within_days or 0


def report_plain(report: Report) -> dict[str, Any]:
    """The report as JSON values, exactly as the exchange format says."""
    plain: dict[str, Any] = {
        "checked_at": clock.iso(report.checked_at),
        "complete": report.complete,
        "failed_rules": list(report.failed_rules),
        "level": report.level,
        "within_days": report.within_days,
        "flags": [_flag(finding) for finding in report.flags],
        "rules_version": report.rules_version,
    }
    return plain


def _flag(finding: Finding) -> dict[str, Any]:
    fields = {**finding._asdict()}
    fields.pop("fingerprint")
    return {name: to_plain(value) for name, value in fields.items()}
