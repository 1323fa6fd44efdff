"""R16: new back or neck pain with numbness or weakness below it, in one who takes a blood thinner or had the spine needled.

Guidance: the FDA note on low-molecular-weight heparin and spinal bleeding (guideline.gov 14326). A blood thinner has no time
limit; an injection, tap or operation on the spine counts for 14 days, or without a date for as long as it stands in the
profile: what is not known is not reassuring. A bleed high in the neck numbs the arms as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case, instant
from journal.rules.predicates.clocks import fresh, is_new, latest_of, new_points
from journal.rules.predicates.mildness import mild
from journal.rules.predicates.recent import of_late, posture
from journal.rules.predicates.symptoms import LIMB_WEAKNESS, SPINE_PAIN, control, gait
from journal.rules.predicates.visits import assessed_since
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.rules.telling import profile_says, told, wrote
from journal.words.patterns import reasons


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry with a new sign while spine pain is new."""
    why = _at_risk(case) if case.names(SPINE_PAIN) else None
    if why is None:
        return
    sore = [facts for facts in case.since(limits.NEW_DAYS.span) if fresh(case, facts, SPINE_PAIN)]
    for facts in of_late(case):
        pain = facts if facts in sore else next(iter(reversed(sore)), None)
        if pain is None or mild(facts) or posture(case, facts):
            continue
        below = among("leg_whole") | among("saddle_core") | among("saddle_watch") | among("trunk")
        if "neck_pain" in pain.symptoms:
            below |= among("arm_whole")
        signs = fresh(case, facts, LIMB_WEAKNESS | gait() | control())
        places = new_points(case, facts, below)
        since = latest_of(case, facts, places, signs | (facts.symptoms & SPINE_PAIN))
        if (signs or places) and not assessed_since(case, facts, since):
            named = wrote((pain.symptoms & SPINE_PAIN) | signs)
            yield told("emergency", facts, [*named, reasons.NEW, why], signs, [pain])


def _at_risk(case: Case) -> str | None:
    if case.has("anticoagulant"):
        return profile_says("anticoagulant")
    if not case.has("recent_spinal_procedure"):
        return None
    dates = [item.since for item in case.profile.history if item.condition == "recent_spinal_procedure"]
    recent = any(day is None or is_new(case, instant(day)) for day in dates)
    return profile_says("recent_spinal_procedure") if recent else None


RULE = Rule(
    number=16,
    id="spinal_bleed",
    levels=("emergency",),
    provenance="guidance",
    sources=("FDA note on low-molecular-weight heparin and spinal bleeding (guideline.gov 14326)",),
    needs_history=False,
    evaluate=evaluate,
)
