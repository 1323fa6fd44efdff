"""The table of the vignettes, made by judging them: what a clinician would say, what the rules say, and which of them."""

from collections.abc import Sequence

from tests.vignettes.agreement import Outcome, judged, summary
from tests.vignettes.own import ALL


def vignettes(outcomes: Sequence[Outcome] = ()) -> str:
    """All of them, after how far they agree; judged now unless they are handed in."""
    outcomes = outcomes or [judged(case) for case in ALL]
    agreement = "\n".join(f"- {line}" for line in summary(outcomes).splitlines())
    rows = ["| Story | A clinician | The rules | Which rules |", "|---|---|---|---|", *map(_row, outcomes)]
    return "\n".join([agreement, "", *rows])


def _row(outcome: Outcome) -> str:
    case = outcome.case
    others = [level for level in case["acceptable"] if level != case["expected"]]
    expected = _level(case["expected"]) + (f" (or {', '.join(map(_level, others))})" if others else "")
    found = _level(outcome.report.level) if outcome.acceptable else f"**{_level(outcome.report.level)}**"
    flags = outcome.report.flags
    rules = [f"`{flag.rule}` {_level(flag.level)}" + (f" {flag.within_days}" if flag.within_days else "") for flag in flags]
    return f"| {case['title'].replace('|', '/')} | {expected} | {found} | {', '.join(rules)} |"


def _level(level: str) -> str:
    return level.replace("_", " ")
