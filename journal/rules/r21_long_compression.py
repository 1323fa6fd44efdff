"""R21: one nerve's area for six weeks or more, and numbness takes the place of pain.

The document says that long compression of a nerve tends to numb rather than hurt; that fits general teaching, without a
number. What follows is that falling pain with numbness that stays is not recovery. Six weeks is how long a splint is tried
(NHS Tayside).

Where the clinical rules are silent: readings count, not entries, since one long entry can hold eight weeks; both ends need
three readings, or chance decides. A visit within the last six weeks has seen the change; an older one has not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, when
from journal.rules.predicates.courses import Step, steps_of
from journal.rules.predicates.explanations import unexplained
from journal.rules.predicates.loss import NUMB
from journal.rules.predicates.medians import median
from journal.rules.predicates.nerves import nerve_areas
from journal.rules.predicates.visits import assessed_after
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_DAYS, _WEEK = 14, 7
Area = tuple[str, str]
"""A nerve's area, or a strip of skin, and its side."""


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each nerve's area that has turned from pain to numbness."""
    if not case.facts or case.now - case.facts[0].start < limits.COMPRESSION_DAYS.span:
        return
    told: set[int] = set()
    for area, recent in sorted(_by_nerve(case, case.since(limits.COMPRESSION_DAYS.span)).items()):
        if not _often(case, recent):
            continue
        early, last = _early(case, area), recent[-1].facts
        sentence = _change(case, early, [step for step in recent if case.now - step.state.at <= limits.COMPRESSION_HALF.span])
        if sentence is None or id(last) in told:
            continue
        told.add(id(last))  # a nerve and a strip of skin often hold the same entries
        first = early[0]
        facts = (first.facts, last) if first.facts is not last else (last,)
        began = words.since(when(first.state.at, first.facts.episode), limits.COMPRESSION_DAYS.amount)
        yield Hit("soon", (sentence, began), facts, ("compression", *sorted(last.regions)), _DAYS)


def _by_nerve(case: Case, found: Iterable[Facts]) -> dict[Area, list[Step]]:
    """The steps of unexplained entries in the order of time, by the areas that they lie in."""
    grouped: dict[Area, list[Facts]] = {}
    for facts in found:
        areas = nerve_areas(facts.points)
        if areas and unexplained(case, facts):
            for area in areas:
                grouped.setdefault(area, []).append(facts)
    return {area: steps_of(entries) for area, entries in grouped.items()}


def _often(case: Case, steps: list[Step]) -> bool:
    """Whether it was logged in enough of the last weeks, and often enough in the last 14 days."""
    ages = [case.now - step.state.at for step in steps]
    weeks = {age.days // _WEEK for age in ages if age < limits.COMPRESSION_DAYS.span}
    late = sum(age <= limits.COMPRESSION_HALF.span for age in ages)
    return len(weeks) >= limits.COMPRESSION_WEEKS.amount and late >= limits.COMPRESSION_COUNT.amount


def _early(case: Case, area: Area) -> list[Step]:
    """The steps of an area in its first 14 days; what came between them and the last ones is not looked at."""
    found = (facts for facts in case.facts if area in nerve_areas(facts.points) and unexplained(case, facts))
    first = next(found)
    until = first.start + limits.COMPRESSION_HALF.span
    return [step for step in steps_of((first, *takewhile(lambda one: one.start <= until, found))) if step.state.at <= until]


def _change(case: Case, early: list[Step], late: list[Step]) -> str | None:
    """What changed between the first and the last 14 days; None when nothing did, or it is too short."""
    if (
        case.now - early[0].state.at < limits.COMPRESSION_DAYS.span
        or len(early) < limits.COMPRESSION_COUNT.amount
        or assessed_after(case, late[-1].facts.points, case.now - limits.COMPRESSION_DAYS.span)
    ):
        return None
    name = entry(late[-1].facts, at=late[-1].state.at)
    before, after = _share(early), _share(late)
    if after - before >= limits.LOSS_SHARE.amount:
        return words.more_loss(before, after, name)
    pain, less = median(step.state.pain for step in early), median(step.state.pain for step in late)
    if pain is not None and less is not None and pain - less >= limits.PAIN_DROP.amount and not _eased(early, late):
        return words.less_pain(pain, less, name)
    return None


def _share(steps: list[Step]) -> float:
    return sum(not NUMB.isdisjoint(step.state.sensations) for step in steps) / len(steps)


def _eased(early: list[Step], late: list[Step]) -> bool:
    """Whether the numbness became less as well, by its severity or by how often it means loss."""
    before, after = median(step.state.severity for step in early), median(step.state.severity for step in late)
    return _share(late) < _share(early) or (before is not None and after is not None and after < before)


RULE = Rule(
    number=21,
    id="long_compression",
    levels=("soon",),
    provenance="document",
    sources=(
        "The document the journal was built from: long compression numbs rather than hurts",
        "NHS Tayside: carpal tunnel syndrome, a splint is tried for 6 weeks",
    ),
    needs_history=True,
    evaluate=evaluate,
)
