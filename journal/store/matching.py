"""A filter as SQL: the conditions, and the pages and the sum of what fits, in the order in which a list shows it.

Pages follow one another by their edge entry (keyset); only a jump into the middle counts rows, and then only in the index.
"""

import json
from typing import Any, NamedTuple

from journal import clock
from journal.model.filters import EVERYTHING, PARTS, Filter, Where
from journal.model.spans import HOUR, LASTED
from journal.model.views import Episode
from journal.store import queries
from journal.store.finding import bounds

_LIVE = ("ix_episode_started_at_id", "e.deleted_at IS NULL", "e.started_at")
_ONGOING = ("ix_episode_ongoing", "e.deleted_at IS NULL AND e.ended_at IS NULL", "e.started_at")
_TRASHED = ("ix_episode_trash", "e.deleted_at IS NOT NULL", "e.deleted_at")
_MARKS = "({})"
_NOTES = (
    "(instr(folded(e.notes || char(10) || coalesce(e.explanation, '')), ?) "
    "OR EXISTS (SELECT 1 FROM reading AS r WHERE r.episode_id = e.id AND instr(folded(r.note), ?)))"
)
LAST_VISIT = 'SELECT max("on") FROM visit WHERE deleted_at IS NULL AND "on" <= ?'


class Edge(NamedTuple):
    """From where a page goes on: the entries behind `after`, those before `before`, or so many rows from the top.

    With `last` the rows to skip are counted from the end of the list, and the page lies before them.
    """

    after: Episode | None = None
    before: Episode | None = None
    skip: int = 0
    last: bool = False


TOP = Edge()
"""The first page."""


class Query(NamedTuple):
    """SQL and its parameters; `backwards` when the rows come in the reverse of the list's order."""

    sql: str
    parameters: tuple[Any, ...]
    backwards: bool = False


def page(wanted: Filter, edge: Edge, limit: int) -> Query:
    """The episodes of one page."""
    index, _, key = _base(wanted)
    where, parameters = _conditions(wanted)
    backwards = edge.last or edge.before is not None
    for beside, sign in ((edge.after, "<"), (edge.before, ">")):
        if beside is not None:
            # Where the row itself stands in the order: of a damaged one, that may not be where it is shown.
            where += f" AND ({key}, e.id) {sign} (coalesce((SELECT {key} FROM episode AS e WHERE e.id = ?), ?), ?)"  # noqa: S608 - our own words
            at = clock.utc_text((beside.deleted_at if wanted.trash else None) or beside.started_at)
            parameters += [beside.id, at, beside.id]
    way = "ASC" if backwards else "DESC"
    start = queries.SELECT_EPISODE.format(index=f"INDEXED BY {index} ")
    sql = f"{start}WHERE {where} ORDER BY {key} {way}, e.id {way} LIMIT ? OFFSET ?"
    return Query(sql, (*parameters, limit, edge.skip), backwards)


def count(wanted: Filter) -> Query:
    """How many episodes fit."""
    if wanted == EVERYTHING:
        return Query(queries.HOW_MANY, ())
    index, _, _ = _base(wanted)
    where, parameters = _conditions(wanted)
    return Query(f"SELECT count(*) FROM episode AS e INDEXED BY {index} WHERE {where}", tuple(parameters))  # noqa: S608 - our own words


def folded(text: str | None) -> str:
    """How the database compares texts: small and capital letters of every script alike."""
    return "" if text is None else str(text).casefold()


def _base(wanted: Filter) -> tuple[str, str, str]:
    return _TRASHED if wanted.trash else _ONGOING if wanted.ongoing else _LIVE


def _conditions(wanted: Filter) -> tuple[str, list[Any]]:
    parts: list[tuple[str, list[Any]]] = [(_base(wanted)[1], [])]
    within, given = bounds(None, wanted.since, wanted.until)
    parts += [(within.removeprefix(" AND "), list(given))] if within else []
    parts += _felt(wanted)
    for limit, sign in ((wanted.at_least, ">="), (wanted.at_most, "<=")):
        parts += [(f"e.severity {sign} ?", [limit])] if limit is not None else []
    parts += _lived(wanted)
    if wanted.onsets:
        parts.append((f"e.onset IN {_marks(wanted.onsets)}", list(wanted.onsets)))
    if wanted.symptoms:
        tests = " OR ".join(["instr(r.symptoms, ?)"] * len(wanted.symptoms))
        parts.append((f"e.id IN (SELECT r.episode_id FROM reading AS r WHERE {tests})", _quoted(wanted.symptoms)))  # noqa: S608 - our own words
    parts += [(_NOTES, [text.casefold()] * 2) for text in wanted.texts]
    parts += [("e.ended_at IS NULL", [])] if wanted.ongoing and wanted.trash else []
    parts += [("e.ended_at IS NOT NULL", [])] if wanted.ended else []
    parts += [(f"e.{state} = 1", []) for state in ("starred", "private") if getattr(wanted, state)]
    if wanted.flagged:
        parts.append(("e.id IN (SELECT value FROM json_each(?))", [json.dumps(wanted.named)]))
    return " AND ".join(sql for sql, _ in parts), [value for _, values in parts for value in values]


def _lived(wanted: Filter) -> list[tuple[str, list[Any]]]:
    """On which weekdays and in which parts of the day it began, how long it lasted, and what it names."""
    found: list[tuple[str, list[Any]]] = []
    if wanted.weekdays:  # SQLite counts from Sunday
        found.append((f"{HOUR} / 24 IN {_marks(wanted.weekdays)}", [(day + 1) % 7 for day in wanted.weekdays]))
    if wanted.parts:
        hours = [hour for name, first, last in PARTS if name in wanted.parts for hour in range(first, last)]
        found.append((f"{HOUR} % 24 IN {_marks(tuple(hours))}", list(hours)))
    found += [(f"{LASTED} > ?", [wanted.longer])] if wanted.longer is not None else []
    for column, names in (("triggers", wanted.triggers), ("relief", wanted.relief)):
        found += [(f"({' OR '.join([f'instr(e.{column}, ?)'] * len(names))})", _quoted(names))] if names else []
    return found


def _felt(wanted: Filter) -> list[tuple[str, list[Any]]]:
    """Places, sides and sensations: of several places one is enough; "both" is both sides or each of them."""
    places = wanted.places or ((Where((), wanted.side),) if wanted.side or wanted.sensations else ())
    if not places:
        return []
    tests: list[str] = []
    values: list[Any] = []
    for where in places:
        side = where.side or wanted.side
        sides = [("both",), ("left",), ("right",)] if side == "both" else [_sides(side)]
        found = [_site(where.regions, these, wanted.sensations) for these in sides]
        tests.append(found[0][0] if len(found) == 1 else f"({found[0][0]} OR ({found[1][0]} AND {found[2][0]}))")
        values += [value for _, given in found for value in given]
    return [(f"({' OR '.join(tests)})", values)]


def _sides(side: str | None) -> tuple[str, ...]:
    return () if side is None else (side, "both") if side in ("left", "right") else (side,)


def _site(regions: tuple[str, ...], sides: tuple[str, ...], felt: tuple[str, ...]) -> tuple[str, list[Any]]:
    """Whether an entry has a site with one of these regions, on one of these sides, where one of these is felt."""
    tests = [f"s.{name} IN {_marks(given)}" for name, given in (("region", regions), ("side", sides)) if given]
    tests += [f"({' OR '.join(['instr(s.sensations, ?)'] * len(felt))})"] if felt else []
    sql = f"e.id IN (SELECT s.episode_id FROM site AS s WHERE {' AND '.join(tests)})"  # noqa: S608 - our own words
    return sql, [*regions, *sides, *_quoted(felt)]


def _quoted(names: tuple[str, ...]) -> list[Any]:
    """Ids as they stand in a stored list, so that one is never found inside another."""
    return [json.dumps(name) for name in names]


def _marks(values: tuple[Any, ...]) -> str:
    return _MARKS.format(", ".join("?" * len(values)))
