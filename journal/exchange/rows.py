"""The kinds of rows a document holds, what makes two of them the same row, and the order in which they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, tzinfo
from typing import Any, NamedTuple

from journal import clock
from journal.exchange.canonical import BOOKKEEPING_TIMES, canonical, content
from journal.model import drafts
from journal.model.ids import content_id
from journal.model.plain import Problem
from journal.model.views import Day, Diagnosis, Episode, FlagReview, History, Question, Treatment, Visit

Row = Episode | Day | Treatment | Diagnosis | Visit | Question | FlagReview

_TIMES = ("started_at", "ended_at", *BOOKKEEPING_TIMES)


class Kind(NamedTuple):
    """One kind of row: its key in a document and in a History, its shape, its check, and its order among its like."""

    name: str
    shape: type[Any]
    check: Callable[[Any, str], Iterator[Problem]]
    order: Callable[[Any], tuple[object, ...]]

    @property
    def identified(self) -> bool:
        """Whether its rows carry an id; a day is known by its date and a review by all it says."""
        return "id" in self.shape._fields


def _undated(day: date | None) -> date:
    return day or date.min


KINDS = (
    Kind("episodes", Episode, drafts.check_episode, lambda row: (clock.utc_text(row.started_at), row.id)),
    Kind("days", Day, drafts.check_day, lambda row: (row.date,)),
    Kind("treatments", Treatment, drafts.check_treatment, lambda row: (_undated(row.started_on), row.id)),
    Kind("diagnoses", Diagnosis, drafts.check_diagnosis, lambda row: (_undated(row.on), row.id)),
    Kind("visits", Visit, drafts.check_visit, lambda row: (row.on, row.id)),
    Kind("questions", Question, drafts.check_question, lambda row: (row.rank or 0, row.id)),
    Kind("flag_reviews", FlagReview, drafts.check_flag_review, lambda row: (clock.utc_text(row.at), canonical(row))),
)


def derived_id(kind: Kind, row: Any) -> str:
    """The id of a row that came without one: always the same for the same content."""
    return content_id(kind.name, canonical(row))


def key_of(kind: Kind, row: Any) -> str:
    """What makes this row itself within its kind: its id, a day's date, or all that a flag review says."""
    if kind.identified:
        return str(row.id)
    return row.date.isoformat() if isinstance(row, Day) else canonical(row)


def trashed(row: Any) -> bool:
    """Whether the row lies in the trash."""
    return getattr(row, "deleted_at", None) is not None


def differing(ours: Any, theirs: Any) -> tuple[str, ...]:
    """The fields in which two versions of a row say something else; "deleted_at" when one of them lies in the trash."""
    if ours == theirs:  # what most rows are that are here already
        return ()
    here, there = content(ours), content(theirs)
    fields = tuple(name for name in type(ours)._fields if here.get(name) != there.get(name))
    return (*fields, "deleted_at") if trashed(ours) != trashed(theirs) else fields


def spelled(row: Any) -> Any:
    """The row with its times as its patient's clocks showed them, whatever offsets they came with.

    Those of an episode stand in its zone. Without one they keep their own offsets, and its bookkeeping takes that of its start;
    other bookkeeping stands in UTC.
    """
    if not isinstance(row, Episode):
        return _shown(row, BOOKKEEPING_TIMES, UTC)
    zone = clock.zone_of(row.time_zone)
    if zone is None:
        return _shown(row, BOOKKEEPING_TIMES, row.started_at.tzinfo)
    readings = tuple([_shown(reading, ("at",), zone) for reading in row.readings])
    return _shown(row._replace(readings=readings), _TIMES, zone)


def _shown(row: Any, names: tuple[str, ...], zone: tzinfo | None) -> Any:
    other = {}
    for name in names:
        moment = getattr(row, name, None)
        if moment is not None:
            shown = clock.pinned(moment.astimezone(zone))
            if shown.tzinfo is not moment.tzinfo:
                other[name] = shown
    return row._replace(**other) if other else row  # most rows are spelled so already


def in_order(history: History, *, trash: bool = True) -> History:
    """The history with every kind of row in its order (by time, then id) and spelling. Without `trash`, deleted rows go."""
    lists: dict[str, Any] = {
        kind.name: tuple(spelled(row) for row in getattr(history, kind.name) if trash or not trashed(row)) for kind in KINDS
    }
    return ordered(history._replace(**lists))


def ordered(history: History) -> History:
    """The history with every kind of row in its order, each of which is `spelled` already."""
    lists: dict[str, Any] = {kind.name: tuple(sorted(getattr(history, kind.name), key=kind.order)) for kind in KINDS}
    return history._replace(**lists)
