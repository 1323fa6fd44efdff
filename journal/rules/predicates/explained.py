"""Numbness whose reason is known: pressure, a local anaesthetic, or a clinician's diagnosis while nothing changes.

Explained is explained everywhere but for a stroke or saddle pattern (clinical rules 4.5.7): those it never silences.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from journal.model.views import Diagnosis
from journal.rules import thresholds as limits
from journal.rules.case import Case, decided, instant
from journal.rules.facts import Facts, once
from journal.rules.predicates.baseline import in_assessed_baseline
from journal.rules.predicates.clocks import new_symptoms
from journal.rules.predicates.clusters import beyond_usual
from journal.rules.predicates.laterality import symmetric
from journal.rules.predicates.pressure import benign_pressure
from journal.rules.predicates.symptoms import STROKE_WEAKNESS, group, worsening
from journal.rules.predicates.visits import covers
from journal.rules.predicates.zones import LIMB_ZONES, Zone, among, known

ANAESTHETIC = "dental_or_local_anaesthetic"


def anaesthetised(case: Case, facts: Facts) -> bool:
    """A local anaesthetic within 12 hours, and in its area: mouth, cheek and jaw of one side, one area, or a spinal's legs."""
    if ANAESTHETIC not in facts.triggers or _lasted(case, facts) > limits.ANAESTHETIC_HOURS.span:
        return False
    in_mouth = (
        facts.regions <= among("perioral") | {"face.cheek", "face.jaw", "face.eye"} and len(facts.sides(facts.regions)) == 1
    )
    return in_mouth or len(facts.zones) == 1 or spinal_block(case, facts)


def spinal_block(case: Case, facts: Facts) -> bool:
    """Both legs alike, within 4 hours, with a spinal anaesthetic of that day as the reason and nothing else amiss.

    A bleed in the spine would bring weakness or pain, or outlast the block.
    """
    day = facts.start.date()
    dates = [item.since for item in case.profile.history if item.condition == "recent_spinal_procedure"]
    return (
        ANAESTHETIC in facts.triggers
        and any(since is not None and abs(day - since) <= limits.BLOCK_DAY.span for since in dates)
        and _lasted(case, facts) <= limits.BLOCK_HOURS.span
        and facts.regions <= among("leg_whole")
        and symmetric(facts.points)
        and not facts.symptoms
    )


def anaesthetic_only(case: Case, facts: Facts) -> bool:
    """As above, and no speech, weakness or limb but for a spinal's: then it also exempts from a stroke pattern."""
    if not anaesthetised(case, facts):
        return False
    limb = any(name in LIMB_ZONES for name, _side in facts.zones) and not spinal_block(case, facts)
    return not limb and not facts.symptoms & (group("stroke") | STROKE_WEAKNESS)


@once
def dental(facts: Facts) -> bool:
    """Numb where a tooth was treated, on one side of mouth and jaw, however long: a dentist's matter, and R33's when it stays.

    Not with a limb, speech, weakness or any sign of stroke.
    """
    if ANAESTHETIC not in facts.triggers:
        return False
    place = among("perioral") | {"face.cheek", "face.jaw"}
    sides = facts.sides(facts.regions)
    signs = facts.symptoms & (group("stroke") | STROKE_WEAKNESS)
    return facts.regions <= place and len(sides) == 1 and not signs


def diagnosed(case: Case, facts: Facts) -> bool:
    """A clinician's diagnosis covers every place, nothing is new, and it is no worse than usual.

    A confirmed one counts while nothing changes; a suspected one for 6 weeks from its date, for its named places only.
    """
    return bool(case.diagnoses) and _diagnosed(case, facts)


@decided
def _diagnosed(case: Case, facts: Facts) -> bool:
    return (
        any(_covers(case, facts, diagnosis) for diagnosis in case.diagnoses)
        and not new_symptoms(case, facts, worsening())
        and not beyond_usual(case, facts)
    )


@decided
def explained(case: Case, facts: Facts) -> bool:
    """Pressure, a local anaesthetic, a diagnosis, or what was there and assessed before the journal began."""
    return benign_pressure(case, facts) or anaesthetised(case, facts) or assessed(case, facts)


def assessed(case: Case, facts: Facts) -> bool:
    """A diagnosis, or what was there and assessed before the journal began."""
    return diagnosed(case, facts) or (in_assessed_baseline(case, facts) and not beyond_usual(case, facts))


def _lasted(case: Case, facts: Facts) -> timedelta:
    return (facts.end or case.now) - facts.start


def _all_of_it(case: Case, facts: Facts, made: datetime | None) -> bool:
    """A diagnosis without places explains the numbness that was there when it was made, or long is: never a new place."""
    if facts.onset == "weeks" or (made is not None and facts.start < made + timedelta(days=1)):
        return True
    edge = facts.start - limits.NEW_DAYS.span
    long_there = {zone for zone, first in _first_in(case).items() if first <= edge}
    return all(known(zone, long_there) for zone in facts.zones)


def _first_in(case: Case) -> dict[Zone, datetime]:
    """When each area was first written down."""
    if "first in" not in case.memo:
        case.memo["first in"] = {zone: facts.start for facts in reversed(case.facts) for zone in facts.zones}
    return case.memo["first in"]  # type: ignore[return-value]  # what was put there just above


def _covers(case: Case, facts: Facts, diagnosis: Diagnosis) -> bool:
    made = None if diagnosis.on is None else instant(diagnosis.on)
    if made is not None and made > case.now:
        return False
    if diagnosis.status == "confirmed" and not diagnosis.sites:
        return _all_of_it(case, facts, made)
    if diagnosis.status == "confirmed":
        return covers(diagnosis.sites, facts.points, int(limits.COVER_STEPS.amount))
    suspected = diagnosis.status == "suspected" and made is not None and bool(diagnosis.sites)
    if not suspected or made is None or facts.heard - made > limits.SUSPECTED_WEEKS.span:
        return False
    return covers(diagnosis.sites, facts.points, 0)
