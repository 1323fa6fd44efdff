"""R35: a burn or cut that was not felt, or a wound or, with diabetes, a new swelling of a numb foot.

Guidance: NHS Fife and NI Direct (numb feet are looked at every day). With diabetes a wound on a foot is for today (NICE
NG19: the foot service within one working day [general knowledge]); the numbness may be old and explained, the wound is not,
so neither a diagnosis nor a visit before it quiets this rule.

Where the clinical rules are silent: with diabetes one foot that newly swells is for today as well, wound or not: bones that
break unfelt begin so (NICE NG19, acute Charcot: within one working day [general knowledge]). Poor circulation in the profile
counts like diabetes for a wound on the foot.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, key_of
from journal.rules.predicates.clocks import fresh, symptom_since
from journal.rules.predicates.visits import assessed_after
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_WOUNDS = frozenset({"foot_wound", "unnoticed_burn_cut"})
_SWOLLEN = frozenset({"swelling", "tight_swollen"})
_SAID = {"foot_wound": words.FOOT_WOUND, "unnoticed_burn_cut": words.NOT_FELT} | dict.fromkeys(_SWOLLEN, words.FOOT_SWOLLEN)
_HEALS_BADLY = ("diabetes", "vascular_disease")
_DAYS = limits.SOONER.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each entry of the last 14 days with such a wound or foot that no visit has seen since."""
    if not case.names(_WOUNDS | _SWOLLEN):
        return
    for facts in case.since(limits.NEW_DAYS.span):
        swollen = _SWOLLEN if _swollen_foot(case, facts) else frozenset()
        named = facts.symptoms & (_WOUNDS | swollen)
        found = [name for name in sorted(named) if _unseen(case, facts, name)]
        if found:
            foot = "foot_wound" in found or any(region.startswith("foot.") for region in facts.regions)
            today = foot and any(map(case.has, _HEALS_BADLY))
            said = words.entry_says(entry(facts), [_SAID[name] for name in found])
            level, days = ("same_day", None) if today else ("soon", _DAYS)
            yield Hit(level, (said,), (facts,), (key_of(facts), *found), days)


def _swollen_foot(case: Case, facts: Facts) -> bool:
    """One numb foot, newly swollen, in one who has diabetes."""
    sides = facts.sides(frozenset(region for region in facts.regions if region.startswith("foot.")))
    return case.has("diabetes") and len(sides) == 1 and bool(fresh(case, facts, _SWOLLEN))


def _unseen(case: Case, facts: Facts, name: str) -> bool:
    since = symptom_since(case, name, facts)
    return not assessed_after(case, facts.points, max(since, facts.start) if since is not None else facts.start)


RULE = Rule(
    number=35,
    id="numb_injury_unnoticed",
    levels=("same_day", "soon"),
    provenance="guidance",
    sources=("NHS Fife: peripheral neuropathy", "NI Direct: peripheral neuropathy", "General medical knowledge: NICE NG19"),
    needs_history=True,
    evaluate=evaluate,
)
