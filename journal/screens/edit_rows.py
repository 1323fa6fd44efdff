"""An entry as the lines of a form: every field, in groups, with what was changed and is not saved. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from journal.phrase import sheet
from journal.phrase.correcting import SWITCHES, key_of
from journal.phrase.correction import Correction
from journal.phrase.sheet import Field
from journal.widgets.form_rows import FormRow, gap, heading
from journal.words import edit as words
from journal.words import sheet as labels

_FIRST = ("at", "sites", "severity", "pain", "evidence")
_WHEN = ("started_at", "ended_at", "onset", "course", "time_zone")
_ALSO = ("symptoms", "symptom_since", "denied", "declined")
_REST = (
    (words.AROUND, ("explanation", "triggers", "relief")),
    (words.DAILY, ("function",)),
    (words.NOTES, ("notes", "note")),
    (words.MARKS, ("starred", "private")),
)
_UPDATE = ("at", *_FIRST[1:4], *_ALSO, "evidence", "note")


def rows(correction: Correction) -> tuple[FormRow, ...]:
    """All lines: the whole entry and its start by what they are about, then each update by itself."""
    now = sheet.fields(correction.draft.episode())
    was = {field.name: field.value for field in sheet.fields(correction.before)}
    changed = frozenset(correction.changed)
    start = [field for field in now if field.part[0] in (None, 0)]
    several = len(correction.draft.readings) > 1
    groups = ((words.FIRST_OF_SEVERAL if several else words.FIRST, _FIRST), (words.WHEN, _WHEN), (words.ALSO, _ALSO), *_REST)
    lines: list[FormRow] = []
    for title, keys in groups:
        found = [_row(field, was, changed) for field in _sorted(start, keys)]
        lines += [*([gap()] if lines else []), heading(title), *found]
    for index in range(1, len(correction.draft.readings)):
        lines += [gap(), *_update(correction, index, was, changed)]
    return tuple(lines)


def _update(correction: Correction, index: int, was: dict[str, str], changed: frozenset[str]) -> Iterator[FormRow]:
    """The lines of one update; only one when it is to be taken away."""
    entry, at = correction.before, correction.before.readings[index].at
    yield heading(words.heading(index, sheet.moment(at, entry.time_zone)))
    if index in correction.removed:
        name = f"readings[{index}].at"
        yield FormRow(name, labels.update(index), words.REMOVED, words.REMOVED_HELP, changed=True)
        return
    fields = sheet.reading_fields(correction.draft.episode(), index)
    yield from (_row(field, was, changed) for field in _sorted(list(fields), _UPDATE))


def _sorted(fields: list[Field], keys: tuple[str, ...]) -> list[Field]:
    return sorted((field for field in fields if key_of(field.name) in keys), key=lambda field: keys.index(key_of(field.name)))


def _row(field: Field, was: dict[str, str], changed: frozenset[str]) -> FormRow:
    new = field.name in changed
    key = key_of(field.name)
    help_ = f"{field.label}. {words.HELPS[key]}" if key == "symptom_since" else words.HELPS[key]
    unsaid = labels.NO if key in SWITCHES else labels.NOT_SAID
    told = f"{words.was(was.get(field.name) or unsaid)} {help_}" if new else help_
    return FormRow(field.name, field.label, field.value or unsaid, told, quiet=not field.value, changed=new)
