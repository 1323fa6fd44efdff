"""How far the rules agree with the clinicians of a set of vignettes. `none` and `info` count alike: no action."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from journal.clock import parse_instant
from journal.exchange.document import read
from journal.rules.engine import check
from journal.rules.past import as_of
from journal.rules.report import LEVELS, Report


def action(level: str) -> str:
    return "info" if level == "none" else level


def rank(level: str) -> int:
    """0 is the most urgent. A level that is none of ours (unknown) counts as no action."""
    return LEVELS.index(action(level)) if action(level) in LEVELS else LEVELS.index("info")


class Outcome(NamedTuple):
    """A vignette and what the rules found in it at its moment."""

    case: dict[str, Any]
    report: Report

    @property
    def found(self) -> str:
        return LEVELS[rank(self.report.level)]

    @property
    def exact(self) -> bool:
        return self.found == action(self.case["expected"])

    @property
    def acceptable(self) -> bool:
        return self.found in {action(level) for level in self.case["acceptable"]}

    @property
    def under(self) -> bool:
        """Less urgent than every acceptable level."""
        return rank(self.found) > max(map(rank, self.case["acceptable"]))

    @property
    def over(self) -> bool:
        """More urgent than every acceptable level."""
        return rank(self.found) < min(map(rank, self.case["acceptable"]))

    @property
    def missed_emergency(self) -> bool:
        return self.case["expected"] == "emergency" and self.found != "emergency"


def judged(case: dict[str, Any]) -> Outcome:
    history, now = read(json.dumps(case["journal"]).encode()).live, parse_instant(case["now"])
    return Outcome(case, check(as_of(history, now), now))


def confusion(outcomes: Sequence[Outcome]) -> str:
    """Expected down, found across."""
    seen = Counter((action(one.case["expected"]), one.found) for one in outcomes)
    lines = ["expected \\ found" + "".join(f"{level:>11}" for level in LEVELS)]
    lines += [f"{wanted:16}" + "".join(f"{seen[wanted, got] or '.':>11}" for got in LEVELS) for wanted in LEVELS]
    return "\n".join(lines)


def summary(outcomes: Sequence[Outcome]) -> str:
    def share(what: str) -> str:
        count = sum(getattr(one, what) for one in outcomes)
        return f"{count} ({100 * count / len(outcomes):.1f} %)"

    emergencies = [one for one in outcomes if one.case["expected"] == "emergency"]
    missed = sum(one.missed_emergency for one in emergencies)
    return (
        f"{len(outcomes)} vignettes: exact {share('exact')}, acceptable {share('acceptable')}\n"
        f"under-triaged {share('under')}, over-triaged {share('over')}\n"
        f"expected emergencies found as something else: {missed} of {len(emergencies)}"
    )


def misses(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Every outcome that no clinician of the vignette would accept, or an emergency found as less, with its findings."""
    for one in outcomes:
        if one.acceptable and not one.missed_emergency and one.report.complete:
            continue
        case, how = one.case, "UNDER" if one.under else "OVER" if one.over else "OTHER"
        failed = "".join(f"\n    RULE FAILED: {rule}" for rule in one.report.failed_rules)
        flags = "".join(f"\n    {flag.rule} {flag.level}: {' '.join(flag.because)}" for flag in one.report.flags)
        wanted = f"expected {case['expected']} (acceptable: {', '.join(case['acceptable'])}), found {one.report.level}"
        yield f"{how} {case['id']}: {wanted}\n  {case.get('title', '')}\n  {case.get('why', '')}{failed}{flags}"


def told(outcomes: Sequence[Outcome]) -> str:
    """The whole account."""
    found = list(misses(outcomes))
    return "\n\n".join([confusion(outcomes), summary(outcomes), f"Misses: {len(found)}", *found])
