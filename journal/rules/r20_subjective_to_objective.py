"""R20: numbness that was only felt now shows in a check, or tingling has turned into loss of feeling.

The document tells numbness that is felt from numbness that an examination confirms; a change from one to the other is worth
a prompt appointment. No guidance gives a time. Looking harder is not a change (4.5.1, 4.5.10): alone it is for a doctor
within 14 days, today only when something else is new as well.

Where the clinical rules are silent: the change is the first time that a check shows less than all before it in the same
area; later "felt" entries in between are not a recovery. Where a visit has examined the area before, a patient's first own
check adds nothing new, unless an earlier check was normal. What a clinician found on the day of a visit, the clinician
knows. Tingling has shifted to loss only when three entries before had none of it and most of the latest three do: words
vary from day to day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, places
from journal.rules.predicates.clocks import new_symptoms
from journal.rules.predicates.clusters import cluster
from journal.rules.predicates.courses import Step, latest_of_each, steps_of
from journal.rules.predicates.explanations import unexplained
from journal.rules.predicates.loss import loss
from journal.rules.predicates.patterns import assessed_unchanged
from journal.rules.predicates.symptoms import worsening
from journal.rules.predicates.visits import assessed_after
from journal.rules.predicates.zones import known, zone_of
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_CLINICIAN, _DAYS = 2, limits.SOON.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each area whose evidence rose within 28 days, or whose feeling has shifted."""
    recent = [facts for facts in case.since(limits.EVIDENCE_RECENT.span) if unexplained(case, facts)]
    for facts in latest_of_each(recent):
        area = cluster(case, facts)
        if any(one.evidence for one in area):
            chain = [one for one in area if unexplained(case, one)]
            rise = evidence_rise(chain)
            if rise is not None and case.now - rise[1].state.at <= limits.EVIDENCE_RECENT.span:
                yield from _rise(case, chain, *rise)
        yield from _shift(case, area)


def evidence_rise(chain: Sequence[Facts]) -> tuple[Step, Step] | None:
    """The last reading before, and the reading at which, a check first showed less than all before; None when none did."""
    found: tuple[Step, Step] | None = None
    earlier: list[Step] = []
    highest = 0
    for step in steps_of(chain):
        if earlier and step.state.evidence > highest:
            apart = (one for one in reversed(earlier) if step.state.at - one.state.at >= limits.CHECK_APART.span)
            found = next(((one, step) for one in apart), found)
        highest = step.state.evidence if not earlier else max(highest, step.state.evidence)
        earlier.append(step)
    return found


def _rise(case: Case, chain: list[Facts], old: Step, new: Step) -> Iterator[Hit]:
    known_there = timedelta(days=1) if new.state.evidence >= _CLINICIAN else timedelta()
    if assessed_after(case, new.facts.points, new.state.at - known_there):
        return
    if assessed_unchanged(case, new.facts) and not _was_normal(chain, new.state.at):
        return
    quick = case.now - old.state.at <= limits.NEW_DAYS.span
    level = "same_day" if quick and _more_is_new(case, chain, new) else "soon"
    said = words.evidence_rose(
        entry(old.facts, at=old.state.at), old.state.evidence, entry(new.facts, at=new.state.at), new.state.evidence
    )
    facts = (old.facts, new.facts) if old.facts is not new.facts else (new.facts,)
    key = ("evidence", str(new.state.evidence), places(new.facts.points))
    yield Hit(level, (said,), facts, key, _DAYS if level == "soon" else None)


def _was_normal(chain: list[Facts], before: datetime) -> bool:
    readings = (reading for facts in chain for reading in facts.episode.readings)
    return any(reading.evidence.endswith("_normal") and reading.at < before for reading in readings)


def _more_is_new(case: Case, chain: list[Facts], new: Step) -> bool:
    """Weakness, gait, a pelvic or stroke sign, or an area, that is new beside the check."""
    if any(new_symptoms(case, facts, worsening()) for facts in chain if facts.heard >= new.state.at):
        return True
    steps = steps_of(chain)
    before = {zone_of(point) for step in steps if step.state.at < new.state.at for point in step.state.points}
    after = {zone_of(point) for step in steps if step.state.at >= new.state.at for point in step.state.points}
    return any(not known(zone, before) for zone in after)


def _shift(case: Case, area: Sequence[Facts]) -> Iterator[Hit]:
    """Looks from the latest entry back, only as far as the answer needs."""
    last = limits.SHIFT_LAST.whole
    back = (facts for facts in reversed(area) if unexplained(case, facts))
    numb = [facts for facts in islice(back, last) if loss(facts.sensations)][::-1]
    if len(numb) < limits.SHIFT_OF_LAST.amount:
        return
    before = 0
    for facts in back:
        if loss(facts.sensations):
            return
        before += 1
    if before >= limits.SHIFT_BEFORE.amount and not assessed_after(case, numb[0].points, numb[0].start):
        said = words.loss_came(before, len(numb), last, entry(numb[-1]))
        yield Hit("soon", (said,), tuple(numb), ("shift", places(numb[-1].points)), _DAYS)


RULE = Rule(
    number=20,
    id="subjective_to_objective",
    levels=("same_day", "soon"),
    provenance="document",
    sources=(
        "The document the journal was built from: subjective and objective numbness",
        "NICE NG59: new or changed symptoms ask for another look",
    ),
    needs_history=True,
    evaluate=evaluate,
)
