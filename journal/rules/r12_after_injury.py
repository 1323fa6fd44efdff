"""R12: numbness that begins with or after an injury of head, neck or back.

Guidance: Altru and Cleveland Clinic lists (numbness after a head, neck or back injury is an emergency). The 7 days are the
project's. The injury's own clock counts, and only numbness that was not there before it.

Where the clinical rules are silent: an event that was over more than a day ago, and numbness that begins 7 to 28 days after
the injury, are for today: a slow bleed, or a neck that has slipped since, is found by looking, not by waiting. On a blood
thinner a head bleeds for longer: then numbness that begins within 28 days is an emergency too.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clocks import attack_since, point_since, symptom_since
from journal.rules.predicates.mildness import mild
from journal.rules.predicates.pressure import self_explained
from journal.rules.predicates.recent import of_late
from journal.rules.predicates.symptoms import worsening
from journal.rules.predicates.visits import assessed_since
from journal.rules.rule import Hit, Rule
from journal.rules.telling import profile_says, told, wrote
from journal.words.patterns import reasons

_INJURIES = frozenset({"injury_head", "injury_neck_back"})
_DAY = timedelta(days=1)


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry that an injury named in it, or in an entry shortly before, can have led to."""
    if not case.names(_INJURIES):
        return
    for facts in of_late(case):
        found = _injury(case, facts)
        if found is None:
            continue
        name, at, other = found
        if not _after(case, facts, at) or assessed_since(case, facts, at):
            continue
        going = facts.end is None or case.now - facts.end <= limits.EVENT_HOURS.span
        began = max(at, facts.start)
        week = limits.INJURY_DAYS.span
        soon = began - at <= week
        thinned = name == "injury_head" and not soon and case.has("anticoagulant")
        urgent = going and (soon or thinned) and case.now - began <= week
        after = [reasons.AFTER_INJURY if urgent and soon else reasons.SOME_TIME_AFTER_INJURY]
        why = [*wrote([name]), *after, *([profile_says("anticoagulant")] if thinned else [])]
        yield told("emergency" if urgent else "same_day", facts, why, [name], [other])


def _injury(case: Case, facts: Facts) -> tuple[str, datetime, Facts] | None:
    """The latest injury of the last 28 days that this entry names, else one in the 7 days before it."""
    found = []
    for name in sorted(_INJURIES):
        if name in facts.symptoms:
            again = attack_since(case, name, facts)
            since = again if _after(case, facts, again) else symptom_since(case, name, facts)
            if since is not None and case.now - since <= limits.INJURY_LATE.span:
                found.append((name, since, facts))
        elif not (mild(facts) or self_explained(case, facts)):
            for other in case.before(facts, limits.INJURY_DAYS.span):
                since = symptom_since(case, name, other) if name in other.symptoms else None
                if since is not None and facts.start - since <= limits.INJURY_DAYS.span:
                    found.append((name, since, other))
    return max(found, key=lambda one: (one[1], one[0]), default=None)


def _after(case: Case, facts: Facts, at: datetime) -> bool:
    """Whether any of it is new since the injury: a place, or a sign of weakness, walking, bladder or brain."""
    edge = at - _DAY  # the day of an injury is all that a date says
    places = any((since := point_since(case, point)) is not None and since >= edge for point in facts.points)
    signs = any((since := symptom_since(case, name, facts)) and since >= edge for name in facts.symptoms & worsening())
    return places or signs


RULE = Rule(
    number=12,
    id="after_injury",
    levels=("emergency", "same_day"),
    provenance="guidance",
    sources=(
        "Altru (Mayo Clinic list): hypoesthesia, after a head, neck or back injury",
        "Cleveland Clinic: numbness, when to call the doctor",
    ),
    needs_history=False,
    evaluate=evaluate,
)
