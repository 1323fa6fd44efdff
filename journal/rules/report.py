"""What a check gives: findings, most urgent first, and the report in the shape of the exchange format."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from journal import clock
from journal.model.views import NEWER, FlagReview, Gap
from journal.words import urgency as words

LEVELS = ("emergency", "same_day", "soon", "routine", "info")
"""Urgency, most urgent first."""
_NEVER_DECIDE = frozenset({"question"})  # kinds of rows that no rule looks at


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
    """All findings of one check, most urgent first.

    `complete` is False when a rule could not run, or when rows had to be left out: those are the `gaps`.
    """

    checked_at: datetime
    complete: bool
    failed_rules: tuple[str, ...]
    level: str
    within_days: int | None
    flags: tuple[Finding, ...]
    rules_version: str
    gaps: tuple[Gap, ...] = ()

    def without(self, gaps: Sequence[Gap]) -> "Report":
        """This report as one that had to do without these rows: silence in it says even less."""
        missed = tuple(gap for gap in gaps if gap.table not in _NEVER_DECIDE)
        if not missed:
            return self
        return self._replace(complete=False, level=self.level if self.flags else "unknown", gaps=missed)

    @property
    def warning(self) -> str:
        """What must be said first when the check is not complete; empty when it is."""
        if not self.complete and not self.gaps:
            return words.RULES_FAILED
        if not self.gaps:
            return ""
        entries = [gap for gap in self.gaps if gap.table == "episode"]
        altered = [gap.day for gap in entries if not gap.gone]
        gone = [gap.day for gap in entries if gap.gone]
        others = sum(1 for gap in self.gaps if gap.table not in ("episode", NEWER))
        return words.incomplete(altered, gone, others, rules_failed=bool(self.failed_rules), newer=self.of_newer)

    @property
    def of_newer(self) -> bool:
        """Whether the journal was written by a newer program, in a format that this one may not wholly know."""
        return any(gap.table == NEWER for gap in self.gaps)


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
    from journal.model.plain import to_plain  # for programs alone

    fields = {**finding._asdict()}
    fields.pop("fingerprint")
    return {name: to_plain(value) for name, value in fields.items()}
