"""Single fields of an entry, called by name on the command line: `0.pain` is the pain at the start, `1.pain` of update 1."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from difflib import get_close_matches

from journal.commands.context import Usage
from journal.model.drafts import EpisodeDraft
from journal.model.text import one_line
from journal.model.views import Episode
from journal.phrase import sheet
from journal.phrase.correcting import TEXTS, key_of
from journal.phrase.field_answers import corrected
from journal.words import correcting as words
from journal.words.sheet import of_update

_PATH = re.compile(r"readings\[(\d+)\]\.")
_SHORT = re.compile(r"(\d+)\.")
_WIDTH = 30


def called(name: str) -> str:
    """How a field is called on the command line, where brackets mean something to a shell."""
    return _PATH.sub(r"\1.", name)


def listed(episode: Episode) -> Iterable[str]:
    """Every field with its name and what it holds."""
    for field in sheet.fields(episode):
        index, _ = field.part
        label = of_update(field.label, index) if index else field.label
        yield f"{called(field.name):{_WIDTH}}  {label}: {one_line(field.value)}".rstrip(": ")


def set_field(draft: EpisodeDraft, said: str, text: str, now: datetime) -> tuple[EpisodeDraft, str]:
    """The draft with a field as the text says, and what is to be said of a note.

    Raises Usage when there is no such field, or the text can't be used.
    """
    fields = {field.name: field for field in sheet.fields(draft.episode())}
    name = _SHORT.sub(r"readings[\1].", said.strip(), count=1)
    if name not in fields:
        near = get_close_matches(said, [called(field) for field in fields], 1)
        raise Usage(words.no_field(one_line(said)[:60], near[0] if near else ""))
    changed, answer = corrected(draft, name, text, now)
    if answer.problem:
        meanings = [f"  {choice.label}: {choice.words}" for choice in (answer.ask.choices if answer.ask else ())]
        raise Usage("\n".join([words.refused(fields[name].label, answer.problem), *meanings]))
    return changed, answer.said if key_of(name) in TEXTS else ""
