"""Corrections that are not saved yet, each kept on disk in a file of its own, as an entry that is being written is.

They outlive the page on which they were made, and the program: a leftover is offered at the next start.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from journal.clock import Clock
from journal.paths import Places
from journal.phrase.correction import Correction, read_back
from journal.phrase.describe import describe
from journal.screens.keeping import Keeping
from journal.store.drafts import Leftover
from journal.words.sheet import changed


class Line(NamedTuple):
    """A field whose new text is being typed."""

    name: str
    text: str


class Unsaved(NamedTuple):
    """A correction, and the text that is being typed for one of its fields, if one is."""

    correction: Correction
    line: Line | None = None


class Edits:
    """The unsaved corrections of one run, by the id of their entry."""

    def __init__(self, places: Places, clock: Clock) -> None:
        self._places, self._clock = places, clock
        self._unsaved: dict[str, Unsaved] = {}
        self._kept: dict[str, Keeping] = {}

    def of(self, episode_id: str) -> Unsaved | None:
        """What is not saved of this entry."""
        return self._unsaved.get(episode_id)

    @property
    def unfinished(self) -> bool:
        """Whether anything is not saved."""
        return bool(self._unsaved)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is not saved, as it is kept."""
        return tuple(kept.text for kept in self._kept.values() if kept.unfinished)

    def note(self, unsaved: Unsaved) -> None:
        """This is how it stands now. Cheap: nothing is written to disk."""
        correction, line = unsaved
        name = correction.before.id
        if not correction.unsaved and line is None:
            self._unsaved.pop(name, None)
            if name in self._kept:
                self._kept[name].note("", {})
            return
        self._unsaved[name] = unsaved
        fields = (*correction.changed, *("" for _ in correction.removed))
        typed = None if line is None else line.name
        told = [changed(*one) for field, one in zip(fields, correction.differences, strict=True) if field != typed]
        text = "\n".join((describe(correction.before), "", *told, *((line.text,) if line else ())))
        kept = {"edit": name, **correction.kept(), "line": list(line) if line else None}
        self._kept.setdefault(name, Keeping(self._places, self._clock)).note(text, kept)

    def keep(self) -> None:
        """Bring the files up to date. Raises OSError when one can't be written."""
        for kept in tuple(self._kept.values()):
            kept.keep()

    def forget(self, episode_id: str) -> None:
        """It is saved or dropped: remove its file."""
        self._unsaved.pop(episode_id, None)
        if episode_id in self._kept:
            self._kept[episode_id].discard()


def left_over(leftover: Leftover) -> Unsaved | None:
    """The correction that a leftover holds; None when it is an entry, or can't be read."""
    fields: dict[str, Any] = leftover.fields
    correction = read_back(fields) if "edit" in fields else None
    if correction is None:
        return None
    line = fields.get("line")
    if not isinstance(line, list) or len(line) != 2:
        return Unsaved(correction)
    return Unsaved(correction, Line(str(line[0]), str(line[1])))
