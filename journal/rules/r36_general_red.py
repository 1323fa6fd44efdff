"""R36: numbness of the back or a limb together with weight loss, fever, night sweats, or back pain that wakes.

The document warns of serious illness behind numbness. An NHS back pain leaflet (copies seen) asks for an urgent appointment
with unintended weight loss, fever, or pain at night. With cancer in the profile, or with fever and pain of the spine, other
rules say more.

Where the clinical rules are silent: pain at night and night sweats count only with pain or numbness of the back or neck,
since a numb hand often wakes people; a limb that was slept on during a fever is not meant; a diagnosis of the numbness does
not explain weight loss; a visit since it began has seen it.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, places, symptom
from journal.rules.predicates.clocks import symptom_since
from journal.rules.predicates.pressure import EVERYDAY, stated_reason
from journal.rules.predicates.visits import assessed_after
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_ALONE = frozenset({"weight_loss", "fever", "chills"})
_WITH_SPINE = frozenset({"night_pain", "night_sweats"})
_SPINE_PAIN = frozenset({"back_pain", "neck_pain", "band_pain"})
_DAYS = limits.SOONEST.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry of the last 14 days with such a sign that no visit has seen since."""
    if not case.names(_ALONE | _WITH_SPINE):
        return
    places_of = among("trunk") | among("arm_whole") | among("leg_whole") | {"neck.back", "neck.side", "shoulder.top"}
    places_of |= {"buttock.upper", "buttock.lower", "buttock.hip_outer", "shoulder.armpit"}
    for facts in case.since(limits.NEW_DAYS.span):
        found = sorted(name for name in _signs(facts) if _unseen(case, facts, name))
        if found and facts.regions & places_of and not _slept_on(facts):
            said = words.entry_says(entry(facts), [words.wrote(symptom(name)) for name in found])
            yield Hit("soon", (said,), (facts,), ("unwell", *found, places(facts.points)), _DAYS)


def _slept_on(facts: Facts) -> bool:
    """A limb that lay badly while one was ill: an everyday reason, over within 30 minutes, and no pain of the spine."""
    limb = facts.regions <= among("arm_whole") | among("leg_whole")
    brief = facts.length is not None and facts.length <= limits.PRESSURE_MINUTES.span
    return limb and brief and not facts.symptoms & _SPINE_PAIN and bool(facts.triggers & EVERYDAY or stated_reason(facts))


def _signs(facts: Facts) -> frozenset[str]:
    spine = bool(facts.symptoms & _SPINE_PAIN) or bool(facts.regions & (among("back") | {"neck.back"}))
    return facts.symptoms & (_ALONE | (_WITH_SPINE if spine else frozenset()))


def _unseen(case: Case, facts: Facts, name: str) -> bool:
    since = symptom_since(case, name, facts)
    return since is None or not assessed_after(case, facts.points, since)


RULE = Rule(
    number=36,
    id="general_red",
    levels=("soon",),
    provenance="document",
    sources=(
        "The document the journal was built from: serious health concerns",
        "NHS back pain care cards (Sheffield copy)",
        "Norfolk and Waveney Community Health: back pain",
    ),
    needs_history=True,
    evaluate=evaluate,
)
