"""What `journal list`, `journal trash` and `journal filters` say."""

from __future__ import annotations

from collections.abc import Sequence

from journal.words.history import LONGEST_NAME, entries

WORDS = (
    'which entries, in the words of the filter in the history: left foot 5+ since 30d; without any, all of them; "-": read them'
)
PLACE = "only this place: left-foot, thumb, or an id such as leg.calf_back; named several times, one is enough"
SIDE = "only on this side; left and right are also found in what was logged for both"
SENSATION = "only with this feeling, in words or by its id: tingling, pins_needles; named several times, one is enough"
SYMPTOM = "only with this other symptom, in words or by its id: weakness, back_pain; named several times, one is enough"
SEVERITY = "only so strong at its worst: 5, 5+, <=3, 2-4 (with < and > in quotes, for the shell)"
ONSET = "only what began so, in words or by its id: sudden, over hours, woke_with; named several times, one is enough"
TEXT = "only with this text in a note or your own reason; of several, all are needed"
ONGOING = "only what is still going on"
FLAGGED = "only entries that a finding names"
STARRED = "only starred entries"
PRIVATE = "only private entries"
SAVED = "a filter you saved, by its name (journal filters lists them); further conditions narrow it"
AFTER = "go on behind this entry: the short id of the last one printed"
IN_WORDS = (
    "The words are those of the filter line in the history (/): left foot, tingling, sudden, 5+, <=3, 2-4, 7d, 2026-01, since"
)
IN_WORDS += (
    " mon, until yesterday, since last visit, mondays, mornings, longer than 2h, set off by sitting, eased by moving,"
    " ongoing, ended, starred, private, flagged, trash. Words of your notes go into --text."
)
ARGV = (
    "Words on the command line stay in the history of your shell, and other programs can see them while the command runs. To"
    ' keep them out, give "-" for the words: the journal then reads them from the keyboard or from a pipe.'
)
WHICH = "Which entries? (for example: left foot 5+ since 30d)\n>"

SIDES = {"left": "left", "right": "right", "both": "both", "midline": "midline", "middle": "midline"}
ACCEPTED = {
    "place": "a place with or without its side, such as left-foot; all of them: journal regions",
    "sensation": "a feeling, such as tingling, numb, burning, pins-and-needles",
    "symptom": "a symptom, such as weakness, back pain, dizzy",
    "severity": "5, 5+, <=3 or 2-4, from 0 to 10",
    "onset": "sudden, over hours, over days, over weeks, woke with it or not sure how it began",
}
ONCE = {
    "side": "The side",
    "at_least": "The severity",
    "at_most": "The severity",
    "since": "The start of the period",
    "until": "The end of the period",
}
TEXT_EMPTY = "--text needs words to look for in your notes."
SEARCH_EMPTY = "--search needs words to look for."
SEARCH_IN_TRASH = "--search looks among the entries that are not in the trash. To look for words in the trash, use --text."
NOT_IN_TRASH = "That entry is not in the trash, so no page of the trash can go on behind it."

# The trash
TRASH_DO = (
    "nothing: the entries in it, what went there last first; care: the treatments, diagnoses, visits and questions in it;"
    " restore ID: take an entry or one of those out (restore last: the latest entry)"
)
TRASH_MORE = "To look for entries in the trash: journal list --trash WORDS"
CARE_TRASH_EMPTY = "No treatment, diagnosis, visit or question is in the trash."
TRASH_EMPTY = "The trash is empty."
NOT_TRASHED = "That entry is not in the trash. Nothing was changed."

# Saved filters
FILTERS_DO = "nothing: show them; save NAME WORDS: keep a filter under a name; forget NAME: drop it"
FILTERS_USE = "To use one: journal list --saved NAME. They are the same ones as in the history on the screen."
NO_FILTERS = "No filter is saved yet. To save one: journal filters save NAME WORDS"
NAME_FIRST = f"Say a name of at most {LONGEST_NAME} letters, then the filter: journal filters save NAME WORDS"


def refused(option: str, said: str, why: Sequence[str] = ()) -> str:
    """The value of an option is none that it takes."""
    return " ".join([f'--{option}: "{said}" is not understood.', *why, f"Accepted: {ACCEPTED[option]}."])


def not_understood(unknown: Sequence[str]) -> str:
    """Words that no part of the filter's grammar takes; the list would say something else than was asked."""
    shown = ", ".join(unknown)
    return (
        f"Not understood, so nothing is listed: {shown}. To look for words in your notes: "
        f'journal list --text "{unknown[0]}". See: journal list --help'
    )


def too_long(most: int) -> str:
    """A filter longer than what is read."""
    return f"That is too long for a filter: at most {most} letters are read."


def said_twice(condition: str) -> str:
    """Two values for what can only have one."""
    return f"{ONCE[condition]} is said twice, and differently. Say it once."


def two_sides(place_side: str, side: str) -> str:
    """A place on one side, and another side."""
    return f"--side {side} does not go with a place on the other side ({place_side}). Say the side once."


def no_filter(name: str, known: Sequence[str]) -> str:
    """There is no saved filter of that name."""
    there = f"Saved: {', '.join(known)}." if known else NO_FILTERS
    return f'No filter is saved under "{name}". {there}'


def in_saved(name: str, why: str) -> str:
    """What a saved filter says can't be followed."""
    return f'The filter saved under "{name}": {why}'


def no_fit(parts: Sequence[str], *, flagged: bool) -> str:
    """Nothing fits; where findings were asked for, that this is no reassurance."""
    return f"No entry fits: {', '.join(parts)}{'. This does not mean nothing is wrong.' if flagged else ''}"


def page(shown: int, total: int, parts: Sequence[str]) -> str:
    """A part of what fits is printed."""
    which = f" that fit: {', '.join(parts)}" if parts else ""
    return f"{shown:,} of {entries(total)}{which}."


def further(last: str) -> str:
    """How the list goes on."""
    return f"For those below, add: --after {last}"


def holds(text: str) -> str:
    """Words that were searched for."""
    return f'with the words "{text}"'


def trashed(when: str) -> str:
    """When an entry went into the trash."""
    return f"deleted {when}"


def kept(name: str, *, before: bool) -> str:
    """A filter was saved."""
    return f"Saved as {name}{', in place of the one before' if before else ''}."


def forgotten(name: str, text: str) -> str:
    """A filter was dropped; its text is told, so that it can be written again."""
    return f"Forgotten: {name} ({text})."


def what_to_do(command: str, said: str, accepted: str) -> str:
    """The words after the command are none that it knows."""
    return f'"{said}" is not something that journal {command} can do. Accepted: {accepted}. See: journal {command} --help'
