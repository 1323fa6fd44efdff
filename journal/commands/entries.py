"""Which entry a command means."""

from __future__ import annotations

import re

from journal.commands.context import Context, NotDone, Usage
from journal.commands.lines import line
from journal.model.filters import Filter
from journal.model.views import Episode
from journal.store.reader import Reader
from journal.words import commands as words
from journal.words import listing

# At least one digit: "face" and "dead" are also hex digits, but words of a phrase.
_REFERENCE = re.compile(r"last|(?=[a-f-]*\d)[0-9a-f][0-9a-f-]{3,35}", re.ASCII)


def looks_like_reference(word: str) -> bool:
    """Whether a word can be the short or whole id of an entry, or "last", rather than a word of a phrase or a time."""
    return _REFERENCE.fullmatch(word.lower()) is not None


def split_reference(phrase: list[str]) -> tuple[str | None, list[str]]:
    """The reference a phrase begins with, if it does, and the rest."""
    if phrase and looks_like_reference(phrase[0]):
        return phrase[0].lower(), phrase[1:]
    return None, phrase


def the_ongoing(reader: Reader, command: str, context: Context) -> Episode:
    """The one entry that is still going on. Raises NotDone when there is none, Usage when there are several."""
    ongoing = reader.ongoing()
    if not ongoing:
        raise NotDone(words.no_ongoing(command))
    if len(ongoing) > 1:
        raise Usage("\n".join([words.SEVERAL_ONGOING, *(f"  {line(episode, context.stderr)}" for episode in ongoing)]))
    return ongoing[0]


def meant(reader: Reader, reference: str | None, command: str, context: Context) -> Episode:
    """The entry called by `reference`, else the one still going on."""
    return the_ongoing(reader, command, context) if reference is None else reader.episode(reference)


def trashed(reader: Reader, reference: str) -> Episode:
    """The entry of the trash called by `reference`; "last" is the one that went there last. Raises NotDone or NotFound."""
    if reference == "last":
        newest = reader.matching(Filter(trash=True), 1)
        if not newest:
            raise NotDone(listing.TRASH_EMPTY)
        return newest[0]
    entry = reader.episode(reference, trashed=True)
    if entry.deleted_at is None:
        raise NotDone(listing.NOT_TRASHED)
    return entry
