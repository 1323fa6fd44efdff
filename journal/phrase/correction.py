"""A correction under way: the entry as it was when it was opened, and what it is to become. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from journal import clock
from journal.model.drafts import EpisodeDraft
from journal.model.plain import Problem, from_plain, to_plain
from journal.model.views import Episode
from journal.phrase import sheet
from journal.phrase.correcting import SYMPTOMS, draft_of, put, value
from journal.phrase.sheet import Difference, Field
from journal.words import sheet as words


class Correction(NamedTuple):
    """`before` is what the patient saw. `draft` has its readings at their old places; `removed` are those to be taken away."""

    before: Episode
    draft: EpisodeDraft
    removed: frozenset[int] = frozenset()

    @property
    def result(self) -> EpisodeDraft:
        """What is to be stored: without what was removed, and in order of time where times were changed."""
        kept = [reading for index, reading in enumerate(self.draft.readings) if index not in self.removed]
        pairs = zip(self.draft.readings, self.before.readings, strict=False)
        if any(now.at != was.at for now, was in pairs):
            kept.sort(key=lambda reading: clock.utc_text(reading.at))
        return self.draft._replace(readings=tuple(kept))

    @property
    def changed(self) -> tuple[str, ...]:
        """The names of the fields that differ from what was there; what was removed is not among them."""
        was, now = _fields(draft_of(self.before)), _fields(self.draft)
        alive = (name for name in {**now, **was} if sheet.part(name)[0] not in self.removed)
        return tuple(name for name in alive if held(self.draft, name) != held(draft_of(self.before), name))

    @property
    def unsaved(self) -> int:
        """How many things are not saved yet."""
        return len(self.changed) + len(self.removed)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The same in plain words, field by field, then the updates that are taken away."""
        was, now = _fields(draft_of(self.before)), _fields(self.draft)
        found = [_difference(name, now.get(name), was.get(name)) for name in self.changed]
        found += [_taken_away(self.before, index) for index in sorted(self.removed)]
        return tuple(found)

    def with_field(self, name: str, new: Any) -> Correction:
        """With another value in a field."""
        return self._replace(draft=put(self.draft, name, new))

    def as_it_was(self, name: str) -> Correction:
        """With what was there before in a field; the symptoms of a reading and their dates belong together."""
        index, key = sheet.part(name)
        if index is None or key not in SYMPTOMS:
            return self.with_field(name, held(draft_of(self.before), name))
        was = self.before.readings[index]
        reading = self.draft.readings[index]._replace(
            symptoms=was.symptoms, denied=was.denied, declined=was.declined, symptom_since=was.symptom_since
        )
        readings = (*self.draft.readings[:index], reading, *self.draft.readings[index + 1 :])
        return self._replace(draft=self.draft._replace(readings=readings))

    def without(self, index: int) -> Correction:
        """Without one of the later readings, or with it again; the first one is the entry itself."""
        return self._replace(removed=self.removed ^ {index}) if index else self

    def onto(self, theirs: Episode) -> tuple[Correction, tuple[Difference, ...]]:
        """What was changed here put onto the entry as it is now, and what found no place there: its update is gone."""
        places, draft, lost = _places(self.before, theirs), draft_of(theirs), list[Difference]()
        differences = dict(zip(self.changed, self.differences, strict=False))
        for name, difference in differences.items():
            index, key = sheet.part(name)
            if index is not None and index not in places:
                lost.append(difference)
                continue
            there = key if index is None else f"readings[{places[index]}].{key}"
            draft = put(draft, there, held(self.draft, name))
        removed = frozenset(places[index] for index in self.removed if index in places)
        return Correction(theirs, draft, removed), tuple(lost)

    def kept(self) -> dict[str, Any]:
        """As JSON values."""
        draft = self.draft.episode(self.before.id)
        return {"before": to_plain(self.before), "draft": to_plain(draft), "removed": sorted(self.removed)}


def begun(episode: Episode) -> Correction:
    """A correction of an entry, nothing changed yet."""
    return Correction(episode, draft_of(episode))


def read_back(fields: Mapping[str, Any]) -> Correction | None:
    """What `kept` gave; None for anything else."""
    try:
        before, draft = (from_plain(Episode, fields[name], "$") for name in ("before", "draft"))
        removed = frozenset(int(index) for index in fields["removed"])
    except (Problem, KeyError, TypeError, ValueError):
        return None
    later = set(range(1, len(draft.readings)))
    whole = bool(before.readings) and len(before.readings) == len(draft.readings) and removed <= later
    return Correction(before, draft_of(draft), removed) if whole else None


def held(draft: EpisodeDraft, name: str) -> Any:
    """What a field holds; None when the draft has no such update."""
    index, _ = sheet.part(name)
    return value(draft, name) if index is None or index < len(draft.readings) else None


def _fields(draft: EpisodeDraft) -> dict[str, Field]:
    return {field.name: field for field in sheet.fields(draft.episode())}


def _difference(name: str, now: Field | None, was: Field | None) -> Difference:
    index, _ = sheet.part(name)
    label = (now or was or Field(name, name, "")).label
    return Difference(words.of_update(label, index) if index else label, now.value if now else "", was.value if was else "")


def _taken_away(episode: Episode, index: int) -> Difference:
    fields = [field for field in sheet.reading_fields(episode, index) if field.value]
    was = "; ".join(f"{field.label}: {field.value}" for field in fields)
    return Difference(words.update(index), words.TAKEN_AWAY, was)


def _places(before: Episode, theirs: Episode) -> dict[int, int]:
    """Where the readings that were there stand now, found by their times; the first one is the first one."""
    was, now = ([clock.utc_text(reading.at) for reading in episode.readings] for episode in (before, theirs))
    if was[1:] == now[1:]:
        return {index: index for index in range(len(was))}
    found = {index: now.index(at, 1) for index, at in enumerate(was) if index and now[1:].count(at) == 1 == was[1:].count(at)}
    return {0: 0} | found
