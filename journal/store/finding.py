"""Finding episodes: by page and bounds, by a short reference, by words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from journal import clock
from journal.body.atlas import atlas
from journal.model.ids import is_id
from journal.model.views import Episode
from journal.store import queries
from journal.store.problems import NotFound
from journal.store.queries import Ask
from journal.store.rows import Whole
from journal.store.sound import shown
from journal.words import problems as words

Show = Callable[[Whole], Episode]
LAST = "last"
_SHORTEST = 4
_HEX = frozenset("0123456789abcdef-")
_SIDES, _FEW = ("left", "right"), 8
_ANYWHERE = (
    "e.notes || char(10) || coalesce(e.explanation, '') || e.onset || e.triggers || e.relief || e.function LIKE ? ESCAPE '\\' "
    "OR EXISTS (SELECT 1 FROM reading r WHERE r.episode_id = e.id AND r.note || r.symptoms LIKE ? ESCAPE '\\') "
    "OR EXISTS (SELECT 1 FROM site s WHERE s.episode_id = e.id AND s.region || s.side || s.sensations LIKE ? ESCAPE '\\')"
)


def bounds(before: Episode | None, since: date | None, until: date | None) -> tuple[str, tuple[Any, ...]]:
    """The conditions and parameters of a page of the latest episodes; dates and moments as in `Reader.latest`."""
    where, parameters = "", []
    if before is not None:
        # Where the row itself stands in the order: of a damaged one, that may not be where it is shown.
        where += " AND (e.started_at, e.id) < (coalesce((SELECT started_at FROM episode WHERE id = ?), ?), ?)"
        parameters += [before.id, clock.utc_text(before.started_at), before.id]
    for limit, sign, slack in ((since, ">=", -1), (until, "<=", 2)):
        if isinstance(limit, datetime):
            where += f" AND e.started_at {sign} ?"
            parameters.append(clock.utc_text(limit))
        elif limit is not None:
            # The instants that can be on that day anywhere on earth come from the index; the day itself decides.
            where += f" AND e.started_at {sign} ? AND +e.local_day {sign} ?"
            parameters += [(limit + timedelta(days=slack)).isoformat(), limit.isoformat()]
    return where, tuple(parameters)


def one(ask: Ask | None, reference: str, *, trashed: bool, show: Show = shown) -> Episode:
    """The one episode that `reference` names. Raises NotFound."""
    wanted = reference.strip().lower()
    if wanted == LAST:
        newest = None if ask is None else next(queries.wholes(ask, queries.LATEST.format(where=""), (1,)), None)
        if newest is None:
            raise NotFound(words.no_last_entry())
        return show(newest)
    if len(wanted) < _SHORTEST or not set(wanted) <= _HEX:
        raise NotFound(words.short_reference(reference))
    if ask is None:
        raise NotFound(words.no_entry(reference))
    if is_id(wanted):
        known = next(queries.wholes(ask, queries.BY_ID, (wanted,)), None)
        if known is None or (known["episode"][0]["deleted_at"] is not None and not trashed):
            raise NotFound(words.no_entry(reference))
        return show(known)
    where, index = ("1", "") if trashed else ("deleted_at IS NULL", "INDEXED BY ix_episode_started_at_id ")
    tails = list(ask(queries.TAIL.format(where=where, index=index), (-len(wanted), wanted)))
    if len(tails) > 1:
        raise NotFound(words.several_entries(reference, len(tails)))
    if not tails:
        raise NotFound(words.no_entry(reference))
    return show(next(queries.wholes(ask, queries.BY_ID, (tails[0][0],))))


def search(ask: Ask, text: str, limit: int, show: Show = shown) -> tuple[Episode, ...]:
    """Live episodes that hold every word of `text` in their notes or in the names of what was logged, newest first."""
    wanted = [_meanings(word) for word in text.casefold().split()]
    likely, given = _likely(wanted)
    found: list[Episode] = []
    page: tuple[Episode, ...] = ()
    while len(found) < limit:
        last = page[-1] if page else None
        where, parameters = bounds(last, None, None)
        sql = queries.LATEST.format(where=where + likely)
        page = tuple(map(show, queries.wholes(ask, sql, (*parameters, *given, queries.BATCH))))
        found += [episode for episode in page if _holds(episode, wanted)]
        if len(page) < queries.BATCH or page[-1] == last:
            break
    return tuple(found[:limit])


def _meanings(word: str) -> tuple[str, frozenset[str]]:
    """The word, and every id whose name for patients holds it."""
    from journal.vocabulary import vocabulary  # only a search needs the names

    words_of = vocabulary()
    named = {region.id: f"{region.label}" for region in atlas().regions.values()}
    kinds = (words_of.sensation, words_of.symptom, words_of.trigger, words_of.relief, words_of.function, words_of.onset)
    for kind in kinds:
        named |= kind
    return word, frozenset(name for name, label in named.items() if word in label.casefold() or word in name.split("."))


def _likely(wanted: list[tuple[str, frozenset[str]]]) -> tuple[str, tuple[str, ...]]:
    """Conditions that hold where `_holds` does (but for letters such as the long s), so that SQLite passes over the rest.

    LIKE knows small and capital letters of ASCII only, and a word with many meanings rules little out: those are left to
    `_holds` alone.
    """
    sql, parameters = "", []
    for word, ids in wanted:
        if word.isascii() and len(ids) <= _FEW:
            tests = [f"%{_literal(word)}%", *(f"%{name}%" for name in sorted(ids)), *(["%both%"] if word in _SIDES else [])]
            sql += f" AND ({' OR '.join([_ANYWHERE] * len(tests))})"
            parameters += [test for test in tests for _ in range(_ANYWHERE.count("?"))]
    return sql, tuple(parameters)


def _literal(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _holds(episode: Episode, wanted: list[tuple[str, frozenset[str]]]) -> bool:
    notes = [episode.notes, episode.explanation or "", *(reading.note for reading in episode.readings)]
    text = "\n".join(notes).casefold()
    names = {episode.onset, *episode.triggers, *episode.relief, *episode.symptoms, *(item for item, _ in episode.function)}
    sides = set()
    for site in episode.sites:
        names |= {site.region, *site.sensations}
        sides.add(site.side)
    if "both" in sides:
        sides |= {"left", "right"}
    return all(word in text or word in sides or not names.isdisjoint(ids) for word, ids in wanted)
