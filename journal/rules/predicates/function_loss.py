"""What has become impossible: walking, standing, work or sleep that earlier entries of the same pattern still left."""

from __future__ import annotations

from collections.abc import Sequence

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts


def cannot(facts: Facts, items: frozenset[str]) -> bool:
    """Whether it says that one of these is impossible."""
    return any(item in items and level == "cannot" for item, level in facts.episode.function)


def newly_unable(case: Case, pattern: Sequence[Facts], items: frozenset[str]) -> Facts | None:
    """The latest entry that says so, when the first to say so is at most 14 days old and three before it did not.

    An answer that was not given is no answer, but a pattern that came so often without it has changed.
    """
    unable = [facts for facts in pattern if cannot(facts, items)]
    if not unable or case.now - unable[0].start > limits.NEW_DAYS.span:
        return None
    before = [facts for facts in pattern if facts.start < unable[0].start]
    return unable[-1] if len(before) >= limits.PATTERN_COUNT.amount else None
