"""R22: legs that go numb on standing or walking and are eased by sitting or bending.

The document: a narrow spine can numb anything below it. For the lower back that means buttocks and legs, on one's feet,
eased by bending (Nadeau 2013: leaning on a trolley, above the knee, on standing alone, eased by sitting). Relief by
standing still after a walk points to the circulation instead, so the doctor is asked to feel the pulses. Both are for the
next visit, and sooner when touch is lost or standing or walking has become impossible. Both legs newly numb with back pain
is another rule's emergency.

Where the clinical rules are silent: once assessed and unchanged it stays at the next visit, whatever it limits. A diagnosis
explains it, until standing or walking becomes impossible that was not so before: that is a change.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, places
from journal.rules.predicates.courses import lately
from journal.rules.predicates.explanations import everyday, exempt
from journal.rules.predicates.function_loss import cannot, newly_unable
from journal.rules.predicates.patterns import assessed_unchanged
from journal.rules.predicates.visits import assessed_after
from journal.rules.predicates.zones import among
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_UPRIGHT = frozenset({"standing", "walking"})
_EASED = frozenset({"sitting", "bending_forward"})
_FEET = frozenset({"walk", "stand"})
_DAYS = limits.SOON.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit when it came so three times in 30 days, or when a known pattern now makes standing or walking impossible."""
    found = tuple(one for one in lately(case, limits.PATTERN_DAYS.span) if _upright(one) and not exempt(case, one))
    if len(found) < limits.PATTERN_COUNT.amount:
        yield from _newly_limited(case)
        return
    limiting = _limits(found) if not assessed_unchanged(case, found[-1]) else []
    said = [
        words.times(
            len(found),
            limits.PATTERN_DAYS.amount,
            [entry(facts) for facts in found[-3:]],
            words.WITH_UPRIGHT,
            limits.PATTERN_COUNT.amount,
        ),
        *(words.entry_says(entry(facts), [reason]) for facts, reason in limiting),
    ]
    level, days = ("soon", _DAYS) if limiting else ("routine", None)
    yield Hit(level, tuple(said), found[-3:], ("upright", places(found[-1].points)), days)


def _newly_limited(case: Case) -> Iterator[Hit]:
    known = [one for one in lately(case, limits.KNOWN_DAYS.span) if _upright(one) and not everyday(case, one)]
    unable = newly_unable(case, known, _FEET)
    if unable is not None and not assessed_after(case, unable.points, unable.start):
        said = words.entry_says(entry(unable), [words.CANNOT, words.NEW_14])
        yield Hit("soon", (said,), (unable,), ("unable", places(unable.points)), _DAYS)


def _upright(facts: Facts) -> bool:
    eased = facts.relief & _EASED or ("walking" in facts.triggers and "standing_still" in facts.relief)
    return bool(facts.triggers & _UPRIGHT and eased and facts.regions & among("claudication_leg"))


def _limits(found: tuple[Facts, ...]) -> list[tuple[Facts, str]]:
    """The latest entry with touch found weaker, and the latest with standing or walking impossible."""
    weaker = [(facts, words.EASES_TOUCH) for facts in found if facts.evidence]
    stopped = [(facts, words.CANNOT) for facts in found if cannot(facts, _FEET)]
    return weaker[-1:] + stopped[-1:]


RULE = Rule(
    number=22,
    id="standing_walking_legs",
    levels=("soon", "routine"),
    provenance="document",
    sources=(
        "The document the journal was built from: spinal stenosis",
        "Nadeau 2013, quoted in Operative Neurosurgery: standing, sitting and the shopping trolley",
        "NICE NG127: suspected neurological conditions",
    ),
    needs_history=True,
    evaluate=evaluate,
)
