"""R33: a chin or lower lip that has lost feeling, with no dental cause; or one still numb long after the dentist.

Guidance: Rimmele 2019 (a numb chin can come before a growth is known); with cancer in the profile it is for today. Face and
chin are left out of the rule for cancer with nerve symptoms, they are here (4.5.15). In dental territory this rule takes
over once 12 hours have passed (4.5.6).

Where the clinical rules are silent: it must last a day or come back within 30, a lip that is numb for minutes is not this.
A dentist's visit that did not assess the numbness changes nothing; one that did, with nothing changed since, leaves the
next visit.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, places
from journal.rules.predicates.courses import latest_of_each
from journal.rules.predicates.explained import ANAESTHETIC, anaesthetised, diagnosed
from journal.rules.predicates.loss import NUMB
from journal.rules.predicates.patterns import assessed_unchanged
from journal.rules.predicates.visits import assessed_after
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_CHIN = frozenset({"face.chin", "face.mouth"})
_ABOUT = _CHIN | {"face.jaw"}
_DENTAL = _ABOUT | {"face.cheek", "mouth.tongue"}
_CANCER = ("cancer_ever", "cancer_spine_or_bone", "chemo")
_DAYS = limits.SOONER.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for the latest entry of each set of areas in the last 28 days."""
    recent = [facts for facts in case.since(limits.UNEXPLAINED_RECENT.span) if not anaesthetised(case, facts)]
    for facts in latest_of_each(facts for facts in recent if _dentist(facts) or _chin(facts)):
        if diagnosed(case, facts):
            continue
        dental = _dentist(facts)
        if (dental and assessed_after(case, facts.points, facts.start)) or not (dental or _stays(facts, recent)):
            continue
        level, days = ("same_day", None) if any(map(case.has, _CANCER)) else ("soon", _DAYS)
        if not dental and assessed_unchanged(case, facts):
            level, days = "routine", None
        said = words.entry_says(entry(facts), [words.AFTER_DENTIST if dental else words.CHIN])
        yield Hit(level, (said,), (facts,), ("chin", level, places(facts.points)), days)


def _chin(facts: Facts) -> bool:
    """Chin or lip has lost feeling, and nothing beyond the jaw is numb."""
    return facts.regions <= _ABOUT and any(name in NUMB and point[0] in _CHIN for s in facts.states for point, name in s.felt)


def _dentist(facts: Facts) -> bool:
    """A local anaesthetic, and known to be numb for more than 12 hours in dental territory."""
    late = facts.known_length > limits.ANAESTHETIC_HOURS.span
    return ANAESTHETIC in facts.triggers and facts.regions <= _DENTAL and late


def _stays(facts: Facts, recent: list[Facts]) -> bool:
    again = [other for other in recent if _chin(other)]
    return facts.known_length >= limits.LASTING_HOURS.span or len(again) > 1


RULE = Rule(
    number=33,
    id="numb_chin",
    levels=("same_day", "soon", "routine"),
    provenance="guidance",
    sources=("Rimmele 2019, BMC Neurol 19:303: numb chin",),
    needs_history=True,
    evaluate=evaluate,
)
