"""R04: new numbness between the legs, or new change of bladder or bowel control with back or leg symptoms.

Guidance: GIRFT cauda equina pathway (new or worse within 14 days; a sexual change alone is not enough), the warning card of
Greenhalgh, Mercer and Finucane, CKS red flags. The patient's own explanation never silences it; only pressure of a saddle or
hard seat that is over within 30 minutes, with nothing else, is noted instead.

A ride that left the area numb and came with pain of the back or of one leg is for today: the pain may be the ride's, but it
is what the warning card asks about.

Where the clinical rules are silent: a change between the legs that is older than 14 days, is still logged and was never
assessed is for today, because age alone does not make it safe. Two points more after a visit, or all feeling lost only since,
is deterioration: who was sent home once must come back. A new change of control with numbness of chest, belly or groin counts
as well, because the cord can be cut off above the legs, and people say groin when they mean between the legs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, key_of, symptom
from journal.rules.predicates.clocks import is_new, known_since, point_since, symptom_since
from journal.rules.predicates.clusters import worse_than_usual
from journal.rules.predicates.saddle import back_or_leg, core_points, saddle_pressure, watch_points
from journal.rules.predicates.symptoms import BACK_PAIN, LEG_PAIN, SADDLE_SIGNS, control
from journal.rules.predicates.visits import assessing, stronger_after
from journal.rules.rule import Hit, Rule
from journal.words import findings as words


def evaluate(case: Case) -> Iterator[Hit]:
    """Hits for feeling between the legs, control with back or leg symptoms, a sexual change, and saddle pressure."""
    recent = tuple(case.since(limits.NEW_DAYS.span))
    lasting = [facts for facts in recent if not saddle_pressure(facts)]
    for facts in lasting:
        yield from _feeling(case, facts)
        yield from _control(case, facts, lasting)
        yield from _watch(case, facts)
        yield from _sexual(case, facts, lasting)
    yield from _pressure(case, [facts for facts in recent if saddle_pressure(facts)])


def _feeling(case: Case, facts: Facts) -> Iterator[Hit]:
    """Numbness of the genitals, perineum, back passage or top of the inner thigh, or a change on wiping."""
    places, signs = core_points(facts), facts.symptoms & SADDLE_SIGNS
    if not places and not signs:
        return
    fresh = [point for point in sorted(places) if is_new(case, point_since(case, point, _lasting))]
    newer = [name for name in sorted(signs) if is_new(case, symptom_since(case, name, facts))]
    if fresh or newer:
        if not _assessed_since(case, facts, _first(case, facts, fresh, newer)):
            yield _hit("emergency", facts, [*_placed(fresh), *_signed(newer), "this is new within 14 days"], newer)
    elif _stronger(case, facts):
        yield _hit("emergency", facts, [*_placed(sorted(places)), "it is stronger than in the 30 days before"], sorted(signs))
    elif not _accounted(case, facts):
        older = "it is older than 14 days, and no visit that looked at it is written down"
        yield _hit("same_day", facts, [*_placed(sorted(places)), *_signed(sorted(signs)), older], sorted(signs))


def _control(case: Case, facts: Facts, recent: list[Facts]) -> Iterator[Hit]:
    """New bladder or bowel change, with back or leg symptoms in this or another entry of the last 14 days."""
    for name in sorted(facts.symptoms & control()):
        since = symptom_since(case, name, facts)
        partner = facts if back_or_leg(facts) else next((other for other in recent if back_or_leg(other)), None)
        if partner is None or not is_new(case, since) or _assessed_since(case, facts, since):
            continue
        yield _hit("emergency", facts, [*_signed([name]), "this is new within 14 days"], [name], partner)


def _watch(case: Case, facts: Facts) -> Iterator[Hit]:
    """Tailbone or both lower buttocks, new, with back or leg pain."""
    places = watch_points(facts) if facts.symptoms & (BACK_PAIN | LEG_PAIN) else frozenset()
    if not places or core_points(facts):
        return
    since = [point_since(case, point) for point in sorted(places)]
    if any(is_new(case, at) for at in since) and not _assessed_since(case, facts, facts.start):
        pain = sorted(facts.symptoms & (BACK_PAIN | LEG_PAIN))
        yield _hit("emergency", facts, [*_signed(pain), "this is new within 14 days"], pain)


def _sexual(case: Case, facts: Facts, recent: list[Facts]) -> Iterator[Hit]:
    """A new sexual change with back pain and nothing else: a doctor within 2 days (GIRFT)."""
    if "sexual_change" not in facts.symptoms:
        return
    since = symptom_since(case, "sexual_change", facts)
    partner = next((other for other in [facts, *recent] if other.symptoms & BACK_PAIN), None)
    if partner and is_new(case, since) and not _assessed_since(case, facts, since):
        yield _hit(
            "soon", facts, [*_signed(["sexual_change"]), "you also wrote about back pain"], ["sexual_change"], partner, 2
        )


def _pressure(case: Case, pressed: list[Facts]) -> Iterator[Hit]:
    """Saddle pressure: a note the first time, for today when it comes again within 14 days."""
    for facts in pressed:
        before = [other for other in case.before(facts, limits.SADDLE_AGAIN.span) if saddle_pressure(other)]
        reason = "it came with pressure of a seat and ended within 30 minutes"
        pain = sorted(facts.symptoms & (BACK_PAIN | LEG_PAIN))
        if not before and not pain:
            yield _hit("info", facts, [reason], [])
        elif _assessed_since(case, facts, facts.start):
            continue
        elif pain:
            yield _hit("same_day", facts, [reason, *_signed(pain)], pain)
        else:
            yield _hit("same_day", facts, [reason, "it is the second time within 14 days"], [], before[-1])


def _lasting(facts: Facts) -> bool:
    return not saddle_pressure(facts)


def _first(case: Case, facts: Facts, fresh: list[Point], newer: list[str]) -> datetime:
    """When the newest of the new features began: only a visit after that has seen all of them."""
    starts = [point_since(case, point, _lasting) for point in fresh] + [symptom_since(case, name, facts) for name in newer]
    return max((at for at in starts if at is not None), default=facts.start)


def _assessed_since(case: Case, facts: Facts, since: datetime | None) -> bool:
    """Whether a visit has assessed it since then, and it has not become stronger after that visit."""
    return since is not None and any(
        at >= since and not stronger_after(case, facts, at) for at in assessing(case, facts.points)
    )


def _stronger(case: Case, facts: Facts) -> bool:
    """Stronger than it usually is, or than it was when a visit last looked at it."""
    usual = worse_than_usual(case, facts) and not _assessed_since(case, facts, facts.start)
    return usual or any(stronger_after(case, facts, at) for at in assessing(case, facts.points)[-1:])


def _accounted(case: Case, facts: Facts) -> bool:
    """Assessed at any time, or there before the journal began, or diagnosed: R28 carries it on."""
    places = core_points(facts)
    known = bool(places) and all(known_since(case, point) is not None for point in places)
    return known or bool(assessing(case, facts.points))


def _placed(points: list[Point]) -> list[str]:
    return ["it is numb between the legs"] if points else []


def _signed(names: list[str]) -> list[str]:
    return [words.wrote(symptom(name)) for name in names]


def _hit(
    level: str, facts: Facts, reasons: list[str], signs: list[str], partner: Facts | None = None, days: int | None = None
) -> Hit:
    named = (facts,) if partner is None or partner is facts else (facts, partner)
    sentence = words.because_event(entry(facts), words.HOW_SAID[facts.onset], reasons)
    also = tuple(f"{words.ALSO}: {entry(other)}." for other in named[1:])
    return Hit(level, (sentence, *also), named, (key_of(facts), *signs), days)


RULE = Rule(
    number=4,
    id="saddle",
    levels=("emergency", "same_day", "soon", "info"),
    provenance="guidance",
    sources=(
        "GIRFT: cauda equina syndrome pathway, primary and community care",
        "Greenhalgh, Mercer and Finucane: cauda equina warning signs card",
        "NICE CKS: red flags of low back pain and sciatica",
        "PMC3082683: table of early signs",
    ),
    needs_history=False,
    evaluate=evaluate,
)
