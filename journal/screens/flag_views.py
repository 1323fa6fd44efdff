"""Findings as the page shows them: with the entries behind them, the answers given, and the numbers they go by. Pure."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from journal.model.views import Episode, History, Place, Visit
from journal.phrase.describe import describe
from journal.phrase.visits import describe_visit
from journal.rules.loudness import Told, telling
from journal.rules.numbers import numbers
from journal.rules.report import Finding
from journal.store.lookout import Sight
from journal.words import flags as words
from journal.words import reviews, urgency

MOST_ENTRIES = 9  # one for each number key


class FlagView(NamedTuple):
    """A finding for the page: how it is told, its entries (id and one line, latest first), where it is, what else is said."""

    told: Told
    entries: tuple[tuple[str, str], ...]
    earlier: int
    places: tuple[Place, ...]
    answers: tuple[str, ...]
    numbers: tuple[str, ...]

    @property
    def finding(self) -> Finding:
        """The finding itself."""
        return self.told.finding


def flag_views(sight: Sight) -> tuple[FlagView, ...]:
    """All findings, in the order in which they are told."""
    return tuple(_view(told, sight.history) for told in telling(sight.report.flags))


def _view(told: Told, history: History) -> FlagView:
    finding = told.finding
    named = [episode for episode in history.episodes if episode.id in finding.episodes]
    latest = sorted(named, key=lambda episode: (episode.started_at.astimezone(UTC), episode.id), reverse=True)
    return FlagView(
        told=told,
        entries=tuple((episode.id, describe(episode)) for episode in latest[:MOST_ENTRIES]),
        earlier=max(0, len(latest) - MOST_ENTRIES),
        places=tuple(dict.fromkeys(site.place for episode in latest for site in episode.sites)),
        answers=_answers(finding, history, latest),
        numbers=tuple(
            words.number(limit.said, limit.decides, _origin(limit.provenance, limit.source)) for limit in numbers(finding.rule)
        ),
    )


def _origin(provenance: str, source: str) -> str:
    return f"{urgency.PROVENANCE[provenance]}, {source}"


def _answers(finding: Finding, history: History, entries: list[Episode]) -> tuple[str, ...]:
    """What was noted about this pattern, and the visits that looked at numbness since its first entry; the latest first."""
    given = [
        (
            review.at.astimezone(UTC),
            words.answer(reviews.at(review.at), reviews.STATES.get(review.state, review.state), review.note),
        )
        for review in history.flag_reviews
        if review.rule == finding.rule
    ]
    first = min((episode.started_at.astimezone(UTC) for episode in entries), default=None)
    given += [
        (_moment(visit), describe_visit(visit))
        for visit in history.visits
        if visit.assessed_numbness and first is not None and visit.on >= first.date()
    ]
    return tuple(said for _at, said in sorted(given, reverse=True))


def _moment(visit: Visit) -> datetime:
    return visit.at.astimezone(UTC) if visit.at is not None else datetime.combine(visit.on, datetime.min.time(), UTC)
