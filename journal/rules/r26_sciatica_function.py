"""R26: one numb leg with back pain that keeps someone from walking, work or sleep.

The document: numb legs come with low back pain, and make it hard to work or function. NICE NG59: look again when it limits
or changes. Worse from week to week, or touch lost, is for a doctor within 2 days. The list of what must not wait (between
the legs, bladder, bowels, the other leg) stands in every message.

Where the clinical rules are silent: back pain in any entry of the same 14 days counts, people log it once; once assessed
and unchanged it falls to the next visit. A diagnosis explains it, until what it had still left has become impossible.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.body.atlas import PAIRED_SIDES
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts, once
from journal.rules.naming import entry, places
from journal.rules.predicates.courses import days_of, lately, steps_of
from journal.rules.predicates.explanations import everyday, exempt
from journal.rules.predicates.function_loss import newly_unable
from journal.rules.predicates.medians import median
from journal.rules.predicates.patterns import assessed_unchanged
from journal.rules.predicates.symptoms import BACK_PAIN
from journal.rules.predicates.visits import assessed_after
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_ITEMS = frozenset({"walk", "work", "sleep"})
_LIMITING = frozenset((item, level) for item in _ITEMS for level in ("some", "cannot"))
_DAYS, _SOONER = 14, 2


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each leg, when back pain is written down in the same 14 days."""
    if not case.names(BACK_PAIN):
        return
    recent = tuple(case.since(limits.NEW_DAYS.span))
    if not any(facts.symptoms & BACK_PAIN for facts in recent):
        return
    for side in PAIRED_SIDES:
        leg = [facts for facts in recent if _one_leg(facts, side) and not exempt(case, facts)]
        limited = [facts for facts in leg if _LIMITING & set(facts.episode.function)]
        days = days_of(limited, case, limits.NEW_DAYS.span)
        if len(days) >= limits.FUNCTION_DAYS.amount:
            yield _hit(case, leg, limited, len(days))
        else:
            yield from _newly_limited(case, side)


def _newly_limited(case: Case, side: str) -> Iterator[Hit]:
    """A leg that a diagnosis explains, and that now makes impossible what it did not before."""
    known = [one for one in lately(case, limits.KNOWN_DAYS.span) if _one_leg(one, side) and not everyday(case, one)]
    unable = newly_unable(case, known, _ITEMS)
    if unable is not None and not assessed_after(case, unable.points, unable.start):
        said = words.entry_says(entry(unable), [words.CANNOT_ACT, words.NEW_14])
        yield Hit("soon", (said,), (unable,), ("unable", places(unable.points)), _DAYS)


def _one_leg(facts: Facts, side: str) -> bool:
    return _legs(facts) == {side}


@once
def _legs(facts: Facts) -> frozenset[str]:
    return facts.sides(among("sciatica_leg"))


def _hit(case: Case, leg: list[Facts], limited: list[Facts], days: int) -> Hit:
    said = [words.limited(days, [entry(facts) for facts in limited[-3:]])]
    worse = [words.WORSE_WEEK] if _worse(case, leg) else []
    worse += [words.EASES_TOUCH] if any(facts.evidence for facts in leg) else []
    if assessed_unchanged(case, leg[-1]):
        level, within = "routine", None
    else:
        level, within = "soon", _SOONER if worse else _DAYS
        said += [words.entry_says(entry(leg[-1]), worse)] if worse else []
    return Hit(level, tuple(said), tuple(limited[-3:]), ("leg", level, str(within), places(limited[-1].points)), within)


def _worse(case: Case, leg: list[Facts]) -> bool:
    """Whether numbness or pain was two points stronger in the last 7 days than in the 7 days before."""
    week = limits.WEEK.span
    late = [step.state for step in steps_of(leg) if case.now - step.state.at < week]
    early = [step.state for step in steps_of(leg) if week <= case.now - step.state.at < 2 * week]
    pairs = [
        (median(state.severity for state in early), median(state.severity for state in late)),
        (median(state.pain for state in early), median(state.pain for state in late)),
    ]
    rise = limits.SEVERITY_RISE.amount
    return any(before is not None and after is not None and after - before >= rise for before, after in pairs)


RULE = Rule(
    number=26,
    id="sciatica_function",
    levels=("soon", "routine"),
    provenance="document",
    sources=(
        "The document the journal was built from: low back pain and numb legs",
        "NICE NG59: low back pain and sciatica",
    ),
    needs_history=True,
    evaluate=evaluate,
)
