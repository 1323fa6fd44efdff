"""R34: blisters with burning or numb skin on one side.

General medical knowledge (NHS page on shingles, not seen): treatment works best within three days of the rash, so it is for
today; near the eye it must be said at once. Burning in a strip without a rash is unexplained numbness until blisters come.

Where the clinical rules are silent: blisters on both sides are another kind of rash and no band; a visit since the blisters
came has seen them, and so has a diagnosis made then.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.body.atlas import PAIRED_SIDES
from journal.rules import thresholds as limits
from journal.rules.case import Case, instant
from journal.rules.facts import State
from journal.rules.naming import entry, places
from journal.rules.predicates.clocks import is_new, symptom_since
from journal.rules.predicates.courses import latest_of_each
from journal.rules.predicates.explained import diagnosed
from journal.rules.predicates.visits import assessed_after
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_RASH = "rash_blisters"


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each area with blisters that are new within 14 days."""
    if not case.names(frozenset({_RASH})):
        return
    for facts in latest_of_each(facts for facts in case.since(limits.NEW_DAYS.span) if any(map(_band, facts.states))):
        since = symptom_since(case, _RASH, facts)
        if since is None or not is_new(case, since) or assessed_after(case, facts.points, since):
            continue
        named_since = any(row.on is not None and instant(row.on).date() >= since.date() for row in case.diagnoses)
        if not (named_since and diagnosed(case, facts)):
            said = words.entry_says(entry(facts), [words.BLISTERS, words.NEW_14])
            yield Hit("same_day", (said,), (facts,), ("blisters", places(facts.points)))


def _band(state: State) -> bool:
    sides = {side for _region, side in state.points} & frozenset(PAIRED_SIDES)
    return _RASH in state.symptoms and len(sides) <= 1


RULE = Rule(
    number=34,
    id="rash_burning",
    levels=("same_day",),
    provenance="guidance",
    sources=("General medical knowledge: NHS, shingles",),
    needs_history=True,
    evaluate=evaluate,
)
