"""R32: numb fingers in the area of one nerve: thumb, index and middle at night or with gripping; ring and little with a bent
elbow.

The document calls it a pinched nerve. Guidance (NHS Tayside, NI Direct, NHS Lothian): a splint for six weeks first;
weakness, wasting, numbness that stays, or a splint that has not helped, are for a doctor sooner. Both hands with
unsteadiness is a sign of the neck and another rule's.

Where the clinical rules are silent: each hand is looked at alone, since both are often numb; the wrist goes with either
nerve; once assessed and unchanged it is for the next visit. A bent elbow is the pattern here, so it does not quiet it.
"""

from __future__ import annotations

from collections.abc import Iterator

from journal.body.atlas import PAIRED_SIDES
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.naming import entry, places
from journal.rules.predicates.courses import lately
from journal.rules.predicates.explanations import exempt
from journal.rules.predicates.hand_nerves import MEDIAN, ULNAR, WEAKER, fits_hand_nerve
from journal.rules.predicates.patterns import assessed_unchanged
from journal.rules.predicates.treatments import splint_failed
from journal.rules.rule import Hit, Rule
from journal.words import because as words

_DAYS = limits.SOON.whole


def evaluate(case: Case) -> Iterator[Hit]:
    """One hit for each nerve of each hand that came three times in 14 days."""
    for side in PAIRED_SIDES:
        for nerve, what in ((MEDIAN, words.AT_NIGHT), (ULNAR, words.ELBOW_BENT)):
            fitting = [one for one in lately(case, limits.RECUR_DAYS.span) if fits_hand_nerve(one, nerve, side)]
            found = [one for one in fitting if not exempt(case, one)]
            if len(found) >= limits.RECUR_COUNT.amount:
                yield _hit(case, found, side, what)


def _hit(case: Case, found: list[Facts], side: str, what: str) -> Hit:
    names = [entry(facts) for facts in found[-3:]]
    said = [words.times(len(found), limits.RECUR_DAYS.amount, names, what, limits.RECUR_COUNT.amount)]
    reasons = [] if assessed_unchanged(case, found[-1]) else _sooner(case, found)
    if reasons:
        said.append(words.entry_says(entry(found[-1]), reasons))
    level, days = ("soon", _DAYS) if reasons else ("routine", None)
    return Hit(level, tuple(said), tuple(found[-3:]), ("hand", what, side, *reasons, places(found[-1].points)), days)


def _sooner(case: Case, found: list[Facts]) -> list[str]:
    constant = any(facts.episode.course == "constant" or facts.known_length >= limits.LASTING_HOURS.span for facts in found)
    weaker = any(facts.symptoms & WEAKER for facts in found)
    checks = ((constant, words.CONSTANT), (weaker, words.HAND_WEAKER), (splint_failed(case), words.SPLINT))
    return [reason for holds, reason in checks if holds]


RULE = Rule(
    number=32,
    id="hand_nerve",
    levels=("soon", "routine"),
    provenance="document",
    sources=(
        "The document the journal was built from: pinched nerves",
        "NHS Tayside: carpal tunnel syndrome, a splint is tried for 6 weeks",
        "NI Direct and NHS Lothian: carpal tunnel syndrome",
    ),
    needs_history=True,
    evaluate=evaluate,
)
