"""Numbness over time that was assessed and has not changed, or that passes in the same way each time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from journal.rules import thresholds as limits
from journal.rules.case import Case, instant
from journal.rules.facts import Facts
from journal.rules.predicates.baseline import in_assessed_baseline
from journal.rules.predicates.clocks import new_symptoms
from journal.rules.predicates.clusters import beyond_usual, cluster
from journal.rules.predicates.hand_nerves import WEAKER, hand_nerve_only
from journal.rules.predicates.symptoms import red, worsening
from journal.rules.predicates.visits import assessing, covers, known_at, seen
from journal.rules.predicates.zones import known


def assessed_unchanged(case: Case, facts: Facts) -> bool:
    """A visit assessed this pattern, and since then no new area, no newly present sign, and no worse than usual."""
    if in_assessed_baseline(case, facts) and not beyond_usual(case, facts):
        return True
    if not case.visits:
        return False
    if new_symptoms(case, facts, worsening()) or beyond_usual(case, facts):
        return False
    return seen(case, facts) or any(_in_what_was_seen(case, facts, at) for at in assessing(case, facts.points))


def same_passing(entries: Sequence[Facts]) -> bool:
    """All with one and the same trigger, over within 10 minutes, and mild (4.5.13)."""
    triggers = frozenset.intersection(*(facts.triggers for facts in entries)) - {"none_known"}
    return bool(triggers) and all(
        facts.length is not None
        and facts.length <= limits.PASSING_MINUTES.span
        and facts.worst is not None  # not asked is not mild
        and facts.worst <= limits.PASSING_SEVERITY.amount
        and not facts.symptoms & worsening()
        for facts in entries
    )


def recognised(case: Case, entries: Sequence[Facts]) -> bool:
    """All of them numb fingers of one nerve, or a limb that goes numb with exercise and recovers with rest, and nothing more.

    Over within a day, touch not found weaker, nothing red, not stronger than usual: such a pattern has its own rule, and is for
    the next visit. Anything more makes it unexplained.
    """
    return all(
        (hand_nerve_only(facts) or _exertion(facts))
        and facts.length is not None
        and facts.length < limits.LASTING_HOURS.span
        and not facts.evidence
        and not facts.symptoms & (red() | WEAKER)
        and not beyond_usual(case, facts)
        for facts in entries
    )


def _exertion(facts: Facts) -> bool:
    """A forearm, lower leg, hand or foot on one or both sides, with exercise, eased by rest within an hour."""
    limbs = {name for name, _side in facts.zones} <= {"forearm", "hand", "lower_leg", "foot"}
    eased = "exercise" in facts.triggers and "rest" in facts.relief
    return limbs and eased and facts.length is not None and facts.length <= limits.RESTED.span


def gone(case: Case, facts: Facts) -> bool:
    """Ended, not heard of for two weeks, and a week of days since then logged as clear: not merely left unwritten."""
    edge = facts.heard.date()
    clear = {day.date for day in case.days if day.state == "clear" and edge < day.date <= case.now.date()}
    ended = facts.end is not None and case.now - facts.heard > limits.GONE_DAYS.span
    return ended and len(clear) >= limits.CLEAR_DAYS.amount


def _in_what_was_seen(case: Case, facts: Facts, at: datetime) -> bool:
    """Whether the areas were numb when the visit was: in entries before it, in the baseline, or in a diagnosis made about then.

    When a pattern reaches back to the edge of what the rules read, what came before it can not be seen; a visit up to a year
    earlier that looked at all of the numbness is then taken to have seen it.
    """
    _symptoms, zones = known_at(case, at)
    if all(known(zone, zones) for zone in facts.zones):
        return True
    about = timedelta(weeks=limits.SUSPECTED_WEEKS.amount)
    return any(
        diagnosis.status != "ruled_out"
        and diagnosis.sites
        and (diagnosis.on is None or instant(diagnosis.on) <= at + about)
        and covers(diagnosis.sites, facts.points, int(limits.COVER_STEPS.amount))
        for diagnosis in case.diagnoses
    ) or _from_before(case, facts, at)


def _from_before(case: Case, facts: Facts, at: datetime) -> bool:
    edge = case.now - limits.WINDOW.span
    reaches_back = cluster(case, facts)[0].start - edge <= limits.CLUSTER_GAP.span
    return reaches_back and at.astimezone(UTC) >= edge - timedelta(days=365)
