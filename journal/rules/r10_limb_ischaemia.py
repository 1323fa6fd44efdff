"""R10: one limb numb and cold, pale or blue, with severe pain, weakness or a sudden start.

Guidance: RCEM Learning (the six Ps), NHS Highland (acute means up to two weeks). Pain counts when it is called severe or is 7
of 10 or more. One limb, or the end of one, that stays cold, white or blue for more than an hour is at least for today
(clinical rules 4.5.3). Both hands or feet white in the cold, and well again in the warm, are for the next visit.

Where the clinical rules are silent: both legs cold with severe pain and weakness are an emergency too, because the main
vessel can be blocked; a limb that was cold for long and newly turns white, weak or severely painful is acute again, since each
sign has its own clock (4.5.1); one hand or foot that only cold turns white is for a doctor within 7 days, since it is usually
both; what is older than 14 days, or was over for a day, and was never assessed, is for today. A limb that is numb, cold and
white or blue beyond hand or foot, and has not recovered, is an emergency without pain as well: three of the six Ps.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clocks import latest_of
from journal.rules.predicates.cold import COLOUR, warmed, white_with_cold
from journal.rules.predicates.pressure import stated_reason
from journal.rules.predicates.symptoms import COLD_SIGNS, LIMB_WEAKNESS, severe_pain
from journal.rules.predicates.visits import assessed_since
from journal.rules.predicates.zones import limb_of
from journal.rules.rule import Hit, Rule
from journal.rules.telling import profile_says, told, wrote
from journal.words.patterns import reasons

_DAYS = limits.SOONER.whole
_CLOTS = ("af_or_clot_history", "vascular_disease")


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry of a limb that is cold, pale or blue."""
    if not case.names(COLOUR):
        return
    for facts in case.since(limits.NEW_DAYS.span):
        signs = facts.symptoms & COLD_SIGNS
        if white_with_cold(facts):
            if not facts.symptoms & COLOUR:
                continue
            yield told("routine", facts, [*wrote(facts.symptoms & COLOUR), reasons.WARMED], ())
            continue
        grave = facts.symptoms & (LIMB_WEAKNESS | {"limb_pain_severe"})
        since = latest_of(case, facts, names=signs | grave) if signs else None
        if since is None or assessed_since(case, facts, since):
            continue
        level = _level(case, facts)
        if level is not None:
            age = reasons.OLDER if case.now - since > limits.LIMB_COLD.span else reasons.NEW
            level = "same_day" if level == "emergency" and age is reasons.OLDER else level
            why = [*wrote(signs | grave), *([reasons.SEVERE] if severe_pain(facts) and not grave else []), age]
            why += [profile_says(condition) for condition in _CLOTS if case.has(condition)]
            yield told(level, facts, why, signs | grave, (), _DAYS if level == "soon" else None)


def _level(case: Case, facts: Facts) -> str | None:
    limbs = {limb for zone in facts.zones if (limb := limb_of(zone)) is not None}
    severe, weak = severe_pain(facts), bool(facts.symptoms & LIMB_WEAKNESS)
    both_legs = {name for name, _side in limbs} == {"leg"} and severe and weak
    if not limbs or not (len(limbs) == 1 or both_legs):
        return None
    over = facts.end is not None and case.now - facts.end > limits.EVENT_HOURS.span
    if not (severe or weak):
        if _iced(facts):
            return None
        if warmed(facts):
            return "soon"
    if severe or weak or facts.onset == "sudden":
        return "same_day" if over else "emergency"
    further = any(name not in ("hand", "foot") and limb_of((name, side)) for name, side in facts.zones)
    if facts.end is None and further and "cold_to_touch" in facts.symptoms and facts.symptoms & {"pale", "blue_mottled"}:
        return "emergency"
    lasted = (facts.end or case.now) - facts.start
    return "same_day" if lasted > limits.COLD_STAYS.span or facts.end is None else "soon"


def _iced(facts: Facts) -> bool:
    """Cold that the patient says was put there, over within an hour: an ice pack, a cold bath."""
    short = facts.length is not None and facts.length <= limits.COLD_STAYS.span
    return "cold" in facts.triggers and stated_reason(facts) and short


RULE = Rule(
    number=10,
    id="limb_ischaemia",
    levels=("emergency", "same_day", "soon", "routine"),
    provenance="document",
    sources=(
        "The document the journal was built from: too little oxygen",
        "RCEM Learning: acute limb ischaemia, the six Ps",
        "NHS Highland: acute limb ischaemia",
    ),
    needs_history=False,
    evaluate=evaluate,
)
