"""The filter line of a list: `left foot tingling 5+ sudden since 30d "garden"`, a small closed grammar.

Places, sides, sensations, symptoms and beginnings by the words that the log line knows; severity as `5`, `5+`, `<=3` or `2-4`;
periods as in `periods`; `mondays`, `mornings`; `longer than 2h`; `set off by sitting`, `eased by moving`; words of the notes in
quotes; `ongoing`, `ended`, `starred`, `private`, `flagged`, `trash`.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

from journal.body.names import listed, names
from journal.model.filters import EVERYTHING, Filter, Where
from journal.model.text import clean
from journal.phrase import reasons, sensations, symptoms
from journal.phrase.filter_words import parts_of
from journal.phrase.lexicon import Lexicon
from journal.phrase.marks import SIDE
from journal.phrase.moments import Now, now_in
from journal.phrase.periods import match_period
from journal.phrase.words import words_of
from journal.vocabulary import vocabulary
from journal.words import filters as say

LIMIT = 400
_QUOTED = re.compile(r"[\"\u201c\u201d\u201e]([^\"\u201c\u201d\u201e]*)(?:[\"\u201c\u201d\u201e]|$)")
_SPACE = re.compile(r"[\s,;]+")
_LONGER = re.compile(r"(?:longer than|lasted over|for over) ?(\d{1,4}) ?(m|min|minutes?|h|hours?|d|days?)\b", re.IGNORECASE)
_SECONDS = {"m": 60, "h": 3600, "d": 86_400}
_NAMED = r"(?:(?:severity|strength|how strong)[ :]*)?"
_SEVERITY = (
    (re.compile(_NAMED + r"(?:>=|\u2265|at least|min) ?(\d+)(?:/10)?(?![\w:])", re.IGNORECASE), "least"),
    (re.compile(_NAMED + r"(?:<=|\u2264|at most|max) ?(\d+)(?:/10)?(?![\w:])", re.IGNORECASE), "most"),
    (re.compile(_NAMED + r"> ?(\d+)(?![\w:])", re.IGNORECASE), "above"),
    (re.compile(_NAMED + r"< ?(\d+)(?![\w:])", re.IGNORECASE), "below"),
    (re.compile(_NAMED + r"(\d+)(?:/10)? ?(?:\+|or more)", re.IGNORECASE), "least"),
    (re.compile(_NAMED + r"(\d+)(?:/10)? or less\b", re.IGNORECASE), "most"),
    (re.compile(_NAMED + r"(\d{1,2})(?:-|\u2013|\.\.| to )(\d{1,2})(?:/10)?(?![\w:-])", re.IGNORECASE), "range"),
    (re.compile(_NAMED + r"(\d{1,2})(?:/10)?(?![\w:./-])", re.IGNORECASE), "exact"),
)
_STATES = {
    "ended": "ended|over by now",
    "ongoing": "ongoing|still going on|going on|still there|open",
    "starred": "starred|star|important|marked",
    "private": "private",
    "flagged": "flagged|flag|flags|finding|findings|named by a finding|warning|warnings",
    "trash": "trash|in the trash|deleted|in trash",
}
_SMALL = listed("and or with in on of at the my a an is was felt entries entry all only that began & /")


class Sought(NamedTuple):
    """What a filter line means: the filter, each part of it in words, the words not understood, and what can't be met."""

    wanted: Filter = EVERYTHING
    parts: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def seek(text: str, now: datetime, zone_name: str | None, last_visit: date | None = None) -> Sought:
    """What the line means at `now` in the patient's zone. Never raises for any text; of a very long one the start counts."""
    return _Scan(clean(text[:LIMIT]).replace("\n", " "), now_in(now, zone_name), last_visit).sought()


class _Scan:
    """One pass over the line, from left to right."""

    def __init__(self, text: str, now: Now, last_visit: date | None) -> None:
        self._text, self._now, self._visit = text, now, last_visit
        self._words = words_of(text)
        self._starts = {word.start: index for index, word in enumerate(self._words)}
        self._found: dict[str, Any] = {}
        self._unknown: list[str] = []
        self._problems: list[str] = []
        self._side: str | None = None
        self._place_open = False  # a place without a side was the last thing read: "foot left"

    def sought(self) -> Sought:
        at = 0
        while at < len(self._text):
            at = self._step(at)
        if self._side is not None:
            self._found["side"] = self._side
        wanted = Filter(**self._found)
        if wanted.other_side is not None:  # "left foot right"
            self._problems.append(say.TWO_SIDES)
            wanted = wanted._replace(side=None)
        if wanted.backwards:
            self._problems.append(say.BACKWARDS)
        return Sought(wanted, parts_of(wanted, self._now.at), tuple(self._unknown), tuple(self._problems))

    def _step(self, at: int) -> int:
        space = _SPACE.match(self._text, at)
        if space:
            return space.end()
        quoted = _QUOTED.match(self._text, at)
        if quoted:
            text = " ".join(quoted[1].split())
            self._add("texts", *((text,) if text else ()))
            return quoted.end()
        return self._longer(at) or self._period(at) or self._severity(at) or self._expression(at)

    def _longer(self, at: int) -> int:
        found = _LONGER.match(self._text, at)
        if found is None:
            return 0
        self._found["longer"] = int(found[1]) * _SECONDS[found[2][0].lower()]
        return found.end()

    def _period(self, at: int) -> int:
        found = match_period(self._text, at, self._now, self._visit)
        if found is None:
            return 0
        for name in ("since", "until"):
            if (bound := getattr(found, name)) is not None:
                self._found[name] = bound
        if found.problem:
            self._problems.append(found.problem)
        return found.end

    def _severity(self, at: int) -> int:
        for pattern, kind in _SEVERITY:
            found = pattern.match(self._text, at)
            if found is None:
                continue
            low, high = int(found[1][:4]), int(found[found.lastindex or 1][:4])
            if max(low, high) > 10:
                self._problems.append(say.NO_SEVERITY)
                return found.end()
            least = {"most": None, "below": None, "above": low + 1}.get(kind, low)
            most = {"least": None, "above": None, "below": low - 1}.get(kind, high)
            self._found |= {name: bound for name, bound in (("at_least", least), ("at_most", most)) if bound is not None}
            return found.end()
        return 0

    def _expression(self, at: int) -> int:
        index = self._starts.get(at)
        if index is None:
            return at + 1  # the rest of a word that was read already
        word = self._words[index]
        found = lexicon().longest(self._words, index)
        if found is not None:
            kind, value = found.value
            self._take(kind, value)
            return self._words[found.end - 1].end
        if word.text not in _SMALL:
            self._unknown.append(self._text[word.start : word.end])
        return word.end

    def _take(self, kind: str, value: Any) -> None:
        if kind == "side":
            self._take_side(value)
        elif kind == "place":
            self._add("places", Where(value.regions, self._side))
            self._place_open, self._side = self._side is None, None
            return
        elif kind == "state":
            self._found[value] = True
        elif kind == "symptoms":
            self._add(kind, *value)
        else:
            self._add(kind, value)
        self._place_open = False

    def _take_side(self, side: str) -> None:
        if self._place_open:
            *before, last = self._found["places"]
            self._found["places"] = (*before, last._replace(side=side))
        else:
            self._side = side

    def _add(self, name: str, *values: Any) -> None:
        self._found[name] = tuple(dict.fromkeys((*self._found.get(name, ()), *values)))


@cache
def lexicon() -> Lexicon[tuple[str, Any]]:
    """Every expression of the grammar that is made of words, and what kind of condition it is."""
    entries: list[tuple[str, tuple[str, Any]]] = [(word, ("side", side)) for word, side in SIDE.items()]
    entries += [(text, ("state", state)) for state, said in _STATES.items() for text in said.split("|")]
    entries += [(text, ("symptoms", ids)) for text, ids in symptoms.expressions() if ids]
    entries += [(text, ("sensations", name)) for text, name in sensations.expressions()]
    entries += [(text, ("onsets", name)) for name, said in reasons.ONSET.items() for text in said.split("|")]
    entries += [(name.lower(), ("weekdays", day)) for day, name in enumerate(say.WEEKDAYS)]
    entries += [(said, ("parts", name)) for name, said in say.PARTS.items()]
    for how, kind, known in ((say.TRIGGER, "triggers", vocabulary().trigger), (say.RELIEF, "relief", vocabulary().relief)):
        entries += [(" ".join(word.text for word in words_of(f"{how} {said}")), (kind, name)) for name, said in known.items()]
    entries += [("not sure how it began", ("onsets", "unknown")), ("beginning not known", ("onsets", "unknown"))]
    entries += [(" ".join(parts), ("place", name)) for parts, name in names().items()]
    return Lexicon(entries, skip=frozenset())
