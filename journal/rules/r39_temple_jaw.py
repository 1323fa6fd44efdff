"""R39: temple or scalp numb or sore, with a jaw that aches on chewing or a tender scalp, from 50 years on.

Guidance: the British Society for Rheumatology on giant cell arteritis: seen the same day, and with sight affected an
emergency, because sight can be lost for good within days. No length of time makes it old: only a visit that looked at it
does.

Where the clinical rules are silent: an age that is not known counts as 50 or more, and so does the year in which one turns
50.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clocks import symptom_since
from journal.rules.predicates.explained import explained
from journal.rules.predicates.recent import of_late, with_symptom
from journal.rules.predicates.visits import assessed_since
from journal.rules.rule import Hit, Rule
from journal.rules.telling import told, wrote
from journal.words.patterns import reasons

_PLACES = frozenset({"face.temple", "head.scalp_front", "head.scalp_back", "face.forehead"})
_SIGNS = frozenset({"jaw_ache_chewing", "scalp_tender"})
_SIGHT = frozenset({"vision_loss_or_double"})


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry of temple or scalp, or of a tender scalp with an aching jaw."""
    if not case.names(_SIGNS):
        return
    born = case.profile.birth_year
    if born is not None and case.now.year - born < limits.ARTERY_AGE.amount:
        return
    for facts in of_late(case):
        partner = with_symptom(case, facts, _SIGNS)
        if partner is None or explained(case, facts):
            continue
        signs = partner.symptoms & _SIGNS
        since = min((at for name in signs if (at := symptom_since(case, name, partner)) is not None), default=None)
        if not (_placed(facts) or signs == _SIGNS) or assessed_since(case, facts, since):
            continue
        sight = with_symptom(case, facts, _SIGHT)
        seen = sight.symptoms & _SIGHT if sight is not None else frozenset()
        others = [one for one in (partner, sight) if one is not None]
        why = [*([reasons.TEMPLE] if _placed(facts) else []), *wrote(signs | seen)]
        yield told("emergency" if seen else "same_day", facts, why, signs | seen, others)


def _placed(facts: Facts) -> bool:
    return bool(facts.regions & _PLACES)


RULE = Rule(
    number=39,
    id="temple_jaw",
    levels=("emergency", "same_day"),
    provenance="guidance",
    sources=("British Society for Rheumatology: giant cell arteritis",),
    needs_history=False,
    evaluate=evaluate,
)
