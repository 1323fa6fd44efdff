"""R29: more numbness than in the weeks before: more often, stronger, or longer.

Asked for as a trend by the person the journal was made for. Mayo-type lists: numbness that "begins or worsens gradually"
deserves an appointment; none gives a rate. Both halves need four logged days, or more logging would look like more
numbness.

Where the clinical rules are silent: a diagnosis explains a pattern that stays as it is; stronger by two points than in any
fortnight before it is no longer that, while more or longer spells of it are for the next visit. Daily fluctuation of a
stable pattern is not worsening, so the last 14 days must also exceed every 14 days of the two months before, and both of
its weeks must hold it. A strain has its own watch. An entry that was never closed counts up to its last word. A visit
within the last 14 days has seen it.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.naming import entry
from journal.rules.predicates.explanations import everyday, unexplained
from journal.rules.predicates.mildness import strained
from journal.rules.predicates.trend import LONGER, OFTEN, STRONGER, Trend, looked_at, trend_up
from journal.rules.predicates.visits import assessed_after
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_DAYS = limits.SOON.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each thing that became more."""
    counted = [facts for facts in case.since(looked_at()) if not everyday(case, facts) and not strained(facts)]
    recent = [facts for facts in counted if case.now - facts.heard <= limits.TREND_DAYS.span]
    if not recent:
        return
    touched = frozenset().union(*(facts.points for facts in recent))
    if assessed_after(case, touched, case.now - limits.TREND_DAYS.span):
        return
    open_ones = [facts for facts in counted if unexplained(case, facts)]
    rising = {trend.kind: trend for trend in trend_up(case, open_ones)}
    all_of_it = trend_up(case, counted) if len(open_ones) < len(counted) else ()
    known = {trend.kind: trend for trend in all_of_it if trend.kind not in rising}
    for trend in (*rising.values(), *known.values()):
        level, days = ("soon", _DAYS) if trend.kind in rising or trend.kind == STRONGER else ("routine", None)
        said = f"{_said(trend)} {words.latest(entry(recent[-1]))}"
        yield Hit(level, (said,), tuple(recent[-3:]), ("trend", trend.kind, level), days)


def _said(trend: Trend) -> str:
    if trend.kind == OFTEN:
        return words.more_often(int(trend.before), int(trend.after))
    return (words.longer if trend.kind == LONGER else words.stronger)(trend.before, trend.after)


RULE = Rule(
    number=29,
    id="getting_worse",
    levels=("soon", "routine"),
    provenance="requester",
    sources=("Altru (Mayo Clinic list): hypoesthesia, when to see a doctor",),
    needs_history=True,
    evaluate=evaluate,
)
