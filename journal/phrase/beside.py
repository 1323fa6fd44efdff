"""The text of an entry as a line and what was filled in beside it: taken apart, and put together again."""

from __future__ import annotations

from datetime import datetime

from journal.phrase.facts import alone
from journal.phrase.filled import Filled
from journal.phrase.phrase import taken_apart

_EPOCH = datetime.fromisoformat("2000-01-01T00:00+00:00")


def split(text: str) -> tuple[str, Filled]:
    """The line as it was written, and what was filled in beside it; a note over several lines never stands in a line."""
    phrase = taken_apart(text, _EPOCH, None)
    line, note = phrase.unfilled(), ""
    if "\n" in phrase.note:
        line, note = without_note(line), phrase.note
    return line, Filled(phrase.answers, phrase.form, note)


def in_words(text: str) -> str:
    """The text as it is shown: the line, then what was filled in, a line each, then the note."""
    line, filled = split(text)
    return "\n".join((line, *filled.told(), *filter(None, (filled.note,))))


def without_note(line: str) -> str:
    """The line up to its note."""
    return line[: taken_apart(line, _EPOCH, None).tail].rstrip(" ,;")


def joined(line: str, filled: Filled) -> str:
    """The text of both; the line alone while nothing is written in it."""
    if not line.strip() or filled == Filled():
        return line
    phrase = taken_apart(line, _EPOCH, None)
    answers = "".join(f"; asked {name}: {said}" for name, said in filled.answers.items())
    parts = "".join(f"; form {name}: {text}" for name, text in filled.parts.items())
    note = own_words(line, filled)
    return f"{line[: phrase.tail].rstrip(' ,;')}{answers}{parts}{f'; note: {note}' if note else ''}"


def own_words(line: str, filled: Filled) -> str:
    """The note in both, without the words of the line that were not understood."""
    return "\n".join(filter(None, (taken_apart(line, _EPOCH, None).note, filled.note)))


def strong(line: str, severity: int) -> str:
    """The line with this strength, in the place of the one it says."""
    phrase = taken_apart(line, _EPOCH, None)
    said = (at for at, one in enumerate(phrase.marks) if one.kind == "severity" or (one.kind == "number" and alone(phrase, at)))
    at = next(said, None)
    return phrase.and_also(f"{severity}/10") if at is None else phrase.instead(at, at + 1, f"{severity}/10")
