"""R11: a limb that is numb after an injury, in a cast or tight bandage, or after hard exercise, and tight or very painful.

Guidance: an NHS notice on compartment syndrome (seen as a copy), NHS pages on broken limbs and casts (numb, cold, blue or
very painful fingers or toes in a cast need a look at once). The 48 hours are the project's.

Where the clinical rules are silent: numbness in a cast, or new with an injury of the limb, is at least for today; severe
pain, tightness in a cast, no feeling at all, a cold or blue limb, or one that cannot be moved make it an emergency. Pain out
of measure and pins and needles come first, before the limb feels tight. What only exercise brings on and rest ends, 3 times
or more, is for the next visit.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clocks import attack_since, fresh, is_new, latest_of, new_points, symptom_since
from journal.rules.predicates.clusters import earlier_alike
from journal.rules.predicates.symptoms import COLD_SIGNS, severe_pain
from journal.rules.predicates.visits import assessed_since
from journal.rules.predicates.zones import among, limb_of
from journal.rules.rule import Hit, Rule
from journal.rules.telling import told, wrote
from journal.words.patterns import reasons

_CAST, _INJURY, _TIGHT = "cast_or_tight_bandage", "injury_limb", "tight_swollen"
_EXERCISE = frozenset({"exercise", "strain_overuse"})
_NAMED = frozenset({_CAST, _INJURY, _TIGHT})
_DANGER = COLD_SIGNS | {"cannot_move", "weak"}


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry of a limb in a cast, hurt or strained."""
    if not case.names(_NAMED):
        return
    for facts in case.since(limits.NEW_DAYS.span):
        limb = among("arm_whole") | among("leg_whole")
        if not facts.regions & limb or assessed_since(case, facts, latest_of(case, facts, facts.points)):
            continue
        signs = facts.symptoms & ({_CAST, _INJURY, _TIGHT, "swelling", "limb_pain_severe"} | _DANGER)
        level = _in_cast(case, facts, limb) or _hurt(case, facts) or _strained(case, facts)
        if level is not None:
            severe = [reasons.SEVERE] if severe_pain(facts) and "limb_pain_severe" not in signs else []
            strain = [reasons.AFTER_EXERCISE] if not signs & {_CAST, _INJURY} else []
            yield told(level, facts, [*strain, *wrote(signs), *severe], signs)


def _going(case: Case, facts: Facts) -> bool:
    return facts.end is None or case.now - facts.end <= limits.EVENT_HOURS.span


def _in_cast(case: Case, facts: Facts, limb: frozenset[str]) -> str | None:
    if _CAST not in facts.symptoms or not (new_points(case, facts, limb) or fresh(case, facts, frozenset({_CAST}))):
        return None
    grave = severe_pain(facts) or facts.symptoms & (_DANGER | {_TIGHT}) or "no_feeling" in facts.sensations
    return "emergency" if grave and _going(case, facts) else "same_day"


def _hurt(case: Case, facts: Facts) -> str | None:
    since = _hurt_since(case, facts) if _INJURY in facts.symptoms else None
    if since is None or not is_new(case, since):
        return None
    grave = severe_pain(facts) or (_TIGHT in facts.symptoms and facts.symptoms & _DANGER)
    quick = facts.start - since <= limits.COMPARTMENT_HOURS.span and case.now - facts.start <= limits.COMPARTMENT_HOURS.span
    return "emergency" if grave and quick and _going(case, facts) else "same_day"


def _hurt_since(case: Case, facts: Facts) -> datetime | None:
    """Since when this limb is hurt: what was written about another limb says nothing of it."""
    limbs = {limb_of(zone) for zone in facts.zones}
    same = any(
        _INJURY in one.symptoms and limbs & {limb_of(zone) for zone in one.zones}
        for one in case.before(facts, limits.RUN_GAP.span)
    )
    return symptom_since(case, _INJURY, facts) if same else attack_since(case, _INJURY, facts)


def _strained(case: Case, facts: Facts) -> str | None:
    if not facts.triggers & _EXERCISE or _TIGHT not in facts.symptoms or facts.symptoms & {_CAST, _INJURY}:
        return None
    before = [one for one in earlier_alike(case, facts, limits.KNOWN_DAYS.span) if _eased_by_rest(one)]
    usual = _eased_by_rest(facts) and len(before) + 1 >= limits.RECUR_COUNT.amount
    quick = case.now - facts.start <= limits.COMPARTMENT_HOURS.span
    if severe_pain(facts) and quick and _going(case, facts) and not usual:
        return "emergency"
    alike = [one for one in case.since(limits.KNOWN_DAYS.span) if one.zones >= facts.zones and _eased_by_rest(one)]
    return "routine" if _eased_by_rest(facts) and len(alike) >= limits.RECUR_COUNT.amount else "same_day"


def _eased_by_rest(facts: Facts) -> bool:
    return facts.end is not None and "rest" in facts.relief and bool(facts.triggers & _EXERCISE)


RULE = Rule(
    number=11,
    id="compartment",
    levels=("emergency", "same_day", "routine"),
    provenance="guidance",
    sources=(
        "NHS notice on compartment syndrome (seen as a copy)",
        "NHS: broken arm or leg, and looking after a cast",
    ),
    needs_history=False,
    evaluate=evaluate,
)
