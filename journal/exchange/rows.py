"""The kinds of rows a document holds, what makes two of them the same row, and the order in which they stand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, tzinfo
from typing import Any, NamedTuple

from journal import clock
from journal.model import drafts
from journal.model.ids import content_id
from journal.model.plain import Problem, to_plain
from journal.model.views import Day, Diagnosis, Episode, FlagReview, History, Question, Treatment, Visit

Row = Episode | Day | Treatment | Diagnosis | Visit | Question | FlagReview
_BOOKKEEPING_TIMES = ("recorded_at", "updated_at", "deleted_at")
_BOOKKEEPING = frozenset({"id", *_BOOKKEEPING_TIMES})


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


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content(row: Any) -> dict[str, Any]:
    """What a row says, without its id and bookkeeping times; instants in UTC, however their zone was spelled."""
    plain = to_plain(row, clock.utc_text)
    return {name: value for name, value in plain.items() if name not in _BOOKKEEPING}


def canonical(row: Any) -> str:
    """A row's content as one text, equal for equal content."""
    return _ENCODER.encode(content(row))


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


def spelled(row: Any) -> Any:
    """The row with its times as its patient's clocks showed them, whatever offsets they came with.

    Those of an episode stand in its zone. Without one they keep their own offsets, and its bookkeeping takes that of its start;
    other bookkeeping stands in UTC.
    """
    if not isinstance(row, Episode):
        return _shown(row, _BOOKKEEPING_TIMES, UTC)
    zone = clock.zone_of(row.time_zone)
    if zone is None:
        return _shown(row, _BOOKKEEPING_TIMES, row.started_at.tzinfo)
    readings = tuple(reading._replace(at=clock.pinned(reading.at.astimezone(zone))) for reading in row.readings)
    return _shown(row._replace(readings=readings), ("started_at", "ended_at", *_BOOKKEEPING_TIMES), zone)


def _shown(row: Any, names: tuple[str, ...], zone: tzinfo | None) -> Any:
    moments = ((name, getattr(row, name, None)) for name in names)
    return row._replace(**{name: clock.pinned(moment.astimezone(zone)) for name, moment in moments if moment is not None})


def in_order(history: History, *, trash: bool = True) -> History:
    """The history with every kind of row in its order (by time, then id) and spelling. Without `trash`, deleted rows go."""
    lists: dict[str, Any] = {
        kind.name: tuple(
            sorted((spelled(row) for row in getattr(history, kind.name) if trash or not trashed(row)), key=kind.order)
        )
        for kind in KINDS
    }
    return history._replace(**lists)
