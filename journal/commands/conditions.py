"""The conditions of a list: the words of the filter line, options that say the same, and a filter saved under a name."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from journal import settings
from journal.body.atlas import atlas
from journal.commands.context import Context, Usage
from journal.model.filters import EVERYTHING, Filter, Where
from journal.model.text import one_line
from journal.store.reader import Reader
from journal.vocabulary import vocabulary
from journal.words import filters as say
from journal.words import listing as words

if TYPE_CHECKING:
    from journal.rules.report import Report

Understood = tuple[Filter, tuple[str, ...], "Report | None"]
"""The filter, each part of it in words, and what the rules found when the filter goes by that."""
_STATES = ("ongoing", "flagged", "starred", "private", "trash")
_EVERY = 1_000_000_000
# Option: the conditions that its words may set, and its ids as a condition.
_WORDED: dict[str, tuple[tuple[str, ...], Callable[[str], Filter | None]]] = {
    "place": (("places",), lambda name: Filter(places=(Where((name,)),)) if name in atlas().regions else None),
    "sensation": (("sensations",), lambda name: Filter(sensations=(name,)) if name in vocabulary().sensation else None),
    "symptom": (("symptoms",), lambda name: Filter(symptoms=(name,)) if name in vocabulary().symptom else None),
    "onset": (("onsets",), lambda name: Filter(onsets=(name,)) if name in vocabulary().onset else None),
    "severity": (("at_least", "at_most"), lambda _: None),
}


def asked(options: argparse.Namespace, reader: Reader, context: Context) -> Understood:
    """What the words and options mean together. Raises Usage for what is not understood, or can't be met."""
    wanted = EVERYTHING
    for condition in _conditions(options, _Line(context, reader)):
        wanted = _both(wanted, condition)
    if wanted == EVERYTHING and options.search is None:
        return EVERYTHING, (), None
    _check(wanted, options)
    return _found(wanted, options.search, reader, context)


class _Line:
    """Understands a filter line at this moment, in this journal."""

    def __init__(self, context: Context, reader: Reader) -> None:
        self.context, self._reader = context, reader

    def __call__(self, text: str) -> tuple[Filter, tuple[str, ...], tuple[str, ...]]:
        """The filter, the words that were not understood, and what can't be met."""
        from journal.phrase.filtering import LIMIT, seek  # a bare list needs no grammar

        if len(text) > LIMIT:
            raise Usage(words.too_long(LIMIT))
        visit = self._reader.last_visit(self.context.now().date()) if "visit" in text.casefold() else None
        found = seek(text, self.context.now(), self.context.clock.zone_name(), visit)
        return found.wanted, found.unknown, found.problems

    def whole(self, text: str) -> Filter:
        """What a whole line means. Raises Usage when a part of it is not understood or can't be met."""
        wanted, unknown, problems = self(text)
        if unknown or problems:
            raise Usage("\n".join([*problems, *([words.not_understood(unknown)] if unknown else [])]))
        return wanted


def line(text: str, reader: Reader, context: Context) -> Filter:
    """What a filter line means. Raises Usage when a part of it is not understood or can't be met."""
    return _Line(context, reader).whole(text)


def saved(name: str, kept: settings.Names) -> str | None:
    """The name under which a filter is kept: as it is written, else with small and capital letters alike."""
    return next((one for one in kept if one == name), next((one for one in kept if one.casefold() == name.casefold()), None))


def _conditions(options: argparse.Namespace, understood: _Line) -> Iterator[Filter]:
    """Each condition on its own."""
    context = understood.context
    if options.saved is not None:
        yield _saved(one_line(options.saved), understood)
    text = " ".join(options.words).strip()
    if text == "-":
        text = context.read_words((), words.WHICH)
    if text:
        yield understood.whole(text)
    for option, (allowed, by_id) in _WORDED.items():
        for said in getattr(options, option):
            yield by_id(said.strip().lower()) or _worded(option, said, allowed, understood)
    if options.side is not None:
        yield Filter(side=words.SIDES[options.side])
    for option in ("since", "until"):
        if getattr(options, option) is not None:
            yield _bound(option, getattr(options, option), understood)
    for text in map(one_line, options.text):
        if not text.strip():
            raise Usage(words.TEXT_EMPTY)
        yield Filter(texts=(text.strip(),))
    states: dict[str, Any] = {state: True for state in _STATES if getattr(options, state)}
    yield Filter(**states)


def _saved(name: str, understood: _Line) -> Filter:
    kept = settings.read(understood.context.places)[0].filters
    known = saved(name, kept)
    if known is None:
        raise Usage(words.no_filter(name[:60], tuple(kept)))
    try:
        return understood.whole(kept[known])
    except Usage as problem:
        raise Usage(words.in_saved(known, str(problem))) from None


def _worded(option: str, said: str, allowed: tuple[str, ...], understood: _Line) -> Filter:
    wanted, unknown, problems = understood(said)
    named = _named(wanted)
    if unknown or problems or not named or named - set(allowed):
        raise Usage(words.refused(option, one_line(said)[:60], problems))
    return wanted


def _bound(option: str, said: str, understood: _Line) -> Filter:
    """An end of a period: what all commands take for one, else the filter line's own words (2026-01, last visit)."""
    from journal.commands import times  # and with it the grammar of times

    try:
        found = times.bound(said, understood.context)
        return Filter(since=found) if option == "since" else Filter(until=found)
    except times.NoTime:
        wanted, unknown, problems = understood(f"{option} {said}")
        if problems:
            raise Usage("\n".join(problems)) from None
        if unknown or _named(wanted) != {option}:
            raise
        return wanted


def _named(wanted: Filter) -> set[str]:
    """The conditions that are set."""
    return {name for name, value in wanted._asdict().items() if value != getattr(EVERYTHING, name)}


def _both(one: Filter, more: Filter) -> Filter:
    """Both filters in one. Raises Usage when they say different things where only one can hold."""
    changed: dict[str, Any] = {}
    for name in _named(more):
        had, new, unset = getattr(one, name), getattr(more, name), getattr(EVERYTHING, name)
        if isinstance(new, tuple):
            changed[name] = tuple(dict.fromkeys((*had, *new)))
        elif had in (unset, new):
            changed[name] = new
        else:
            raise Usage(words.said_twice(name))
    return one._replace(**changed)


def _check(wanted: Filter, options: argparse.Namespace) -> None:
    """Raises Usage for what no entry can meet, and what would silently be left out."""
    if wanted.backwards:
        raise Usage(say.BACKWARDS)
    if wanted.side is not None and wanted.other_side is not None:
        raise Usage(words.two_sides(wanted.other_side, wanted.side))
    if options.search is not None and not options.search.strip():
        raise Usage(words.SEARCH_EMPTY)
    if options.search is not None and wanted.trash:
        raise Usage(words.SEARCH_IN_TRASH)


def _found(wanted: Filter, search: str | None, reader: Reader, context: Context) -> Understood:
    """The filter with the entries it goes by, where those must be found first: by the rules, or by a search."""
    from journal.phrase.filter_words import parts_of

    parts, report, named = parts_of(wanted._replace(trash=False), context.now()), None, None
    if wanted.flagged:
        from journal.store.lookout import look  # only this one needs the rules

        report = look(reader, context.now())
        named = tuple(dict.fromkeys(name for flag in report.flags for name in flag.episodes))
    if search is not None:
        parts = (*parts, words.holds(one_line(search)))
        held = tuple(one.id for one in reader.search(search, _EVERY))
        named = held if named is None else tuple(name for name in held if name in set(named))
    # A filter is held to entries that are known by their ids in one way, whoever found them.
    return (wanted if named is None else wanted._replace(flagged=True, named=named)), parts, report
