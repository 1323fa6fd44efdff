"""R09: numbness that grows over days or weeks, becomes two-sided, fills an area, or comes up elsewhere.

Guidance: Cleveland Clinic and Mayo-type lists ("begins or worsens gradually", "affects both sides"); no source gives windows.
Growth inside one limb that then stayed the same for 5 days, with nothing red, can wait a week (clinical rules 4.5.12).

Where the clinical rules are silent: growth that was quick enough for R08 but is now more than a day old stays for today, even
when all of it was logged on one day. Numbness that came on over weeks, and was last written about more than a week ago, may
have grown at any time since, which is slow.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.naming import key_of
from journal.rules.predicates.explanations import unexplained
from journal.rules.predicates.growth import CONTIGUOUS, LOCAL, MIRROR, MULTIFOCAL, Growth, grew
from journal.rules.predicates.symptoms import red
from journal.rules.predicates.visits import assessing
from journal.rules.predicates.zones import limb_of
from journal.rules.rule import Hit, Rule
from journal.rules.spread import spread_sentences

_SOON, _SOONER = 14, 7


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each growth of the last 28 days that no visit has assessed since."""
    for growth in grew(case, limits.SPREAD_WEEK.span):
        level, days = _within_week(case, growth)
        if level and _counts(case, growth):
            yield _hit(case, growth, level, days)
    for growth in grew(case, limits.SPREAD_MONTH.span):
        if _counts(case, growth):
            yield _hit(case, growth, "soon", _SOONER if growth.kind == MULTIFOCAL else _SOON)


def _counts(case: Case, growth: Growth) -> bool:
    """Unexplained, and not assessed since."""
    assessed = any(at >= growth.new.at for at in assessing(case, growth.new.points))
    return unexplained(case, growth.new.facts) and not assessed


def _within_week(case: Case, growth: Growth) -> tuple[str | None, int | None]:
    if growth.kind == LOCAL:
        return "soon", _SOON
    # From an entry that had ended, or when it came over weeks, the growth itself must fit into the week; else an open one still
    # stood as last written.
    slow = growth.took > limits.SPREAD_WEEK.span and (growth.old.facts.end is not None or growth.new.facts.onset == "weeks")
    if growth.kind not in (CONTIGUOUS, MIRROR) or slow:
        return None, None
    quick = growth.took <= limits.SPREAD_FAST.span
    if not quick and growth.old.at.date() == growth.new.at.date():
        return None, None
    if _settled_in_one_limb(case, growth):
        return "soon", _SOONER
    return "same_day", None


def _settled_in_one_limb(case: Case, growth: Growth) -> bool:
    limbs = {limb_of(zone) for zone in (*growth.old.zones, *growth.new.zones)}
    symptoms = growth.old.facts.symptoms | growth.new.facts.symptoms
    still = case.now - growth.new.at >= limits.SPREAD_STILL.span
    return len(limbs) == 1 and None not in limbs and still and not symptoms & red()


def _hit(case: Case, growth: Growth, level: str, days: int | None) -> Hit:
    facts = (growth.old.facts, growth.new.facts) if growth.old.facts is not growth.new.facts else (growth.new.facts,)
    return Hit(level, spread_sentences(case, growth), facts, (key_of(growth.new.facts), *growth.zone), days)


RULE = Rule(
    number=9,
    id="spread_days",
    levels=("same_day", "soon"),
    provenance="requester",
    sources=(
        "Cleveland Clinic: numbness, when to call the doctor",
        "Altru (Mayo Clinic list): hypoesthesia, when to see a doctor",
    ),
    needs_history=True,
    evaluate=evaluate,
)
