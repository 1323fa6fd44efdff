"""What the patient answered to a finding, and whether the answer still stands (clinical rules 4.5.9, 4.5.17).

The facts of a finding are marks, each a hash, so that a review holds nothing of what was felt. Rule, level and days are part
of every mark: an answer given at another level never stands. An answer stands while each of today's marks was there when an
answer was given. So facts that grow old and drop out change nothing, while one new fact brings the finding back: whatever a
rule names as its facts, and always a new area, a newly present sign that is deterioration, or severity two points higher.

Where the clinical rules are silent: an answer is about what was known then. One area that was quiet for 30 days and comes
back is a new story, and "resolved" ends with the next word about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from journal.model.views import FlagReview
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.clusters import cluster
from journal.rules.predicates.symptoms import worsening
from journal.rules.rule import Hit

_MARKS_KEPT = 400  # more than this are joined into one, so that a review always fits into a row


def evidence(rule: str, level: str, within_days: int | None, hits: Sequence[Hit]) -> str:
    """The facts behind a finding as marks, the same for the same facts whatever the ids and the order."""
    from hashlib import sha256  # loads OpenSSL, and often nothing is found

    head = f"{rule}\n{level}\n{within_days or ''}"
    facts = {head, *(f"{head}\n{fact}" for hit in hits for fact in _facts(hit))}
    if len(facts) > _MARKS_KEPT:
        facts = {"\n".join(sorted(facts))}
    return " ".join(sorted(sha256(fact.encode()).hexdigest()[:12] for fact in facts))


def standing(rule: str, marks: str, hits: Sequence[Hit], case: Case, reviews: Iterable[FlagReview]) -> FlagReview | None:
    """The latest answer that still stands, None when there are new facts. Nothing resolves an emergency."""
    level = hits[0].level
    answers = [
        review for review in reviews if review.rule == rule and not (level == "emergency" and review.state == "resolved")
    ]
    if not answers:
        return None
    now = frozenset(marks.split())
    began = max(
        (cluster(case, facts)[0].start for hit in hits for facts in hit.facts), default=datetime.min.replace(tzinfo=UTC)
    )
    told = max((_last_word(facts) for hit in hits for facts in hit.facts), default=began)
    valid = [review for review in answers if review.at >= (told if review.state == "resolved" else began)]
    about = [review for review in valid if now & _marks(review)]
    if not now <= frozenset().union(*map(_marks, about)):
        return None
    return max(about, key=lambda review: (review.at.astimezone(UTC), review.state, review.note))


def _marks(review: FlagReview) -> frozenset[str]:
    return frozenset((review.evidence or "").split())


def _facts(hit: Hit) -> Iterator[str]:
    """What the rule says it rests on, and what never goes unnoticed in the entries it names."""
    first, *more = hit.key or ("",)
    yield first
    yield from (f"{first}\n{part}" for part in more)
    step = int(limits.SEVERITY_RISE.amount)
    for facts in hit.facts:
        yield from (f"area {name} {side}" for name, side in facts.zones)
        yield from (f"sign {name}" for name in facts.symptoms & worsening())
        yield from (f"severity {grade}" for grade in range(step, (facts.worst or 0) + 1, step))


def _last_word(facts: Facts) -> datetime:
    """When an entry was last written about; that it ended is no new fact."""
    written = facts.episode.recorded_at
    return facts.states[-1].at if written is None else max(facts.states[-1].at, written.astimezone(UTC))
